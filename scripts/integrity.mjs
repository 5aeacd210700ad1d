// Writes dist/cdn/integrity.json: file -> sha384; files are named as this one reaches them.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const FOLDER = 'dist/cdn';

const files = [
  ...(await readdir(FOLDER, { recursive: true }))
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.replaceAll(sep, '/')),
  '../frames/resize.js',
].sort();
const hashes = await Promise.all(
  files.map(async (file) => {
    const hash = createHash('sha384').update(await readFile(join(FOLDER, file)));
    return [file, `sha384-${hash.digest('base64')}`];
  }),
);
await writeFile(join(FOLDER, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
