import { hotlineName } from '../../content/contacts.js';
import { addedByPage } from '../../content/review.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { timeOf } from '../../parts/caveats.js';
import { MACHINE_MADE } from '../../parts/language.js';
import type { FigureRow } from '../../tools/figures-file.js';
import { AS_OF, YEAR } from './by-year.js';
import { notesOf } from './figures.js';
import type { Side } from './figures.js';
import { fewOf, SHARE, shareOf } from './one-year.js';

const COUNTED = phrase('What is counted', {
  desc: 'The head of a column in a file of figures: cases, contacts …',
});
const CATEGORY = phrase('Category', {
  desc: 'The head of a column in a file of figures: sex trafficking, emails …',
});
const VALUE = phrase('Value', {
  desc: 'The head of a column in a file of figures: how many cases, contacts or people',
});
const TOTAL = phrase('Total', {
  desc: 'The head of a column in a file of figures: how many all categories are together',
});
const STATE = phrase('State', { desc: 'The head of a column in a file of figures: Connecticut …' });
const SOURCE = phrase('Source', {
  desc: 'The head of a column in a file of figures: the report they come from',
});
const NOTES = phrase('Notes', {
  desc: 'The head of a column in a file of figures: what must be known of them',
});

const HEADS = {
  counted: COUNTED,
  category: CATEGORY,
  value: VALUE,
  total: TOTAL,
  share: SHARE,
  place: STATE,
  year: YEAR,
  asOf: AS_OF,
  source: SOURCE,
  notes: NOTES,
} as const satisfies Record<keyof FigureRow, unknown>;

/** What the columns are called. */
export function figureHeads(words: Words): Record<keyof FigureRow, string> {
  const said = Object.entries(HEADS).map(([name, head]) => [name, words.say(head)] as const);
  return Object.fromEntries(said) as Record<keyof FigureRow, string>;
}

/** Each figure with its own place, time, source and notes, and no other's. */
export function figureRows(words: Words, sides: readonly Side[], areOwn: boolean): readonly FigureRow[] {
  return sides.flatMap(({ spotlight, figure }) => {
    const { scope, underreporting, period, ongoing, revision } = spotlight.caveats;
    const where = { place: words.say(spotlight.place), year: String(spotlight.year) };
    const notes = [
      ...notesOf(figure).map((note) => words.say(note)),
      ...fewOf(words, figure),
      words.say(scope),
      words.say(underreporting),
      words.say(period, timeOf(words, spotlight)),
      words.say(ongoing),
      words.say(revision),
      ...(areOwn ? [words.say(addedByPage)] : []),
      ...(words.isMachineMade ? [words.say(MACHINE_MADE)] : []),
    ].join(' ');
    return figure.rows.map(({ label, value }) => ({
      counted: words.say(figure.subtitle, where),
      category: words.say(label),
      value,
      total: figure.total?.value ?? null,
      share: shareOf(words, value, figure) ?? null,
      place: where.place,
      year: spotlight.year,
      asOf: spotlight.asOf,
      source: `${words.say(hotlineName)}, ${spotlight.report}`,
      notes,
    }));
  });
}
