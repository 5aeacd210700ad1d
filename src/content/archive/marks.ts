import { phrase } from '../../locale/phrase.js';
import type { Phrase } from '../../locale/phrase.js';
import type { PartialDate } from '../../locale/words.js';

/** What is said above a printed document. */
export const about = {
  record: phrase(
    'For the record: this is the text as it was printed, with its mistakes. It is not advice for today.',
    { desc: 'Above an old document, which follows in English' },
  ),
  brochure: phrase('Brochure of the State of Connecticut, without a date, printed about {year}', {
    desc: 'The heading of an old document',
  }),
  spotlight: phrase(
    'Connecticut Spotlight {year} of the National Human Trafficking Hotline, accurate as of {asOf}',
    { desc: 'The heading of an old document. "Connecticut Spotlight" is its title' },
  ),
} as const;

/** What a mark says before its reason, in words, since colour alone says nothing. */
export const markWords = {
  superseded: phrase('Superseded: {reason}', {
    desc: 'Before a statement of an old document that has been replaced',
  }),
  disputed: phrase('Disputed: {reason}', {
    desc: 'Before a statement of an old document that is held to be wrong',
  }),
  unverified: phrase('Could not be verified: {reason}', {
    desc: 'Before a statement of an old document that nothing else bears out',
  }),
  incomplete: phrase('Incomplete: {reason}', {
    desc: 'Before a statement of an old document that leaves out what matters',
  }),
  caution: phrase('Take care: {reason}', {
    desc: 'Before a statement of an old document that holds, but may harm somebody who follows it',
  }),
} as const;
export type MarkKind = keyof typeof markWords;

/** Why a printed statement no longer holds, or not as it stands. */
export const reasons = {
  onlyMandated: phrase(
    'only mandated reporters must report, and only harm to a child. Others are encouraged to.',
    {
      desc: 'After "Disputed:". Of the headline "Report human trafficking: It’s the law!"',
    },
  ),
  immigration: phrase('this belongs to an agency that enforces immigration law. It is not a help line.', {
    desc: 'After "Take care:"',
  }),
  renamed: phrase('the program has changed its name and its number several times.', {
    desc: 'After "Could not be verified:"',
  }),
  noPage: phrase('no page of it was found. Others can take over an address that is given up.', {
    desc: 'After "Could not be verified:". Of a web address',
  }),
  moved: phrase('the site has moved to {address}.', { desc: 'After "Superseded:"' }),
  oldCopies: phrase('only old copies without a date carry it.', { desc: 'After "Could not be verified:"' }),
  anotherNumber: phrase('the office’s own page of {date} printed another number.', {
    desc: 'After "Disputed:". {date} is a year',
  }),
  onlyInDanger: phrase('{emergency} is for danger now. Do not confront or alert anyone.', {
    desc: 'After "Incomplete:". {emergency} is 911',
  }),
  lawChanged: phrase('the law has changed since. Talk to a lawyer.', {
    desc: 'After "Superseded:" or "Could not be verified:"',
  }),
  under18: phrase('no one under 18 can be convicted of prostitution since {date}.', {
    desc: 'After "Superseded:". {date} is a day',
  }),
  noProof: phrase('a sign proves nothing, and nobody can tell from signs alone.', {
    desc: 'After "Incomplete:"',
  }),
  papers: phrase('it points at people without papers. The sign is that someone else holds the documents.', {
    desc: 'After "Disputed:"',
  }),
  profiling: phrase('a language is no sign. This makes people suspect immigrants.', {
    desc: 'After "Disputed:"',
  }),
  leavesOut: phrase('it leaves out force, fraud or coercion, and no one has to be moved.', {
    desc: 'After "Incomplete:". Of a definition',
  }),
  tooBroad: phrase('too broad. For adults, force, fraud or coercion is part of it.', {
    desc: 'After "Disputed:". Of a definition',
  }),
  tooNarrow: phrase('too narrow. It is work by force, lies or threats, including over a debt.', {
    desc: 'After "Disputed:". Of a definition',
  }),
  classA: phrase('it is a class A felony, as the law read in {date}.', {
    desc: 'After "Superseded:". {date} is a year. Leave the letter A',
  }),
  reworded: phrase('the law has been reworded and covers more since.', { desc: 'After "Superseded:"' }),
  noSource: phrase('no source is given for it.', { desc: 'After "Disputed:". Of a figure' }),
  roundNumber: phrase('a round number from before {date}. "More than ever" cannot be shown.', {
    desc: 'After "Disputed:". {date} is a year',
  }),
  notCases: phrase('the authors of the study say that it does not count cases.', {
    desc: 'After "Disputed:". Of a figure',
  }),
  askFirst: phrase('talk to an immigration lawyer or the hotline before you apply.', {
    desc: 'After "Take care:"',
  }),
  benefits: phrase('the rules on benefits change often.', { desc: 'After "Could not be verified:"' }),
  blog: phrase('a blog of {date}, and the only source that the brochure names.', {
    desc: 'After "Could not be verified:". {date} is a year',
  }),
  lost: phrase('the figures are missing in the copy that we have.', {
    desc: 'After "Could not be verified:". Of a list of places',
  }),
} as const satisfies Readonly<Record<string, Phrase<'date' | 'address' | 'emergency'>>>;

/** What fills the holes of a reason. */
export interface ReasonData {
  readonly date?: PartialDate;
  readonly address?: string;
}

export interface Mark extends ReasonData {
  readonly kind: MarkKind;
  readonly reason: Phrase<'date' | 'address' | 'emergency'>;
}

export const mark = (kind: MarkKind, reason: Mark['reason'], data: ReasonData = {}): Mark => ({
  kind,
  reason,
  ...data,
});

/** The part of the brochure that a statement belongs to, by the element that shows it. */
export type Topic = 'help' | 'cover' | 'rights' | 'signs' | 'definition' | 'law' | 'figures' | 'protections';

/** One statement as it is printed. */
export interface Printed {
  /** Id in the inventory of statements. */
  readonly id: string;
  /** Where in the document it stands. */
  readonly section: string;
  /** Word for word, in English, with the document's own errors. */
  readonly text: string;
  readonly heading?: true;
  /** What is to be known before it is read; none where it still holds, or claims nothing. */
  readonly mark?: Mark;
}

export interface PrintedSection {
  readonly topic?: Topic;
  readonly items: readonly Printed[];
}
