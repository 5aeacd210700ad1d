import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { definition } from '../../content/definition.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { heading } from '../../parts/heading.js';
import { legal } from '../../parts/legal.js';
import { text } from '../../parts/text.js';

const TITLE = phrase('What is human trafficking?', { desc: 'The heading of a definition' });
const SUMMARY = phrase('This is a plain summary, not legal advice.', {
  desc: 'Under a definition of trafficking',
});

/** What trafficking is; `level` is that of its heading. */
export function definitionBody(words: Words, level: number, id: string): TemplateResult {
  return html`${heading(level, text(words, TITLE), id)}
    ${definition.map((statement) => html`<p>${legal(words, statement.text)}</p>`)}
    <p class="small quiet">${text(words, SUMMARY)}</p>`;
}
