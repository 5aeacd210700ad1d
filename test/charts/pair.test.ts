import { expect } from '@open-wc/testing';
import { drawPair, layoutPair } from '../../src/charts/pair.js';
import type { PairLayout } from '../../src/charts/pair.js';
import { render } from 'lit';
import { frameOf, HUGE, rowsOf, VALUES, WIDTHS } from './rows.js';

const pair = (
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  width: number,
  dir?: 'ltr' | 'rtl',
): PairLayout =>
  layoutPair(
    [
      { label: 'One', rows: rowsOf(first) },
      { label: 'Two', rows: rowsOf(second, 'Another') },
    ],
    frameOf(width, dir),
  );

describe('a pair of bars', () => {
  for (const [kind, values] of Object.entries({ ...VALUES, ...HUGE }))
    for (const width of WIDTHS)
      it(`draws ${kind} beside channels in ${width} px: inside, apart, to one scale`, () => {
        const { halves, height } = pair(values, VALUES.channels, width);
        const [one, two] = halves;
        const lengths = halves.flatMap(({ bars }) =>
          bars.bars.map(({ bar, row }) => ({ length: bar.width, value: row.value ?? 0 })),
        );
        const most = lengths.reduce((best, each) => (each.value > best.value ? each : best));
        for (const { length, value } of lengths)
          expect(length).to.be.closeTo((value / most.value) * most.length, 2);
        for (const { x, y, bars } of halves) {
          expect(x).to.be.at.least(0);
          expect(x + bars.width).to.be.at.most(width + 0.001);
          expect(y + bars.height).to.be.at.most(height + 1);
        }
        const isBeside = one.y === two.y && one.x !== two.x;
        expect(isBeside ? two.x - one.bars.width : two.y - (one.y + one.bars.height)).to.be.above(0);
        expect(isBeside).to.equal(width >= 600);
      });

  it('puts a value and its share under each other where they do not fit side by side', () => {
    const rows = rowsOf([999_999_999_999, 1]).map((row) => ({
      ...row,
      valueText: `${row.valueText} (100%)`,
    }));
    const { halves, height } = layoutPair(
      [
        { label: 'One', rows },
        { label: 'Two', rows },
      ],
      frameOf(140),
    );
    for (const { bars, y } of halves) {
      expect(bars.bars[0]?.value.lines).to.deep.equal(['999999999999', '(100%)']);
      for (const { value } of bars.bars)
        for (const line of value.lines) expect(value.x + line.length * 8).to.be.at.most(142);
      expect(y + bars.height).to.be.at.most(height + 1);
    }
  });

  it('begins at the right from right to left', () => {
    for (const width of WIDTHS) {
      const [ltr, rtl] = [pair([2, 1], [4, 3], width), pair([2, 1], [4, 3], width, 'rtl')];
      for (const [index, half] of rtl.halves.entries()) {
        const other = ltr.halves[index];
        expect(half.x + half.bars.width).to.be.closeTo(width - (other?.x ?? 0), 0.001);
        expect(half.label.x).to.be.closeTo(width - (other?.label.x ?? 0), 0.001);
      }
    }
  });

  it('is walked through both groups: one mark alone is a stop of Tab', () => {
    const box = document.createElement('div');
    for (const current of [0, 1, 2, 3]) {
      render(drawPair(pair([2, 1], [4, 3], 600), 'Two groups', current), box);
      const stops = [...box.querySelectorAll('.mark')].map((mark) => mark.getAttribute('tabindex'));
      expect(stops.map((stop) => stop === '0')).to.deep.equal([0, 1, 2, 3].map((index) => index === current));
    }
  });
});
