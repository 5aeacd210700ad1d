import { expect } from '@open-wc/testing';
import { phrase } from '../../src/locale/phrase.js';
import { createWords, english } from '../../src/locale/words.js';
import type { Translation, Words } from '../../src/locale/words.js';

const wordsIn = (lang: string, translate: Translation['translate'] = () => undefined): Words =>
  createWords({ lang, dir: 'ltr', translate, isReviewed: () => true, isMachineMade: false });

const AS_OF = phrase('As of {date}, in {place}');

describe('words', () => {
  it('fills the holes of a sentence', () => {
    expect(english.say(AS_OF, { date: 'May', place: 'Hartford' })).to.equal('As of May, in Hartford');
  });

  it('keeps the order of the translation, and of what is not text', () => {
    const words = wordsIn('xx', () => 'In {place} per {date}');
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
    const words = wordsIn('pl');
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
    expect(wordsIn('pl').number(12345)).to.equal('12\u00a0345');
  });

  it('joins several things as the language does', () => {
    expect(english.list(['a', 'b', 'c'])).to.equal('a, b, c');
    expect(wordsIn('es').list(['a', 'b', 'c'])).to.equal('a, b, c');
    expect(wordsIn('zh-Hans').list(['a', 'b', 'c'])).to.equal('a、b、c');
    expect(wordsIn('ru').list(['a', 'b', 'c'])).to.equal('a, b, c');
    expect(wordsIn('ar').list(['a', 'b', 'c'])).to.equal('a، b، c');
    expect(wordsIn('ht').list(['a', 'b', 'c'])).to.equal('a, b, c');
  });

  it('writes Western digits where a language has its own', () => {
    const words = wordsIn('ar-EG');
    for (const said of [words.number(1234), words.percent(0.81), words.date('2020-07-30')])
      expect(said).not.to.match(/[\u0660-\u0669]/);
    expect(words.number(42)).to.equal('42');
    expect(words.date('2020-07-30')).to.contain('30').and.to.contain('2020');
  });

  it('writes as English does where the browser does not know the language, not as the browser does', () => {
    expect(wordsIn('ht').number(12345)).to.equal('12,345');
    expect(wordsIn('ht').percent(0.5)).to.equal('50%');
  });
});
