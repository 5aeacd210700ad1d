import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Years } from '../content/schema.js';
import type { Phrase } from '../locale/phrase.js';
import type { Words } from '../locale/words.js';
import { text } from './text.js';

/**
 * What must stand with any figure of a spotlight: what the data do not show, which time they speak of, and that they may
 * change. One part, so that no element can show a figure with less.
 * @param said what stands beside the figures already
 */
export function caveats(
  words: Words,
  years: Years,
  said: readonly (Phrase | undefined)[] = [],
): TemplateResult {
  const { caveats, end } = years.at(-1) ?? years[0];
  const { underreporting, period, ongoing, revision } = caveats;
  const dates = new Set(years.map(({ asOf }) => words.date(asOf)));
  const scopes = new Set(years.map((each) => each.caveats.scope));
  const first = [...scopes, underreporting].filter((each) => !said.includes(each));
  const time = { start: words.date(years[0].start), end: words.date(end), asOf: words.list([...dates]) };
  return html`<p class="caveats">
    ${first.map((each) => html`${text(words, each)} `)}${text(words, period, time)} ${text(words, ongoing)} ${text(words, revision)}
  </p>`;
}
