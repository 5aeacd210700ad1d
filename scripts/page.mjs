// Writes dist/index.html: src/builder/index.html with the snippets, live and as text.
import { readFile, writeFile } from 'node:fs/promises';
import { ALL_TAGS, SCRIPT, tagSnippet } from './snippets.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const section = (tag) => `<section aria-labelledby="about-${tag}">
  <h2 id="about-${tag}"><code>&lt;${tag}&gt;</code></h2>
  ${tagSnippet(tag)}
  <details>
    <summary>The code of this widget</summary>
    <pre tabindex="0"><code>${escape(`${SCRIPT}\n\n${tagSnippet(tag)}`)}</code></pre>
  </details>
</section>`;

const page = await readFile('src/builder/index.html', 'utf8');
const filled = page
  .replace('<!-- script -->', SCRIPT)
  .replace('<!-- widgets -->', ALL_TAGS.map(section).join('\n'));
await writeFile('dist/index.html', filled);
