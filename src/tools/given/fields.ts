import { hotline } from '../../content/contacts.js';
import { isCheckOld } from '../../content/expiry.js';
import { policeLines, shortNumbers } from '../../content/not-help.js';
import { fixedParts } from '../../locale/fixed.js';
import { kindOf, short, textProblem } from './values.js';

const HOUR = 60 * 60 * 1000;

const digitsOf = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '');

/** Why a value cannot be shown beside a telephone number, as a sentence; undefined where it can. */
export function wordsProblem(value: unknown, longest: number): string | undefined {
  const why = textProblem(value, longest);
  if (why !== undefined || typeof value !== 'string') return why;
  if (fixedParts(value)['marks of direction'])
    return `is ${short(value)}; text without marks that turn the direction of letters is accepted.`;
  if (policeLines.some((line) => digitsOf(value).includes(digitsOf(line).slice(1))))
    return `is ${short(value)}; text without a number of the immigration police is accepted.`;
  return undefined;
}

/**
 * A telephone number in the one spelling that links are made from: `1-203-555-0123`, or `+44 20 7946 0123` as it was given.
 * @returns undefined where it is neither North American nor international
 */
export function phoneNumber(given: string): string | undefined {
  const plain = given.trim().replaceAll(/\s+/g, ' ');
  if (!/^\+?[\d().\- ]+$/.test(plain)) return undefined;
  const digits = digitsOf(plain);
  const isInternational = plain.startsWith('+');
  // An area code such as 911 is none.
  const [, area, office, line] = /^1?([2-9](?!11)\d\d)([2-9]\d\d)(\d{4})$/.exec(digits) ?? [];
  if (area && office && line && (!isInternational || digits.startsWith('1')))
    return `1-${area}-${office}-${line}`;
  return /^\+[2-9][\d.\- ]+$/.test(plain) && /^\d{7,15}$/.test(digits) ? plain : undefined;
}

/** Why a value is no number of a line that may be added, as a sentence; undefined where it is one. */
export function numberProblem(value: unknown): string | undefined {
  const why = textProblem(value, 40);
  if (why !== undefined || typeof value !== 'string') return why;
  const number = phoneNumber(value);
  if (shortNumbers.includes(digitsOf(value)) || number === hotline.address)
    return `is ${short(value)}, which stands in the card or is taken for a number that does; another is accepted.`;
  if (number && policeLines.includes(number))
    return `is ${short(value)}, of the immigration police; what is a way to get help is accepted.`;
  return number
    ? undefined
    : `is ${short(value)}; a number like 1-203-555-0123, or +44 20 7946 0123 with its country, of 7 to 15 digits is accepted.`;
}

/**
 * Why a value is no day on which somebody checked a line, as a sentence; undefined where it is one.
 * @param now the reader's clock, ms
 */
export function dateProblem(value: unknown, now: number): string | undefined {
  if (typeof value !== 'string') return `is ${kindOf(value)}; a date like 2026-11-24 is accepted.`;
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value))
    return `is ${short(value)}; a date like 2026-11-24 is accepted.`;
  // A day has begun somewhere up to 14 hours before it has in UTC.
  if (time - 14 * HOUR > now) return `is ${value}, which is still to come; a day that has been is accepted.`;
  if (isCheckOld(value, now)) return `is ${value}, 180 days ago or more; a newer check is accepted.`;
  return undefined;
}
