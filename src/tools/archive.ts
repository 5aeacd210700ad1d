import { brochureAsPrinted } from '../content/archive/brochure.js';
import { about, markWords } from '../content/archive/marks.js';
import type { Mark, Topic } from '../content/archive/marks.js';
import { spotlightAsPrinted } from '../content/archive/spotlight-2019.js';
import { emergencyCall, hotline } from '../content/contacts.js';
import type { Contact } from '../content/schema.js';
import type { Words } from '../locale/words.js';

/** Text, or a contact that is to be a link. */
export type Piece = string | Contact;

/** One statement of a document as it is printed, in English. */
export interface PrintedLine {
  readonly text: readonly Piece[];
  readonly isHeading: boolean;
  /** What must be known before it is read, in the reader's language; none where it still holds. */
  readonly mark: readonly Piece[] | undefined;
}

export interface PrintedDocument {
  readonly title: string;
  /** That it is shown for the record. */
  readonly record: string;
  readonly lines: readonly PrintedLine[];
}

/** U+2060, which nobody sees: phones turn a run of digits into a link to call, and these may be dead or another's. */
const JOINER = '\u2060';
const unlinked = (text: string): string => text.replaceAll(/\d(?=[\d-]*\d)/g, `$&${JOINER}`);

/** A statement of the brochure, in which the hotline and 911 alone are links and all other numbers are text. */
function pieces(text: string): readonly Piece[] {
  const alive = [hotline, emergencyCall].find(({ address }) =>
    new RegExp(`(^|[^\\d-])${address}($|[^\\d-])`).test(text),
  );
  if (!alive) return [unlinked(text)];
  const [before = '', after = ''] = text.split(alive.address);
  return [unlinked(before), alive, unlinked(after)];
}

function say(words: Words, { kind, reason, date, address }: Mark): readonly Piece[] {
  const why = words.parts<'date' | 'address' | 'emergency', Piece>(reason, {
    date: date ? words.date(date) : '',
    address: address ?? '',
    emergency: emergencyCall,
  });
  return words.parts<'reason', readonly Piece[]>(markWords[kind], { reason: why }).flat();
}

/**
 * A document in its own order and words, with a mark in words before each statement that no longer holds.
 * @param topics the parts of the brochure to give; all where left out
 */
export function printedDocument(
  words: Words,
  document: 'brochure' | 'spotlight',
  topics?: readonly Topic[],
): PrintedDocument {
  const isBrochure = document === 'brochure';
  const sections = isBrochure ? brochureAsPrinted : spotlightAsPrinted;
  return {
    title: isBrochure
      ? words.say(about.brochure, { year: words.date('2013') })
      : words.say(about.spotlight, { year: words.date('2019'), asOf: words.date('2020-07-30') }),
    record: words.say(about.record),
    lines: sections
      .filter(({ topic }) => !topics || !topic || topics.includes(topic))
      .flatMap(({ items }) => items)
      .map(({ text, heading = false, mark }) => ({
        text: isBrochure ? pieces(text) : [text],
        isHeading: heading,
        mark: mark && say(words, mark),
      })),
  };
}
