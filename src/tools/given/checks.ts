import {
  careline,
  hotline,
  hotlineChat,
  hotlineText,
  relay,
  victimServices,
} from '../../content/contacts.js';
import type { Check, Checks } from '../../content/review.js';
import { dateProblem, wordsProblem } from './fields.js';
import { isRecord, kindOf, short } from './values.js';
import type { Tell } from './values.js';

const IDS = [hotline, hotlineText, hotlineChat, careline, victimServices, relay].map(({ id }) => id);

/** Why a check does not count, as the rest of a sentence after its name; undefined where it does. */
function problem(id: string, check: unknown, now: number): string | undefined {
  if (!IDS.includes(id)) return ` is no contact; ${IDS.join(', ')} are accepted.`;
  if (!isRecord(check)) return ` is ${kindOf(check)}; { "by": …, "on": … } is accepted.`;
  const unknown = Object.keys(check).find((name) => name !== 'by' && name !== 'on');
  if (unknown !== undefined) return ` has the field ${short(unknown)}; by and on are accepted.`;
  const [by, on] = [wordsProblem(check['by'], 80), dateProblem(check['on'], now)];
  if (by) return `.by ${by}`;
  return on && `.on ${on}`;
}

/**
 * The checks of a partner that count; `tell` is told of each other one.
 * @param now the reader's clock, ms
 */
export function usableChecks(given: unknown, now: number, tell: Tell): Checks {
  if (given === undefined) return {};
  if (!isRecord(given)) {
    tell(`checks is ${kindOf(given)}; an object of contacts is accepted. Shown instead: no check.`);
    return {};
  }
  const counts = ([id, check]: [string, unknown]): boolean => {
    const why = problem(id, check, now);
    if (why) tell(`checks[${short(id)}]${why} Shown instead: no check of it.`);
    return why === undefined;
  };
  return Object.fromEntries(Object.entries(given).filter(counts)) as Readonly<Record<string, Check>>;
}
