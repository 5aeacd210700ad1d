import type { Group } from '../../charts/pair.js';
import type { Count, Spotlight } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { text } from '../../parts/text.js';
import { WITHIN, whereOf } from '../../parts/where.js';
import { CAUTION } from './by-year.js';
import type { Charted, Said } from './chart-view.js';
import { countText, notesOf } from './figures.js';
import type { Figure, Side } from './figures.js';
import { fewOf, oneYear, shareOf } from './one-year.js';

const TWO = phrase('{first}: {value}. {second}: {otherValue}.', {
  desc: 'The title of a chart that compares two things. {first} and {second} are such as "Cases" or "Connecticut, 2019", the others numbers',
});
const MEASURES_OF = phrase('{measures}, {place}, {year}', {
  desc: 'Under the title of a chart: two things that are counted, such as "Cases, Contacts", then where and when',
});
const VALUE_SHARE = phrase('{value} ({share})', {
  desc: 'Beside a bar: a number and what part of the whole it is, such as "42 (81%)"',
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
  const order = [...all.filter(({ residual }) => !residual), ...all.filter(({ residual }) => residual)];
  const fill = (figure: Figure): Figure => ({
    ...figure,
    rows: order.map((row) => rowOf(figure, row.id) ?? { id: row.id, label: row.label, value: null }),
  });
  return both([first, second], fill);
}

/** In what order, and with what rows, two sides stand beside each other: the older one first. */
function arranged(given: Pair<Side>): Pair<Side> {
  const [one, two] = given;
  const isTurned = one.spotlight.state === two.spotlight.state && one.spotlight.year > two.spotlight.year;
  const sides: Pair<Side> = isTurned ? [two, one] : given;
  if (one.figure.name !== two.figure.name) return sides;
  const [first, second] = aligned(both(sides, ({ figure }) => figure));
  return [
    { ...sides[0], figure: first },
    { ...sides[1], figure: second },
  ];
}

/** What is said of a side in one number: its whole, or its first row where there is none. */
const headOf = ({ total, name, rows }: Figure): Pick<Count, 'label' | 'value'> =>
  total ? { label: name, value: total.value } : (rows[0] ?? { label: name, value: null });

/** What is counted on both sides, where and when. */
function whereOfBoth(words: Words, spotlights: Pair<Spotlight>): Record<'place' | 'year', string> {
  return {
    place: words.list([...new Set(spotlights.map(({ place }) => words.say(place)))]),
    // Some languages write the word for a year after it.
    year: [...new Set(spotlights.map(({ year }) => year))].join(' / '),
  };
}

/** The title where two measures or two states stand side by side. */
function twoHeads(words: Words, sides: Pair<Side>, nameOf: (side: Side) => string): Said {
  const said = ({ figure, spotlight }: Side): string => {
    const { label } = headOf(figure);
    if (figure.total) return nameOf({ figure, spotlight });
    if (sides[0].spotlight === sides[1].spotlight) return words.say(label);
    const where = whereOfBoth(words, [spotlight, spotlight]);
    return words.say(MEASURES_OF, { measures: words.say(label), ...where });
  };
  const [first, second] = both(sides, said);
  const [value, otherValue] = both(sides, ({ figure }) => countText(words, headOf(figure).value));
  return text(words, TWO, { first, value, second, otherValue });
}

/** The title where two years do. */
function twoYears(words: Words, [one, two]: Pair<Side>): Said {
  const head = headOf(one.figure);
  return text(words, one.figure.trend, {
    label: words.say(head.label),
    place: words.say(one.spotlight.place),
    first: countText(words, head.value),
    firstYear: String(one.spotlight.year),
    last: countText(words, headOf(two.figure).value),
    lastYear: String(two.spotlight.year),
  });
}

/** Two measures, years or states, said side by side. */
export function comparison(words: Words, given: Pair<Side>): Comparison {
  const sides = arranged(given);
  const figures = both(sides, ({ figure }) => figure);
  const spotlights = both(sides, ({ spotlight }) => spotlight);
  const isOneMeasure = figures[0].name === figures[1].name;
  const areYears = isOneMeasure && spotlights[0].state === spotlights[1].state;
  const charted = both(sides, ({ figure, spotlight }) => oneYear(words, figure, spotlight));
  const nameOf = ({ figure, spotlight }: Side): string =>
    isOneMeasure ? whereOf(words, spotlight) : words.say(figure.name);
  const within = (side: Side, mark: string): string => words.say(WITHIN, { where: nameOf(side), mark });

  const groupOf = (side: Side, { marks, name }: Charted): Group => ({
    label: isOneMeasure ? nameOf(side) : name,
    rows: marks.map((row) => {
      const share = shareOf(words, row.value, side.figure);
      return {
        ...row,
        valueText: share ? words.say(VALUE_SHARE, { value: row.valueText, share }) : row.valueText,
        name: within(side, row.name),
      };
    }),
  });
  const groups = [groupOf(sides[0], charted[0]), groupOf(sides[1], charted[1])] as const;

  const notes = both(figures, notesOf);
  const inBoth = notes[0].filter((note) => notes[1].includes(note));
  const ofOne = sides.flatMap((side) =>
    notesOf(side.figure)
      .filter((note) => !inBoth.includes(note))
      .map((note) => (isOneMeasure ? within(side, words.say(note)) : text(words, note))),
  );
  const where = whereOfBoth(words, spotlights);
  const measures = words.list(figures.map(({ name }) => words.say(name)));
  return {
    takeaway: areYears ? twoYears(words, sides) : twoHeads(words, sides, nameOf),
    ...(isOneMeasure
      ? { subtitle: text(words, figures[0].subtitle, where), name: words.say(figures[0].subtitle, where) }
      : {
          subtitle: text(words, MEASURES_OF, { measures, ...where }),
          name: words.say(MEASURES_OF, { measures, ...where }),
        }),
    caution: isOneMeasure ? CAUTION : undefined,
    groups,
    marks: groups.flatMap(({ rows }) => rows),
    sides,
    tables: charted.flatMap(({ tables }) => tables),
    showsShares: true,
    few: sides.flatMap((side) => fewOf(words, side.figure).map((few) => within(side, few))),
    below: charted.flatMap(({ below }) => below ?? []),
    notes: [...inBoth.map((note) => text(words, note)), ...ofOne],
  };
}
