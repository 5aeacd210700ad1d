import { kindOf } from './values.js';
import type { Tell } from './values.js';

/** The words of an attribute; what is no text is one word that says so, and names nothing. */
export function wordsOf(given: unknown, separator: RegExp): readonly string[] {
  if (given === undefined || given === null) return [];
  return typeof given === 'string' ? given.trim().split(separator).filter(Boolean) : [kindOf(given)];
}

/**
 * What the words of an attribute name, each once; `tell` is told of words that name nothing.
 * @param find what a word names, undefined where that is nothing
 * @param rest what is accepted, and what is shown instead
 */
export function named<Named>(
  attribute: string,
  words: readonly string[],
  find: (word: string) => Named | undefined,
  rest: string,
  tell: Tell,
): readonly Named[] {
  const unknown = words.filter((word) => find(word) === undefined);
  if (unknown.length) tell(`${attribute}="${unknown.join(' ').slice(0, 80)}" cannot be used. ${rest}`);
  return [...new Set(words.flatMap((word) => find(word) ?? []))];
}
