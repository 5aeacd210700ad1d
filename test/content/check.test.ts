import { expect } from '@open-wc/testing';
import { contactsTrustProblems, evidenceProblems, spotlightProblems } from '../../src/content/check.js';
import { contactsTrust, otherContacts } from '../../src/content/contacts.js';
import { evidence } from '../../src/content/evidence.js';
import { ct2019 } from '../../src/content/spotlights/ct-2019.js';
import { careline } from '../../src/content/contacts.js';

describe('the check that the build runs', () => {
  it('finds the content sound', () => {
    expect(spotlightProblems(ct2019)).to.deep.equal([]);
    expect(contactsTrustProblems(contactsTrust, otherContacts, evidence)).to.deep.equal([]);
  });

  it('finds a wrong sum, and names the field and the numbers', () => {
    const rows = ct2019.cases.rows.map((row) => (row.id === 'sex' ? { ...row, value: 43 } : row));
    expect(spotlightProblems({ ...ct2019, cases: { ...ct2019.cases, rows } })).to.deep.equal([
      'cases.total is 52, but cases.rows add up to 53 (sex 43 + labor 2 + sex-and-labor 1 + not-specified 7)',
    ]);
  });

  for (const value of [-1, 1.5, Number.NaN])
    it(`refuses ${value} people`, () => {
      const [victims] = ct2019.people;
      if (!victims) throw new Error('no people');
      expect(spotlightProblems({ ...ct2019, people: [{ ...victims, value }] })).to.deep.equal([
        `people: the value of victims is ${value}; a whole number of zero or more is accepted`,
      ]);
    });

  it('refuses an as-of date before the end of the period', () => {
    expect(spotlightProblems({ ...ct2019, asOf: '2019-06-30' })[0]).to.contain('must follow each other');
  });

  it('refuses evidence without a source, with a date of no source, or half reviewed', () => {
    const record = evidence['careline'];
    if (!record) throw new Error('the careline has no evidence');
    expect(evidenceProblems('careline', { ...record, sources: [], lastSeen: null })[0]).to.contain(
      'sources is empty',
    );
    expect(evidenceProblems('careline', { ...record, lastSeen: '2026' })[0]).to.contain('bears that date');
    expect(evidenceProblems('careline', { ...record, reviewedBy: 'A. Person' })[0]).to.contain('go together');
    expect(evidenceProblems('careline', { ...record, asOf: 'July 2020' })[0]).to.contain('asOf is July 2020');
  });

  it('says what the contacts must carry once somebody has reviewed one', () => {
    const record = evidence['careline'];
    if (!record) throw new Error('the careline has no evidence');
    const reviewed = {
      ...evidence,
      careline: { ...record, reviewedBy: 'A. Person', reviewedOn: '2026-12-01' },
    };
    expect(contactsTrustProblems(contactsTrust, [careline], reviewed)).to.deep.equal([
      'contactsTrust.othersReviewedOn must be 2026-12-01, as evidence.ts has it',
    ]);
  });
});
