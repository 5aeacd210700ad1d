// Writes dist/index.html: src/builder/index.html with what was built, and what it links to. STW_ADDRESS is where the files will be served from, such as
// https://widgets.example.org/; without it the page takes its own address.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { loadModule } from './content.mjs';
import { snippet } from './snippets.mjs';

const { release } = await loadModule('src/content/release.ts');
const address = process.env.STW_ADDRESS ?? '';
if (address && !/^https:\/\/[^?#]+\/$/.test(address)) {
  console.error(
    `STW_ADDRESS="${address}" cannot be used. Accepted: an https address that ends with a slash, or none.`,
  );
  process.exit(1);
}
const integrity = JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8'));
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// The builder links to it.
await copyFile('SAFETY.md', 'dist/SAFETY.md');
const page = await readFile('src/builder/index.html', 'utf8');
await writeFile(
  'dist/index.html',
  page
    .replace('/* release */', JSON.stringify({ ...release, address, integrity }).replaceAll('<', '\\u003c'))
    .replace('<!-- snippet -->', escape(snippet)),
);
