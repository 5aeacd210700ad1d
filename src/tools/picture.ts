import { LINE, wrap } from '../charts/frame.js';
import type { Frame } from '../charts/frame.js';

/** What a picture says around its drawing, in the reader's language. */
export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  /** What no figure may travel without: notes, caveats, source; a paragraph each. */
  readonly notes: readonly string[];
}

/** What a picture looks like; colors and font as CSS has them. */
export interface PictureLook {
  readonly lang: string;
  readonly family: string;
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  /** Width of a text that is not bold, px. */
  readonly measure: Frame['measure'];
}

const SVG = 'http://www.w3.org/2000/svg';
/** Em. */
const PADDING = 1.5;
const TITLE = 1.5;
const SMALL = 0.85;
/** A canvas that is taller is blank in some browsers, px. */
const TALLEST = 8000;

/** What of a style a picture needs, as attributes, so that it is the same wherever it is opened. */
const LOOKS = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'font-weight', 'paint-order'] as const;
const GEOMETRY = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'd', 'points', 'transform'] as const;

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, String(value));
  node.textContent = content;
  return node;
}

/** A copy of what is drawn, with its look as attributes and without what is there to be reached or spoken. */
function plain(node: Element): SVGElement {
  const name = node.localName as keyof SVGElementTagNameMap;
  const copy = element(name, {});
  for (const attribute of GEOMETRY) {
    const value = node.getAttribute(attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  if (name === 'tspan') copy.textContent = node.textContent;
  else if (name !== 'g') {
    const style = getComputedStyle(node);
    for (const look of LOOKS) copy.setAttribute(look, style.getPropertyValue(look));
  }
  for (const child of node.children) if (!child.matches('.reach')) copy.append(plain(child));
  return copy;
}

/**
 * A drawing with its words inside, as an SVG element that needs no style from outside.
 * @param drawing on the page, so that its styles apply, and as wide as `frame`
 * @param frame its size of text and its measure of bold text; px
 */
export function composePicture(
  drawing: SVGSVGElement,
  { title, subtitle, notes }: PictureText,
  frame: Frame,
  look: PictureLook,
): SVGSVGElement {
  const { em, dir } = frame;
  const { lang, family, surface, text, quiet } = look;
  const padding = PADDING * em;
  const width = frame.width + 2 * padding;
  const start = dir === 'rtl' ? width - padding : padding;
  const parts: SVGElement[] = [];
  let next = padding;
  const write = (content: string, size: number, weight: number, fill: string): void => {
    const wide = weight < 700 ? look.measure : frame.measure;
    // A text that is larger or smaller is not exactly so much wider or narrower.
    const lines = wrap(content, 0.97 * frame.width, (line) => wide(line) * size);
    const lineHeight = size * em * LINE;
    const label = element('text', { fill, 'font-size': size * em, 'font-weight': weight });
    for (const line of lines) {
      next += lineHeight;
      label.append(element('tspan', { x: start, y: next - 0.25 * size * em }, line));
    }
    parts.push(label);
    next += 0.4 * em;
  };

  write(title, TITLE, 700, text);
  write(subtitle, 1, 400, quiet);
  next += em;
  const drawn = element('g', { transform: `translate(${padding} ${next})` });
  for (const child of drawing.children) drawn.append(plain(child));
  parts.push(drawn);
  next += Number(drawing.getAttribute('height')) + 1.5 * em;
  for (const note of notes) write(note, SMALL, 400, quiet);

  const height = Math.ceil(next + padding - 0.4 * em);
  const picture = element('svg', {
    xmlns: SVG,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang,
    direction: dir,
    'font-family': family,
    'font-size': em,
  });
  picture.append(
    element('title', {}, title),
    element('desc', {}, [subtitle, ...notes].join(' ')),
    element('rect', { width, height, fill: surface }),
    ...parts,
  );
  return picture;
}

const numberOf = (node: Element, name: string): number => Number(node.getAttribute(name));

function pathOf(node: Element): Path2D {
  const path = new Path2D(node.getAttribute('d') ?? undefined);
  const [x, y] = [numberOf(node, 'x'), numberOf(node, 'y')];
  if (node.localName === 'rect') path.rect(x, y, numberOf(node, 'width'), numberOf(node, 'height'));
  if (node.localName === 'circle')
    path.arc(numberOf(node, 'cx'), numberOf(node, 'cy'), numberOf(node, 'r'), 0, 2 * Math.PI);
  for (const [index, point] of (node.getAttribute('points')?.trim().split(/\s+/) ?? []).entries()) {
    const [px = 0, py = 0] = point.split(',').map(Number);
    if (index) path.lineTo(px, py);
    else path.moveTo(px, py);
  }
  return path;
}

function paintText(context: CanvasRenderingContext2D, node: Element, hasStroke: boolean): void {
  const root = node.closest('svg');
  const size = node.getAttribute('font-size') ?? root?.getAttribute('font-size') ?? '16';
  context.font = `${node.getAttribute('font-weight') ?? '400'} ${size}px ${root?.getAttribute('font-family') ?? 'sans-serif'}`;
  for (const line of node.children) {
    const at = [line.textContent, numberOf(line, 'x'), numberOf(line, 'y')] as const;
    if (hasStroke) context.strokeText(...at);
    context.fillText(...at);
  }
}

function paint(context: CanvasRenderingContext2D, node: Element): void {
  context.save();
  const [, x, y] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(node.getAttribute('transform') ?? '') ?? [];
  context.translate(Number(x ?? 0), Number(y ?? 0));
  const [fill, stroke] = [node.getAttribute('fill'), node.getAttribute('stroke') ?? 'none'];
  const hasStroke = stroke !== 'none';
  if (hasStroke) context.strokeStyle = stroke;
  context.lineWidth = parseFloat(node.getAttribute('stroke-width') ?? '1');
  context.lineJoin = 'round';
  if (fill) context.fillStyle = fill;
  if (node.localName === 'text') paintText(context, node, hasStroke);
  else if (fill) {
    const path = pathOf(node);
    if (fill !== 'none') context.fill(path);
    if (hasStroke) context.stroke(path);
  } else for (const child of node.children) paint(context, child);
  context.restore();
}

/** The picture as the text of a file. */
export const svgFile = (picture: SVGSVGElement): string => new XMLSerializer().serializeToString(picture);

/**
 * The picture as the address of a PNG, drawn from the numbers of its layout: two pixels a px, or one where it is very tall.
 * @throws where the browser has no canvas, or does not give out what is on it
 */
export function pngAddress(picture: SVGSVGElement): string {
  const [width, height] = [numberOf(picture, 'width'), numberOf(picture, 'height')];
  const scale = 2 * height > TALLEST ? 1 : 2;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.scale(scale, scale);
  context.direction = picture.getAttribute('direction') === 'rtl' ? 'rtl' : 'ltr';
  paint(context, picture);
  const address = canvas.toDataURL('image/png');
  if (!address.startsWith('data:image/png;')) throw new Error('The canvas gave no picture.');
  return address;
}
