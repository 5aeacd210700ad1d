import { directionOf } from './direction.js';
import { key } from './key.js';
import { phrase } from './phrase.js';
import { createWords } from './words.js';
import type { PartialDate, Words } from './words.js';

/** Translations by the `key` of the English. */
export type Texts = Readonly<Record<string, string>>;

// Said where the browser does not know the dates of a language: none knows Haitian Creole's.
export const MONTHS = phrase(
  'January, February, March, April, May, June, July, August, September, October, November, December',
  { desc: 'The twelve months as they stand in a date, in order, with commas between them, digits nowhere' },
);
const DAY = phrase('{month} {day}, {year}', { desc: 'A date, such as July 30, 2020; in your own order' });
const MONTH = phrase('{month} {year}', { desc: 'A month, such as April 2025; in your own order' });

/** A date from the month names of a language that `Intl` does not know. */
export function spelledDate(words: Words, date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const named = { month: words.say(MONTHS).split(', ')[Number(month) - 1] ?? month, year };
  return day ? words.say(DAY, { ...named, day: String(Number(day)) }) : words.say(MONTH, named);
}

/**
 * The words of a language other than English. Its file brings this along, so that readers of English download none of it.
 * @param reviewed what a person has read
 * @param unreviewed what only a computer has made
 */
export function translated(lang: string, reviewed: Texts, unreviewed: Texts): Words {
  const words = createWords({
    lang,
    dir: directionOf(lang),
    translate: (text) => reviewed[key(text)] ?? unreviewed[key(text)],
    isReviewed: (text) => key(text) in reviewed,
    isMachineMade: Object.keys(unreviewed).length > 0,
  });
  return Intl.DateTimeFormat.supportedLocalesOf(lang).length
    ? words
    : { ...words, date: (date) => spelledDate(words, date) };
}
