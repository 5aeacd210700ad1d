import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { protections } from '../../content/protections.js';
import { rights } from '../../content/rights.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { heading } from '../../parts/heading.js';
import { legalStatement } from '../../parts/legal.js';
import { text } from '../../parts/text.js';
import { areWaysOld } from '../order-of-help.js';

const TITLE = phrase('Rights of trafficking victims', { desc: 'A heading. Rights under the law' });
const STATE = phrase('In Connecticut', { desc: 'Heading of rights under the law of the state' });
const FEDERAL = phrase('Federal protections', {
  desc: 'Heading of protections under the law of the United States',
});

/** Rights in Connecticut, and federal protections. */
export function rightsBody(words: Words, level: number, id: string): TemplateResult {
  const isOld = areWaysOld();
  return html`${heading(level, text(words, TITLE), id)} ${heading(level + 1, text(words, STATE))}
    <ul class="laws">
      ${rights.map((right) => legalStatement(words, right, isOld))}
    </ul>
    ${heading(level + 1, text(words, FEDERAL))}
    <ul class="laws">
      ${protections.map((protection) => legalStatement(words, protection, isOld))}
    </ul>`;
}
