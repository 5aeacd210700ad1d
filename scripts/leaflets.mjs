// Writes dist/print/leaflet.<lang>.html: the brochure as a document of its own, in each language.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import QRCode from 'qrcode';

const OUT = 'dist/print';
const BUILT = 'node_modules/.cache/leaflets/leaflet.mjs';

await build({
  stdin: {
    contents: `export * from './src/elements/trafficking-brochure/leaflet.ts';
      export { languages } from './src/locale/generated/languages.ts';
      export { english } from './src/locale/words.ts';`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  outfile: BUILT,
});
const { leaflet, codeAddress, languages, english } = await import(pathToFileURL(resolve(BUILT)));

/**
 * Size of the text (pt), the largest in tenths that leaves room for a printer's wider font. A language that is not here gets
 * the smallest; test/dist/leaflet.test.mjs tells when a text has grown out of it.
 */
const SIZES = {
  en: 9.2,
  es: 8.1,
  'pt-BR': 8.1,
  pl: 8.1,
  ht: 8.3,
  'zh-Hans': 9.3,
  fr: 7.8,
  vi: 8,
  ru: 7.7,
  ar: 9.1,
};
const SMALLEST = Math.min(...Object.values(SIZES));

/** A scannable square as one path, in black, whatever the printer does to colors. */
function square(text) {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const path = Array.from(data, (dark, index) =>
    dark ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '',
  );
  return `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label="QR"><path d="${path.join('')}"/></svg>`;
}

const code = square(codeAddress);
const style = await readFile('src/elements/trafficking-brochure/leaflet.css', 'utf8');
const page = (words, body) => `<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${body.match(/aria-level="1"[^>]*>([^<]*)</)[1].trim()}</title>
<style>
${style}:root { font-size: ${SIZES[words.lang] ?? SMALLEST}pt; }
</style>
</head>
<body>
${body}
</body>
</html>
`;

await mkdir(OUT, { recursive: true });
const all = [
  english,
  ...(await Promise.all(Object.values(languages).map((language) => language.bring()))).map(
    ({ words }) => words,
  ),
];
for (const words of all) {
  const html = await collectResult(render(leaflet(words)));
  const body = html
    .replaceAll(/<!--.*?-->/g, '')
    .replace('<div class="square"></div>', `<div class="square">${code}</div>`);
  await writeFile(`${OUT}/leaflet.${words.lang}.html`, page(words, body));
}
