import { expect } from '@open-wc/testing';
import { layoutDonut } from '../../src/charts/donut.js';
import type { DonutLayout } from '../../src/charts/donut.js';
import { frameOf, rowsOf, VALUES, WIDTHS } from './rows.js';

const { cases, channels, one, equal } = VALUES;

/** The layout where there must be one. */
function drawn(values: readonly (number | null)[], width: number, label?: string): DonutLayout {
  const layout = layoutDonut(rowsOf(values, label), frameOf(width));
  if (!layout) throw new Error(`no ring in ${width} px`);
  return layout;
}

describe('donut', () => {
  for (const [kind, values] of Object.entries({
    cases,
    channels,
    one,
    equal,
    'with zero': VALUES['with zero'],
    'with none': VALUES['with none'],
    hundred: VALUES.hundred,
  }))
    for (const width of WIDTHS.filter((each) => kind !== 'with none' || each > 160))
      it(`draws ${kind} in ${width} px: a piece and a label each, labels apart and inside`, () => {
        const { slices, height } = drawn(values, width);
        expect(slices.map(({ row }) => row.value)).to.deep.equal(values);
        const labels = slices.map(({ y, height: tall }) => ({ y, tall })).sort((a, b) => a.y - b.y);
        let bottom = 0;
        for (const { y, tall } of labels) {
          expect(y).to.be.at.least(bottom - 0.01);
          bottom = y + tall;
        }
        expect(bottom).to.be.at.most(height + 1);
        for (const { path, leader } of slices) {
          expect(path).not.to.contain('NaN');
          expect(leader.flat().every(Number.isFinite)).to.equal(true);
        }
      });

  it('stays a number where all is zero', () => {
    const { slices } = drawn([0, 0], 280);
    expect(slices.map(({ path }) => path.includes('NaN'))).to.deep.equal([false, false]);
  });

  it('turns the ring so that small parts stand next to the labels', () => {
    const { slices, centre } = drawn(cases, 600);
    for (const { leader } of slices) expect(leader[0]?.[0]).to.be.above(centre[0]);
  });

  it('draws no ring where a word of a label would stick out', () => {
    expect(layoutDonut(rowsOf(cases, 'Incomprehensibilities'), frameOf(200))).to.equal(undefined);
  });

  it('is the mirror image from right to left: the ring at the right, turning the other way', () => {
    const rows = rowsOf(VALUES.cases);
    const [ltr, rtl] = [layoutDonut(rows, frameOf(600)), layoutDonut(rows, frameOf(600, 'rtl'))];
    expect(rtl?.centre[0]).to.equal(600 - (ltr?.centre[0] ?? 0));
    for (const [index, slice] of (rtl?.slices ?? []).entries()) {
      const other = ltr?.slices[index];
      expect(slice.x + slice.width).to.be.closeTo(600 - (other?.x ?? 0), 0.001);
      for (const [point, [x]] of slice.leader.entries())
        expect(x).to.be.closeTo(600 - (other?.leader[point]?.[0] ?? 0), 0.001);
    }
    expect(rtl?.slices[0]?.path).not.to.equal(ltr?.slices[0]?.path);
  });
});
