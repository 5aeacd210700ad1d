import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { drawTrend, layoutTrend } from '../../src/charts/trend.js';
import type { Series, TrendLayout, YearRow } from '../../src/charts/trend.js';
import { frameOf, WIDTHS } from './rows.js';

/** A line from the first year on; null is a year without a figure. */
function line(values: readonly (number | null)[], label = 'Line', first = 2015): Series {
  const rows = values.flatMap((value, index): YearRow[] =>
    value === null
      ? []
      : [
          {
            label: String(first + index),
            year: first + index,
            value,
            valueText: String(value),
            name: `${label}, ${first + index}: ${value}`,
            accent: label === 'Line',
          },
        ],
  );
  return { label, rows };
}

const LINES: Readonly<Record<string, readonly (readonly (number | null)[])[]>> = {
  'one year': [[5]],
  'two years': [[5, 8]],
  years: [[30, 47, 44, 38, 63]],
  'a gap at the start': [[5, null, 8, 9, 7]],
  'a gap in the middle': [[5, 6, null, null, 9, 7]],
  'a gap at the end': [[5, 6, 8, null, 7]],
  'gaps only': [[5, null, 6, null, 8]],
  zeros: [[0, 0, 0]],
  'a zero among others': [[4, 0, 6]],
  equal: [[3, 3, 3, 3]],
  huge: [[99_999_999, 1, 50_000_000]],
  'too wide for a phone': [[999_999_999_999_999, 1, 50_000_000]],
  many: [Array.from({ length: 40 }, (_, index) => (index * 37) % 50)],
  'two lines': [
    [31, 52, null, 40, 67],
    [4, 7, null, 9, 13],
  ],
  'two lines of other years': [
    [31, 52, null, null],
    [null, null, 9, 13],
  ],
  none: [],
  'a line without years': [[]],
};

const seriesOf = (lines: readonly (readonly (number | null)[])[]): readonly Series[] =>
  lines.map((values, index) => line(values, index ? 'Other' : 'Line'));

const pointsOf = ({ panels }: TrendLayout) => panels.flatMap(({ points }) => points);

/** Whether time runs down, since values would not fit side by side. */
const runsDown = ({ panels }: TrendLayout): boolean =>
  panels.some(({ zero: [from, to] }) => from[0] === to[0]);

describe('trend', () => {
  for (const [kind, lines] of Object.entries(LINES))
    for (const width of WIDTHS)
      describe(`${kind} in ${width} px`, () => {
        const series = seriesOf(lines);
        const layout = layoutTrend(series, frameOf(width));
        const { panels, height, radius } = layout;

        it('has a point with its value for each year that has a figure, and no other', () => {
          expect(panels.map(({ points }) => points.map(({ row }) => row))).to.deep.equal(
            series.map(({ rows }) => rows),
          );
          for (const { value, row } of pointsOf(layout)) expect(value.lines).to.deep.equal([row.valueText]);
        });

        it('stays inside the frame', () => {
          for (const { points, years, label } of panels) {
            for (const text of [...points.map(({ value }) => value), ...years, label]) {
              expect(text.x).to.be.at.least(-0.001);
              for (const words of text.lines)
                expect(text.x + words.length * 8, words).to.be.at.most(width + 1);
              if (!text.lines.length) continue;
              expect(text.y - 12).to.be.at.least(-0.001);
              expect(text.y).to.be.at.most(height);
            }
            for (const { centre, x, y, width: wide, height: tall } of points) {
              expect(centre[0] - radius).to.be.at.least(-0.001);
              expect(centre[0] + radius).to.be.at.most(width + 0.001);
              expect(centre[1] - radius).to.be.at.least(-0.001);
              expect(centre[1] + radius).to.be.at.most(height);
              expect(Math.min(x, y)).to.be.at.least(-0.001);
              expect(x + wide).to.be.at.most(width + 1);
              expect(y + tall).to.be.at.most(height + 1);
            }
          }
        });

        it('lets no value and no year stand on another', () => {
          for (const { points, years } of panels)
            for (const texts of [points.map(({ value }) => value), years])
              for (const [index, text] of texts.entries()) {
                const before = texts[index - 1];
                if (!before) continue;
                const isApart =
                  text.x >= before.x + (before.lines[0]?.length ?? 0) * 8 || text.y >= before.y + 16;
                expect(isApart, `${before.lines.join()} and ${text.lines.join()}`).to.equal(true);
              }
        });

        it('has years at their true distances, values from zero and to one scale', () => {
          const isDown = runsDown(layout);
          const time = ([x, y]: readonly [number, number]): number => (isDown ? y : x);
          const size = ([x, y]: readonly [number, number]): number => (isDown ? x : y);
          const perYear: number[] = [];
          const perUnit: number[] = [];
          for (const { points, zero } of panels)
            for (const [index, { row, centre }] of points.entries()) {
              const before = points[index - 1];
              if (before) perYear.push((time(centre) - time(before.centre)) / (row.year - before.row.year));
              const tall = Math.abs(size(centre) - size(zero[0]));
              if (row.value) perUnit.push(tall / row.value);
              else expect(tall, 'zero').to.be.below(0.001);
            }
          for (const step of perYear)
            expect(step)
              .to.be.closeTo(perYear[0] ?? 0, 0.001)
              .and.above(0);
          for (const unit of perUnit) expect(unit).to.be.closeTo(perUnit[0] ?? 0, 1e-6);
        });

        it('draws no line across a year without a figure, and one wherever two years meet', () => {
          for (const [index, { points, runs }] of panels.entries()) {
            const years = new Map(points.map(({ row, centre }) => [centre.join(), row.year]));
            const drawn = runs.flatMap((run) =>
              run
                .slice(1)
                .map((place, step) => [run[step], place].map((each) => years.get(each?.join() ?? ''))),
            );
            for (const [from, to] of drawn) expect((to ?? 0) - (from ?? 0)).to.equal(1);
            const rows = series[index]?.rows ?? [];
            const meeting = rows.filter(({ year }, at) => rows[at - 1]?.year === year - 1);
            expect(drawn).to.have.length(meeting.length);
          }
        });

        it('is the mirror image from right to left: time runs from the right', () => {
          const mirrored = layoutTrend(series, frameOf(width, 'rtl'));
          expect([mirrored.height, mirrored.panels.length]).to.deep.equal([height, panels.length]);
          for (const [index, panel] of mirrored.panels.entries()) {
            const other = panels[index];
            if (!other) throw new Error('a panel is missing');
            expect(panel.label.x).to.equal(width);
            for (const [at, year] of panel.years.entries())
              expect(year.x).to.be.closeTo(width - (other.years[at]?.x ?? 0), 0.001);
            for (const [at, point] of panel.points.entries()) {
              const twin = other.points[at];
              if (!twin) throw new Error('a point is missing');
              expect(point.centre[0]).to.be.closeTo(width - twin.centre[0], 0.001);
              expect(point.value.x).to.be.closeTo(width - twin.value.x, 0.001);
              expect(point.x + point.width).to.be.closeTo(width - twin.x, 0.001);
              expect([point.y, point.centre[1]]).to.deep.equal([twin.y, twin.centre[1]]);
            }
            expect(panel.runs.map((run) => run.length)).to.deep.equal(other.runs.map((run) => run.length));
          }
        });
      });

  it('lets time run across where values fit side by side, and down where they would not', () => {
    const series = [line(Array.from({ length: 12 }, (_, index) => 100 + index))];
    expect(runsDown(layoutTrend(series, frameOf(280)))).to.equal(true);
    const wide = layoutTrend(series, frameOf(700));
    expect(runsDown(wide)).to.equal(false);
    const places = pointsOf(wide).map(({ centre }) => centre[0]);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('names a missing year on the axis where there is room for it', () => {
    const [panel] = layoutTrend([line([5, null, 8])], frameOf(600)).panels;
    expect(panel?.years.flatMap(({ lines }) => lines)).to.deep.equal(['2015', '2016', '2017']);
    const far = layoutTrend([line([5, ...Array<null>(40).fill(null), 8])], frameOf(280)).panels[0];
    expect(far?.years.flatMap(({ lines }) => lines)).to.deep.equal(['2015', '2056']);
  });

  it('puts a value below its point in a valley, and above it elsewhere', () => {
    const [panel] = layoutTrend([line([60, 30, 50])], frameOf(600)).panels;
    const side = (panel?.points ?? []).map(({ value, centre }) => Math.sign(value.y - centre[1]));
    expect(side).to.deep.equal([-1, 1, -1]);
  });

  it('labels its lines only where there are several', () => {
    const heads = (lines: readonly (readonly number[])[]) =>
      layoutTrend(seriesOf(lines), frameOf(600)).panels.map(({ label }) => label.lines.join(' '));
    expect(heads([[1, 2]])).to.deep.equal(['']);
    expect(
      heads([
        [1, 2],
        [3, 4],
      ]),
    ).to.deep.equal(['Line', 'Other']);
  });

  it('is drawn with a mark for each point, one stop of Tab, and no axis that is spoken', () => {
    const box = document.createElement('div');
    render(drawTrend(layoutTrend(seriesOf(LINES['two lines'] ?? []), frameOf(600)), 'A chart', 5), box);
    const marks = [...box.querySelectorAll('svg > .mark')];
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
      'Line, 2015: 31',
      'Line, 2016: 52',
      'Line, 2018: 40',
      'Line, 2019: 67',
      'Other, 2015: 4',
      'Other, 2016: 7',
      'Other, 2018: 9',
      'Other, 2019: 13',
    ]);
    expect(marks.map((mark) => mark.getAttribute('tabindex')).indexOf('0')).to.equal(5);
    expect(box.querySelectorAll('[tabindex="0"]')).to.have.length(1);
    expect(box.querySelectorAll('polyline.line')).to.have.length(4);
    for (const text of box.querySelectorAll('text'))
      expect(text.closest('[aria-hidden="true"], .mark'), text.textContent).not.to.equal(null);
  });
});
