import { expect } from '@open-wc/testing';
import { layoutBars } from '../../src/charts/bars.js';
import { frameOf, HUGE, rowsOf, VALUES, WIDTHS } from './rows.js';

describe('bars', () => {
  for (const [kind, values] of Object.entries({ ...VALUES, ...HUGE }))
    for (const width of WIDTHS)
      it(`draws ${kind} in ${width} px: inside, in order, lengths in proportion`, () => {
        const { bars, height } = layoutBars(rowsOf(values), frameOf(width));
        expect(bars.map(({ row }) => row.value)).to.deep.equal(values);
        const longest = Math.max(0, ...bars.map(({ bar }) => bar.width));
        const largest = Math.max(0, ...values.map((value) => value ?? 0));
        let bottom = 0;
        for (const { row, bar, y, height: tall, value } of bars) {
          expect(y, 'bars follow each other').to.be.at.least(bottom);
          bottom = y + tall;
          expect(bar.width).to.be.closeTo(largest ? ((row.value ?? 0) / largest) * longest : 0, 2);
          expect(value.x + row.valueText.length * 8, 'the value fits').to.be.at.most(width + 1);
        }
        expect(bottom).to.be.at.most(height + 1);
      });

  it('gives a small value a mark, and zero none', () => {
    const { bars } = layoutBars(rowsOf([100_000, 1, 0]), frameOf(600));
    expect(bars[1]?.bar.width).to.equal(2);
    expect(bars[2]?.bar.width).to.equal(0);
  });

  it('draws to the scale of what stands beside', () => {
    const [small, large] = [rowsOf([10, 5]), rowsOf([100, 50], 'A longer label')];
    for (const width of WIDTHS) {
      const one = layoutBars(small, frameOf(width), large).bars;
      const two = layoutBars(large, frameOf(width), small).bars;
      expect((two[0]?.bar.width ?? 0) / (one[0]?.bar.width ?? 1)).to.be.closeTo(10, 0.001);
      expect(one[0]?.bar.x, 'both begin at one place').to.equal(two[0]?.bar.x);
    }
  });

  it('puts labels above the bars where there is little room, and left of them where there is more', () => {
    const narrow = layoutBars(rowsOf([2, 1]), frameOf(280)).bars[0];
    const wide = layoutBars(rowsOf([2, 1]), frameOf(600)).bars[0];
    expect(narrow?.bar.x).to.equal(0);
    expect(narrow?.label.y).to.be.below(narrow?.bar.y ?? 0);
    expect(wide?.bar.x).to.be.above(0);
  });

  it('wraps long labels instead of cutting them', () => {
    const long = 'A label of very many words that a translation may well need';
    const { bars } = layoutBars(rowsOf([2, 1], long), frameOf(280));
    expect(bars[0]?.label.lines.join(' ')).to.equal(`${long} 0`);
    for (const line of bars[0]?.label.lines ?? []) expect(line.length * 8).to.be.at.most(281);
  });

  it('is the mirror image from right to left, bars growing from the right', () => {
    for (const width of WIDTHS) {
      const rows = rowsOf(VALUES.cases);
      const [ltr, rtl] = [layoutBars(rows, frameOf(width)), layoutBars(rows, frameOf(width, 'rtl'))];
      expect([rtl.width, rtl.height]).to.deep.equal([ltr.width, ltr.height]);
      for (const [index, bar] of rtl.bars.entries()) {
        const other = ltr.bars[index];
        expect(bar.bar.x + bar.bar.width).to.be.closeTo(width - (other?.bar.x ?? 0), 0.001);
        expect(bar.label.x).to.equal(width - (other?.label.x ?? 0));
        expect(bar.value.x).to.be.closeTo(width - (other?.value.x ?? 0), 0.001);
        expect(bar.bar.x).to.be.at.least(0);
      }
    }
  });
});
