// PNG files of a palette, which are a third of what others are. pngjs reads them and does not write them.
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLORS = 256;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  let crc = 0xffffffff;
  for (const byte of body) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff];
  whole.writeUInt32BE(~crc >>> 0, body.length + 4);
  return whole;
}

const channels = (color) => [color & 0xff, (color >>> 8) & 0xff, (color >>> 16) & 0xff];

/** Of colors, the most frequent first, as many as are further apart than `near`, and the place among them of each. */
function apart(colors, near) {
  const kept = [];
  const places = colors.map((color) => {
    const place = kept.findIndex((other) => other.every((level, at) => Math.abs(level - color[at]) <= near));
    return place < 0 ? kept.push(color) - 1 : place;
  });
  return { kept, places };
}

/** The place in the palette of each color. Where there are more than fit, on the edges of curves, those that are almost alike are one. */
function paletteOf(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const byCount = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const colors = byCount.map(channels);
  let near = 0;
  let palette = apart(colors, near);
  while (palette.kept.length > COLORS) palette = apart(colors, ++near);
  return {
    places: new Map(byCount.map((color, at) => [color, palette.places[at]])),
    bytes: Buffer.from(palette.kept.flat()),
    near,
  };
}

export const read = (file) => PNG.sync.read(file);

/** An opaque picture, as `read` gives it, as a file. */
export function write({ width, height, data }) {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const { places, bytes } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    at++; // the kind of filter: none
    for (let x = 0; x < width; x++) rows[at++] = places.get(pixels[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits a pixel, from a palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', bytes),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
