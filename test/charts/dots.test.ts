import { expect } from '@open-wc/testing';
import { layoutDots } from '../../src/charts/dots.js';
import { frameOf, rowsOf, VALUES, WIDTHS } from './rows.js';

describe('dots', () => {
  for (const [kind, values] of Object.entries(VALUES))
    for (const width of WIDTHS)
      it(`draws ${kind} in ${width} px: as many dots as are counted, none outside, none on another`, () => {
        const { groups, height, radius } = layoutDots(rowsOf(values), frameOf(width));
        expect(groups.map(({ dots }) => dots.length)).to.deep.equal(values.map((value) => value ?? 0));
        const places = new Set<string>();
        for (const { x, y } of groups.flatMap(({ dots }) => dots)) {
          expect(x - radius).to.be.at.least(0);
          expect(x + radius).to.be.at.most(width);
          expect(y + radius).to.be.at.most(height);
          places.add(`${x} ${y}`);
        }
        expect(places.size).to.equal(values.reduce<number>((all, value) => all + (value ?? 0), 0));
      });

  it('stands in lines of ten', () => {
    const [group] = layoutDots(rowsOf([23]), frameOf(600)).groups;
    const lines = new Map<number, number>();
    for (const { y } of group?.dots ?? []) lines.set(y, (lines.get(y) ?? 0) + 1);
    expect([...lines.values()]).to.deep.equal([10, 10, 3]);
  });

  it('is the mirror image from right to left', () => {
    for (const width of WIDTHS) {
      const rows = rowsOf(VALUES.cases);
      const [ltr, rtl] = [layoutDots(rows, frameOf(width)), layoutDots(rows, frameOf(width, 'rtl'))];
      for (const [index, group] of rtl.groups.entries()) {
        const other = ltr.groups[index];
        for (const [dot, { x }] of group.dots.entries())
          expect(x).to.be.closeTo(width - (other?.dots[dot]?.x ?? 0), 0.001);
        expect(group.label.x).to.equal(width - (other?.label.x ?? 0));
      }
    }
  });
});
