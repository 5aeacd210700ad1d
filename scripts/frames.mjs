// Writes dist/frames/<tag>.html: each widget as a page of its own, for sites that allow only an <iframe>.
import { mkdir, writeFile } from 'node:fs/promises';
import { barePage } from './bare-page.mjs';
import { ALL_TAGS, discreetSnippet, tagSnippet } from './snippets.mjs';

const OUT = 'dist/frames';

const head = (tag) => `<link rel="icon" href="data:,">
<style>body { margin: 0; padding: 6px; }</style>
<script type="module" src="frame.js"></script>
<script type="module" src="../cdn/${tag}.js"></script>`;

/** Whether a frame is discreet its address says, which is read by a script; what is seen without it says nothing either. */
const body = (tag) => (tag === 'hotline-card' ? discreetSnippet.replace(' discreet', '') : tagSnippet(tag));

await mkdir(OUT, { recursive: true });
await Promise.all(
  ALL_TAGS.map((tag) => writeFile(`${OUT}/${tag}.html`, barePage({ head: head(tag), body: body(tag) }))),
);
