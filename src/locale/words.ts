import type { Phrase } from './phrase.js';

/** What fills the holes of a phrase; a phrase without holes takes none. */
export type Holes<Hole extends string, Value> = [Hole] extends [never]
  ? []
  : [holes: Readonly<Record<Hole, Value>>];

/** A day, a month or a year, as exact as its source is: `2020-07-30`, `2025-04`, `2019`. */
export type PartialDate = string;

/** The texts of a language. */
export interface Translation {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** A phrase in that language, its holes as they are; undefined where nobody has translated it. */
  translate(phrase: Phrase<string>): string | undefined;
  /** Whether a person has read the translation of a phrase. */
  isReviewed(phrase: Phrase<string>): boolean;
  /** Whether it holds texts that no person has read. */
  readonly isMachineMade: boolean;
}

/** The voice of one language. Elements hold one and ask it at render, so that no text freezes at import. */
export interface Words extends Translation {
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
  /** Several things in one, with the commas of the language. */
  list(items: readonly string[]): string;
}

const HOLE = /\{(\w+)\}/;

/** Where it is not a comma and a space. Intl's lists have none in Chinese and Russian, and a word at the end elsewhere. */
const COMMAS: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ur: '، ', ja: '、', zh: '、' };

/** Gives a translation its voice. */
export function createWords(translation: Translation): Words {
  const { lang } = translation;
  const parts = <Value>(
    phrase: Phrase<string>,
    holes?: Readonly<Record<string, Value>>,
  ): (string | Value)[] =>
    (translation.translate(phrase) ?? phrase)
      .split(HOLE)
      .map((text, index) => (index % 2 ? (holes?.[text] ?? text) : text));
  // The readers live in the United States, where Spanish too writes 28,000,000. Without the last, a browser that does not know a
  // language would write in its own.
  const locales = [lang.includes('-') ? lang : `${lang}-US`, lang, 'en'];
  const number = (value: number, options?: Intl.NumberFormatOptions): string =>
    // Numbers are dialled and compared in Western digits in every language.
    new Intl.NumberFormat(locales, { ...options, numberingSystem: 'latn' }).format(value);
  return {
    ...translation,
    langOf: (phrase) => (translation.translate(phrase) === undefined ? 'en' : lang),
    say: (phrase, ...holes) => parts(phrase, ...holes).join(''),
    parts,
    number: (value) => number(value),
    percent: (ratio) => number(ratio, { style: 'percent' }),
    list: (items) => items.join(COMMAS[lang.slice(0, 2)] ?? ', '),
    date: (date) =>
      new Intl.DateTimeFormat(locales, {
        year: 'numeric',
        month: date.length > 4 ? 'long' : undefined,
        day: date.length > 7 ? 'numeric' : undefined,
        numberingSystem: 'latn',
        calendar: 'gregory', // else 2025 is 2568 in Thai
        timeZone: 'UTC', // else 2020-07-30 prints July 29 in Connecticut
      }).format(new Date(date)),
  };
}

/** English is the language the texts are written in, and built in. */
export const english: Words = createWords({
  lang: 'en',
  dir: 'ltr',
  translate: (phrase) => phrase,
  isReviewed: () => true,
  isMachineMade: false,
});
