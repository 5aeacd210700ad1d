import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Node } from './text.js';

/** What a row is about, and its values. */
type Cells = readonly string[];

export interface DataTable {
  /** None where a heading says it already. */
  readonly caption: Node | readonly Node[] | typeof nothing;
  readonly columns: Cells;
  readonly rows: readonly Cells[];
  /** A last row that sums the others up. */
  readonly total?: Cells | undefined;
}

const row = (className: string, [label, ...values]: Cells): TemplateResult =>
  html`<tr class=${className}>
    <th scope="row">${label}</th>
    ${values.map((value) => html`<td>${value}</td>`)}
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
