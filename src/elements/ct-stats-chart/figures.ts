import { phrase } from '../../locale/phrase.js';
import type { Phrase } from '../../locale/phrase.js';
import type { Breakdown, Count, Spotlight } from '../../content/schema.js';
import type { Words } from '../../locale/words.js';

/** What one measure shows, and the words that go with it. Phrases hold `{place}`, `{year}` and the like for data to fill. */
export interface Figure {
  /** What is counted, in a word. */
  readonly name: Phrase;
  readonly rows: readonly Count[];
  /** The whole that the rows add up to; null where they add up to none, so that no share may be said or drawn. */
  readonly total: { readonly value: number | null; readonly label: Phrase } | null;
  readonly takeaway: Phrase<'label' | 'value' | 'total' | 'place' | 'year'>;
  /** Where no row stands out alone. */
  readonly plainTakeaway: Phrase<'total' | 'place' | 'year'>;
  readonly subtitle: Phrase<'place' | 'year'>;
  /** Where years are compared: the first year that has a figure, and the last. */
  readonly trend: Phrase<'label' | 'place' | 'first' | 'firstYear' | 'last' | 'lastYear'>;
  readonly trendSubtitle: Phrase<'place' | 'year'>;
  readonly dot: Phrase;
  readonly columns: readonly [Phrase, Phrase];
  /** What must be known of the measure; rows may have notes of their own. */
  readonly notes: readonly Phrase[];
  /** Whether the takeaway says which form is the most frequent; then the caveat on underreporting stands beside it. */
  readonly comparesForms: boolean;
  /** What is counted too but does not belong on the same axis. */
  readonly apart?: { readonly count: Count; readonly phrase: Phrase<'value'> };
}

/** A report that gives no figure of any row gives none of the whole. */
const totalOf = ({ rows, total }: Breakdown): number | null =>
  rows.some(({ value }) => value !== null) || total ? total : null;

/** A measure of a spotlight. */
export interface Side {
  readonly spotlight: Spotlight;
  readonly figure: Figure;
}

/** The largest first, and what fits no other row last. */
const inOrder = (rows: readonly Count[]): readonly Count[] =>
  [...rows].sort(
    (a, b) => Number(a.residual ?? 0) - Number(b.residual ?? 0) || (b.value ?? -1) - (a.value ?? -1),
  );

const NO_FIGURE = phrase('No figure', { desc: 'In a table, where a year has no number' });

/** A count as it is printed, or that there is none. */
export const countText = (words: Words, value: number | null | undefined): string =>
  typeof value === 'number' ? words.number(value) : words.say(NO_FIGURE);

/** What must be known of the measure and of each of its rows. */
export const notesOf = ({ notes, rows }: Figure): readonly Phrase[] => [
  ...notes,
  ...rows.flatMap(({ note }) => note ?? []),
];

const TOTALS = phrase('Totals by year, {place}, {year}', {
  desc: 'Under the title of a chart: what is counted, where and when. {year} is a span of years such as 2015–2019',
});
const OF_PEOPLE = phrase('People identified by the hotline, not by a court, {place}, {year}', {
  desc: 'Under the title of a chart: what is counted, where and when',
});
const CASES = phrase('Cases', { desc: 'The head of a column of numbers: incidents of trafficking' });
const PEOPLE = phrase('People identified', { desc: 'The head of a column: victims, traffickers' });
const CONTACTS = phrase('Contacts', {
  desc: 'The head of a column of numbers: how often people contacted the hotline',
});
const CONTACTS_ARE_NOT_CASES = phrase('Contacts are not cases.', {
  desc: 'Under a chart of contacts with the hotline: phone calls, emails and so on',
});

export const MEASURES = ['cases', 'communications', 'people'] as const;
export type Measure = (typeof MEASURES)[number];

export const figures: Readonly<Record<Measure, (spotlight: Spotlight) => Figure>> = {
  cases: ({ cases }) => ({
    name: CASES,
    rows: inOrder(cases.rows),
    total: {
      value: totalOf(cases),
      label: phrase('All cases', { desc: 'The last row of a table, which sums the others up' }),
    },
    takeaway: phrase('{label}: {value} of {total} trafficking cases identified in {place} in {year}', {
      desc: 'The title of a chart. {label} is the largest row, such as "Sex trafficking"',
    }),
    plainTakeaway: phrase('Trafficking cases identified in {place} in {year}: {total}', {
      desc: 'The title of a chart',
    }),
    subtitle: phrase('Trafficking cases by form, {place}, {year}', {
      desc: 'Under the title of a chart: what is counted, where and when',
    }),
    trend: phrase(
      'Trafficking cases identified in {place}: {first} in {firstYear} and {last} in {lastYear}',
      { desc: 'The title of a chart of several years. {first} and {last} are numbers' },
    ),
    trendSubtitle: TOTALS,
    dot: phrase('One dot is one case, not one person.', { desc: 'What a drawn dot of the chart stands for' }),
    columns: [
      phrase('Form of trafficking', {
        desc: 'The head of a column: sex trafficking, labor trafficking and so on',
      }),
      CASES,
    ],
    notes: [],
    comparesForms: true,
  }),
  communications: ({ communications }) => ({
    name: CONTACTS,
    rows: inOrder(communications.rows),
    total: {
      value: totalOf(communications),
      label: communications.totalIsOurs
        ? phrase('All contacts (our own sum)', {
            desc: 'The document prints no total; we added the rows up',
          })
        : CONTACTS,
    },
    takeaway: phrase('{label}: {value} of {total} contacts with the hotline about {place} in {year}', {
      desc: 'The title of a chart. {label} is the largest row, such as "Phone calls"',
    }),
    plainTakeaway: phrase('Contacts with the hotline about {place} in {year}: {total}', {
      desc: 'The title of a chart',
    }),
    subtitle: phrase('Communication to the National Hotline by channel, {place}, {year}', {
      desc: 'Under the title of a chart: what is counted, where and when',
    }),
    trend: phrase(
      'Contacts with the hotline about {place}: {first} in {firstYear} and {last} in {lastYear}',
      { desc: 'The title of a chart of several years. {first} and {last} are numbers' },
    ),
    trendSubtitle: TOTALS,
    dot: phrase('One dot is one contact, not one case.', {
      desc: 'What a drawn dot of the chart stands for',
    }),
    columns: [phrase('Channel', { desc: 'The head of a column: phone calls, emails and so on' }), CONTACTS],
    notes: [
      communications.totalIsOurs
        ? phrase('Contacts are not cases. Their total is our own sum; the report prints none.', {
            desc: 'Under a chart of contacts with the hotline: phone calls, emails and so on',
          })
        : CONTACTS_ARE_NOT_CASES,
    ],
    comparesForms: false,
  }),
  people: ({ people, businesses }) => ({
    name: PEOPLE,
    rows: inOrder(people),
    total: null,
    takeaway: phrase('{label}: {value} in {place} in {year}', {
      desc: 'The title of a chart. {label} is the largest row, such as "Victims identified"',
    }),
    plainTakeaway: phrase('People identified by the hotline in {place} in {year}', {
      desc: 'The title of a chart',
    }),
    subtitle: OF_PEOPLE,
    trend: phrase('{label} in {place}: {first} in {firstYear} and {last} in {lastYear}', {
      desc: 'The title of a chart of several years. {label} is a row such as "Victims identified"; {first} and {last} are numbers',
    }),
    trendSubtitle: OF_PEOPLE,
    dot: phrase('One dot is one person.', { desc: 'What a drawn dot of the chart stands for' }),
    columns: [PEOPLE, phrase('Number', { desc: 'The head of a column: how many people' })],
    notes: [],
    comparesForms: false,
    apart: {
      count: businesses,
      phrase: phrase(
        'Trafficking businesses identified: {value}. Businesses are not people, so they are not drawn here.',
      ),
    },
  }),
};
