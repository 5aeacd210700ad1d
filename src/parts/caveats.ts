import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Spotlight } from '../content/schema.js';
import type { Words } from '../locale/words.js';
import { text } from './text.js';

/**
 * What must stand with any figure of a spotlight: what the data do not show, which time they speak of, and that they may
 * change. One part, so that no element can show a figure with less.
 * @param besideTakeaway whether the caveat on underreporting stands beside the takeaway already
 */
export function caveats(
  words: Words,
  { caveats, start, end, asOf }: Spotlight,
  besideTakeaway: boolean,
): TemplateResult {
  const period = text(words, caveats.period, {
    start: words.date(start),
    end: words.date(end),
    asOf: words.date(asOf),
  });
  return html`<p class="caveats">
    ${text(words, caveats.scope)} ${besideTakeaway ? '' : text(words, caveats.underreporting)} ${period} ${text(words, caveats.ongoing)} ${text(words, caveats.revision)}
  </p>`;
}
