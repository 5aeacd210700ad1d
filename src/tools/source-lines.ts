import { agencies } from '../content/agencies.js';
import { calling, confidentiality, orderOfHelp, spoofing } from '../content/contacts.js';
import { definition } from '../content/definition.js';
import { evidence } from '../content/evidence.js';
import { datedFigures } from '../content/figures.js';
import { law as laws, lawElements, notTheNotice } from '../content/law.js';
import { protections } from '../content/protections.js';
import { rights as stateRights } from '../content/rights.js';
import type { Evidence } from '../content/schema.js';
import { checkedBy } from '../content/review.js';
import { doNot, signCaution, signGroups, signMeaning, whatToDo } from '../content/signs.js';
import { purpose, service } from '../content/spotlights/introduction.js';
import { phrase } from '../locale/phrase.js';
import type { Words } from '../locale/words.js';

const DATED = phrase('{publisher}: {title}. Dated {date}.', {
  desc: 'A source. {publisher} and {title} are names in English',
});
const UNDATED = phrase('{publisher}: {title}. It bears no date.', {
  desc: 'A source. {publisher} and {title} are names in English',
});
const UNREVIEWED = phrase('No person has checked these details since.', {
  desc: 'Since the dates that the sources bear. Nobody has dialled, opened or read them again',
});
/** Text in the reader's language, or a name that stays in English whatever the language. */
export type LinePart = string | { readonly english: string };

function review(words: Words, { reviewedBy, reviewedOn }: Evidence): string {
  return reviewedBy && reviewedOn
    ? words.say(checkedBy, { name: reviewedBy, date: words.date(reviewedOn) })
    : words.say(UNREVIEWED);
}

const law = [...laws, lawElements, notTheNotice];
const rights = [...stateRights, ...protections];
const resources = agencies.flatMap(({ contacts }) => contacts);
const signs = [
  ...signGroups.flatMap((group) => group.signs),
  signMeaning,
  signCaution,
  doNot,
  whatToDo,
  ...orderOfHelp,
  calling,
];

/** What a block shows: a set of records by its name, or one record by its id. */
const BLOCKS: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  help: [...orderOfHelp, calling, confidentiality, spoofing],
  signs,
  definition,
  rights,
  law,
  figures: datedFigures,
  resources,
  brochure: [...resources, ...definition, ...signs, ...rights, ...law, ...datedFigures],
  spotlight: [{ id: 'ct-2019' }, service, purpose],
};

/** On what a block rests, each source once, and whether a person has checked its records; a line for each. */
export function sourceLines(words: Words, block: string): readonly (readonly LinePart[])[] {
  const records = (BLOCKS[block] ?? [{ id: block }]).flatMap(({ id }) => evidence[id] ?? []);
  const sources = new Set(records.flatMap((record) => record.sources));
  const lines = [...sources].map(({ publisher, title, dated }) => {
    const names = { publisher: { english: publisher }, title: { english: title } };
    return dated
      ? words.parts<'publisher' | 'title' | 'date', LinePart>(DATED, { ...names, date: words.date(dated) })
      : words.parts<'publisher' | 'title', LinePart>(UNDATED, names);
  });
  const reviews = new Set(records.map((record) => review(words, record)));
  return [...lines, ...[...reviews].map((line) => [line])];
}
