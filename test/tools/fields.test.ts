import { expect } from '@open-wc/testing';
import { dateProblem, numberProblem, phoneNumber, wordsProblem } from '../../src/tools/given/fields.js';

describe('a telephone number of a partner’s', () => {
  for (const [given, number] of [
    ['203-555-0123', '1-203-555-0123'],
    ['(203) 555-0123', '1-203-555-0123'],
    ['203.555.0123', '1-203-555-0123'],
    ['2035550123', '1-203-555-0123'],
    [' 1 203 555 0123 ', '1-203-555-0123'],
    ['+1 (203) 555-0123', '1-203-555-0123'],
    ['+44 20 7946 0123', '+44 20 7946 0123'],
    ['+51-1-555-0123', '+51-1-555-0123'],
    ['+290  2100', '+290 2100'],
    ['+2035550123', '+2035550123'],
    ['+509 12345678901234', undefined],
    ['+29021', undefined],
    ['+1 555', undefined],
    ['+44 (0)20 7946 0123', undefined],
    ['555-0123', undefined],
    ['44 20 7946 0123', undefined],
    ['103-555-0123', undefined],
    ['203-155-0123', undefined],
    ['911-555-0123', undefined],
    ['1-203-555-0123 x5', undefined],
    ['1-800-HELP-NOW', undefined],
    ['tel:+12035550123', undefined],
    ['+1203555;0123', undefined],
    ['２０３５５５０１２３', undefined],
    ['', undefined],
  ] as const)
    it(`${JSON.stringify(given)} is ${number ?? 'none'}`, () => {
      expect(phoneNumber(given)).to.equal(number);
    });

  for (const given of ['911', '9-1-1', '711', '988', '233733', '233-733'])
    it(`${given} is none of a partner’s own`, () => {
      expect(numberProblem(given)).to.contain('stands in the card or is taken for a number that does');
    });

  for (const given of ['1-888-373-7888', '(888) 373 7888', '+1.888.373.7888'])
    it(`${given} is the hotline’s own`, () => {
      expect(numberProblem(given)).to.contain('stands in the card');
    });

  for (const given of ['1-866-347-2423', '866 347 2423', '+1 (866) 872-4973'])
    it(`${given} is never shown as help`, () => {
      expect(numberProblem(given)).to.contain('of the immigration police');
      expect(wordsProblem(`Or call ${given} at once`, 80)).to.contain('of the immigration police');
    });
});

describe('the day of a check', () => {
  const NOW = '2026-11-24T12:00:00Z';
  for (const [given, problem] of [
    ['2026-11-24', undefined],
    ['2026-11-25', undefined], // it is the 25th already where the day begins first
    ['2026-11-26', 'still to come'],
    ['2026-05-29', undefined],
    ['2026-05-28', '180 days ago or more'],
    ['2026-02-30', 'a date like 2026-11-24 is accepted'],
    ['2026-13-01', 'a date like'],
    ['2026-11', 'a date like'],
    ['2026-11-24T00:00', 'a date like'],
    ['11/24/2026', 'a date like'],
    ['', 'a date like'],
    [20261124, 'is number'],
    [undefined, 'is missing'],
  ] as const)
    it(`${typeof given === 'string' ? given || 'nothing' : typeof given} ${problem ?? 'is one'}`, () => {
      const found = dateProblem(given, Date.parse(NOW));
      if (problem === undefined) expect(found).to.equal(undefined);
      else expect(found).to.contain(problem);
    });
});
