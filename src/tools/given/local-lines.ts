import { checkedBy } from '../../content/review.js';
import type { LocalLine } from '../../content/schema.js';
import { line } from '../../locale/kept.js';
import type { Kept } from '../../locale/kept.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { dateProblem, numberProblem, phoneNumber, wordsProblem } from './fields.js';
import { isRecord, kindOf, short } from './values.js';
import type { Tell } from './values.js';

const ADDED = phrase('Added by {partner}', {
  desc: 'Above a telephone line that the partner of this website has added',
});
const ANSWERS = phrase('Who answers: {who}', { desc: 'Of a telephone line' });
const HOURS = phrase('Hours: {hours}', { desc: 'Of a telephone line: when it answers' });
const LANGUAGES = phrase('Languages: {languages}', { desc: 'Of a telephone line: a list of languages' });
const REPORTS = phrase('They must report: {what}', {
  desc: 'Of a telephone line: what those who answer are obliged to pass on',
});

const MOST = 2;

type Problem = (value: unknown, now: number) => string | undefined;
const words =
  (longest: number): Problem =>
  (value) =>
    wordsProblem(value, longest);

/** Each field of a line, and what is wrong with its value. */
const FIELDS = {
  partner: words(80),
  name: words(80),
  number: numberProblem,
  who: words(160),
  hours: words(160),
  languages: words(160),
  mustReport: words(400),
  checkedBy: words(80),
  checkedOn: dateProblem,
} as const satisfies Readonly<Record<string, Problem>>;
type Field = keyof typeof FIELDS;

/** A line as a partner gives it. */
export type GivenLine = Readonly<Record<Field, string>>;

const NAMES = Object.keys(FIELDS) as Field[];

/** Why a line cannot be shown, as the rest of a sentence after its name; undefined where it can. */
function problem(given: unknown, now: number): string | undefined {
  if (!isRecord(given)) return ` is ${kindOf(given)}; an object with ${NAMES.join(', ')} is accepted.`;
  const unknown = Object.keys(given).find((name) => !NAMES.some((field) => field === name));
  if (unknown !== undefined) return ` has the field ${short(unknown)}; ${NAMES.join(', ')} are accepted.`;
  for (const name of NAMES) {
    const why = FIELDS[name](given[name], now);
    if (why) return `.${name} ${why}`;
  }
  return undefined;
}

/**
 * The telephone lines of a partner that can be shown; `tell` is told of each other one.
 * @param now the reader's clock, ms
 */
export function usableLines(given: unknown, now: number, tell: Tell): readonly GivenLine[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    tell(`localLines is ${kindOf(given)}; a list of up to ${MOST} lines is accepted. Shown instead: none.`);
    return [];
  }
  if (given.length > MOST)
    tell(
      `localLines has ${given.length} lines; up to ${MOST} are accepted. Shown instead: the first ${MOST}.`,
    );
  return given.slice(0, MOST).filter((each: unknown, index): each is GivenLine => {
    const why = problem(each, now);
    if (why) tell(`localLines[${index}]${why} Shown instead: the built-in contacts alone.`);
    return why === undefined;
  });
}

/** @param lang the language that the page declares where the card stands: what a partner writes in */
export function sayLine(words: Words, given: GivenLine, lang: string): LocalLine {
  const own = (name: Field): Kept => ({ lang, own: given[name].trim() });
  const { number, checkedOn } = given;
  return {
    addedBy: line(words, ADDED, { partner: own('partner') }),
    name: own('name'),
    contact: { id: 'local', channel: 'call', address: phoneNumber(number) ?? number },
    details: [
      line(words, ANSWERS, { who: own('who') }),
      line(words, HOURS, { hours: own('hours') }),
      line(words, LANGUAGES, { languages: own('languages') }),
      line(words, REPORTS, { what: own('mustReport') }),
      line(words, checkedBy, { name: own('checkedBy'), date: words.date(checkedOn) }),
    ],
  };
}
