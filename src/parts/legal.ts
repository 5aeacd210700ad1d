import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Phrase } from '../locale/phrase.js';
import type { Words } from '../locale/words.js';
import { text } from './text.js';
import type { Node } from './text.js';

/**
 * A sentence on what the law or a service's duty is. Until a person has reviewed its translation, the English stands under it:
 * a wrong word here may cost somebody a right.
 */
export function legal(words: Words, phrase: Phrase): Node | readonly Node[] | TemplateResult {
  const said = text(words, phrase);
  return words.isReviewed(phrase)
    ? said
    : html`${said} <span class="original" lang="en" dir="ltr">${phrase}</span>`;
}
