// Says where two pictures differ more than machines do.
import pixelmatch from 'pixelmatch';

/** Of the way from black to white: three of 256 levels of gray. Machines differ by one, on the edges of curves. */
const THRESHOLD = 0.01;
/** Pixels that may differ in any square of so many by so many: a change is in one place, and as large on a long page as on a short one. */
const SQUARE = 32;
const ALLOWED = 4;

/** The same picture with white to the right of it and under it. */
function padded({ width, height, data }, to) {
  const padded = Buffer.alloc(to.width * to.height * 4, 0xff);
  for (let y = 0; y < height; y++) data.copy(padded, y * to.width * 4, y * width * 4, (y + 1) * width * 4);
  return { ...to, data: padded };
}

/**
 * @param expected and `actual` as png.mjs reads them
 * @returns undefined where they count as the same, else how many pixels differ, in words too, and a picture of it
 */
export function difference(expected, actual) {
  const isSameSize = expected.width === actual.width && expected.height === actual.height;
  const options = { threshold: THRESHOLD, includeAA: true };
  if (isSameSize) {
    const { width, height } = actual;
    const most = pixelmatch(expected.data, actual.data, undefined, width, height, {
      ...options,
      windowSize: SQUARE,
    });
    if (most <= ALLOWED) return undefined;
  }
  const size = {
    width: Math.max(expected.width, actual.width),
    height: Math.max(expected.height, actual.height),
  };
  const data = Buffer.alloc(size.width * size.height * 4);
  const [before, after] = [expected, actual].map((picture) => padded(picture, size).data);
  const pixels = pixelmatch(before, after, data, size.width, size.height, options);
  const counted = `${pixels} of ${size.width * size.height} pixels differ`;
  const what = isSameSize
    ? counted
    : `${actual.width} × ${actual.height} instead of ${expected.width} × ${expected.height}, ${counted}`;
  return { pixels, what, picture: { ...size, data } };
}
