import { maxIndex, sum } from 'd3-array';
import { arc, pie } from 'd3-shape';
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { drawLabel, drawMark, drawSheet } from './drawing.js';
import type { Mark } from './drawing.js';
import { ASCENT, LINE, placedIn, sizeOf, sound, widest, wrap } from './frame.js';
import type { Frame, Label, Row } from './frame.js';

/** A row in its place: as a mark it is where its label and value stand. */
export interface Slice extends Mark {
  /** The ring's piece, as `d` of a path (px) around the centre. */
  readonly path: string;
  readonly label: Label;
  readonly value: Label;
  /** From the piece to its label: points, px. */
  readonly leader: readonly (readonly [number, number])[];
}

/** A ring in its place; all numbers are px, `em` is the size of the text. */
export interface DonutLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly centre: readonly [number, number];
  /** In the order of the rows. */
  readonly slices: readonly Slice[];
}

/** A ring of a smaller radius (em) shows nothing. */
const SMALLEST = 2;
/** Labels of more lines than this are not read as labels of a small ring. */
const MOST_LINES = 3;
const TURN = 2 * Math.PI;
/** d3 counts angles clockwise from twelve o'clock; labels stand at three. */
const LABELS = TURN / 4;

/** The angle of a piece that lies nearest to the labels, a little inside it. */
function nearest(start: number, end: number): number {
  const inset = Math.min(0.12, (end - start) / 2);
  const middle = (start + end) / 2;
  // The labels' angle, as the turn of it that is closest to this piece.
  const target = LABELS + Math.round((middle - LABELS) / TURN) * TURN;
  return Math.min(Math.max(target, start + inset), end - inset);
}

/**
 * A ring of parts of a whole, each with its label and its value beside it and a line between. The ring is turned so that the
 * largest part's middle is opposite the labels, and small parts stand next to theirs. Zero and no figure are pieces without a
 * size, which keep their label and value; where all are, there is no ring to be seen.
 * @returns undefined where labels, in a few lines each, and a ring do not fit side by side
 */
export function layoutDonut(rows: readonly Row[], frame: Frame): DonutLayout | undefined {
  const place = sound(frame);
  const { width, em, measure, dir } = place;
  const at = placedIn(place);
  const clockwise = dir === 'rtl' ? -1 : 1;
  const sizes = rows.map(sizeOf);
  const total = sum(sizes);
  const gap = Math.min(2 * em, 0.06 * width);
  const values = widest(
    rows.map((row) => row.valueText),
    measure,
  );
  const words = widest(
    rows.flatMap((row) => row.label.split(' ')),
    measure,
  );
  const radius = Math.min(7 * em, 0.22 * width, (width - 2 * gap - values - 0.5 * em - words) / 2);
  if (radius < SMALLEST * em) return undefined;
  const textStart = 2 * radius + 2 * gap;
  const labelStart = textStart + values + 0.5 * em;
  const lineHeight = LINE * em;

  const largest = maxIndex(sizes);
  const middle = total ? ((sum(sizes.slice(0, largest)) + (sizes[largest] ?? 0) / 2) / total) * TURN : 0;
  const turn = LABELS + TURN / 2 - middle;
  const angles = pie<Row>()
    .sort(null)
    .value(sizeOf)
    .startAngle(turn)
    .endAngle(turn + TURN)([...rows]);
  const ring = arc<{ startAngle: number; endAngle: number }>()
    .startAngle((angle) => clockwise * angle.startAngle)
    .endAngle((angle) => clockwise * angle.endAngle)
    .innerRadius(radius * 0.58)
    .outerRadius(radius);

  const placed = angles
    .map((angle) => {
      const turned = nearest(angle.startAngle, angle.endAngle);
      const lines = wrap(angle.data.label, width - labelStart, measure);
      return {
        index: angle.index,
        row: angle.data,
        path: ring(angle) ?? '',
        point: [Math.sin(turned) * radius, -Math.cos(turned) * radius] as const,
        lines,
        height: lines.length * lineHeight,
      };
    })
    .sort((a, b) => a.point[1] - b.point[1]);

  if (placed.some(({ lines }) => lines.length > MOST_LINES)) return undefined;

  // Labels keep the order of their pieces from top to bottom and push each other apart; then all are centred on the ring.
  const spacing = 0.5 * em;
  const textHeight = sum(placed, (slice) => slice.height) + spacing * Math.max(0, placed.length - 1);
  const height = Math.ceil(Math.max(2 * radius, textHeight));
  const centre = [radius, height / 2] as const;
  const labelWidth = width - textStart + 0.25 * em;
  let bottom = 0;
  let left = textHeight;
  const slices = placed.map(({ index, row, path, point, lines, height: tall }) => {
    const wanted = centre[1] + point[1] - lineHeight / 2;
    const top = Math.min(Math.max(wanted, bottom), height - left);
    bottom = top + tall + spacing;
    left -= tall + spacing;
    const baseline = top + ASCENT * em;
    const labelY = top + lineHeight / 2;
    const slice: Slice = {
      row,
      path,
      x: at(textStart - 0.25 * em, labelWidth),
      y: top,
      width: labelWidth,
      height: tall,
      value: { x: at(textStart), y: baseline, lines: [row.valueText] },
      label: { x: at(labelStart), y: baseline, lines },
      leader: [
        [at(centre[0] + point[0]), centre[1] + point[1]],
        [at(2 * radius + gap), labelY],
        [at(textStart - 0.25 * em), labelY],
      ],
    };
    return { index, slice };
  });
  return {
    width,
    height,
    em,
    centre: [at(centre[0]), centre[1]],
    slices: slices.sort((a, b) => a.index - b.index).map(({ slice }) => slice),
  };
}

/**
 * Pieces have the classes `series-1`, `series-2` and so on, in the order of the rows.
 * @param name of the whole drawing, for assistive technology: what it shows
 * @param current the piece, from 0, that Tab stops at; none where there is no such piece
 */
export function drawDonut(layout: DonutLayout, name: string, current: number): TemplateResult {
  const { slices, centre, em, ...size } = layout;
  return drawSheet(
    size,
    name,
    slices.map((slice, index) =>
      drawMark(
        slice,
        index === current,
        svg`<path class="shape series-${index + 1}" d=${slice.path} transform="translate(${centre.join(' ')})" />
          <polyline class="leader" points=${slice.leader.join(' ')} />
          ${drawLabel(slice.value, em, 'value')}${drawLabel(slice.label, em, 'label')}`,
      ),
    ),
  );
}
