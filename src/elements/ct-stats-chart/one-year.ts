import type { Row } from '../../charts/frame.js';
import type { Count, Spotlight } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import type { Phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import type { DataTable } from '../../parts/data-table.js';
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
export const SHARE = phrase('Share', {
  desc: 'The head of a column of percentages: what part of the whole each row is',
});
const FEW = phrase('Fewer than ten: {labels}. With one more or one less, such a share changes a lot.', {
  desc: 'Beside percentages that rest on very few cases. {labels} is a list of rows such as "Labor trafficking"',
});

/** A share of fewer says little. */
const ENOUGH = 10;

/** Says a figure of a spotlight: its rows and all that stands with them. */
export function oneYear(words: Words, figure: Figure, spotlight: Spotlight): Charted {
  const { subtitle, total, apart } = figure;
  const where = { place: words.say(spotlight.place), year: String(spotlight.year) };
  const first = largest(figure);
  const sum = countText(words, total?.value);
  return {
    takeaway: first
      ? text(words, figure.takeaway, {
          label: words.say(first.label),
          value: countText(words, first.value),
          total: sum,
          ...where,
        })
      : text(words, figure.plainTakeaway, { total: sum, ...where }),
    subtitle: text(words, subtitle, where),
    name: words.say(subtitle, where),
    caution: figure.comparesForms ? spotlight.caveats.underreporting : undefined,
    marks: rowsOf(words, figure, first),
    sides: [{ spotlight, figure }],
    tables: [tableOf(words, figure, text(words, subtitle, where))],
    few: fewOf(words, figure),
    below: apart && text(words, apart.phrase, { value: countText(words, apart.count.value) }),
    notes: notesOf(figure).map((note) => text(words, note)),
  };
}

/** The row that is larger than all others, if one is and says something. */
function largest({ rows }: Figure): Count | undefined {
  const most = Math.max(...rows.map(({ value }) => value ?? 0));
  const all = rows.filter(({ value }) => value === most && most > 0);
  return all.length === 1 ? all.find(({ residual }) => !residual) : undefined;
}

/** What part of the whole a count is; none where there is no whole or no count. */
export function shareOf(words: Words, value: number | null, { total }: Figure): string | undefined {
  if (!total?.value || value === null) return undefined;
  const share = value / total.value;
  // What is something is not nothing, and what is not all is not all.
  if (share > 0 && share < 0.005) return `<${words.percent(0.01)}`;
  return share < 1 && share >= 0.995 ? `>${words.percent(0.99)}` : words.percent(share);
}

function rowsOf(words: Words, figure: Figure, first: Count | undefined): readonly Row[] {
  const { rows, total } = figure;
  return rows.map((row, index): Row => {
    const said = {
      label: words.say(row.label),
      value: countText(words, row.value),
      position: words.number(index + 1),
      count: words.number(rows.length),
    };
    const share = shareOf(words, row.value, figure);
    const name =
      total && share
        ? words.say(MARK_OF_WHOLE, { ...said, total: countText(words, total.value), share })
        : words.say(MARK, said);
    return { label: said.label, value: row.value, valueText: said.value, name, accent: row === first };
  });
}

function tableOf(words: Words, figure: Figure, caption: DataTable['caption']): DataTable {
  const { rows, total, columns } = figure;
  const cells = (label: Phrase, value: number | null): readonly string[] => [
    words.say(label),
    countText(words, value),
    ...(total ? [shareOf(words, value, figure) ?? ''] : []),
  ];
  return {
    caption,
    columns: [...columns, ...(total ? [SHARE] : [])].map((column) => words.say(column)),
    rows: rows.map(({ label, value }) => cells(label, value)),
    total: total ? cells(total.label, total.value) : undefined,
  };
}

/** Names the rows whose shares rest on little; nothing where there are none. */
export function fewOf(words: Words, { rows, total }: Figure): readonly string[] {
  const few = rows.filter(({ value }) => value !== null && value < ENOUGH);
  if (!total?.value || !few.length) return [];
  return [words.say(FEW, { labels: words.list(few.map(({ label }) => words.say(label))) })];
}
