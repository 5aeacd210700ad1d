import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A drawing beside words that say the same; assistive technology skips it.
 * @param path in a box of 24 by 24
 * @param turns whether it shows lines of text or a direction, which run the other way in Arabic
 */
export function pictogram(path: string, turns = false): TemplateResult {
  return html`<svg class=${turns ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    <path d=${path} />
  </svg>`;
}
