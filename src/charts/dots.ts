import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { drawLabel, drawMark, drawSheet } from './drawing.js';
import type { Mark } from './drawing.js';
import { ASCENT, LINE, placedIn, widest, wrap } from './frame.js';
import type { Frame, Label, Row } from './frame.js';

export interface DotGroup extends Mark {
  readonly label: Label;
  readonly value: Label;
  /** Centres, px. One dot is one of what the chart counts. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

export interface DotsLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly radius: number;
  readonly groups: readonly DotGroup[];
}

/** Tens are easy to count. */
const PER_LINE = 10;
const ROOMY = 26;

/** One dot for one of what is counted, in lines of ten, grouped by row; label and number beside each group. All numbers are px. */
export function layoutDots(rows: readonly Row[], frame: Frame): DotsLayout {
  const { width, em, measure } = frame;
  const placed = placedIn(frame);
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
  const cell = Math.min(width - start, PER_LINE * 1.35 * em) / PER_LINE;
  const lineHeight = LINE * em;

  let top = 0;
  const groups = rows.map((row): DotGroup => {
    const count = row.value ?? 0;
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

/** @param current the row that Tab stops at */
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
