import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Phrase } from '../locale/phrase.js';
import type { Holes, Words } from '../locale/words.js';

/** What may stand in a hole: text, or a link. */
export type Node = string | TemplateResult;

/**
 * A phrase in the reader's language, its holes in that language's order. Where it is not translated it is in English and says
 * so, that a screen reader may pronounce it.
 */
export function text<Hole extends string>(
  words: Words,
  phrase: Phrase<Hole>,
  ...holes: Holes<Hole, Node>
): Node | readonly Node[] {
  const parts = words.parts<Hole, Node>(phrase, ...holes);
  const lang = words.langOf(phrase);
  return lang === words.lang ? parts : html`<span lang=${lang} dir="ltr">${parts}</span>`;
}
