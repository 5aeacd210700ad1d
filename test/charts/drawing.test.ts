import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { drawBars, layoutBars } from '../../src/charts/bars.js';
import { drawDonut, layoutDonut } from '../../src/charts/donut.js';
import { drawDots, layoutDots } from '../../src/charts/dots.js';
import { frameOf, rowsOf } from './rows.js';

const rows = rowsOf([4, 0, null]);
const DRAWN: Readonly<Record<string, () => TemplateResult | undefined>> = {
  bars: () => drawBars(layoutBars(rows, frameOf(600)), 'Chart', 0),
  dots: () => drawDots(layoutDots(rows, frameOf(600)), 'Chart', 0),
  donut: () => {
    const layout = layoutDonut(rows, frameOf(600));
    return layout && drawDonut(layout, 'Chart', 0);
  },
};

function marksOf(template: TemplateResult | undefined): readonly Element[] {
  const box = document.createElement('div');
  render(template, box);
  return [...box.querySelectorAll('.mark')];
}

describe('zero and no figure', () => {
  for (const [kind, draw] of Object.entries(DRAWN))
    it(`are told apart in words in ${kind}`, () => {
      const said = marksOf(draw()).map((mark) => mark.querySelector('.value')?.textContent);
      expect(said).to.deep.equal(['4', '0', 'No figure']);
    });

  it('are told apart in shape in bars: zero has its line, no figure has nothing', () => {
    const shapes = marksOf(DRAWN['bars']?.()).map((mark) => ({
      bar: Number(mark.querySelector('rect.shape')?.getAttribute('width') ?? 0) > 0,
      zero: mark.querySelector('.zero') !== null,
    }));
    expect(shapes).to.deep.equal([
      { bar: true, zero: false },
      { bar: false, zero: true },
      { bar: false, zero: false },
    ]);
  });
});

describe('a mark', () => {
  it('shows its label as text, whatever is in it', () => {
    const [row] = rowsOf([3], '<img src=x onerror=alert(1)>');
    const [mark] = marksOf(drawBars(layoutBars(row ? [row] : [], frameOf(600)), '"><b>', 0));
    expect(mark?.querySelector('img')).to.equal(null);
    expect(mark?.querySelector('.label')?.textContent).to.contain('<img');
  });
});
