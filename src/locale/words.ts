import type { Phrase } from './phrase.js';

/** What fills the holes of a phrase; a phrase without holes takes none. */
export type Holes<Hole extends string, Value> = [Hole] extends [never]
  ? []
  : [holes: Readonly<Record<Hole, Value>>];

/** A day, a month or a year, as exact as its source is: `2020-07-30`, `2025-04`, `2019`. */
export type PartialDate = string;

/** The voice of one language. Elements hold one and ask it at render, so that no text freezes at import. */
export interface Words {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language a phrase will be said in: `lang`, or `en` where it has no translation. */
  langOf(phrase: Phrase<string>): string;
  say<Hole extends string>(phrase: Phrase<Hole>, ...holes: Holes<Hole, string>): string;
  /** The phrase cut at its holes, in the translation's own order. */
  parts<Hole extends string, Value>(
    phrase: Phrase<Hole>,
    ...holes: Holes<Hole, Value>
  ): readonly (string | Value)[];
  number(value: number): string;
  /** `ratio` from 0 to 1, said in whole percent. */
  percent(ratio: number): string;
  date(date: PartialDate): string;
}

const HOLE = /\{(\w+)\}/;

/**
 * Makes a language's voice.
 * @param translate gives a phrase in that language, or undefined where nobody has translated it
 */
export function createWords(lang: string, translate: (phrase: Phrase<string>) => string | undefined): Words {
  const parts = <Value>(
    phrase: Phrase<string>,
    holes?: Readonly<Record<string, Value>>,
  ): (string | Value)[] =>
    (translate(phrase) ?? phrase)
      .split(HOLE)
      .map((text, index) => (index % 2 ? (holes?.[text] ?? text) : text));
  const number = (value: number, options?: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(lang, options).format(value);

  return {
    lang,
    dir: lang.startsWith('ar') ? 'rtl' : 'ltr',
    langOf: (phrase) => (translate(phrase) === undefined ? 'en' : lang),
    say: (phrase, ...holes) => parts(phrase, ...holes).join(''),
    parts,
    number: (value) => number(value),
    percent: (ratio) => number(ratio, { style: 'percent' }),
    date: (date) =>
      new Intl.DateTimeFormat(lang, {
        year: 'numeric',
        month: date.length > 4 ? 'long' : undefined,
        day: date.length > 7 ? 'numeric' : undefined,
        timeZone: 'UTC', // else 2020-07-30 prints July 29 in Connecticut
      }).format(new Date(date)),
  };
}

/** English is the language the texts are written in, and built in. */
export const english: Words = createWords('en', (phrase) => phrase);
