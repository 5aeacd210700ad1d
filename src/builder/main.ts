import { addressAround } from './address.js';
import { SnippetBuilder } from './builder.js';
import type { Release } from './snippets.js';

// The build writes into the page what it has built, and where it will be served from, if that is known.
const { address, ...release } = JSON.parse(
  document.querySelector('#release')?.textContent ?? '{}',
) as Release;

customElements.define('snippet-builder', SnippetBuilder);
for (const builder of document.querySelectorAll<SnippetBuilder>('snippet-builder'))
  builder.release = { ...release, address: address || addressAround(location.href, release.version) };
