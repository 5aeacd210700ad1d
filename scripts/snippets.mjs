// What a partner pastes. README and the start page show these; tests run them.
import { readFile } from 'node:fs/promises';
import { loadContent } from './content.mjs';

const content = await loadContent('src/content');
const { emergencyCall, hotline, hotlineName } = content['contacts.ts'];
const { neutralPage } = content['safer-use.ts'];

/** The folder `cdn` of the package, as the partner's page reaches it. */
export const SCRIPT = '<script type="module" src="cdn/widgets.js" referrerpolicy="no-referrer"></script>';

/** Every tag. */
export const ALL_TAGS = [
  ...(await readFile('src/embed/widgets.ts', 'utf8')).matchAll(/'\.\/([\w-]+)\.js'/g),
].map(([, tag]) => tag);

/** The three that README begins with. */
export const TAGS = ['hotline-card', 'trafficking-signs', 'ct-stats-chart'];

const link = (address) =>
  `<a href="tel:${address.length > 3 ? '+' : ''}${address.replaceAll('-', '')}">${address}</a>`;

/** The tag, and inside it what is read before the script comes, without it, or when it fails. */
export function tagSnippet(tag) {
  return tag === 'quick-exit'
    ? `<quick-exit><a href="${neutralPage}" rel="noreferrer nofollow noopener">Leave this page</a></quick-exit>`
    : `<${tag}>
  <p>${hotlineName}: ${link(hotline.address)}, free, day and night. In danger, call ${link(emergencyCall.address)}.</p>
</${tag}>`;
}

/** A card whose text without the script shows as little as the card. */
export const discreetSnippet = `<hotline-card discreet>
  <p>Need to talk? Free, 24 hours: ${link(hotline.address)}</p>
</hotline-card>`;

export const snippet = `${SCRIPT}\n\n${TAGS.map(tagSnippet).join('\n\n')}`;
