import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Node } from './text.js';

export interface DataTable {
  /** None where a heading says it already. */
  readonly caption: Node | readonly Node[] | typeof nothing;
  readonly columns: readonly [label: string, value: string];
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** A last row that sums the others up. */
  readonly total?: readonly [label: string, value: string] | undefined;
}

const row = (className: string, [label, value]: readonly [string, string]): TemplateResult =>
  html`<tr class=${className}>
    <th scope="row">${label}</th>
    <td>${value}</td>
  </tr>`;

/** The figures as a table. Everything in it is already said in the reader's language. */
export function dataTable({ caption, columns, rows, total }: DataTable): TemplateResult {
  return html`<table>
    ${
      caption === nothing
        ? nothing
        : html`<caption>
            ${caption}
          </caption>`
    }
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((cells) => row('', cells))} ${total && row('total', total)}
    </tbody>
  </table>`;
}
