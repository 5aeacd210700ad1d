import type { Phrase } from '../locale/phrase.js';
import { phrase } from '../locale/phrase.js';

/** One attribute that a partner can choose. */
export interface Option {
  readonly attribute: string;
  readonly label: Phrase;
  /** What it takes, the default first, which is not written; none for a box to tick. */
  readonly values?: readonly { readonly value: string; readonly label: Phrase }[];
}

/** A name or a number, which is the same in every language. */
export const asItIs = (name: string): Phrase => name as Phrase;

const AS_IT_IS = phrase('As usual', { desc: 'In a list: the default' });
const NONE = phrase('None', { desc: 'In a list of keys: no key' });

const layout: Option = {
  attribute: 'layout',
  label: phrase('Layout', { desc: 'The name of a list' }),
  values: [
    { value: 'card', label: phrase('Card: everything at once', { desc: 'In a list of layouts' }) },
    { value: 'banner', label: phrase('Banner: one row', { desc: 'In a list of layouts' }) },
    { value: 'button', label: phrase('Button: opens the card', { desc: 'In a list of layouts' }) },
  ],
};
const discreet: Option = {
  attribute: 'discreet',
  label: phrase('Discreet: says nothing of trafficking until it is opened', {
    desc: 'A box to tick. The widget then shows only "Need to talk?" and a number',
  }),
};
const emphasis: Option = {
  attribute: 'emphasis',
  label: phrase('Who it speaks to first', { desc: 'The name of a list' }),
  values: [
    { value: '', label: AS_IT_IS },
    { value: 'self', label: phrase('A person it happens to', { desc: 'In a list: whom a text speaks to' }) },
    {
      value: 'helper',
      label: phrase('A person who worries about someone', { desc: 'In a list: whom a text speaks to' }),
    },
    { value: 'youth', label: phrase('Young people', { desc: 'In a list: whom a text speaks to' }) },
  ],
};
const measure: Option = {
  attribute: 'measure',
  label: phrase('What is counted', { desc: 'The name of a list' }),
  values: [
    { value: 'cases', label: phrase('Cases', { desc: 'What a chart counts: cases of trafficking' }) },
    {
      value: 'communications',
      label: phrase('Calls, texts and other contacts', {
        desc: 'What a chart counts: contacts with the hotline',
      }),
    },
    {
      value: 'people',
      label: phrase('People and businesses', {
        desc: 'What a chart counts: victims, traffickers and businesses that the hotline identified',
      }),
    },
  ],
};
const type: Option = {
  attribute: 'type',
  label: phrase('Kind of chart', { desc: 'The name of a list' }),
  values: [
    { value: 'bar', label: phrase('Bars', { desc: 'A kind of chart' }) },
    { value: 'donut', label: phrase('Ring', { desc: 'A kind of chart: a donut' }) },
    { value: 'dots', label: phrase('Dots', { desc: 'A kind of chart: one dot for each case' }) },
    { value: 'table', label: phrase('Table', { desc: 'A kind of chart: the numbers alone' }) },
  ],
};
const compare: Option = {
  attribute: 'compare',
  label: phrase('Comparison', { desc: 'The name of a list: what a chart is compared with' }),
  values: [
    { value: '', label: phrase('No comparison', { desc: 'In a list of what a chart is compared with' }) },
    ...(measure.values ?? []),
  ],
};
const edition: Option = {
  attribute: 'edition',
  label: phrase('Edition', { desc: 'The name of a list: which version of a text' }),
  values: [
    { value: 'reviewed', label: phrase('What holds today', { desc: 'In a list of versions of a text' }) },
    {
      value: 'source',
      label: phrase('As it was printed, with marks', {
        desc: 'In a list of versions of a text: an old document, with a mark before what no longer holds',
      }),
    },
  ],
};
const KEYS = phrase('Key that leaves the page when pressed three times', {
  desc: 'The name of a list of keys',
});
const keys: Option = {
  attribute: 'keys',
  label: KEYS,
  values: [
    { value: 'shift', label: asItIs('Shift') },
    { value: 'escape', label: asItIs('Esc') },
    { value: 'none', label: NONE },
  ],
};
const noExit: Option = {
  attribute: 'no-quick-exit',
  label: phrase('Without the quick exit', {
    desc: 'A box to tick. The quick exit is a button that leaves the page at once',
  }),
};
const withExit: Option = {
  attribute: 'quick-exit',
  label: phrase('With a quick exit', {
    desc: 'A box to tick. The quick exit is a button that leaves the page at once',
  }),
};
const noMenu: Option = {
  attribute: 'no-language-menu',
  label: phrase('Without the list of languages', { desc: 'A box to tick' }),
};
const withMenu: Option = {
  attribute: 'language-menu',
  label: phrase('With a list of languages', { desc: 'A box to tick: the reader can then pick one' }),
};
const scope: Option = {
  attribute: 'language-scope',
  label: phrase('What the reader’s pick of a language changes', { desc: 'The name of a list' }),
  values: [
    { value: 'widget', label: phrase('This widget', { desc: 'In a list: what a pick changes' }) },
    { value: 'page', label: phrase('All widgets of the page', { desc: 'In a list: what a pick changes' }) },
  ],
};
const unreviewed: Option = {
  attribute: 'hide-unreviewed',
  label: phrase('Leave languages that no person has reviewed out of that list', {
    desc: 'A box to tick, after "With a list of languages"',
  }),
};
const level: Option = {
  attribute: 'heading-level',
  label: phrase('Level of its heading', {
    desc: 'The name of a list of numbers: where a heading stands in the outline of a page',
  }),
  values: ['2', '1', '3', '4', '5', '6'].map((value) => ({ value, label: asItIs(value) })),
};
const theme: Option = {
  attribute: 'theme',
  label: phrase('Light or dark', { desc: 'The name of a list' }),
  values: [
    {
      value: 'auto',
      label: phrase('As your page', { desc: 'In a list of colors: like the page that it stands on' }),
    },
    { value: 'light', label: phrase('Light', { desc: 'In a list of colors' }) },
    { value: 'dark', label: phrase('Dark', { desc: 'In a list of colors' }) },
  ],
};

/** Colors are chosen beside the other looks. */
export const THEME = theme;

const COMMON = [withMenu, scope, unreviewed, withExit, level];
const TEXT = [edition, ...COMMON];

/** What can be chosen for each tag beside its theme and its language, in the order of the form. */
export const OPTIONS: Readonly<Record<string, readonly Option[]>> = {
  'hotline-card': [layout, discreet, emphasis, noMenu, scope, unreviewed, noExit, level],
  'trafficking-signs': TEXT,
  'ct-stats-chart': [measure, compare, type, ...COMMON],
  'ct-spotlight': TEXT,
  'trafficking-definition': TEXT,
  'trafficking-rights': TEXT,
  'trafficking-law': TEXT,
  'trafficking-figures': TEXT,
  'trafficking-resources': TEXT,
  'trafficking-brochure': TEXT,
  'quick-exit': [keys, withMenu],
};

/** Values that mean nothing together: parts of something that is no whole, the same twice, a comparison that is no bars. */
export const isOffered = (
  attributes: Readonly<Record<string, string>>,
  { attribute }: Option,
  value: string,
): boolean => {
  const { measure: counted = 'cases', compare: beside } = attributes;
  if (attribute === 'compare') return value !== counted;
  if (attribute !== 'type') return true;
  return beside ? value !== 'donut' && value !== 'dots' : value !== 'donut' || counted !== 'people';
};

/** The looks that are one custom property each, the default first. */
export const LOOKS: readonly {
  readonly property: string;
  readonly label: Phrase;
  readonly values: NonNullable<Option['values']>;
}[] = [
  {
    property: '--stw-radius',
    label: phrase('Corners', { desc: 'The name of a list: how round the corners are' }),
    values: [
      { value: '', label: AS_IT_IS },
      { value: '0', label: phrase('Square', { desc: 'In a list: corners that are not round' }) },
      { value: '1em', label: phrase('Round', { desc: 'In a list: corners' }) },
    ],
  },
  {
    property: '--stw-font-size',
    label: phrase('Size of the text', { desc: 'The name of a list' }),
    values: [
      { value: '', label: AS_IT_IS },
      { value: 'large', label: phrase('Large', { desc: 'In a list: text size' }) },
      { value: 'x-large', label: phrase('Very large', { desc: 'In a list: text size' }) },
    ],
  },
];
