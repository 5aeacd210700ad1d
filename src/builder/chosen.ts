import { english } from '../locale/words.js';
import type { Words } from '../locale/words.js';
import { isOffered, OPTIONS } from './options.js';
import { RECIPES } from './recipes.js';
import { tagHtml } from '../elements/snippet.js';
import { addressOnly, parts, snippet } from './snippets.js';
import type { Block, Choice, Release, Way } from './snippets.js';

/** The accent color of the dark theme, which a color of one's own leaves as it is. */
const DARK_ACCENT = '#72cad8';

/** What stands in the form. */
export interface Form extends Choice {
  /** A way of code, or a site builder of recipes.ts. */
  readonly way: string;
  readonly theme: string;
  /** An accent color of one's own, `#0a5a69`. */
  readonly color: string | undefined;
  /** Where the partner's own files are. */
  readonly address: string | undefined;
}

export const FIRST: Form = {
  tag: 'hotline-card',
  attributes: {},
  look: {},
  way: 'latest',
  theme: 'auto',
  color: undefined,
  address: undefined,
};

/** What the code needs beside the form. */
export interface Brought {
  /** What it was brought for, and in which language of the builder; anything else waits for its own. */
  readonly form?: Form;
  readonly spoken?: string;
  /** Of the library, in the language that the widget speaks. */
  readonly words: Words;
  /** What the widget is called in that language. */
  readonly title: string;
  /** Static HTML of what is chosen; null where it cannot be made, undefined while it is made. */
  readonly prerendered?: string | null | undefined;
}

export const NOTHING_BROUGHT: Brought = { words: english, title: '' };

/** Some settings with one set anew, or left out. */
export function withSetting(
  settings: Readonly<Record<string, string>>,
  name: string,
  value: string | undefined,
): Readonly<Record<string, string>> {
  const others = Object.entries(settings).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}

/** The attributes of a tag with one set anew, or left out; what is then no longer offered goes too. */
export function withAttribute(
  { tag, attributes }: Form,
  name: string,
  value: string | undefined,
): Form['attributes'] {
  const set = withSetting(attributes, name, value);
  const lost = (OPTIONS[tag] ?? []).filter((option) => !isOffered(set, option, set[option.attribute] ?? ''));
  return Object.fromEntries(
    Object.entries(set).filter(([each]) => !lost.some(({ attribute }) => attribute === each)),
  );
}

/** Whether a way knows nothing of the page around it: neither its language nor its colors. */
export const isApart = ({ way }: Form): boolean =>
  way === 'iframe' || way === 'static' || RECIPES[way]?.gives === 'address';

/**
 * What is chosen, as code has it.
 * @param lang what the builder speaks: the language of a page that cannot be asked
 */
export function choiceOf(form: Form, lang: string): Choice {
  const choice = plainChoice(form);
  return choice.lang === undefined && isApart(form) ? { ...choice, lang } : choice;
}

function plainChoice({ tag, lang, attributes, look, theme, color, hasSeveral, hasMap }: Form): Choice {
  const accent = color && (theme === 'auto' ? `light-dark(${color}, ${DARK_ACCENT})` : color);
  return {
    tag,
    lang,
    attributes: theme === 'auto' ? attributes : withSetting(attributes, 'theme', theme),
    look: accent ? withSetting(look, '--stw-accent', accent) : look,
    ...(hasSeveral && { hasSeveral }),
    ...(hasMap && { hasMap }),
  };
}

/** Whether what is chosen carries the exit. */
export const hasExit = ({ tag, attributes }: Form): boolean =>
  tag === 'quick-exit' ||
  'quick-exit' in attributes ||
  (tag === 'hotline-card' && !('no-quick-exit' in attributes));

/** What to copy; nothing while or where it cannot be had. */
export function blocksOf(form: Form, release: Release, brought: Brought, lang: string): readonly Block[] {
  if (brought.form !== form || brought.spoken !== lang) return [];
  const choice = choiceOf(form, lang);
  const recipe = RECIPES[form.way];
  if (recipe?.gives === 'parts') return parts(choice, release);
  if (recipe?.gives === 'address') return addressOnly(choice, release);
  const way = recipe ? 'latest' : (form.way as Way);
  const { words, title, prerendered } = brought;
  if (way === 'static' && !prerendered) return [];
  return snippet(way, choice, release, words, { title, prerendered: prerendered ?? '' });
}

/** What a page runs of it: the code itself, or for what is no code of a page, what comes of it. */
export function runOf(
  form: Form,
  release: Release,
  brought: Brought,
  lang: string,
): { readonly head: string; readonly body: string } {
  const blocks = blocksOf(form, release, brought, lang);
  const of = (kind: Block['is']): string => blocks.find(({ is }) => is === kind)?.code ?? '';
  const choice = choiceOf(form, lang);
  switch (blocks[0]?.is) {
    case 'frame':
      return {
        head: '',
        body: `<iframe src="${of('frame').replaceAll('&', '&amp;')}" width="100%" height="700" frameborder="0"></iframe>`,
      };
    case 'script':
      return {
        head: '',
        // A form makes a tag that has nothing inside.
        body: `<script async src="${of('script')}"></script>${tagHtml(choice, brought.words).replace(/(?<=>)\n.*\n(?=<)/s, '')}`,
      };
    case 'command':
      return { head: '', body: snippet('latest', choice, release, brought.words)[0]?.code ?? '' };
    default:
      return { head: of('map'), body: of('html') };
  }
}
