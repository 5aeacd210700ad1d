import { phrase } from '../../locale/phrase.js';
import type { Phrase } from '../../locale/phrase.js';
import type { Count, Spotlight } from '../../content/schema.js';

/** What one measure shows, and the words that go with it. Phrases hold `{place}`, `{year}` and the like for data to fill. */
export interface Figure {
  readonly rows: readonly Count[];
  /** The whole that the rows add up to; null where they add up to none, so that no share may be said or drawn. */
  readonly total: { readonly value: number; readonly label: Phrase } | null;
  readonly takeaway: Phrase<'label' | 'value' | 'total' | 'place' | 'year'>;
  /** Where no row stands out alone. */
  readonly plainTakeaway: Phrase<'total' | 'place' | 'year'>;
  readonly subtitle: Phrase<'place' | 'year'>;
  readonly dot: Phrase;
  readonly columns: readonly [Phrase, Phrase];
  readonly notes: readonly Phrase[];
  /** Whether the takeaway says which form is the most frequent; then the caveat on underreporting stands beside it. */
  readonly comparesForms: boolean;
  /** What is counted too but does not belong on the same axis. */
  readonly apart?: { readonly count: Count; readonly phrase: Phrase<'value'> };
}

/** The largest first, and what fits no other row last. */
const inOrder = (rows: readonly Count[]): readonly Count[] =>
  [...rows].sort((a, b) => Number(a.residual ?? 0) - Number(b.residual ?? 0) || b.value - a.value);

const notesOf = (rows: readonly Count[]): readonly Phrase[] => rows.flatMap(({ note }) => note ?? []);

export const MEASURES = ['cases', 'communications', 'people'] as const;
export type Measure = (typeof MEASURES)[number];

export const figures: Readonly<Record<Measure, (spotlight: Spotlight) => Figure>> = {
  cases: ({ cases }) => ({
    rows: inOrder(cases.rows),
    total: { value: cases.total, label: phrase('All cases') },
    takeaway: phrase('{label}: {value} of {total} trafficking cases identified in {place} in {year}', {
      desc: 'The title of a chart. {label} is the largest row, such as "Sex trafficking"',
    }),
    plainTakeaway: phrase('{total} trafficking cases identified in {place} in {year}'),
    subtitle: phrase('Trafficking cases by form, {place}, {year}'),
    dot: phrase('One dot is one case, not one person.'),
    columns: [phrase('Form of trafficking'), phrase('Cases')],
    notes: notesOf(cases.rows),
    comparesForms: true,
  }),
  communications: ({ communications }) => ({
    rows: inOrder(communications.rows),
    total: {
      value: communications.total,
      label: phrase('All contacts (our own sum)', {
        desc: 'The document prints no total; we added the rows up',
      }),
    },
    takeaway: phrase('{label}: {value} of {total} contacts with the hotline about {place} in {year}', {
      desc: 'The title of a chart. {label} is the largest row, such as "Phone calls"',
    }),
    plainTakeaway: phrase('{total} contacts with the hotline about {place} in {year}'),
    subtitle: phrase('Communication to the National Hotline by channel, {place}, {year}'),
    dot: phrase('One dot is one contact, not one case.'),
    columns: [phrase('Channel'), phrase('Contacts')],
    notes: [phrase('Contacts are not cases. Their total is our own sum; the report prints none.')],
    comparesForms: false,
  }),
  people: ({ people, businesses }) => ({
    rows: inOrder(people),
    total: null,
    takeaway: phrase('{label}: {value} in {place} in {year}', {
      desc: 'The title of a chart. {label} is the largest row, such as "Victims identified"',
    }),
    plainTakeaway: phrase('People identified by the hotline in {place} in {year}'),
    subtitle: phrase('People identified by the hotline, not by a court, {place}, {year}'),
    dot: phrase('One dot is one person.'),
    columns: [phrase('People identified'), phrase('Number')],
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
