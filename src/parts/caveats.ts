import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Spotlight, Years } from '../content/schema.js';
import type { Phrase } from '../locale/phrase.js';
import type { Words } from '../locale/words.js';
import { text } from './text.js';
import { WITHIN, whereOf } from './where.js';

/** What fills the sentence on the time that figures speak of. */
export const timeOf = (
  words: Words,
  { start, end, asOf }: Spotlight,
): Record<'start' | 'end' | 'asOf', string> => ({
  start: words.date(start),
  end: words.date(end),
  asOf: words.date(asOf),
});

/**
 * What must stand with any figure of a spotlight: what the data do not show, which time they speak of, and that they may
 * change. One part, so that no element can show a figure with less. Of several each says its own time.
 * @param said what stands beside the figures already
 */
export function caveats(
  words: Words,
  spotlights: Years,
  said: readonly (Phrase | undefined)[] = [],
): TemplateResult {
  const each = (name: Exclude<keyof Spotlight['caveats'], 'period'>): readonly Phrase[] =>
    [...new Set(spotlights.map(({ caveats: own }) => own[name]))].filter((caveat) => !said.includes(caveat));
  const time = (spotlight: Spotlight) => {
    const { period } = spotlight.caveats;
    const holes = timeOf(words, spotlight);
    return spotlights.length > 1
      ? text(words, WITHIN, { where: whereOf(words, spotlight), mark: words.say(period, holes) })
      : text(words, period, holes);
  };
  const all = [
    ...[...each('scope'), ...each('underreporting')].map((caveat) => text(words, caveat)),
    ...spotlights.map(time),
    ...[...each('ongoing'), ...each('revision')].map((caveat) => text(words, caveat)),
  ];
  return html`<p class="caveats">${all.map((sentence, index) => (index ? html` ${sentence}` : sentence))}</p>`;
}
