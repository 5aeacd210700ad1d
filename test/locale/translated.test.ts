import { expect } from '@open-wc/testing';
import { languages } from '../../src/locale/generated/languages.js';
import { texts } from '../../src/locale/generated/texts.js';
import { key } from '../../src/locale/key.js';
import { phrase } from '../../src/locale/phrase.js';
import { translated } from '../../src/locale/translated.js';
import type { Words } from '../../src/locale/words.js';

async function wordsOf(lang: string): Promise<Words> {
  const language = languages[lang];
  if (!language) throw new Error(lang);
  return (await language.bring()).words;
}

const CLOSE = phrase('Close');

describe('the languages', () => {
  for (const [lang, own, day, month, share] of [
    ['es', 'Español', '30 de julio de 2020', 'abril de 2025', '81%'],
    ['pt-BR', 'Português (Brasil)', '30 de julho de 2020', 'abril de 2025', '81%'],
    ['pl', 'Polski', '30 lipca 2020', 'kwiecień 2025', '81%'],
    ['ht', 'Kreyòl ayisyen', '30 jiyè 2020', 'avril 2025', '81%'],
    ['zh-Hans', '简体中文', '2020年7月30日', '2025年4月', '81%'],
    ['fr', 'Français', '30 juillet 2020', 'avril 2025', '81 %'],
    ['vi', 'Tiếng Việt', '30 tháng 7, 2020', 'tháng 4 năm 2025', '81%'],
    ['ru', 'Русский', '30 июля 2020 г.', 'апрель 2025 г.', '81 %'],
    ['ar', 'العربية', '30 يوليو 2020', 'أبريل 2025', '81%'],
  ] as const)
    it(`${lang} calls itself ${own}, and writes dates and shares its own way, in Western digits`, async () => {
      const words = await wordsOf(lang);
      expect(languages[lang]?.own).to.equal(own);
      expect(words.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      const plain = (text: string): string =>
        text.replaceAll(/[\u200e\u200f\u061c]/g, '').replaceAll(/\s/g, ' ');
      expect(plain(words.date('2020-07-30'))).to.equal(day);
      expect(plain(words.date('2025-04'))).to.equal(month);
      expect(words.date('2019')).to.match(/^2019( г\.|年)?$/);
      // Some browsers know a space in Spanish, and some none.
      const percent = plain(words.percent(42 / 52)).replace('٪', '%');
      expect(lang === 'es' ? percent.replace(' ', '') : percent).to.equal(share);
    });

  it('have each text of the library, and say that a computer made them', async () => {
    for (const lang of Object.keys(languages)) {
      const words = await wordsOf(lang);
      for (const text of texts) expect(words.translate(phrase(text)), `${lang}: ${text}`).to.be.a('string');
      expect(words.isMachineMade).to.equal(true);
      expect(words.isReviewed(CLOSE)).to.equal(false);
    }
  });

  it('spells each month of Haitian Creole', async () => {
    const words = await wordsOf('ht');
    const months = Array.from({ length: 12 }, (_, index) =>
      words.date(`2020-${String(index + 1).padStart(2, '0')}`),
    );
    expect(new Set(months).size).to.equal(12);
    for (const month of months) expect(month).to.match(/^\p{Script=Latin}+ 2020$/u);
    expect(words.date('2020-01-01')).to.equal('1 janvye 2020');
  });
});

describe('a language whose texts have been reviewed', () => {
  it('says so a text at a time, and of all when none is left', () => {
    const some = translated('xx', { [key('Close')]: 'Zu' }, { [key('Language')]: 'Sprache' });
    expect(some.say(CLOSE)).to.equal('Zu');
    expect(some.isReviewed(CLOSE)).to.equal(true);
    expect(some.isReviewed(phrase('Language'))).to.equal(false);
    expect(some.isMachineMade).to.equal(true);
    expect(translated('xx', { [key('Close')]: 'Zu' }, {}).isMachineMade).to.equal(false);
  });

  it('says English, marked as such, where a text is missing', () => {
    const words = translated('xx', {}, {});
    expect(words.say(CLOSE)).to.equal('Close');
    expect(words.langOf(CLOSE)).to.equal('en');
  });
});

describe('keys of texts', () => {
  it('are short and differ', () => {
    const keys = texts.map(key);
    expect(new Set(keys).size).to.equal(texts.length);
    for (const each of keys) expect(each).to.match(/^[0-9a-z]{1,5}$/);
  });
});
