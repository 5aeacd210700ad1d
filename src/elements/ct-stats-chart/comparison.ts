import type { Group } from '../../charts/pair.js';
import type { Count } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { text } from '../../parts/text.js';
import type { Charted, Said } from './chart-view.js';
import { CAUTION } from './by-year.js';
import { countText } from './figures.js';
import type { Figure, Side } from './figures.js';
import { fewOf, oneYear, shareOf } from './one-year.js';

const PLACE_YEAR = phrase('{place}, {year}', { desc: 'A state and a year, such as "Connecticut, 2019"' });
const TWO = phrase('{first}: {value}. {second}: {otherValue}.', {
  desc: 'The title of a chart that compares two things. {first} and {second} are such as "Cases" or "Connecticut, 2019", the others numbers',
});
const MEASURES_OF = phrase('{measures}, {place}, {year}', {
  desc: 'Under the title of a chart: two things that are counted, such as "Cases, Contacts", then where and when',
});
const VALUE_SHARE = phrase('{value} ({share})', {
  desc: 'Beside a bar: a number and what part of the whole it is, such as "42 (81%)"',
});
const MARK_IN = phrase('{where}. {mark}', {
  desc: 'A bar of a comparison, spoken by a screen reader. {where} is such as "Connecticut, 2019" or "Cases"; {mark} is a sentence or two',
});

/** Two of them side by side. */
export interface Comparison extends Charted {
  readonly groups: readonly [Group, Group];
}

type Pair<Value> = readonly [Value, Value];
const both = <From, To>([first, second]: Pair<From>, change: (from: From) => To): Pair<To> => [
  change(first),
  change(second),
];

/** The same rows in the same order on both sides; what one of them lacks has no figure there. */
function aligned([first, second]: Pair<Figure>): Pair<Figure> {
  const rowOf = ({ rows }: Figure, id: string): Count | undefined => rows.find((row) => row.id === id);
  const all = [...first.rows, ...second.rows.filter(({ id }) => !rowOf(first, id))];
  const fill = (figure: Figure): Figure => ({
    ...figure,
    rows: all.map((row) => rowOf(figure, row.id) ?? { id: row.id, label: row.label, value: null }),
  });
  return both([first, second], fill);
}

/** What is said of a side in one number: its whole, or its first row where there is none. */
const headOf = (figure: Figure): Pick<Count, 'label' | 'value'> =>
  figure.total
    ? { label: figure.name, value: figure.total.value }
    : (figure.rows[0] ?? { label: figure.name, value: null });

function groupOf(words: Words, label: string, { marks }: Charted, figure: Figure): Group {
  return {
    label,
    rows: marks.map((row) => {
      const share = shareOf(words, row.value, figure);
      return {
        ...row,
        valueText: share ? words.say(VALUE_SHARE, { value: row.valueText, share }) : row.valueText,
        name: words.say(MARK_IN, { where: label, mark: row.name }),
      };
    }),
  };
}

function takeaway(words: Words, sides: Pair<Side>, labels: Pair<string>): Said {
  const [first, second] = sides;
  const heads = both(sides, ({ figure }) => headOf(figure));
  const values = both(heads, ({ value }) => countText(words, value));
  const isOneState = first.spotlight.state === second.spotlight.state;
  if (isOneState && first.spotlight.year !== second.spotlight.year) {
    const order = first.spotlight.year < second.spotlight.year ? ([0, 1] as const) : ([1, 0] as const);
    const [early, late] = order;
    return text(words, first.figure.trend, {
      label: words.say(heads[0].label),
      place: words.say(first.spotlight.place),
      first: values[early],
      firstYear: String(sides[early].spotlight.year),
      last: values[late],
      lastYear: String(sides[late].spotlight.year),
    });
  }
  return text(words, TWO, {
    first: labels[0],
    value: values[0],
    second: labels[1],
    otherValue: values[1],
  });
}

/** Two measures, years or states, said side by side. The first is the chart's own. */
export function comparison(words: Words, given: Pair<Side>): Comparison {
  const isOneMeasure = given[0].figure.name === given[1].figure.name;
  const [firstFigure, secondFigure] = isOneMeasure
    ? aligned(both(given, ({ figure }) => figure))
    : both(given, ({ figure }) => figure);
  const sides: Pair<Side> = [
    { ...given[0], figure: firstFigure },
    { ...given[1], figure: secondFigure },
  ];
  const figures = both(sides, ({ figure }) => figure);
  const spotlights = both(sides, ({ spotlight }) => spotlight);
  const labels = isOneMeasure
    ? both(spotlights, ({ place, year }) =>
        words.say(PLACE_YEAR, { place: words.say(place), year: String(year) }),
      )
    : both(figures, (figure) => words.say(figure.total ? figure.name : headOf(figure).label));
  const charted = both(sides, ({ figure, spotlight }) => oneYear(words, figure, spotlight));
  const unique = (texts: readonly string[]): string => words.list([...new Set(texts)]);
  const where = {
    place: unique(spotlights.map(({ place }) => words.say(place))),
    // Some languages write the word for a year after it.
    year: [...new Set(spotlights.map(({ year }) => year))].join(' / '),
  };
  const ofMeasures = { ...where, measures: unique(figures.map(({ name }) => words.say(name))) };
  const groups = [
    groupOf(words, labels[0], charted[0], firstFigure),
    groupOf(words, labels[1], charted[1], secondFigure),
  ] as const;
  return {
    takeaway: takeaway(words, sides, labels),
    ...(isOneMeasure
      ? { subtitle: text(words, firstFigure.subtitle, where), name: words.say(firstFigure.subtitle, where) }
      : { subtitle: text(words, MEASURES_OF, ofMeasures), name: words.say(MEASURES_OF, ofMeasures) }),
    caution: isOneMeasure ? CAUTION : undefined,
    groups,
    marks: groups.flatMap(({ rows }) => rows),
    sides,
    tables: charted.flatMap(({ tables }) => tables),
    showsShares: true,
    few: fewOf(words, figures),
    notes: [...new Set(charted.flatMap(({ notes }) => notes))],
  };
}
