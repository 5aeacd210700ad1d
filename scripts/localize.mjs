// npm run localize: takes the texts out of src into locales/*.xlf, and writes src/locale/generated from them; the same for the
// builder, whose texts no reader downloads. @lit/localize's tools do both; what they build is then made compact.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { loadModule } from './content.mjs';
import { readUnits, STATES } from './xliff.mjs';

const PROJECTS = [
  { folder: 'locales', out: 'src/locale/generated' },
  { folder: 'locales/builder', out: 'src/builder/generated' },
];

/** What lit-localize built of a language: translations by id. It writes them as parts of HTML, which they are not. */
async function builtTexts(file) {
  const { templates } = await loadModule(file);
  const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return Object.fromEntries(Object.entries(templates).map(([id, text]) => [id, plain(text)]));
}

async function write(file, code) {
  const formatted = await format(code, {
    ...(await resolveConfig(file)),
    parser: 'typescript',
  });
  if ((await readFile(file, 'utf8').catch(() => '')) !== formatted) await writeFile(file, formatted);
}

const { key } = await loadModule('src/locale/key.ts');
const heap = (name, entries) => `const ${name}: Texts = ${JSON.stringify(Object.fromEntries(entries))};`;

async function localize({ folder, out }) {
  const config = `${folder}/lit-localize.json`;
  const { targetLocales: languages, output } = JSON.parse(await readFile(config, 'utf8'));
  const built = join(folder, output.outputDir);
  const run = (command) =>
    promisify(execFile)('node_modules/.bin/lit-localize', [command, '--config', config], {
      shell: process.platform === 'win32',
    });
  const head = `// Written by npm run localize from ${folder}/*.xlf. Do not edit.\n`;
  const locale = relative(out, 'src/locale').replaceAll(sep, '/');

  await rm(built, { recursive: true, force: true });
  await run('extract');
  await run('build');
  await mkdir(out, { recursive: true });

  const english = (await readUnits(`${folder}/${languages[0]}.xlf`)).map(({ source }) => source).sort();
  const names = new Map();
  for (const text of english) {
    const other = names.get(key(text));
    if (other) throw new Error(`Two texts share the key ${key(text)}; reword one: "${other}", "${text}"`);
    names.set(key(text), text);
  }
  await write(
    join(out, 'texts.ts'),
    `${head}/** All texts in English. */
export const texts: readonly string[] = ${JSON.stringify(english)};`,
  );

  const list = [];
  for (const lang of languages) {
    const units = await readUnits(`${folder}/${lang}.xlf`);
    const texts = await builtTexts(join(built, `${lang}.ts`));
    const entries = (isReviewed) =>
      units
        .filter(({ target, state }) => target !== undefined && (state === STATES.reviewed) === isReviewed)
        .map(({ id, source }) => [key(source), texts[id]])
        .sort(([a], [b]) => a.localeCompare(b, 'en'));
    await write(
      join(out, `${lang}.ts`),
      `${head}import { translated } from '${locale}/translated.js';
import type { Texts } from '${locale}/translated.js';

${heap('reviewed', entries(true))}
${heap('unreviewed', entries(false))}

export const words = translated('${lang}', reviewed, unreviewed);`,
    );
    const own = units.find(({ source, target }) => source === 'English' && target);
    const isReviewed = units.every(({ state }) => state === STATES.reviewed);
    list.push(
      `'${lang}': { own: ${JSON.stringify(own ? texts[own.id] : lang)}, isReviewed: ${isReviewed}, bring: () => import('./${lang}.js') },`,
    );
  }
  await write(
    join(out, 'languages.ts'),
    `${head}import type { Words } from '${locale}/words.js';

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
  const wanted = new Set(['texts.ts', 'languages.ts', ...languages.map((lang) => `${lang}.ts`)]);
  for (const file of await readdir(out)) if (!wanted.has(file)) await rm(join(out, file));
}

await Promise.all(PROJECTS.map(localize));
