// npm run localize: takes the texts out of src into locales/*.xlf, and writes src/locale/generated from them. @lit/localize's
// tools do both; what they build is then made compact, since readers download it.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { loadModule } from './content.mjs';
import { readUnits, STATES } from './xliff.mjs';

const CONFIG = 'locales/lit-localize.json';
const OUT = 'src/locale/generated';
const HEAD = '// Written by npm run localize from locales/*.xlf. Do not edit.';
const { targetLocales: LANGUAGES, output } = JSON.parse(await readFile(CONFIG, 'utf8'));
const BUILT = join('locales', output.outputDir);

const localize = (command) =>
  promisify(execFile)('node_modules/.bin/lit-localize', [command, '--config', CONFIG], {
    shell: process.platform === 'win32',
  });

/** What lit-localize built of a language: translations by id. It writes them as parts of HTML, which they are not. */
async function builtTexts(lang) {
  const { templates } = await loadModule(join(BUILT, `${lang}.ts`));
  const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return Object.fromEntries(Object.entries(templates).map(([id, text]) => [id, plain(text)]));
}

async function write(name, code) {
  const file = join(OUT, name);
  const formatted = await format(`${HEAD}\n${code}`, {
    ...(await resolveConfig(file)),
    parser: 'typescript',
  });
  if ((await readFile(file, 'utf8').catch(() => '')) !== formatted) await writeFile(file, formatted);
}

const heap = (name, entries) => `const ${name}: Texts = ${JSON.stringify(Object.fromEntries(entries))};`;

await rm(BUILT, { recursive: true, force: true });
await localize('extract');
await localize('build');
await mkdir(OUT, { recursive: true });

const { key } = await loadModule('src/locale/key.ts');
const english = (await readUnits(`locales/${LANGUAGES[0]}.xlf`)).map(({ source }) => source).sort();
const names = new Map();
for (const text of english) {
  const other = names.get(key(text));
  if (other) throw new Error(`Two texts share the key ${key(text)}; reword one: "${other}", "${text}"`);
  names.set(key(text), text);
}
await write(
  'texts.ts',
  `/** All texts of the library in English. */
export const texts: readonly string[] = ${JSON.stringify(english)};`,
);

const list = [];
for (const lang of LANGUAGES) {
  const units = await readUnits(`locales/${lang}.xlf`);
  const built = await builtTexts(lang);
  const entries = (isReviewed) =>
    units
      .filter(({ target, state }) => target !== undefined && (state === STATES.reviewed) === isReviewed)
      .map(({ id, source }) => [key(source), built[id]])
      .sort(([a], [b]) => a.localeCompare(b, 'en'));
  await write(
    `${lang}.ts`,
    `import { translated } from '../translated.js';
import type { Texts } from '../translated.js';

${heap('reviewed', entries(true))}
${heap('unreviewed', entries(false))}

export const words = translated('${lang}', reviewed, unreviewed);`,
  );
  const own = units.find(({ source, target }) => source === 'English' && target);
  const isReviewed = units.every(({ state }) => state === STATES.reviewed);
  list.push(
    `'${lang}': { own: ${JSON.stringify(own ? built[own.id] : lang)}, isReviewed: ${isReviewed}, bring: () => import('./${lang}.js') },`,
  );
}
await write(
  'languages.ts',
  `import type { Words } from '../words.js';

interface Language {
  /** What it calls itself. */
  readonly own: string;
  /** Whether a person has reviewed all of it. */
  readonly isReviewed: boolean;
  bring(): Promise<{ readonly words: Words }>;
}

/** The languages beside English, in the order of the list that a reader picks from. */
export const languages: Readonly<Record<string, Language>> = {
${list.join('\n')}
};`,
);

// A language that was taken out of the configuration leaves no file behind.
const wanted = new Set(['texts.ts', 'languages.ts', ...LANGUAGES.map((lang) => `${lang}.ts`)]);
for (const file of await readdir(OUT)) if (!wanted.has(file)) await rm(join(OUT, file));
