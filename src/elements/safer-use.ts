import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { saferUse } from '../content/safer-use.js';
import { phrase } from '../locale/phrase.js';
import type { Words } from '../locale/words.js';
import { text } from '../parts/text.js';

const OURS = phrase('This is our own advice.', {
  desc: 'Under advice on staying safer. It comes from us, not from the hotline or a public record',
});

/** How to use a phone or a browser that may be watched. */
export function saferUseList(words: Words): TemplateResult {
  return html`<ul class="advice">
      ${saferUse.map((advice) => html`<li>${text(words, advice.text)}</li>`)}
    </ul>
    <p class="small quiet">${text(words, OURS)}</p>`;
}
