import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** One entry of a list, already said. */
export interface Entry {
  readonly value: string;
  readonly label: string;
  /** Of its label, where that is another than the page's. */
  readonly lang?: string;
}

/** A list to pick from, under its name. */
export function list(
  name: string,
  entries: readonly Entry[],
  chosen: string,
  onPick: (value: string) => void,
  className = 'field',
): TemplateResult {
  const onChange = ({ target }: Event): void => {
    onPick((target as HTMLSelectElement).value);
  };
  return html`<label class=${className}>
    <span>${name}</span>
    <select @change=${onChange}>
      ${entries.map(({ value, label, lang = '' }) =>
        // An option takes its language from the page unless it has one.
        lang
          ? html`<option value=${value} lang=${lang} .selected=${value === chosen}>${label}</option>`
          : html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
      )}
    </select>
  </label>`;
}

/** A box to tick, before its name. */
export function tick(name: string, isOn: boolean, onTick: (isOn: boolean) => void): TemplateResult {
  const onChange = ({ target }: Event): void => {
    onTick((target as HTMLInputElement).checked);
  };
  return html`<label class="tick">
    <input type="checkbox" .checked=${isOn} @change=${onChange} />
    <span>${name}</span>
  </label>`;
}

/** One of several, of which all are in sight. */
export function choices(
  name: string,
  group: string,
  entries: readonly Entry[],
  chosen: string,
  onPick: (value: string) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${name}</legend>
    <div class="choices">
      ${entries.map(
        ({ value, label }) => html`<label class="choice">
          <input
            type="radio"
            name=${group}
            value=${value}
            .checked=${value === chosen}
            @change=${() => {
              onPick(value);
            }}
          />
          <span>${label}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
