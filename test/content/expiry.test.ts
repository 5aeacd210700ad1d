import { expect } from '@open-wc/testing';
import { areContactsExpired, isCheckOld, isDue, reviewWithChecks } from '../../src/content/expiry.js';
import { evidence } from '../../src/content/evidence.js';
import type { Expiry } from '../../src/content/schema.js';

const RELEASED = '2026-11-23';

describe('expiry of contacts', () => {
  for (const [reviewed, now, expired] of [
    [null, '2026-11-23', false],
    [null, '2028-11-22', false],
    [null, '2028-11-23', true],
    [null, '2040-01-01', true],
    ['2026-11-01', '2027-04-29', false],
    ['2026-11-01', '2027-04-30', true],
    [null, '1999-01-01', false],
    ['2026-11-01', '1999-01-01', false],
  ] as const)
    it(`reviewed ${reviewed ?? 'by nobody'}, read on ${now}: ${expired ? 'expired' : 'holds'}`, () => {
      expect(areContactsExpired(reviewed, Date.parse(now), RELEASED)).to.equal(expired);
    });
});

describe('what a maintainer must look at', () => {
  const record = evidence['careline'];
  if (!record) throw new Error('the careline has no evidence');
  for (const [expires, reviewedOn, now, due] of [
    ['180-days', null, '2026-11-23', true],
    ['never', null, '2026-11-23', true],
    ['180-days', '2026-11-01', '2027-04-29', false],
    ['180-days', '2026-11-01', '2027-04-30', true],
    ['october', '2026-09-30', '2026-09-30', false],
    ['october', '2026-09-30', '2026-10-01', true],
    ['october', '2026-10-01', '2027-09-30', false],
    ['october', '2026-10-01', '2027-10-01', true],
    ['never', '2020-01-01', '2099-01-01', false],
  ] satisfies readonly (readonly [Expiry, string | null, string, boolean])[])
    it(`${expires}, reviewed ${reviewedOn ?? 'by nobody'}, on ${now}: ${due ? 'due' : 'not due'}`, () => {
      expect(isDue({ ...record, expires, reviewedOn }, Date.parse(now))).to.equal(due);
    });
});

describe('a partner’s own check', () => {
  for (const [checked, now, old] of [
    ['2026-11-24', '2026-11-24', false],
    ['2026-11-24', '2027-05-22T23:59:59Z', false],
    ['2026-11-24', '2027-05-23', true],
    ['2026-11-24', '1999-01-01', false],
  ] as const)
    it(`of ${checked} ${old ? 'has run out' : 'holds'} on ${now}`, () => {
      expect(isCheckOld(checked, Date.parse(now))).to.equal(old);
    });

  for (const [what, ours, checks, counts] of [
    ['of each contact is a review', null, ['2027-02-01', '2027-01-01'], '2027-01-01'],
    ['of some contacts is none', null, ['2027-02-01', undefined], null],
    ['of no contact is none', null, [], null],
    ['takes the place of an older review', '2026-11-01', ['2027-02-01', '2027-01-01'], '2027-01-01'],
    ['of some contacts leaves a review as it is', '2026-11-01', [undefined, '2027-01-01'], '2026-11-01'],
    ['takes no place of a newer review', '2027-03-01', ['2027-02-01', '2027-01-01'], '2027-03-01'],
  ] as const)
    it(what, () => {
      expect(reviewWithChecks(ours, checks)).to.equal(counts);
    });
});
