import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Spotlight } from '../content/schema.js';
import type { Words } from '../locale/words.js';
import { text } from './text.js';

/**
 * What must stand with any figure of a spotlight: what the data do not show, which time they speak of, and that they may
 * change. One part, so that no element can show a figure with less.
 * @param said which of them stand beside the figures already
 */
export function caveats(
  words: Words,
  { caveats, start, end, asOf }: Spotlight,
  said: readonly ('scope' | 'underreporting')[] = [],
): TemplateResult {
  const period = text(words, caveats.period, {
    start: words.date(start),
    end: words.date(end),
    asOf: words.date(asOf),
  });
  const first = (['scope', 'underreporting'] as const).filter((each) => !said.includes(each));
  return html`<p class="caveats">
    ${first.map((each) => html`${text(words, caveats[each])} `)}${period} ${text(words, caveats.ongoing)} ${text(words, caveats.revision)}
  </p>`;
}
