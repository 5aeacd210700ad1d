import type { PartialDate } from '../locale/words.js';
import type { contactsTrust } from './contacts.js';
import type { Breakdown, Contact, Count, Evidence, Spotlight } from './schema.js';

const sum = (rows: readonly Count[]): number => rows.reduce((total, { value }) => total + (value ?? 0), 0);

function breakdownProblems(field: string, { rows, total }: Breakdown): string[] {
  const added = sum(rows);
  const isWhole = rows.every(({ value }) => value !== null);
  const isRight = isWhole ? added === total : added <= total;
  return isRight
    ? []
    : [
        `${field}.total is ${total}, but ${field}.rows add up to ${added} (${rows.map(({ id, value }) => `${id} ${value}`).join(' + ')})`,
      ];
}

function countProblems(field: string, rows: readonly Count[]): string[] {
  return rows
    .filter(({ value }) => value !== null && (!Number.isInteger(value) || value < 0))
    .map(
      ({ id, value }) =>
        `${field}: the value of ${id} is ${value}; a whole number of zero or more is accepted`,
    );
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** What is wrong with a record's evidence. `field` names the record in what is returned. */
export function evidenceProblems(field: string, evidence: Evidence): string[] {
  const { facts, sources, asOf, lastSeen, reviewedBy, reviewedOn, standing } = evidence;
  const problems: string[] = [];
  for (const id of facts)
    if (!/^[SBN]-\d{2}$/.test(id)) problems.push(`${field}.facts hold ${id}; an id like S-01 is accepted`);
  for (const [key, date] of Object.entries({ asOf, lastSeen, reviewedOn }))
    if (date !== null && !DATE.test(date))
      problems.push(`${field}.${key} is ${date}; a date like 2020-07-30, 2025-04 or 2019 is accepted`);
  if (lastSeen !== null && !sources.some(({ dated }) => dated?.startsWith(lastSeen)))
    problems.push(`${field}.lastSeen is ${lastSeen}, and none of its sources bears that date`);
  if (sources.length === 0 && standing !== 'ours')
    problems.push(`${field}.sources is empty; only our own cautions (standing "ours") have none`);
  if ((reviewedBy === null) !== (reviewedOn === null))
    problems.push(`${field}: reviewedBy and reviewedOn go together, or both are null`);
  return problems;
}

const oldest = (dates: readonly (PartialDate | null)[]): PartialDate | null =>
  dates.filter((date) => date !== null).sort()[0] ?? null;

/**
 * Where what the contacts carry for drawing differs from their evidence.
 * @param evidence by id
 */
export function contactsTrustProblems(
  trust: typeof contactsTrust,
  others: readonly Contact[],
  evidence: Readonly<Record<string, Evidence>>,
): string[] {
  const found = others.flatMap(({ id }) => evidence[id] ?? []);
  const expected = {
    hotlineLastSeen: evidence['hotline']?.lastSeen ?? null,
    othersLastSeen: oldest(found.map(({ lastSeen }) => lastSeen)),
    othersReviewedOn: oldest(found.map(({ reviewedOn }) => reviewedOn)),
  };
  return Object.entries(expected)
    .filter(([key, value]) => trust[key as keyof typeof expected] !== value)
    .map(([key, value]) => `contactsTrust.${key} must be ${value}, as evidence.ts has it`);
}

/**
 * What is wrong with a spotlight; the build stops on any of it, since a wrong figure is worse than none.
 * @returns one sentence a problem, naming the field, what it holds and what would be accepted; empty when all is well
 */
export function spotlightProblems(spotlight: Spotlight): string[] {
  const { cases, communications, people, businesses, locations } = spotlight;
  return [
    ...breakdownProblems('cases', cases),
    ...breakdownProblems('communications', communications),
    ...countProblems('cases.rows', cases.rows),
    ...countProblems('communications.rows', communications.rows),
    ...countProblems('people', people),
    ...countProblems('businesses', [businesses]),
    ...countProblems('locations', locations ?? []),
    ...(spotlight.start <= spotlight.end && spotlight.end <= spotlight.asOf
      ? []
      : [
          `start, end and asOf are ${spotlight.start}, ${spotlight.end}, ${spotlight.asOf}; they must follow each other`,
        ]),
  ];
}
