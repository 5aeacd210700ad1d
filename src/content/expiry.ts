import type { PartialDate } from '../locale/words.js';
import type { Evidence } from './schema.js';

const DAY = 24 * 60 * 60 * 1000;

/** When a review of a phone, text, chat or address stops counting, ms. */
const afterReview = (reviewedOn: PartialDate): number => Date.parse(reviewedOn) + 180 * DAY;

/** Whether a check of a phone, text, chat or address has run out. `now` is the reader's clock, ms. */
export const isCheckOld = (checkedOn: PartialDate, now: number): boolean => now >= afterReview(checkedOn);

/**
 * The review that contacts expire by where a partner has checked them too: the oldest of those checks, if each contact has one
 * and it is newer than ours.
 * @param ours the oldest review in evidence.ts
 * @param checkedOn when the partner checked each of the contacts; undefined where that was not done
 */
export function reviewWithChecks(
  ours: PartialDate | null,
  checkedOn: readonly (PartialDate | undefined)[],
): PartialDate | null {
  const dates = checkedOn.filter((date) => date !== undefined).sort();
  const [oldest] = dates;
  if (oldest === undefined || dates.length < checkedOn.length) return ours;
  return ours !== null && ours > oldest ? ours : oldest;
}

/** The next October 1 after a review: the day Connecticut's new laws take effect, ms. */
function nextOctober(reviewedOn: PartialDate): number {
  const year = Number(reviewedOn.slice(0, 4)) + (reviewedOn.slice(5) < '10' ? 0 : 1);
  return Date.UTC(year, 9, 1);
}

/**
 * Whether a reader must be told that contacts may be out of date: the oldest review of them has run out, or the copy of the
 * library that shows them is two years old. That nobody has reviewed them raises no alarm (see `isDue`): a warning that is
 * always there deters calls and warns of nothing.
 * @param now the reader's clock, ms
 * @param released the day this copy was built, `2026-11-23`
 */
export function areContactsExpired(
  reviewedOn: PartialDate | null,
  now: number,
  released: PartialDate,
): boolean {
  const twoYears = Date.parse(released.replace(/^\d+/, (year) => `${+year + 2}`));
  return now >= twoYears || (reviewedOn !== null && isCheckOld(reviewedOn, now));
}

/** Whether a maintainer must look at a record: nobody has reviewed it, or the review has run out. `now` in ms. */
export function isDue({ reviewedOn, expires }: Evidence, now: number): boolean {
  if (reviewedOn === null) return true;
  if (expires === 'never') return false;
  return now >= (expires === 'october' ? nextOctober(reviewedOn) : afterReview(reviewedOn));
}
