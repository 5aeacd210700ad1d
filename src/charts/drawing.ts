import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { LINE } from './frame.js';
import type { Label, Row } from './frame.js';

/** A row's mark and the box (px) that the focus ring goes around. */
export interface Mark {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the focus ring stands off a mark, px. */
const RING = 5;

/**
 * Lines of text under each other. `em` is the text size, px. They are only to be seen: a mark's name says them, and the
 * accessibility trees of Chromium and Firefox would hold both.
 */
export function drawLabel({ x, y, lines }: Label, em: number, className: string): SVGTemplateResult {
  return svg`<text class=${className} x=${x} y=${y} aria-hidden="true">${lines.map(
    (line, index) => svg`<tspan x=${x} y=${y + index * em * LINE}>${line}</tspan>`,
  )}</text>`;
}

/**
 * A mark that can be reached and is spoken: a group with a name, its shape inside. One mark of a drawing is a stop of Tab, the
 * others are walked to with arrows.
 */
export function drawMark(mark: Mark, current: boolean, shape: unknown): SVGTemplateResult {
  const { row, x, y, width, height } = mark;
  const ring = { x: x - RING, y: y - RING, width: width + 2 * RING, height: height + 2 * RING };
  return svg`<g
    class="mark ${row.accent ? 'accent' : ''}"
    role="img"
    aria-label=${row.name}
    tabindex=${current ? 0 : -1}
  ><rect class="reach" x=${ring.x} y=${ring.y} width=${ring.width} height=${ring.height} rx="3" />${shape}</g>`;
}

/** The drawing around its marks. `name` says what it shows and how to walk it. */
export function drawSheet(
  size: { readonly width: number; readonly height: number },
  name: string,
  marks: unknown,
): TemplateResult {
  const { width, height } = size;
  return html`<svg
    class="drawing"
    role="group"
    aria-label=${name}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${marks}
  </svg>`;
}
