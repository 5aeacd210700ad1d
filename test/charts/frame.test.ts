import { expect } from '@open-wc/testing';
import { widest, wrap } from '../../src/charts/frame.js';

const measure = (text: string): number => text.length;

describe('wrap', () => {
  for (const [text, width, lines] of [
    ['Sex and labor trafficking', 100, ['Sex and labor trafficking']],
    ['Sex and labor trafficking', 13, ['Sex and labor', 'trafficking']],
    ['Sex and labor trafficking', 11, ['Sex and', 'labor', 'trafficking']],
    ['Unbreakable', 4, ['Unbr', 'eaka', 'ble']],
    ['An unbreakable one', 8, ['An', 'unbreaka', 'ble one']],
    ['按形式，2019年', 6, ['按形式，', '2019年']],
    ['123456', 4, ['1234', '56']],
    ['', 10, ['']],
    ['a b', 0, ['a', 'b']],
  ] as const)
    it(`breaks "${text}" at ${width} into ${lines.length}`, () => {
      expect(wrap(text, width, measure)).to.deep.equal(lines);
    });
});

it('widest is the widest, rounded up, and zero of nothing', () => {
  expect(widest(['a', 'abc'], (text) => text.length * 1.1)).to.equal(4);
  expect(widest([], measure)).to.equal(0);
});
