// Writes dist/static/<tag>.<lang>.html: each widget as a page that needs no JavaScript, and csp.json: tag -> hash of its style.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { langs, prerender, styleOf, tags } from '../dist/server/prerender.js';
import { barePage } from './bare-page.mjs';

const OUT = 'dist/static';

await mkdir(OUT, { recursive: true });
for (const tag of tags)
  for (const lang of langs) {
    const body = await prerender(tag, { lang, address: '../' });
    await writeFile(`${OUT}/${tag}.${lang}.html`, barePage({ lang, body }));
  }
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
await writeFile(
  `${OUT}/csp.json`,
  `${JSON.stringify(Object.fromEntries(tags.map((tag) => [tag, hash(styleOf(tag))])), null, 2)}\n`,
);
