import * as v from 'valibot';
import type { SpotlightData } from '../../content/schema.js';
import { ct2019 } from '../../content/spotlights/ct-2019.js';
import { fixedParts } from '../../locale/fixed.js';
import { kindOf, short } from './values.js';

export const MOST_SPOTLIGHTS = 100;
const MOST_ROWS = 100;
const LARGEST = 999_999_999_999;
const LABEL = 120;
const SENTENCE = 1000;

/** One line: no control characters, no halves of letters, no marks that turn the direction of letters. */
const LINE = /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const HOLES_OF_PERIOD = fixedParts(ct2019.caveats.period)['placeholders'] ?? '';

/** What is accepted, by the name that valibot has for it. */
const ACCEPTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: `a list of 1 to ${MOST_ROWS}`,
  Object: 'an object',
};

/** Why a value is of the wrong kind; `expects` may allow null beside. */
export function wrongKind(input: unknown, expects: string): string {
  const [wanted = ''] = /\w+/.exec(expects) ?? [];
  const isList = Array.isArray(input) && wanted === 'Array';
  return `is ${isList ? `a list of ${input.length}` : kindOf(input)}; ${ACCEPTED[wanted]} is accepted.`;
}

/** Fields that are missing are told as what they should be. */
const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(entries, ({ input, path }) =>
    wrongKind(input, path ? (entries[String(path[0].key)]?.expects ?? '') : 'Object'),
  );

const text = (description: string, longest = LABEL, holes = '') =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('is empty; text is accepted.'),
    v.maxLength(longest, ({ input }) => `has ${input.length} characters; up to ${longest} are accepted.`),
    v.regex(
      LINE,
      ({ input }) =>
        `is ${short(input)}; one line of text without marks that turn the direction of letters is accepted.`,
    ),
    v.check(
      (given) => fixedParts(given)['placeholders'] === holes,
      ({ input }) => `is ${short(input)}; text with ${holes || 'none'} for its placeholders is accepted.`,
    ),
    v.description(description),
  );

const state = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^[A-Z\d]{1,3}$/, ({ input }) => `is ${short(input)}; a code like CT is accepted.`),
  v.description('The state, as ISO 3166-2 has it without the country: CT.'),
);

function isDate(date: string): boolean {
  const time = Date.parse(date);
  // Some browsers take February 31.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function date(description: string) {
  const why = ({ input }: { readonly input: string }): string =>
    `is ${short(input)}; a date like 2020-07-30, 2025-04 or 2019 is accepted.`;
  return v.pipe(
    v.string(),
    v.trim(),
    v.regex(DATE, why),
    v.check(isDate, why),
    v.description(`${description}: a date that exists, such as 2020-07-30, 2025-04 or 2019.`),
  );
}

function whole(description: string, least = 0, most = LARGEST) {
  const why = ({ input }: { readonly input: unknown }): string =>
    typeof input === 'number'
      ? `is ${input}; a whole number from ${least} to ${most} is accepted.`
      : wrongKind(input, 'number');
  return v.pipe(
    v.number(why),
    v.integer(why),
    v.minValue(least, why),
    v.maxValue(most, why),
    v.description(description),
  );
}

const flag = (description: string) => v.pipe(v.boolean(), v.description(description));

/** One counted thing. */
export const count = object({
  id: text('Names the row; no other row of its list has the same.'),
  label: text(
    'What is counted, in English. What the widgets have a translation of is said in the reader’s language.',
  ),
  value: v.pipe(
    v.nullable(whole('A whole number.')),
    v.description('How many; null where the report gives no number, which is not zero.'),
  ),
  note: v.optional(text('What must be said of the number.', SENTENCE)),
  residual: v.optional(
    v.pipe(
      flag('Whether it is what fits no other row; it then stands last.'),
      v.transform((is) => is || undefined),
    ),
  ),
});

const twice = (rows: readonly { readonly id: string }[]): string | undefined => {
  const ids = rows.map(({ id }) => id);
  return ids.find((id, index) => ids.indexOf(id) < index);
};

function rows(description: string) {
  const why = ({ input }: { readonly input: unknown }): string => wrongKind(input, 'Array');
  return v.pipe(
    v.array(v.unknown()), // so that its length is known before a long one is read
    v.minLength(1, why),
    v.maxLength(MOST_ROWS, why),
    v.array(count),
    v.check(
      (given) => twice(given) === undefined,
      ({ input }) => `has the id ${short(twice(input) ?? '')} twice; an id for one row is accepted.`,
    ),
    v.description(description),
  );
}

const breakdown = (description: string) =>
  v.pipe(
    object({
      rows: rows('The parts of the total.'),
      total: whole('The sum of the rows, or more where the value of one is null.'),
      totalIsOurs: flag('Whether the total was added up, and is not in the report.'),
    }),
    v.description(description),
  );

/** One state in one year, as a partner gives it: each field is copied, and what else there is is left out. */
export const spotlight: v.GenericSchema<unknown, SpotlightData> = v.pipe(
  object({
    id: text('Names these figures.'),
    report: text('The title of the report that the figures are from. It is shown as their source.'),
    state,
    place: text('What the state is called, in English.'),
    year: whole('The year; start or end is in it.', 2000, 2100),
    start: date('The first day that is counted'),
    end: date('The last day that is counted, not before start'),
    asOf: date('When the report was true, not before end'),
    cases: breakdown('Incidents, by form of trafficking.'),
    communications: breakdown('Contacts with the hotline, by channel. They are not cases.'),
    people: rows('Persons. They add up to no whole.'),
    businesses: v.pipe(count, v.description('Businesses where it happened.')),
    locations: v.pipe(
      v.nullable(rows('Places.')),
      v.description('Where it happened; null where the report does not say.'),
    ),
    caveats: v.pipe(
      object({
        scope: text('What the figures do not cover.', SENTENCE),
        underreporting: text('Why there may be more.', SENTENCE),
        period: text(
          `The time that is counted, with the placeholders ${HOLES_OF_PERIOD}.`,
          SENTENCE,
          HOLES_OF_PERIOD,
        ),
        ongoing: text('What may still happen in these cases.', SENTENCE),
        revision: text('Why figures may change.', SENTENCE),
      }),
      v.description(
        'Sentences in English that stand beside the figures, without placeholders but for those of period.',
      ),
    ),
  }),
  v.title('Spotlight'),
  v.description(
    'One state in one year, as the National Human Trafficking Hotline reported it. Fields that are not named here are left out. What is checked beside this schema: dates exist and follow each other, ids stand once in a list, rows add up to their total, and texts have no placeholders but those that are named.',
  ),
);

/** All that `data` and a file may be. */
export const figures = v.pipe(
  v.union([spotlight, v.pipe(v.array(spotlight), v.minLength(1), v.maxLength(MOST_SPOTLIGHTS))]),
  v.title('Figures for ct-stats-chart and ct-spotlight'),
  v.description('One spotlight, or a list with each state and year once.'),
);
