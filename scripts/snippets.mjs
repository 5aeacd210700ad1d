// What a partner pastes who has the files beside the page. README shows it; tests run it.
import { readFile } from 'node:fs/promises';
import { loadModule } from './content.mjs';

const { scriptTag, tagHtml } = await loadModule('src/elements/snippet.ts');
const { english } = await loadModule('src/locale/words.ts');

/** The folder `cdn` of the package, as the partner's page reaches it. */
export const SCRIPT = scriptTag('', 'cdn/widgets.js');

/** Every tag. */
export const ALL_TAGS = [
  ...(await readFile('src/embed/widgets.ts', 'utf8')).matchAll(/'\.\/([\w-]+)\.js'/g),
].map(([, tag]) => tag);

/** The three that README begins with. */
export const TAGS = ['hotline-card', 'trafficking-signs', 'ct-stats-chart'];

/** The tag, and inside it what is read before the script comes, without it, or when it fails. */
export const tagSnippet = (tag, attributes = {}) => tagHtml({ tag, attributes, look: {} }, english);

/** A card whose text without the script shows as little as the card. */
export const discreetSnippet = tagSnippet('hotline-card', { discreet: '' });

export const snippet = [SCRIPT, ...TAGS.map((tag) => tagSnippet(tag))].join('\n\n');
