import type { Phrase } from './phrase.js';
import type { Holes, Words } from './words.js';

/** Text that stays in its own language whatever the reader's: a title, a name, what a partner wrote. */
export interface Kept {
  readonly lang: string;
  readonly own: string;
}

/** A sentence cut at what stays in another language. */
export type Line = readonly (string | Kept)[];

/** A phrase as a line; where a language lacks it, all of it is English and is marked so. */
export function line<Hole extends string>(
  words: Words,
  phrase: Phrase<Hole>,
  ...holes: Holes<Hole, string | Kept>
): Line {
  const parts = words.parts<Hole, string | Kept>(phrase, ...holes);
  const lang = words.langOf(phrase);
  const plain = (part: string | Kept): string => (typeof part === 'string' ? part : part.own);
  return lang === words.lang ? parts : [{ lang, own: parts.map(plain).join('') }];
}
