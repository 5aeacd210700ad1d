import type { Row } from '../../charts/frame.js';
import type { Count, Spotlight } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { text } from '../../parts/text.js';
import type { Charted } from './chart-view.js';
import { countText, notesOf } from './figures.js';
import type { Figure } from './figures.js';

const MARK = phrase('{label}: {value}. {position} of {count}.', {
  desc: 'A mark of a chart, spoken by a screen reader',
});
const MARK_OF_WHOLE = phrase('{label}: {value} of {total}, {share}. {position} of {count}.', {
  desc: 'A mark of a chart, spoken by a screen reader. {share} is a percentage',
});

/** A measure in one year. */
export interface OneYear extends Charted {
  readonly rows: readonly Row[];
}

/** Says a figure of a spotlight: its rows and all that stands with them. */
export function oneYear(words: Words, figure: Figure, spotlight: Spotlight): OneYear {
  const { subtitle, total, columns, apart } = figure;
  const where = { place: words.say(spotlight.place), year: String(spotlight.year) };
  const first = largest(figure);
  const sum = words.number(total?.value ?? 0);
  return {
    takeaway: first
      ? text(words, figure.takeaway, {
          label: words.say(first.label),
          value: countText(words, first.value),
          total: sum,
          ...where,
        })
      : text(words, figure.plainTakeaway, { total: sum, ...where }),
    subtitle,
    where,
    caution: figure.comparesForms ? spotlight.caveats.underreporting : undefined,
    rows: rowsOf(words, figure, first),
    count: figure.rows.length,
    table: {
      columns: columns.map((column) => words.say(column)),
      rows: figure.rows.map(({ label, value }) => [words.say(label), countText(words, value)]),
      total: total ? [words.say(total.label), sum] : undefined,
    },
    below: apart && text(words, apart.phrase, { value: countText(words, apart.count.value) }),
    notes: notesOf(figure),
  };
}

/** The row that is larger than all others, if one is and says something. */
function largest({ rows }: Figure): Count | undefined {
  const values = rows.map(({ value }) => value ?? 0);
  const most = Math.max(...values);
  const largest = rows.filter(({ value }) => value === most && most > 0);
  return largest.length === 1 ? largest.find(({ residual }) => !residual) : undefined;
}

function rowsOf(words: Words, { rows, total }: Figure, first: Count | undefined): readonly Row[] {
  return rows.map((row, index): Row => {
    const said = {
      label: words.say(row.label),
      value: countText(words, row.value),
      position: words.number(index + 1),
      count: words.number(rows.length),
    };
    const name =
      total?.value && row.value !== null
        ? words.say(MARK_OF_WHOLE, {
            ...said,
            total: words.number(total.value),
            share: words.percent(row.value / total.value),
          })
        : words.say(MARK, said);
    return { label: said.label, value: row.value, valueText: said.value, name, accent: row === first };
  });
}
