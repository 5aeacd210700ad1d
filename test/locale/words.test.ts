import { expect } from '@open-wc/testing';
import { phrase } from '../../src/locale/phrase.js';
import { createWords, english } from '../../src/locale/words.js';

const AS_OF = phrase('As of {date}, in {place}');

describe('words', () => {
  it('fills the holes of a sentence', () => {
    expect(english.say(AS_OF, { date: 'May', place: 'Hartford' })).to.equal('As of May, in Hartford');
  });

  it('keeps the order of the translation, and of what is not text', () => {
    const words = createWords('xx', () => 'In {place} per {date}');
    const place = { link: true };
    expect(words.parts<'date' | 'place', unknown>(AS_OF, { date: 'May', place })).to.deep.equal([
      'In ',
      place,
      ' per ',
      'May',
      '',
    ]);
  });

  it('says English, and that it is English, where a phrase is not translated', () => {
    const words = createWords('pl', () => undefined);
    expect(words.say(AS_OF, { date: 'May', place: 'Hartford' })).to.equal('As of May, in Hartford');
    expect(words.langOf(AS_OF)).to.equal('en');
  });

  for (const [date, said] of [
    ['2020-07-30', 'July 30, 2020'],
    ['2019-01-01', 'January 1, 2019'],
    ['2025-04', 'April 2025'],
    ['2019', '2019'],
  ] as const)
    it(`says ${date} as ${said}, wherever the reader is`, () => {
      expect(english.date(date)).to.equal(said);
    });

  it('writes numbers and shares in the language', () => {
    expect(english.number(1234)).to.equal('1,234');
    expect(english.percent(42 / 52)).to.equal('81%');
    expect(createWords('pl', () => undefined).number(12345)).to.equal('12\u00a0345');
  });

  it('knows which way a language runs', () => {
    expect(english.dir).to.equal('ltr');
    expect(createWords('ar', () => undefined).dir).to.equal('rtl');
  });
});
