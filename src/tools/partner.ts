import {
  careline,
  contactsTrust,
  hotlineChat,
  hotlineText,
  relay,
  victimServices,
} from '../content/contacts.js';
import { emphasis } from '../content/emphasis.js';
import { areContactsExpired, reviewWithChecks } from '../content/expiry.js';
import { release } from '../content/release.js';
import type { Checks } from '../content/review.js';
import type { LocalLine } from '../content/schema.js';
import type { Kept } from '../locale/kept.js';
import type { Phrase } from '../locale/phrase.js';
import { declaredLang, match } from '../locale/resolve.js';
import type { Words } from '../locale/words.js';
import { usableChecks } from './given/checks.js';
import { jsonInside } from './given/json-inside.js';
import { named, wordsOf } from './given/listed.js';
import { sayLine, usableLines } from './given/local-lines.js';
import type { Tell } from './given/values.js';

export type { GivenLine } from './given/local-lines.js';

/** What can be turned off, as `without` names it. 911 and the hotline's voice line cannot. */
const CHANNELS = { text: hotlineText, chat: hotlineChat, careline, 'victim-services': victimServices, relay };
export type Channel = keyof typeof CHANNELS;

/** A language, by what it calls itself. */
interface Choice extends Kept {
  /** Known of the built-in ones. */
  readonly isReviewed?: boolean;
}

/** What a partner has set, as far as it can be used. */
export interface Partner {
  readonly off: readonly Channel[];
  /** The sentence to whom the card speaks first; `isDuty` where it says what the hotline must report. */
  readonly first: { readonly text: Phrase; readonly isDuty: boolean } | undefined;
  readonly checks: Checks;
  /** Whether what is shown but for 911 and the hotline may be out of date, in view of the partner's own checks. */
  readonly isOld: boolean;
  /** The partner's own telephone lines; undefined where there is none. */
  readonly lines: ((words: Words) => readonly LocalLine[]) | undefined;
  /**
   * The languages of the list in the partner's order; undefined where there would be one only.
   * @param lang what is spoken, which a list that is shown always holds
   */
  list(choices: readonly Choice[], lang: string): readonly Choice[] | undefined;
}

/** The properties of an element that are read here, of whatever type a page gave them. */
type Settings = Readonly<
  Partial<Record<'languages' | 'hideUnreviewed' | 'without' | 'emphasis' | 'localLines' | 'checks', unknown>>
>;

/**
 * Reads what a partner has set on an element, by attribute, property or JSON inside the tag.
 * @param tell is told of each value that cannot be used
 * @param now the reader's clock, ms
 */
export async function readPartner(
  element: HTMLElement & Settings,
  tell: Tell,
  now = Date.now(),
): Promise<Partner> {
  const inside = await jsonInside(element, tell);
  const { languages, hideUnreviewed } = element;
  const lines = usableLines(element.localLines ?? inside.localLines, now, tell);
  const checks = usableChecks(element.checks ?? inside.checks, now, tell);

  const names = Object.keys(CHANNELS) as Channel[];
  const off = named(
    'without',
    wordsOf(element.without, /\s+/),
    (word) => names.find((name) => name === word.toLowerCase()),
    `Accepted: ${names.join(', ')}. Shown instead: what is not accepted; 911 and the hotline’s number always are.`,
    tell,
  );
  const shown = names.filter((name) => !off.includes(name));

  const checkedOn = shown.map((name) => checks[CHANNELS[name].id]?.on);
  const reviewedOn = reviewWithChecks(contactsTrust.othersReviewedOn, checkedOn);

  const readers = Object.keys(emphasis) as (keyof typeof emphasis)[];
  const [reader] = named(
    'emphasis',
    wordsOf(element.emphasis, /$/),
    (word) => readers.find((each) => each === word.toLowerCase()),
    `Accepted: ${readers.join(', ')}. Shown instead: no such line.`,
    tell,
  );

  return {
    off,
    first: reader && { text: emphasis[reader], isDuty: reader === 'youth' },
    checks,
    isOld: shown.length > 0 && areContactsExpired(reviewedOn, now, release.date),
    lines: lines.length
      ? (words) => lines.map((line) => sayLine(words, line, declaredLang(element)))
      : undefined,
    list(choices, lang) {
      const codes = choices.map((choice) => choice.lang);
      const order = named(
        'languages',
        wordsOf(languages, /\s+/),
        (tag) => match(tag, codes),
        `Accepted: ${codes.join(', ')}. Shown instead: the others, in the built-in order.`,
        tell,
      );
      // English is what was written, and a partner's own language is the partner's to review.
      const isKept = ({ isReviewed = true }: Choice): boolean => !hideUnreviewed || isReviewed;
      if (choices.filter(isKept).length < 2) return undefined;
      const place = (choice: Choice): number => [...order, choice.lang].indexOf(choice.lang);
      return choices
        .filter((choice) => isKept(choice) || choice.lang === lang)
        .sort((a, b) => place(a) - place(b));
    },
  };
}
