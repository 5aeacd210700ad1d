import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { law, lawElements, notTheNotice } from '../../content/law.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { heading } from '../../parts/heading.js';
import { legal, legalStatement } from '../../parts/legal.js';
import { text } from '../../parts/text.js';
import { areWaysOld } from '../order-of-help.js';

const TITLE = phrase('Connecticut’s trafficking law', { desc: 'A heading' });

/** Connecticut's law on trafficking. */
export function lawBody(words: Words, level: number, id: string): TemplateResult {
  const isOld = areWaysOld();
  return html`${heading(level, text(words, TITLE), id)}
    <ul class="laws">
      ${law.map((statement) => legalStatement(words, statement, isOld))}
    </ul>
    <p>${text(words, lawElements.text)}</p>
    <p class="quiet">${legal(words, notTheNotice.text)}</p>`;
}
