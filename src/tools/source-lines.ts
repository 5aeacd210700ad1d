import { agencies } from '../content/agencies.js';
import { calling, confidentiality, orderOfHelp, spoofing } from '../content/contacts.js';
import { definition } from '../content/definition.js';
import { evidence } from '../content/evidence.js';
import { datedFigures } from '../content/figures.js';
import { law as laws, lawElements, notTheNotice } from '../content/law.js';
import { protections } from '../content/protections.js';
import { rights as stateRights } from '../content/rights.js';
import { addedByPage, checkedBy } from '../content/review.js';
import type { Check, Checks } from '../content/review.js';
import type { Evidence } from '../content/schema.js';
import { doNot, signCaution, signGroups, signMeaning, whatToDo } from '../content/signs.js';
import { purpose, service } from '../content/spotlights/introduction.js';
import { line } from '../locale/kept.js';
import type { Kept, Line } from '../locale/kept.js';
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

const inEnglish = (own: string): Kept => ({ lang: 'en', own });

const review = (words: Words, { reviewedBy, reviewedOn }: Evidence): Line =>
  reviewedBy && reviewedOn
    ? line(words, checkedBy, { name: reviewedBy, date: words.date(reviewedOn) })
    : line(words, UNREVIEWED);

/** A contact that a partner has checked: its address, and who has, when. */
const check = (words: Words, address: string, { by, on }: Check): Line => [
  inEnglish(address),
  ' ',
  ...line(words, checkedBy, { name: { lang: '', own: by }, date: words.date(on) }),
];

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

type Records = readonly { readonly id: string }[];

/** What a block shows: a set of records by its name, or one record by its id. */
const BLOCKS: Readonly<Record<string, Records>> = {
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

/**
 * On what a block rests, each source once, and whether a person has checked its records; a line for each.
 * @param partner has their own checks of contacts
 */
export function sourceLines(
  words: Words,
  block: string,
  { checks = {} }: { readonly checks?: Checks } = {},
): readonly Line[] {
  if (block === 'own') return [line(words, addedByPage)];
  const shown: Records = BLOCKS[block] ?? [{ id: block }];
  const records = shown.flatMap(({ id }) => evidence[id] ?? []);
  const sources = new Set(records.flatMap((record) => record.sources));
  const lines = [...sources].map(({ publisher, title, dated }) => {
    const names = { publisher: inEnglish(publisher), title: inEnglish(title) };
    return dated ? line(words, DATED, { ...names, date: words.date(dated) }) : line(words, UNDATED, names);
  });
  const reviews = new Map(
    records.map((record) => [`${record.reviewedBy} ${record.reviewedOn}`, review(words, record)]),
  );
  const own = orderOfHelp.flatMap(({ id, address }) => {
    const checked = checks[id];
    return checked ? [check(words, address, checked)] : [];
  });
  return [...lines, ...reviews.values(), ...own];
}
