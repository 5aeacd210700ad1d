import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { datedFigures } from '../../content/figures.js';
import type { DatedFigure } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { heading } from '../../parts/heading.js';
import { text } from '../../parts/text.js';

const TITLE = phrase('How widespread is trafficking?', { desc: 'The heading of a few figures' });
const UNKNOWN = phrase(
  'Nobody knows the true number. These figures each count something else, so they do not add up.',
  {
    desc: 'Before a few figures',
  },
);

/** A number with its year and what it does not mean, as one. */
function figure(words: Words, { text: said, year, value, share, means }: DatedFigure): TemplateResult {
  const number = share === undefined ? words.number(value ?? 0) : words.percent(share);
  return html`<li>
    <p>${text(words, said, { year: words.date(year), value: html`<strong>${number}</strong>` })}</p>
    <p class="small quiet">${text(words, means)}</p>
  </li>`;
}

/** How widespread trafficking is, as far as anybody can say. */
export function figuresBody(words: Words, level: number, id: string): TemplateResult {
  return html`${heading(level, text(words, TITLE), id)}
    <p>${text(words, UNKNOWN)}</p>
    <ul class="laws">
      ${datedFigures.map((each) => figure(words, each))}
    </ul>`;
}
