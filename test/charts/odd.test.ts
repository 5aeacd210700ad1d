import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import * as charts from '../../src/charts/index.js';
import type { Frame, Row, YearRow } from '../../src/charts/index.js';
import { frameOf, rowsOf } from './rows.js';

const yearsOf = (rows: readonly Row[]): readonly YearRow[] =>
  rows.flatMap((row, index) =>
    row.value === null ? [] : [{ ...row, value: row.value, year: 2015 + index }],
  );

/** Each kind of chart, of these rows; nothing where it does not fit. */
const KINDS: Readonly<Record<string, (rows: readonly Row[], frame: Frame) => TemplateResult | undefined>> = {
  bars: (rows, frame) => charts.drawBars(charts.layoutBars(rows, frame), 'Chart', 0),
  dots: (rows, frame) => charts.drawDots(charts.layoutDots(rows, frame), 'Chart', 0),
  donut: (rows, frame) => {
    const layout = charts.layoutDonut(rows, frame);
    return layout && charts.drawDonut(layout, 'Chart', 0);
  },
  pair: (rows, frame) => {
    const groups = [
      { label: 'One', rows },
      { label: 'Two', rows: rowsOf([3, 1]) },
    ] as const;
    return charts.drawPair(charts.layoutPair(groups, frame), 'Chart', 0);
  },
  trend: (rows, frame) => {
    const lines = [
      { label: 'One', rows: yearsOf(rows) },
      { label: 'Two', rows: yearsOf(rowsOf([3, 1])) },
    ];
    return charts.drawTrend(charts.layoutTrend(lines, frame), 'Chart', 0);
  },
};

const VALUES: Readonly<Record<string, readonly number[]>> = {
  negative: [4, -2, 3],
  'all negative': [-4, -2],
  'minus zero': [4, -0],
  'not a number': [4, NaN, 3],
  'all not a number': [NaN, NaN],
  infinite: [4, Infinity, 3],
  'infinitely negative': [4, -Infinity, 3],
  fractions: [0.5, 2.25, 1e-9],
};
const LENGTHS = [-600, -0.5, 0, 1, NaN, Infinity, -Infinity];
const FRAMES: Readonly<Record<string, Frame>> = Object.fromEntries(
  LENGTHS.flatMap((length): [string, Frame][] => [
    [`a width of ${length}`, frameOf(length)],
    [`an em of ${length}`, { ...frameOf(600), em: length }],
    [`texts of a width of ${length}`, { ...frameOf(600), measure: () => length }],
    [`a width of ${length} from right to left`, frameOf(length, 'rtl')],
  ]),
);

function drawn(template: TemplateResult | undefined): Element {
  const box = document.createElement('div');
  render(template, box);
  return box;
}

/** Attributes that a browser refuses: what is no number, and lengths below zero. */
function broken(box: Element): readonly string[] {
  const marks = [...box.querySelectorAll('svg, svg *')];
  return marks.flatMap((mark) =>
    [...mark.attributes]
      .filter(({ name, value }) =>
        /^(width|height|r)$/.test(name)
          ? !(Number(value) >= 0 && Number(value) < Infinity)
          : /^(d|points|transform|viewBox|x|y|cx|cy)$/.test(name) && /NaN|Infinity|undefined/.test(value),
      )
      .map(({ name, value }) => `<${mark.localName} ${name}="${value}">`),
  );
}

const namesIn = (box: Element) =>
  [...box.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'));

describe('odd input', () => {
  for (const [kind, draw] of Object.entries(KINDS)) {
    for (const [what, values] of Object.entries(VALUES))
      for (const width of [280, 600])
        it(`is drawn as what a browser accepts: ${kind} of values that are ${what}, in ${width} px`, () => {
          expect(broken(drawn(draw(rowsOf(values), frameOf(width))))).to.deep.equal([]);
        });

    for (const [what, frame] of Object.entries(FRAMES))
      it(`is drawn as what a browser accepts: ${kind} in a frame with ${what}`, () => {
        expect(broken(drawn(draw(rowsOf([4, 0, null, 23]), frame)))).to.deep.equal([]);
      });

    it(`is drawn as no figure is: ${kind} with a value below zero or none at all`, () => {
      const shapes = (value: number | null): string => {
        const rows = rowsOf([4, null, 2]).map((row) => (row.value === null ? { ...row, value } : row));
        return drawn(draw(rows, frameOf(600))).innerHTML;
      };
      for (const value of [-2, NaN, Infinity]) expect(shapes(value)).to.equal(shapes(null));
    });
  }

  it('keeps a mark with its name, but in a trend, where a year without a figure has none', () => {
    const rows = rowsOf([4, -2, NaN]);
    for (const kind of ['bars', 'dots', 'donut'])
      expect(namesIn(drawn(KINDS[kind]?.(rows, frameOf(600)))), kind).to.deep.equal(
        rows.map(({ name }) => name),
      );
    expect(namesIn(drawn(KINDS['trend']?.(rows, frameOf(600))))).to.have.length(3);
  });

  it('leaves out a year that is none', () => {
    const rows = yearsOf(rowsOf([4, 2, 1])).map((row, index) => ({
      ...row,
      year: [2015, NaN, Infinity][index] ?? 0,
    }));
    const { panels } = charts.layoutTrend([{ label: 'One', rows }], frameOf(600));
    expect(panels.map(({ points }) => points.map(({ row }) => row.year))).to.deep.equal([[2015]]);
  });
});
