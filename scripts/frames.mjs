// Writes dist/frames/<tag>.html: each widget as a page of its own, for sites that allow only an <iframe>.
import { mkdir, writeFile } from 'node:fs/promises';
import { ALL_TAGS, discreetSnippet, tagSnippet } from './snippets.mjs';

const OUT = 'dist/frames';

/** Whether a frame is discreet its address says, which is read by a script; what is seen without it says nothing either. */
const inside = (tag) => (tag === 'hotline-card' ? discreetSnippet.replace(' discreet', '') : tagSnippet(tag));

const page = (tag) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Help</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; padding: 6px; } </style>
<script type="module" src="frame.js"></script>
<script type="module" src="../cdn/${tag}.js"></script>
</head>
<body>
${inside(tag)}
</body>
</html>
`;

await mkdir(OUT, { recursive: true });
await Promise.all(ALL_TAGS.map((tag) => writeFile(`${OUT}/${tag}.html`, page(tag))));
