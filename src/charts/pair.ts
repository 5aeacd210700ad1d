import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { drawBarMarks, layoutBars } from './bars.js';
import type { BarsLayout } from './bars.js';
import { drawLabel, drawSheet } from './drawing.js';
import { ASCENT, LINE, placedIn, sound, wrap } from './frame.js';
import type { Frame, Label, Row } from './frame.js';

/** Rows under a heading of their own. */
export interface Group {
  readonly label: string;
  readonly rows: readonly Row[];
}

/** A group in its place. */
export interface Half {
  readonly label: Label;
  /** Where its bars begin, px. */
  readonly x: number;
  readonly y: number;
  /** Its numbers count from there. */
  readonly bars: BarsLayout;
}

/** Two groups in their places; all numbers are px, `em` is the size of the text. */
export interface PairLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly halves: readonly [Half, Half];
}

/** From this width (em) on two groups stand side by side, below it one under the other. */
const ROOMY = 34;
const GAP = 2;

/**
 * Two groups of bars to one scale, so that a length means the same in both; side by side where there is room, else one under the
 * other.
 */
export function layoutPair([first, second]: readonly [Group, Group], frame: Frame): PairLayout {
  const place = sound(frame);
  const { width, em, measure } = place;
  const gap = GAP * em;
  const isRoomy = width >= ROOMY * em;
  const half: Frame = { ...place, width: isRoomy ? (width - gap) / 2 : width };
  const headings = [first, second].map(({ label }) => wrap(label, half.width, measure));
  const tall = (lines: readonly string[] = []): number => (lines.length * LINE + 0.5) * em;
  const tallest = Math.max(...headings.map(tall));

  const halfOf = (group: Group, other: Group, lines: readonly string[], x: number, top: number): Half => ({
    label: {
      x: placedIn(half)(0) + x,
      y: top + ASCENT * em,
      lines,
    },
    x,
    y: top + (isRoomy ? tallest : tall(lines)),
    bars: layoutBars(group.rows, half, other.rows),
  });
  const bottomOf = ({ y, bars }: Half): number => y + bars.height;
  const [firstLines = [], secondLines = []] = headings;
  const start = placedIn(place);
  const one = halfOf(first, second, firstLines, start(0, half.width), 0);
  const two = isRoomy
    ? halfOf(second, first, secondLines, start(half.width + gap, half.width), 0)
    : halfOf(second, first, secondLines, 0, bottomOf(one) + gap);
  return { width, height: Math.ceil(Math.max(bottomOf(one), bottomOf(two))), em, halves: [one, two] };
}

/**
 * Headings are seen, not spoken: each row's `name` says which group it is of.
 * @param name of the whole drawing, for assistive technology: what it shows
 * @param current the row, from 0 through both groups, that Tab stops at; none where there is no such row
 */
export function drawPair({ halves, em, ...size }: PairLayout, name: string, current: number): TemplateResult {
  const [one] = halves;
  return drawSheet(
    size,
    name,
    halves.map(
      (half) =>
        svg`<g aria-hidden="true">${drawLabel(half.label, em, 'value')}</g>
          <g transform="translate(${half.x} ${half.y})">
            ${drawBarMarks(half.bars, half === one ? current : current - one.bars.bars.length)}
          </g>`,
    ),
  );
}
