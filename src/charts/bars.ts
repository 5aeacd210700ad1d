import { max } from 'd3-array';
import { svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { drawLabel, drawMark, drawSheet } from './drawing.js';
import type { Mark } from './drawing.js';
import { ASCENT, LINE, placedIn, sizeOf, sound, widest, wrap } from './frame.js';
import type { Frame, Label, Row } from './frame.js';

/** A row in its place. */
export interface Bar extends Mark {
  /** The rectangle, px; of no width for zero and for no figure. */
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly label: Label;
  readonly value: Label;
}

/** Bars in their places; all numbers are px, `em` is the size of the text. */
export interface BarsLayout {
  readonly width: number;
  /** As tall as the rows need; 0 without rows. */
  readonly height: number;
  readonly em: number;
  /** In the order of the rows. */
  readonly bars: readonly Bar[];
}

/** From this width (em) on labels stand left of their bars, below it above them. */
const ROOMY = 26;
const BAR = 1.5;
const GAP = 0.5;

/**
 * Horizontal bars from zero, in the order given, each with its label and its value in words. The largest value has all the room
 * there is. A value above zero is never drawn as nothing: its bar is at least 2 px. Zero is a line, no figure is nothing; both keep
 * their label and value. It fits any width: labels are broken, never cut.
 * @param beside rows of other bars in a frame of the same size, to whose scale these are drawn
 */
export function layoutBars(rows: readonly Row[], frame: Frame, beside: readonly Row[] = []): BarsLayout {
  const place = sound(frame);
  const { width, em, measure } = place;
  const placed = placedIn(place);
  const gap = GAP * em;
  const all = [...rows, ...beside];
  const isRoomy = width >= ROOMY * em;
  const labels = all.map((row) => row.label);
  const column = isRoomy ? Math.min(widest(labels, measure), 0.4 * width) : 0;
  const lineHeight = LINE * em;
  const barHeight = BAR * em;

  const start = isRoomy ? column + gap : 0;
  const valueOf = ({ valueText }: Row): readonly string[] => wrap(valueText, width - start - gap, measure);
  const room = Math.max(0, width - start - gap - widest(all.flatMap(valueOf), measure));
  const largest = max(all, sizeOf) ?? 0;

  let next = 0;
  const bars = rows.map((row): Bar => {
    const text = wrap(row.label, (isRoomy ? column : width) + 1, measure);
    const textHeight = text.length * lineHeight;
    const value = valueOf(row);
    const valueHeight = Math.max(barHeight, value.length * lineHeight);
    const height = isRoomy ? Math.max(textHeight, valueHeight) : textHeight + 0.25 * em + valueHeight;
    const top = next;
    next += height + em;
    const middle = isRoomy ? top + height / 2 : top + height - valueHeight / 2;
    const barWidth = sizeOf(row) ? Math.max(2, (sizeOf(row) / largest) * room) : 0;
    const textTop = isRoomy ? top + (height - textHeight) / 2 : top;
    return {
      row,
      x: 0,
      y: top,
      width,
      height,
      bar: { x: placed(start, barWidth), y: middle - barHeight / 2, width: barWidth, height: barHeight },
      label: { x: placed(0), y: textTop + ASCENT * em, lines: text },
      value: {
        x: placed(start + barWidth + gap),
        y: middle + 0.35 * em - ((value.length - 1) / 2) * lineHeight,
        lines: value,
      },
    };
  });
  return { width, height: Math.ceil(Math.max(0, next - em)), em, bars };
}

/** The bars without a sheet around them. */
export function drawBarMarks({ bars, em }: BarsLayout, current: number): readonly SVGTemplateResult[] {
  return bars.map((mark, index) => {
    const { row, bar, label, value } = mark;
    const { x, y, width, height } = bar;
    return drawMark(
      mark,
      index === current,
      svg`${drawLabel(label, em, 'label')}
        ${
          row.value === 0
            ? svg`<polyline class="zero" points="${x},${y} ${x},${y + height}" />`
            : svg`<rect class="shape" x=${x} y=${y} width=${width} height=${height} />`
        }
        ${drawLabel(value, em, 'value')}`,
    );
  });
}

/**
 * @param name of the whole drawing, for assistive technology: what it shows
 * @param current the row, from 0, that Tab stops at; none where there is no such row
 */
export function drawBars(layout: BarsLayout, name: string, current: number): TemplateResult {
  return drawSheet(layout, name, drawBarMarks(layout, current));
}
