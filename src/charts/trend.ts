import { max, range } from 'd3-array';
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { drawLabel, drawMark, drawSheet } from './drawing.js';
import type { Mark } from './drawing.js';
import { ASCENT, isFigure, LINE, placedIn, sound, widest, wrap } from './frame.js';
import type { Frame, Label, Row } from './frame.js';

/** The figure of one year. */
export interface YearRow extends Row {
  /** A whole number. */
  readonly year: number;
  readonly value: number;
}

/** One line: its years in order, each once, without those that have no figure. */
export interface Series {
  /** Its heading, where there are several lines. */
  readonly label: string;
  readonly rows: readonly YearRow[];
}

type Place = readonly [x: number, y: number];

/** A year's figure in its place. */
export interface Point extends Mark {
  readonly row: YearRow;
  readonly centre: Place;
  readonly value: Label;
}

/** One line in a field of its own. */
export interface Panel {
  readonly label: Label;
  readonly years: readonly Label[];
  /** Where zero is: its two ends, px. */
  readonly zero: readonly [Place, Place];
  readonly points: readonly Point[];
  /** Years that follow each other without a gap, px. */
  readonly runs: readonly (readonly Place[])[];
  /** Whether the takeaway speaks of this line. */
  readonly accent: boolean;
}

/** Lines in their places; all numbers are px, `em` is the size of the text. */
export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** Of each point. */
  readonly radius: number;
  readonly panels: readonly Panel[];
}

/** Em. The largest value, where time runs across. */
const TALLEST = 8;
/** Em. One year, where time runs down. */
const STEP = 1.75;
const RADIUS = 0.28;
const GAP = 0.5;

const most = (rows: readonly YearRow[]): number => max(rows, (row) => row.value) ?? 0;

/**
 * Lines over years, one under the other, from zero and to one scale, each point with its value. Years stand at their true
 * distances, and no line crosses a year without a figure: it is left out, and so is what no figure and no year can be (below zero,
 * NaN, Infinity). Time runs across; where two values would not fit side by side, it runs down.
 */
export function layoutTrend(series: readonly Series[], frame: Frame): TrendLayout {
  const place = sound(frame);
  const lines = series.map(({ label, rows }) => ({
    label,
    rows: rows.filter((row) => isFigure(row) && Number.isFinite(row.year)),
  }));
  const { width, em, measure } = place;
  const placed = placedIn(place);
  const [gap, radius, lineHeight] = [GAP * em, RADIUS * em, LINE * em];
  const all = lines.flatMap(({ rows }) => rows);
  const largest = most(all) || 1;
  const present = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  const first = present[0] ?? 0;
  const span = (present.at(-1) ?? first) - first;
  const every = range(first, first + span + 1);

  const yearWide = widest(present.map(String), measure);
  const valuesWide = widest(
    all.map((row) => row.valueText),
    measure,
  );
  const widestText = Math.max(yearWide, valuesWide, 2 * radius);
  const step = (width - widestText) / (span || 1);
  const closest = Math.min(...present.map((year, index) => year - (present[index - 1] ?? -Infinity)));
  const isAcross = closest * step >= widestText + gap;
  const years = !present.length || (isAcross && step < yearWide + gap) ? present : every;

  const start = yearWide + 2 * gap;
  /** Where time runs down: whether a value stands under its point, since there is no room beside it. */
  const isUnder = start + 2 * radius + gap + valuesWide > width;
  const room = Math.max(0, width - start - radius - (isUnder ? radius : gap + valuesWide));
  const stepDown = (isUnder ? STEP + LINE : STEP) * em;
  const tallest = TALLEST * em;

  let next = 0;
  const panels = lines.map(({ label, rows }): Panel => {
    const heading = lines.length > 1 ? wrap(label, width, measure) : [];
    const labelTop = next;
    const top = labelTop + (heading.length ? heading.length * lineHeight + gap : 0);
    const bottom =
      top + (isAcross ? lineHeight + radius + (most(rows) / largest) * tallest : every.length * stepDown);
    next = bottom + (isAcross ? gap + lineHeight : 0) + 2 * em;

    /** Where a year and a value meet in a drawing that runs from left to right. */
    const at = (year: number, value: number): Place =>
      isAcross
        ? [widestText / 2 + (year - first) * step, bottom - (value / largest) * tallest]
        : [start + (value / largest) * room, top + (year - first) * stepDown + 0.5 * STEP * em];

    const points = rows.map((row, index): Point => {
      const [x, y] = at(row.year, row.value);
      const wide = measure(row.valueText);
      const placedPoint = { row, centre: [placed(x), y] as const };
      if (!isAcross) {
        const valueX = isUnder ? Math.max(0, width - wide) : x + radius + gap;
        const left = Math.min(x - radius, valueX);
        const boxWide = Math.max(x + radius, valueX + wide) - left;
        return {
          ...placedPoint,
          x: placed(left, boxWide),
          y: y - lineHeight / 2,
          width: boxWide,
          height: (isUnder ? 2 : 1) * lineHeight,
          value: {
            x: placed(valueX),
            y: y + 0.35 * em + (isUnder ? lineHeight : 0),
            lines: [row.valueText],
          },
        };
      }
      const beside = [rows[index - 1], rows[index + 1]].filter((other) => other !== undefined);
      // In a valley the line would run through a text above the point.
      const isBelow = bottom - y > 2 * em && beside.every(({ value }) => value > row.value);
      const boxWide = Math.max(wide, 2 * radius);
      return {
        ...placedPoint,
        x: placed(x - boxWide / 2, boxWide),
        y: y - radius - (isBelow ? 0 : lineHeight),
        width: boxWide,
        height: 2 * radius + lineHeight,
        value: {
          x: placed(x - wide / 2),
          y: isBelow ? y + radius + ASCENT * em : y - radius - 0.3 * em,
          lines: [row.valueText],
        },
      };
    });

    const runs: Place[][] = [];
    for (const [index, { row, centre }] of points.entries())
      if (rows[index - 1]?.year === row.year - 1) runs.at(-1)?.push(centre);
      else runs.push([centre]);

    return {
      label: { x: placed(0), y: labelTop + ASCENT * em, lines: heading },
      years: years.map((year) => {
        const [x, y] = at(year, 0);
        const lines = [String(year)];
        return isAcross
          ? { x: placed(x - measure(String(year)) / 2), y: bottom + gap + ASCENT * em, lines }
          : { x: placed(0), y: y + 0.35 * em, lines };
      }),
      zero: isAcross
        ? [
            [0, bottom],
            [width, bottom],
          ]
        : [
            [placed(start), top],
            [placed(start), bottom],
          ],
      points,
      runs: runs.filter((run) => run.length > 1),
      accent: rows.some((row) => row.accent),
    };
  });
  return { width, height: Math.ceil(Math.max(0, next - 2 * em)), em, radius, panels };
}

/**
 * @param name of the whole drawing, for assistive technology: what it shows
 * @param current the point, from 0 through all lines, that Tab stops at; none where there is no such point
 */
export function drawTrend(layout: TrendLayout, name: string, current: number): TemplateResult {
  const { panels, radius, em, ...size } = layout;
  let index = 0;
  return drawSheet(
    size,
    name,
    panels.map(
      ({ label, years, zero, points, runs, accent }) =>
        svg`<g aria-hidden="true">
            ${drawLabel(label, em, 'value')}${years.map((year) => drawLabel(year, em, 'year'))}
            <polyline class="zero" points=${zero.join(' ')} />
            ${runs.map((run) => svg`<polyline class="line ${accent ? 'accent' : ''}" points=${run.join(' ')} />`)}
          </g>
          ${points.map((point) =>
            drawMark(
              point,
              index++ === current,
              svg`<circle class="shape" cx=${point.centre[0]} cy=${point.centre[1]} r=${radius} />
                ${drawLabel(point.value, em, 'value halo')}`,
            ),
          )}`,
    ),
  );
}
