import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A drawing beside words that say the same; assistive technology skips it. `path` is in a box of 24 by 24. */
export function pictogram(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${path} />
  </svg>`;
}
