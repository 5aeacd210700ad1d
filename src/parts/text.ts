import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Kept, Line } from '../locale/kept.js';
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

/** Text that stays in its own language, and in its direction. */
export const kept = ({ lang, own }: Kept): TemplateResult => html`<bdi lang=${lang}>${own}</bdi>`;

/** A sentence of which some stays in another language. */
export const sentence = (line: Line): readonly Node[] =>
  line.map((part) => (typeof part === 'string' ? part : kept(part)));

/** What stands beside or under something more important. */
export const quiet = (content: Node | readonly Node[]): TemplateResult =>
  html`<span class="quiet small">${content}</span>`;
