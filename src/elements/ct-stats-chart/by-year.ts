import type { Series, YearRow } from '../../charts/trend.js';
import type { Count, Spotlight, Years } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { text } from '../../parts/text.js';
import type { Charted } from './chart-view.js';
import { countText, notesOf } from './figures.js';
import type { Figure } from './figures.js';

const MARK = phrase('{label}, {year}: {value}. {position} of {count}.', {
  desc: 'A point of a line chart, spoken by a screen reader. {label} is what the line counts, such as "Cases"',
});
export const CAUTION = phrase('A higher number can mean more reports, not more trafficking.', {
  desc: 'Beside a chart that compares years or states',
});
export const YEAR = phrase('Year', { desc: 'The head of a column of years' });
export const AS_OF = phrase('As of', {
  desc: 'The head of a column of dates: the day when a count was right',
});

/** A measure over years. */
export interface ByYear extends Charted {
  readonly series: readonly Series[];
}

interface Line {
  readonly label: Count['label'];
  readonly counts: readonly { readonly year: number; readonly value: number }[];
}

/** What has one line: the whole, or each row where there is none. */
const counted = ({ total, columns, rows }: Figure): readonly Pick<Count, 'id' | 'label' | 'value'>[] =>
  total ? [{ id: '', label: columns[1], value: total.value }] : rows;

/** The lines of a measure in the order and the words of the newest year. */
function linesOf(years: readonly Spotlight[], figureOf: (spotlight: Spotlight) => Figure): readonly Line[] {
  const all = years.map((spotlight) => ({ year: spotlight.year, rows: counted(figureOf(spotlight)) }));
  const labels = new Map(all.flatMap(({ rows }) => rows.map(({ id, label }) => [id, label])));
  const newest = all.at(-1)?.rows ?? [];
  const place = (id: string): number => newest.findIndex((row) => row.id === id) + 1 || Infinity;
  return [...labels]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([id, label]) => ({
      label,
      counts: all.flatMap(({ year, rows }) =>
        rows.flatMap((row) => (row.id === id && row.value !== null ? [{ year, value: row.value }] : [])),
      ),
    }));
}

/**
 * Says a measure over the years of one state, which come in order.
 * @returns undefined where nothing is counted in two years, so that there is nothing to compare
 */
export function byYear(
  words: Words,
  years: Years,
  figureOf: (spotlight: Spotlight) => Figure,
): ByYear | undefined {
  const newest = years.at(-1) ?? years[0];
  const lines = linesOf(years, figureOf);
  const main = lines.find(({ counts }) => counts.length > 1);
  const [first, last] = [main?.counts[0], main?.counts.at(-1)];
  if (!main || !first || !last) return undefined;
  const figure = figureOf(newest);
  const place = words.say(newest.place);
  const span = [years[0].year, newest.year] as const;
  // The sign after the dash keeps a line from ending there.
  const where = { place, year: span.join('–\u2060') };
  const subtitle = text(words, figure.trendSubtitle, where);
  const dates = new Map(years.map(({ year, asOf }) => [year, words.date(asOf)]));
  const series = lines.map((line) => ({
    label: words.say(line.label),
    rows: line.counts.map(({ year, value }, index): YearRow => {
      const said = { label: words.say(line.label), year: String(year), value: words.number(value) };
      return {
        label: said.year,
        year,
        value,
        valueText: said.value,
        name: words.say(MARK, {
          ...said,
          position: words.number(index + 1),
          count: words.number(line.counts.length),
        }),
        accent: line === main,
      };
    }),
  }));
  return {
    takeaway: text(words, figure.trend, {
      label: words.say(main.label),
      place,
      first: words.number(first.value),
      firstYear: String(first.year),
      last: words.number(last.value),
      lastYear: String(last.year),
    }),
    subtitle,
    name: words.say(figure.trendSubtitle, where),
    caution: CAUTION,
    sides: years.map((spotlight) => ({ spotlight, figure: figureOf(spotlight) })),
    marks: series.flatMap(({ rows }) => rows),
    series,
    tables: [
      {
        caption: subtitle,
        columns: [words.say(YEAR), ...lines.map(({ label }) => words.say(label)), words.say(AS_OF)],
        rows: Array.from({ length: span[1] - span[0] + 1 }, (_, index) => {
          const year = span[0] + index;
          const value = ({ counts }: Line): string =>
            countText(words, counts.find((each) => each.year === year)?.value);
          return [String(year), ...lines.map(value), dates.get(year) ?? ''];
        }),
      },
    ],
    notes: (figure.total ? figure.notes : notesOf(figure)).map((note) => text(words, note)),
  };
}
