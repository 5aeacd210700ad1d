// Writes dist/static/<tag>.<lang>.html: each widget as a page that needs no JavaScript, and csp.json: tag -> hash of its style.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { langs, prerender, styleOf, tags } from '../dist/server/prerender.js';

const OUT = 'dist/static';

const page = (lang, body) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Help</title>
</head>
<body>
${body}
</body>
</html>
`;

await mkdir(OUT, { recursive: true });
for (const tag of tags)
  for (const lang of langs)
    await writeFile(`${OUT}/${tag}.${lang}.html`, page(lang, await prerender(tag, { lang, address: '../' })));
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
await writeFile(
  `${OUT}/csp.json`,
  `${JSON.stringify(Object.fromEntries(tags.map((tag) => [tag, hash(styleOf(tag))])), null, 2)}\n`,
);
