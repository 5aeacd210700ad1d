import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Node } from './text.js';

/** A heading of a level that the page chooses; with an `id` it names the section it heads. */
export function heading(level: number, content: Node | readonly Node[], id?: string): TemplateResult {
  return html`<div class="heading" role="heading" aria-level=${level} id=${id ?? nothing}>
    ${content}
  </div>`;
}
