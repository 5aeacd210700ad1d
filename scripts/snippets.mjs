// What a partner pastes. README and the start page show these; tests run them.
import { readFile } from 'node:fs/promises';
import { loadModule } from './content.mjs';

const { fallback } = await loadModule('src/embed/fallback.ts');
const { english } = await loadModule('src/locale/words.ts');

/** The folder `cdn` of the package, as the partner's page reaches it. */
export const SCRIPT = '<script type="module" src="cdn/widgets.js" referrerpolicy="no-referrer"></script>';

/** Every tag. */
export const ALL_TAGS = [
  ...(await readFile('src/embed/widgets.ts', 'utf8')).matchAll(/'\.\/([\w-]+)\.js'/g),
].map(([, tag]) => tag);

/** The three that README begins with. */
export const TAGS = ['hotline-card', 'trafficking-signs', 'ct-stats-chart'];

/** The tag, and inside it what is read before the script comes, without it, or when it fails. */
export const tagSnippet = (tag, attributes = '') => `<${tag}${attributes}>
  ${fallback(english, tag, attributes.includes('discreet'))}
</${tag}>`;

/** A card whose text without the script shows as little as the card. */
export const discreetSnippet = tagSnippet('hotline-card', ' discreet');

export const snippet = `${SCRIPT}\n\n${TAGS.map((tag) => tagSnippet(tag)).join('\n\n')}`;
