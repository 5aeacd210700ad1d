// What shows more than one figure: years as lines, or two side by side. Few charts do, so it is brought.
import { drawPair, layoutPair } from '../../charts/pair.js';
import { drawTrend, layoutTrend } from '../../charts/trend.js';
import type { Spotlight, Years } from '../../content/schema.js';
import type { Words } from '../../locale/words.js';
import { byYear } from './by-year.js';
import type { Charted, Draw } from './chart-view.js';
import { comparison } from './comparison.js';
import type { Figure, Side } from './figures.js';

/** A chart, how it is drawn, and whose figures it shows. */
export interface Shown {
  readonly charted: Charted;
  readonly draw: Draw;
  readonly spotlights: Years;
}

/** @returns undefined where nothing is counted in two years */
export function trend(
  words: Words,
  years: Years,
  figureOf: (spotlight: Spotlight) => Figure,
): Shown | undefined {
  const charted = byYear(words, years, figureOf);
  return (
    charted && {
      charted,
      draw: (frame, ...rest) => drawTrend(layoutTrend(charted.series, frame), ...rest),
      spotlights: years,
    }
  );
}

export function sideBySide(words: Words, first: Side, second: Side): Shown {
  const charted = comparison(words, [first, second]);
  const [early, late] = [first.spotlight, second.spotlight].sort((a, b) => a.year - b.year);
  return {
    charted,
    draw: (frame, ...rest) => drawPair(layoutPair(charted.groups, frame), ...rest),
    spotlights: early === late || !early || !late ? [first.spotlight] : [early, late],
  };
}
