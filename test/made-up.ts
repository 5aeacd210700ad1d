import type { SpotlightData } from '../src/content/schema.js';
import { ct2019 } from '../src/content/spotlights/ct-2019.js';

/** Numbers of a made-up spotlight, in the order of the built-in rows. */
export interface MadeUp {
  readonly year?: number;
  readonly state?: string;
  readonly cases?: readonly [sex: number, labor: number, both: number, other: number];
  readonly contacts?: readonly number[];
  readonly people?: readonly [victims: number, traffickers: number];
  readonly locations?: SpotlightData['locations'];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const filled = (rows: SpotlightData['people'], values: readonly number[]): SpotlightData['people'] =>
  rows.map((row, index) => ({ ...row, value: values[index] ?? 0 }));

/** Test data: invented figures of a place that does not exist, in the shape that a partner gives. Never part of the library. */
export function madeUp({
  year = 2021,
  state = 'ZZ',
  cases = [30, 6, 1, 3],
  contacts = [60, 8, 9, 20, 3],
  people = [48, 12],
  locations = null,
}: MadeUp = {}): SpotlightData {
  return {
    id: `made-up-${state}-${year}`,
    report: `Made-up Report ${year}`,
    state,
    place: 'Testland',
    year,
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    asOf: `${year + 1}-04-02`,
    cases: { total: sum(cases), totalIsOurs: false, rows: filled(ct2019.cases.rows, cases) },
    communications: {
      total: sum(contacts),
      totalIsOurs: true,
      rows: filled(ct2019.communications.rows, contacts),
    },
    people: filled(ct2019.people, people),
    businesses: { ...ct2019.businesses, value: 5 },
    locations,
    caveats: {
      ...ct2019.caveats,
      scope: 'The data do not represent the full scope of trafficking in Testland.',
    },
  };
}

/** Test data: four made-up years, and none for 2018. */
export const madeUpYears: readonly SpotlightData[] = [
  madeUp({ year: 2016, cases: [22, 3, 0, 5], contacts: [41, 5, 6, 4, 0], people: [31, 4] }),
  madeUp({ year: 2017, cases: [35, 4, 2, 6], contacts: [66, 9, 10, 11, 2], people: [52, 7] }),
  madeUp({ year: 2019, cases: [28, 5, 1, 4], contacts: [70, 7, 12, 25, 6], people: [40, 9] }),
  madeUp({ year: 2020, cases: [44, 9, 2, 8], contacts: [90, 12, 15, 41, 9], people: [67, 13] }),
];
