import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { drawLabel, drawMark, drawSheet } from './drawing.js';
import type { Mark } from './drawing.js';
import { ASCENT, LINE, placedIn, sizeOf, sound, widest, wrap } from './frame.js';
import type { Frame, Label, Row } from './frame.js';

/** A row in its place. */
export interface DotGroup extends Mark {
  readonly label: Label;
  readonly value: Label;
  /** Centres, px. One dot is one of what the chart counts. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/** Dots in their places; all numbers are px, `em` is the size of the text. */
export interface DotsLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** Of each dot. */
  readonly radius: number;
  /** In the order of the rows. */
  readonly groups: readonly DotGroup[];
}

/** Tens are easy to count. */
const PER_LINE = 10;
const ROOMY = 26;

/**
 * One dot for one of what is counted, in lines of ten, grouped by row; label and number beside each group. Zero and no figure have
 * no dot, a fraction has those of the whole number below it. A value of a million is a million circles: draw what is large as bars.
 */
export function layoutDots(rows: readonly Row[], frame: Frame): DotsLayout {
  const place = sound(frame);
  const { width, em, measure } = place;
  const placed = placedIn(place);
  const beside = width >= ROOMY * em;
  const values = widest(
    rows.map((row) => row.valueText),
    measure,
  );
  const labels = widest(
    rows.map((row) => row.label),
    measure,
  );
  const labelStart = values + 0.5 * em;
  const column = beside ? Math.min(labels + 1, 0.4 * width) : width - labelStart;
  const start = beside ? labelStart + column + em : 0;
  const cell = Math.max(0, Math.min(width - start, PER_LINE * 1.35 * em)) / PER_LINE;
  const lineHeight = LINE * em;

  let top = 0;
  const groups = rows.map((row): DotGroup => {
    const count = Math.floor(sizeOf(row));
    const lines = wrap(row.label, column, measure);
    const textHeight = lines.length * lineHeight;
    const dotsHeight = Math.ceil(count / PER_LINE) * cell;
    const dotsTop = beside ? top : top + textHeight + 0.25 * em;
    const height = beside ? Math.max(textHeight, dotsHeight) : textHeight + 0.25 * em + dotsHeight;
    const baseline = top + ASCENT * em;
    const group: DotGroup = {
      row,
      x: 0,
      y: top,
      width,
      height,
      value: { x: placed(0), y: baseline, lines: [row.valueText] },
      label: { x: placed(labelStart), y: baseline, lines },
      dots: Array.from({ length: count }, (_, index) => ({
        x: placed(start + ((index % PER_LINE) + 0.5) * cell),
        y: dotsTop + (Math.floor(index / PER_LINE) + 0.5) * cell,
      })),
    };
    top += height + em;
    return group;
  });
  return { width, height: Math.ceil(Math.max(0, top - em)), em, radius: cell * 0.38, groups };
}

/**
 * @param name of the whole drawing, for assistive technology: what it shows
 * @param current the row, from 0, that Tab stops at; none where there is no such row
 */
export function drawDots(layout: DotsLayout, name: string, current: number): TemplateResult {
  const { groups, radius, em, ...size } = layout;
  return drawSheet(
    size,
    name,
    groups.map((group, index) =>
      drawMark(
        group,
        index === current,
        svg`${drawLabel(group.value, em, 'value')}${drawLabel(group.label, em, 'label')}
          ${group.dots.map(({ x, y }) => svg`<circle class="shape" cx=${x} cy=${y} r=${radius} />`)}`,
      ),
    ),
  );
}
