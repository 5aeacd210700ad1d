// What it costs to serve a first view of the card, by the way it is loaded: npm run cost -- [price per GB]
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a browser with an empty cache asks for before the card is painted; test/dist/cost.test.mjs looks. */
export const WAYS = {
  'widgets.js': ['widgets.js'],
  'widgets.js, in Spanish': ['widgets.js', 'locales/es.js'],
  'widgets.es.js': ['widgets.es.js'],
  'hotline-card.js': ['hotline-card.js'],
  'autoload.js': ['autoload.js', 'hotline-card.js'],
  'classic.js': ['classic.js'],
};

const VIEWS = 1_000_000;
const GB = 1_000_000_000;

/**
 * @param {string[]} files
 * @param {(bytes: Buffer) => Buffer} compress
 */
async function weight(files, compress) {
  const bytes = await Promise.all(files.map((file) => readFile(`dist/cdn/${file}`)));
  return bytes.reduce((sum, each) => sum + compress(each).length, 0);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const given = process.argv[2];
  const price = Number(given);
  if (given !== undefined && !(price >= 0)) {
    console.error(`"${given}" is no price per GB. Accepted: a number, such as 0.05, or nothing.`);
    process.exit(1);
  }
  const rows = {};
  for (const [way, files] of Object.entries(WAYS)) {
    const brotli = await weight(files, brotliCompressSync);
    const gigabytes = (brotli * VIEWS) / GB;
    rows[way] = {
      requests: files.length,
      'bytes (brotli)': brotli,
      'bytes (gzip)': await weight(files, gzipSync),
      'GB per million': Number(gigabytes.toFixed(1)),
      ...(given !== undefined && { [`at ${given} per GB`]: Number((gigabytes * price).toFixed(2)) }),
    };
  }
  console.table(rows);
  console.log('GB: 10^9 bytes in brotli, with nothing in any cache. Headers and encryption come on top.');
}
