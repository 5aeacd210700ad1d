import { safeParse } from 'valibot';
import type { BaseIssue } from 'valibot';
import { spotlightProblems } from '../../content/check.js';
import type { Spotlight } from '../../content/schema.js';
import { MOST_SPOTLIGHTS, spotlight as schema, wrongKind } from './spotlight-schema.js';
import { isRecord, kindOf } from './values.js';

/** Is told which figures cannot be used, and why. */
type Tell = (given: string, why: string) => void;

const MOST_TOLD = 50;

/** A field as JavaScript names it: `cases.rows[0].value`. */
function nameOf(path: BaseIssue<unknown>['path']): string {
  if (!path?.length) return 'It';
  const keys = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').slice(1);
}

function problemOf({ path, message }: BaseIssue<unknown>): string {
  const last = path?.at(-1);
  // A list is an object to valibot, in which all is missing.
  return Array.isArray(last?.input) && last.type === 'object'
    ? `${nameOf(path?.slice(0, -1) as typeof path)} is a list; an object is accepted.`
    : `${nameOf(path)} ${message}`;
}

/** What is wrong between the fields of figures that are sound one by one. */
function contradictions(read: Spotlight): readonly string[] {
  const { year, start, end } = read;
  return [
    ...spotlightProblems(read).map((problem) => `${problem}.`),
    ...([start, end].some((date) => date.startsWith(String(year)))
      ? []
      : [`year is ${year}, and start and end are not in it; the year of one is accepted.`]),
  ];
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
    const { success, output, issues } = safeParse(schema, given, {
      abortPipeEarly: true,
      message: ({ input, expected }) => wrongKind(input, expected ?? ''),
    });
    const { state, year } = isRecord(output) ? output : {};
    const name = [state, year].filter((part) => /string|number/.test(typeof part)).join(' ');
    const problems = success ? contradictions(output as Spotlight) : issues.map(problemOf);
    const where = Array.isArray(data) ? `[${index}] ` : '';
    told.push(...[...new Set(problems)].map((why) => [`${where}${name}`, why] as const));
    if (success && seen.has(name))
      told.push([`${where}${name}`, 'Its state and year are there twice; once is accepted.']);
    seen.add(name);
    return output as Spotlight;
  });
  for (const [given, why] of told.slice(0, MOST_TOLD)) tell(given, why);
  if (told.length > MOST_TOLD) tell('the rest', `There are ${told.length - MOST_TOLD} more problems.`);
  return told.length ? [] : read.sort((a, b) => isCT(b) - isCT(a) || a.year - b.year);
}
