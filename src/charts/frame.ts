/** One row of a chart, already said in the reader's language. */
export interface Row {
  /** Seen beside the shape; broken into lines at its spaces. */
  readonly label: string;
  /** Zero or more; null where there is no figure, which is drawn as nothing. So is what no size can be (below zero, NaN, Infinity). */
  readonly value: number | null;
  /** The value as it is printed, or that there is none. */
  readonly valueText: string;
  /** What assistive technology says of the mark: label, value, share, position. */
  readonly name: string;
  /** Whether the takeaway speaks of this row. */
  readonly accent: boolean;
}

/** What a drawing is given of the place it stands in. A length that is none (below zero, NaN, Infinity) counts as 0. */
export interface Frame {
  /** Width to fill, px. The height follows from it. */
  readonly width: number;
  /** Size of the text, px. */
  readonly em: number;
  /** Width of a text at that size, px, in the heaviest weight that it is drawn in. */
  readonly measure: (text: string) => number;
  /** Which way the language runs. From right to left, all is drawn as in a mirror, and text starts at its right end. */
  readonly dir: 'ltr' | 'rtl';
}

const isSize = (number: number | null): number is number =>
  number !== null && number >= 0 && number < Infinity;

/** Whether a row has a figure that can be drawn. */
export const isFigure = ({ value }: Row): boolean => isSize(value);

/** What a row's shape is as large as: zero where it has no figure. */
export const sizeOf = ({ value }: Row): number => (isSize(value) ? value : 0);

/** The frame with lengths that can be drawn: a browser draws nothing of a mark that has one other number in it. */
export function sound({ width, em, measure, dir }: Frame): Frame {
  const length = (px: number): number => (isSize(px) ? px : 0);
  return { width: length(width), em: length(em), measure: (text) => length(measure(text)), dir };
}

/** Where (px) a box of some width begins, given where it begins in a drawing that runs from left to right. */
export function placedIn({
  width,
  dir,
}: Pick<Frame, 'width' | 'dir'>): (x: number, boxWidth?: number) => number {
  return (x, boxWidth = 0) => (dir === 'rtl' ? width - x - boxWidth : x);
}

/** Lines of text; `x` and `y` (px) are where the first baseline starts. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** Height of a line and of what stands above its baseline, in em. */
export const LINE = 1.25;
export const ASCENT = 0.95;

/** A word in pieces no wider than `width` (px), of a letter at least. */
function pieces(word: string, width: number, measure: Frame['measure']): string[] {
  const letters = Array.from(word);
  let fitting = letters.length;
  while (fitting > 1 && measure(letters.slice(0, fitting).join('')) > width) fitting -= 1;
  // Half a number is another number.
  const whole = /^(.*\D)\d+$/su.exec(letters.slice(0, fitting).join(''))?.[1];
  if (whole && /^\d/.test(letters[fitting] ?? '')) fitting = Array.from(whole).length;
  const rest = letters.slice(fitting).join('');
  return [letters.slice(0, fitting).join(''), ...(rest ? pieces(rest, width, measure) : [])];
}

/** Breaks a text into lines no wider than `width` (px), at spaces; inside a word only where that alone is wider. */
export function wrap(text: string, width: number, measure: Frame['measure']): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) line = longer;
    else {
      if (line) lines.push(line);
      const parts = pieces(word, width, measure);
      line = parts.pop() ?? '';
      lines.push(...parts);
    }
  }
  return [...lines, line];
}

/** The widest of some texts, px. */
export function widest(texts: readonly string[], measure: Frame['measure']): number {
  return Math.ceil(Math.max(0, ...texts.map(measure)));
}
