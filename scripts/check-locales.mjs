// Stops the build on a translation that could mislead: node scripts/check-locales.mjs [folder]
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadModule } from './content.mjs';
import { readUnits, STATES } from './xliff.mjs';

/** Names that stay in Latin letters in every language, and what is written in them. */
const NAMES =
  /\b(DCF|Careline|SMS|Connecticut Spotlight|misdemeanor|felony|mandated reporters|[ABTU]|Google|WordPress(\.com)?|Drupal|Wix|HTML|JavaScript|iframe|import map|head|PNG|SVG|CSV|JSON|SAFETY\.md)\b/g;
/** The letters that a language is written in; a language that is not here is written in Latin ones. */
const SCRIPTS = { ar: 'Arabic', ru: 'Cyrillic', zh: 'Han' };
const HOLE = /\{\w+\}/g;

const { fixedParts } = await loadModule('src/locale/fixed.ts');

/**
 * What is wrong with one unit of a language.
 * @param {string} lang
 * @param {Awaited<ReturnType<typeof readUnits>>[number]} unit
 * @returns {string[]} one sentence a problem
 */
export function unitProblems(lang, { source, target, state, reviewer }) {
  if (!target?.trim()) return ['is not translated'];
  const problems = [];
  const plain = target.replaceAll(HOLE, ' ');
  const [wanted, given] = [fixedParts(source), fixedParts(target)];
  for (const kind of Object.keys(wanted))
    if (wanted[kind] !== given[kind])
      problems.push(
        `has the ${kind} "${given[kind]}"; the English has "${wanted[kind]}", and both must be the same`,
      );

  const script = SCRIPTS[lang.split('-')[0]] ?? 'Latin';
  const letters = plain.replaceAll(NAMES, ' ').match(/\p{L}+/gu) ?? [];
  const strange = letters.filter(
    (word) => !new RegExp(`^\\p{Script_Extensions=${script}}+$`, 'u').test(word),
  );
  if (strange.length)
    problems.push(`has "${strange.join(' ')}", which is not in ${script} letters as ${lang} is`);
  // What is nothing but holes may be put together as in English.
  const words = source.replaceAll(HOLE, '').match(/\p{L}+/gu) ?? [];
  if (target === source && words.length > 2) problems.push('is the English text');

  if (!Object.values(STATES).includes(state))
    problems.push(`has the state "${state}"; ${Object.values(STATES).join(' or ')} is accepted`);
  if (state === STATES.reviewed && !/\S, \d{4}-\d{2}-\d{2}$/.test(reviewer ?? ''))
    problems.push(
      `has the state "${state}", and no <note from="reviewer">Name, 2026-11-24</note> says who reviewed it and when`,
    );
  return problems;
}

/** What is wrong in a folder of XLIFF files, a line each. */
export async function localeProblems(folder) {
  const problems = [];
  const files = (await readdir(folder)).filter((file) => file.endsWith('.xlf'));
  for (const file of files)
    for (const unit of await readUnits(join(folder, file)))
      for (const problem of unitProblems(basename(file, '.xlf'), unit))
        problems.push(`${join(folder, file)}: ${unit.id} "${unit.source.slice(0, 60)}" ${problem}`);
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folders = process.argv[2] ? [process.argv[2]] : ['locales', 'locales/builder'];
  const problems = (await Promise.all(folders.map(localeProblems))).flat();
  if (problems.length) {
    console.error(`The translations are not sound:\n  ${problems.join('\n  ')}`);
    process.exit(1);
  }
}
