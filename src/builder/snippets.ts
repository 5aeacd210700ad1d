import { escapeHtml, fallback } from '../elements/fallback.js';
import { scriptTag, tagHtml, written } from '../elements/snippet.js';
import type { Tag } from '../elements/snippet.js';
import type { Words } from '../locale/words.js';

/** What a partner has chosen. */
export interface Choice extends Tag {
  /** Custom properties by name. */
  readonly look: Readonly<Record<string, string>>;
  /** Whether the page has further widgets, so that one file serves all. */
  readonly hasSeveral?: boolean;
  /** Whether an import map covers what is brought later. */
  readonly hasMap?: boolean;
}

/** A release, and where its files are served from. */
export interface Release {
  readonly version: string;
  /** Day of the release. */
  readonly date: string;
  /** With a slash at its end; below it are a folder a version, and one a major version. */
  readonly address: string;
  /** sha384 by file, as `cdn/integrity.json` has it. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** One thing to copy. */
export interface Block {
  /** What it is, and what is to be done with it. */
  readonly is: 'command' | 'import' | 'component' | 'map' | 'html' | 'script' | 'frame' | 'tag' | 'attribute';
  /** Of an attribute. */
  readonly name?: string;
  readonly code: string;
}

/** The ways of code; those of site builders are in recipes.ts. */
export const WAYS = ['latest', 'pinned', 'npm', 'react', 'iframe', 'static'] as const;
export type Way = (typeof WAYS)[number];

/** The sandbox of a frame, for sites that want one: scripts, links to telephone and leaflet, and the exit. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-downloads allow-modals';

const PACKAGE = 'stop-trafficking-widgets';
/** Px, until the frame has told its own. */
const HEIGHTS: Readonly<Record<string, number>> = { banner: 90, button: 70 };

const majorOf = (version: string): string => version.split('.')[0] ?? version;
/** Where the newest of a major version is. */
export const latestAddress = ({ address, version }: Release): string => `${address}${majorOf(version)}/`;
const pinnedAddress = ({ address, version }: Release): string => `${address}${version}/`;

/** Two years after a release its contact details count as out of date (content/expiry.ts). */
export const currentUntil = ({ date }: Release): string =>
  date.replace(/^\d+/, (year) => String(Number(year) + 2));

function rules({ tag, look }: Choice, indent = ''): string {
  const lines = Object.entries(look).map(([name, value]) => `${indent}  ${name}: ${value};`);
  return `${indent}${tag} {\n${lines.join('\n')}\n${indent}}`;
}

const style = (choice: Choice): string =>
  Object.keys(choice.look).length ? `<style>\n${rules(choice, '  ')}\n</style>\n` : '';

const fileOf = ({ tag, hasSeveral }: Choice): string => (hasSeveral ? 'widgets.js' : `${tag}.js`);

/** Covers the modules that are brought when they are needed, which no attribute of a script can. */
export function importMap(base: string, integrity: Release['integrity']): string {
  const modules = Object.entries(integrity).filter(([file]) => /^(tools|locales)\//.test(file));
  const hashes = Object.fromEntries(modules.map(([file, hash]) => [`${base}cdn/${file}`, hash]));
  return `<script type="importmap">\n${JSON.stringify({ integrity: hashes }, null, 2)}\n</script>`;
}

function latest(choice: Choice, release: Release, words: Words): Block[] {
  const script = scriptTag(latestAddress(release), `cdn/${fileOf(choice)}`);
  return [{ is: 'html', code: `${style(choice)}${script}\n${tagHtml(choice, words)}` }];
}

function pinned(choice: Choice, release: Release, words: Words): Block[] {
  const base = pinnedAddress(release);
  const file = fileOf(choice);
  const note = `<!-- ${PACKAGE} ${release.version}: details count as current until ${currentUntil(release)} -->`;
  const html = `${note}\n${style(choice)}${scriptTag(base, `cdn/${file}`, release.integrity[file])}\n${tagHtml(choice, words)}`;
  const map: Block[] = choice.hasMap ? [{ is: 'map', code: importMap(base, release.integrity) }] : [];
  return [...map, { is: 'html', code: html }];
}

const entry = ({ tag, hasSeveral }: Choice): string =>
  `import '${PACKAGE}${hasSeveral ? '' : `/elements/${tag}`}';`;

const install: Block = { is: 'command', code: `npm install ${PACKAGE}` };

function npm(choice: Choice, words: Words): Block[] {
  return [
    install,
    { is: 'import', code: entry(choice) },
    { is: 'html', code: `${style(choice)}${tagHtml(choice, words)}` },
  ];
}

function react(choice: Choice, words: Words): Block[] {
  const { tag, look } = choice;
  const name = tag.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  const lines = tagHtml(choice, words).split('\n');
  const css = Object.keys(look).length ? [`<style>{\`\n${rules(choice)}\n\`}</style>`] : [];
  const body = [...css, ...lines].join('\n').replaceAll('\n', '\n      ');
  return [
    install,
    {
      is: 'component',
      code: `${entry(choice)}\n\nexport function ${name}() {\n  return (\n    <>\n      ${body}\n    </>\n  );\n}`,
    },
  ];
}

/** The page of a frame, with what was chosen in its address. */
export function frameAddress(choice: Choice, release: Release): string {
  const query = new URLSearchParams([...written(choice), ...Object.entries(choice.look)]).toString();
  return `${latestAddress(release)}frames/${choice.tag}.html${query && `?${query}`}`;
}

function iframe(choice: Choice, release: Release, words: Words, title: string): Block[] {
  const { tag, lang, attributes } = choice;
  const height = HEIGHTS[attributes['layout'] ?? ''] ?? 700;
  const number = fallback(words, tag, attributes);
  // Around it is another page, perhaps in another language.
  const said = lang === undefined ? number : number.replace('<p', `<p lang="${escapeHtml(lang)}"`);
  const frame = `<iframe src="${escapeHtml(frameAddress(choice, release))}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0" sandbox="${SANDBOX}" allow="clipboard-write" referrerpolicy="no-referrer"></iframe>`;
  const script = scriptTag(latestAddress(release), 'frames/resize.js');
  // Nothing inside an iframe is ever shown, so that the number stands after it.
  return [{ is: 'html', code: `${frame}\n${script}\n${said}` }];
}

/**
 * What to copy for a way.
 * @param words of the language that the widget speaks
 * @param options what the widget is called in that language, and the tag as static HTML
 */
export function snippet(
  way: Way,
  choice: Choice,
  release: Release,
  words: Words,
  { title = '', prerendered = '' } = {},
): readonly Block[] {
  switch (way) {
    case 'latest':
      return latest(choice, release, words);
    case 'pinned':
      return pinned(choice, release, words);
    case 'npm':
      return npm(choice, words);
    case 'react':
      return react(choice, words);
    case 'iframe':
      return iframe(choice, release, words, title);
    case 'static':
      return [{ is: 'html', code: `${style(choice)}${prerendered}` }];
  }
}

/** What the form of a site builder asks for. */
export function parts(choice: Choice, release: Release): readonly Block[] {
  const attributes = [...written(choice), ...styleAttribute(choice)];
  return [
    // It is not known whether that loads a module or a plain script; this file is both.
    { is: 'script', code: `${latestAddress(release)}cdn/classic.js` },
    { is: 'tag', code: choice.tag },
    // A form takes no attribute without a value.
    ...attributes.map(([name, value]): Block => ({ is: 'attribute', name, code: value || 'true' })),
    ...addressOnly(choice, release),
  ];
}

const styleAttribute = ({ look }: Choice): [string, string][] => {
  const css = Object.entries(look).map(([name, value]) => `${name}: ${value}`);
  return css.length ? [['style', css.join('; ')]] : [];
};

/** The address alone, for a site that puts it into a frame of its own. Such a frame cannot leave the page. */
export function addressOnly(choice: Choice, release: Release): readonly Block[] {
  const attributes = { ...choice.attributes };
  delete attributes['quick-exit'];
  if (choice.tag === 'hotline-card') attributes['no-quick-exit'] = '';
  return [{ is: 'frame', code: frameAddress({ ...choice, attributes }, release) }];
}
