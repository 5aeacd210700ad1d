/** One canvas serves all charts of a page; it is never shown. */
let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * Gives the width (px) that a text will take in the element's font; in the weight of values, the heavier of the two used, unless
 * told.
 * Where a page has no canvas a wide guess keeps labels from being cut.
 */
export function textMeasure(element: Element, weight = 700): (text: string) => number {
  const { fontSize, fontFamily } = getComputedStyle(element);
  const em = parseFloat(fontSize);
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  if (!context) return guess(em);
  return (text) => {
    context.font = `${weight} ${fontSize} ${fontFamily}`;
    return context.measureText(text).width;
  };
}

/** Before the element is on a page: the width of an average letter. */
export function guess(em: number): (text: string) => number {
  return (text) => text.length * em * 0.6;
}
