import { spotlightProblems } from '../content/check.js';
import type { Breakdown, Count, Spotlight } from '../content/schema.js';
import { ct2019 } from '../content/spotlights/ct-2019.js';
import { fixedParts } from '../locale/fixed.js';
import type { Phrase } from '../locale/phrase.js';
import { isRecord, kindOf, short, textProblem } from './given/values.js';

/** Is told which figures cannot be used, and why. */
type Tell = (given: string, why: string) => void;

const MOST_SPOTLIGHTS = 100;
const MOST_ROWS = 50;
const LARGEST = 99_999_999;
const MOST_TOLD = 50;
const LABEL = 120;
const SENTENCE = 1000;
const YEARS = [2000, 2100] as const;

/** Control characters, breaks of lines, halves of letters. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;
const HOLES_OF_PERIOD = fixedParts(ct2019.caveats.period)['placeholders'] ?? '';

/** Copies what the library knows out of what a page has given, and notes what is wrong with it. */
class Reader {
  readonly problems: string[] = [];

  spotlight(given: unknown): Spotlight {
    const whole = this.#record('It', given);
    const { id, report, state, place, year, start, end, asOf } = whole;
    const { scope, underreporting, period, ongoing, revision } = this.#record('caveats', whole['caveats']);
    const read: Spotlight = {
      id: this.#text('id', id),
      report: this.#text('report', report),
      state: this.#state(state),
      place: this.#text('place', place),
      year: this.#number('year', year, ...YEARS),
      start: this.#date('start', start),
      end: this.#date('end', end),
      asOf: this.#date('asOf', asOf),
      cases: this.#breakdown('cases', whole['cases']),
      communications: this.#breakdown('communications', whole['communications']),
      people: this.#counts('people', whole['people']),
      businesses: this.#count('businesses', whole['businesses']),
      locations: whole['locations'] === null ? null : this.#counts('locations', whole['locations']),
      caveats: {
        scope: this.#text('caveats.scope', scope, SENTENCE),
        underreporting: this.#text('caveats.underreporting', underreporting, SENTENCE),
        period: this.#text('caveats.period', period, SENTENCE, HOLES_OF_PERIOD),
        ongoing: this.#text('caveats.ongoing', ongoing, SENTENCE),
        revision: this.#text('caveats.revision', revision, SENTENCE),
      },
    };
    if (!this.problems.length) {
      for (const problem of spotlightProblems(read)) this.problems.push(`${problem}.`);
      if (![read.start, read.end].some((date) => date.startsWith(String(read.year))))
        this.#wrong('year', `is ${read.year}, and start and end are not in it; the year of one is accepted.`);
    }
    return read;
  }

  #wrong(field: string, why: string): void {
    this.problems.push(`${field} ${why}`);
  }

  #record(field: string, value: unknown): Readonly<Record<string, unknown>> {
    if (isRecord(value)) return value;
    this.#wrong(field, `is ${kindOf(value)}; an object is accepted.`);
    return {};
  }

  #text(field: string, value: unknown, longest = LABEL, holes = ''): Phrase {
    const why = textProblem(value, longest);
    if (why !== undefined || typeof value !== 'string') {
      this.#wrong(field, why ?? '');
      return '' as Phrase;
    }
    const text = value.trim();
    const fixed = fixedParts(text);
    if (UNSEEN.test(text) || fixed['marks of direction'])
      this.#wrong(
        field,
        `is ${short(text)}; one line of text without marks that turn the direction of letters is accepted.`,
      );
    else if (fixed['placeholders'] !== holes)
      this.#wrong(field, `is ${short(text)}; text with ${holes || 'none'} for its placeholders is accepted.`);
    return text as Phrase;
  }

  #state(value: unknown): string {
    const state = this.#text('state', value);
    if (state && !/^[A-Z\d]{1,3}$/.test(state))
      this.#wrong('state', `is ${short(state)}; a code like CT is accepted.`);
    return state;
  }

  #date(field: string, value: unknown): string {
    const date = this.#text(field, value);
    const time = /^\d{4}(-\d\d){0,2}$/.test(date) ? Date.parse(date) : NaN;
    // Some browsers take February 31.
    if (date && (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)))
      this.#wrong(field, `is ${short(date)}; a date like 2020-07-30, 2025-04 or 2019 is accepted.`);
    return date;
  }

  #number(field: string, value: unknown, least: number, most: number): number {
    if (typeof value !== 'number') this.#wrong(field, `is ${kindOf(value)}; a number is accepted.`);
    else if (Number.isInteger(value) && value >= least && value <= most) return value;
    else this.#wrong(field, `is ${value}; a whole number from ${least} to ${most} is accepted.`);
    return 0;
  }

  #flag(field: string, value: unknown): boolean {
    if (typeof value !== 'boolean') this.#wrong(field, `is ${kindOf(value)}; true or false is accepted.`);
    return value === true;
  }

  #count(field: string, value: unknown): Count {
    const given = this.#record(field, value);
    const { note, residual } = given;
    return {
      id: this.#text(`${field}.id`, given['id']),
      label: this.#text(`${field}.label`, given['label']),
      value: this.#number(`${field}.value`, given['value'], 0, LARGEST),
      ...(note === undefined ? {} : { note: this.#text(`${field}.note`, note, SENTENCE) }),
      ...(residual !== undefined && this.#flag(`${field}.residual`, residual) ? { residual: true } : {}),
    };
  }

  #counts(field: string, value: unknown): readonly Count[] {
    if (!Array.isArray(value) || !value.length || value.length > MOST_ROWS) {
      const given = Array.isArray(value) ? `a list of ${value.length}` : kindOf(value);
      this.#wrong(field, `is ${given}; a list of 1 to ${MOST_ROWS} is accepted.`);
      return [];
    }
    const rows = Array.from(value, (row: unknown, index) => this.#count(`${field}[${index}]`, row));
    const ids = rows.map(({ id }) => id);
    const twice = ids.find((id, index) => id && ids.indexOf(id) < index);
    if (twice) this.#wrong(field, `has the id ${short(twice)} twice; an id for one row is accepted.`);
    return rows;
  }

  #breakdown(field: string, value: unknown): Breakdown {
    const { rows, total, totalIsOurs } = this.#record(field, value);
    return {
      rows: this.#counts(`${field}.rows`, rows),
      total: this.#number(`${field}.total`, total, 0, LARGEST),
      totalIsOurs: this.#flag(`${field}.totalIsOurs`, totalIsOurs),
    };
  }
}

const isCT = ({ state }: Spotlight): number => Number(state === 'CT');

/**
 * The figures of a page's own as they can be drawn: copies, which nobody changes later.
 * @param data one spotlight or a list of them
 * @param tell is told of each problem
 * @returns all in order of their years, Connecticut's first, or none where any of them has a fault: a wrong figure is worse than none
 */
export function readSpotlights(data: unknown, tell: Tell): readonly Spotlight[] {
  const list: readonly unknown[] = Array.isArray(data) ? data : [data];
  if (!(Array.isArray(data) || isRecord(data)) || !list.length || list.length > MOST_SPOTLIGHTS) {
    tell(
      Array.isArray(data) ? `a list of ${data.length}` : kindOf(data),
      `Accepted: the figures of a state and year, or a list of 1 to ${MOST_SPOTLIGHTS} of these.`,
    );
    return [];
  }
  const seen = new Set<string>();
  const told: (readonly [given: string, why: string])[] = [];
  const read = Array.from(list, (given, index) => {
    const reader = new Reader();
    const spotlight = reader.spotlight(given);
    const name = `${spotlight.state} ${spotlight.year || ''}`.trim();
    if (seen.has(name) && !reader.problems.length)
      reader.problems.push('Its state and year are there twice; once is accepted.');
    seen.add(name);
    const where = Array.isArray(data) ? `[${index}] ` : '';
    told.push(...reader.problems.map((why) => [`${where}${name}`, why] as const));
    return spotlight;
  });
  for (const [given, why] of told.slice(0, MOST_TOLD)) tell(given, why);
  if (told.length > MOST_TOLD) tell('the rest', `There are ${told.length - MOST_TOLD} more problems.`);
  return told.length ? [] : read.sort((a, b) => isCT(b) - isCT(a) || a.year - b.year);
}
