import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Line } from '../locale/kept.js';
import { sentence } from './text.js';
import type { Node } from './text.js';

/**
 * The quiet line of a block that says where it comes from, and, one action away, on what it rests.
 * @param summary what is always in sight
 * @param lines what opens; none until they are here
 * @param onToggle brings them
 */
export function citation(
  summary: Node | readonly Node[],
  lines: readonly Line[],
  onToggle: () => Promise<void>,
): TemplateResult {
  return html`<details class="source small quiet" @toggle=${onToggle}>
    <summary>${summary}</summary>
    <ul>
      ${lines.map((line) => html`<li>${sentence(line)}</li>`)}
    </ul>
  </details>`;
}
