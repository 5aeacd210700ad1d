import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Node } from './text.js';

/** Text in the reader's language, or a name that stays in English. */
type LinePart = string | { readonly english: string };

/**
 * The quiet line of a block that says where it comes from, and, one action away, on what it rests.
 * @param summary what is always in sight
 * @param lines what opens; none until they are here
 * @param onToggle brings them
 */
export function citation(
  summary: Node | readonly Node[],
  lines: readonly (readonly LinePart[])[],
  onToggle: () => Promise<void>,
): TemplateResult {
  const part = (said: LinePart): Node =>
    typeof said === 'string' ? said : html`<span lang="en" dir="ltr">${said.english}</span>`;
  return html`<details class="source small quiet" @toggle=${onToggle}>
    <summary>${summary}</summary>
    <ul>
      ${lines.map((line) => html`<li>${line.map(part)}</li>`)}
    </ul>
  </details>`;
}
