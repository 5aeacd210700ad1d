import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/locale/direction.js';

describe('the direction of a language', () => {
  for (const [lang, dir] of [
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['ur', 'rtl'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['ps', 'rtl'],
    ['pa-Arab', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['pa', 'ltr'],
    ['ht', 'ltr'],
    ['zh-Hans', 'ltr'],
    ['qps', 'ltr'],
  ] as const)
    it(`${lang} is ${dir}`, () => {
      expect(directionOf(lang)).to.equal(dir);
    });
});
