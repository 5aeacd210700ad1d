// The translations: whole, sound, and what npm run localize makes of them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { localeProblems, unitProblems } from '../../scripts/check-locales.mjs';
import { readUnits } from '../../scripts/xliff.mjs';

const run = promisify(execFile);
const { targetLocales: LANGUAGES } = JSON.parse(await readFile('locales/lit-localize.json', 'utf8'));

describe('the translations', () => {
  it('are sound in all languages', async () => {
    assert.equal(LANGUAGES.length, 9);
    assert.deepEqual(await localeProblems('locales'), []);
  });
});

describe('a unit', () => {
  const SOURCE = 'Call {number} before 18, see a.org';
  const unit = (target, more = {}) => ({
    source: SOURCE,
    target,
    state: 'needs-review-translation',
    ...more,
  });
  const FINE = 'Llame al {number} antes de los 18, vea a.org';

  for (const [what, lang, given, said] of [
    ['that is missing', 'es', unit(undefined), /is not translated/],
    ['that is empty', 'es', unit('  '), /is not translated/],
    ['that lost a placeholder', 'es', unit('Llame antes de los 18, a.org'), /placeholders "".*"\{number\}"/],
    ['that misspells one', 'es', unit(FINE.replace('number', 'numero')), /placeholders "\{numero\}"/],
    ['that says one twice', 'es', unit(`${FINE} {number}`), /placeholders/],
    ['with another number', 'es', unit(FINE.replace('18', '16')), /digits "16".*"18"/],
    ['with a number more', 'es', unit(`${FINE} 911`), /digits "18 911"/],
    ['with a number in other digits', 'ar', unit('اتصل {number} قبل ١٨ a.org'), /digits "١٨"/],
    ['with another address', 'es', unit(FINE.replace('a.org', 'b.org')), /addresses "b\.org".*"a\.org"/],
    ['with a number in circles', 'es', unit(`${FINE} ⑨`), /digits "18 ⑨"/],
    ['with a mark that turns letters', 'es', unit(`\u202e${FINE}`), /marks of direction/],
    ['in English', 'es', unit(SOURCE), /is the English text/],
    ['with Cyrillic in Polish', 'pl', unit(`${FINE} сло`), /"сло", which is not in Latin letters/],
    [
      'with one Cyrillic letter that looks Latin',
      'es',
      unit(FINE.replace('Ll', 'Lі')),
      /not in Latin letters/,
    ],
    [
      'with Latin in Arabic',
      'ar',
      unit('اتصل {number} قبل 18 a.org hotline'),
      /hotline", which is not in Arabic/,
    ],
    ['with Latin in Russian', 'ru', unit('Звоните {number} before 18 a.org'), /not in Cyrillic letters/],
    ['with Arabic in Chinese', 'zh-Hans', unit('拨打 {number} 18 الخط a.org'), /not in Han letters/],
    ['of no state', 'es', unit(FINE, { state: '' }), /has the state ""; needs-review-translation or final/],
    ['of another state', 'es', unit(FINE, { state: 'translated' }), /has the state "translated"/],
    ['that nobody says to have reviewed', 'es', unit(FINE, { state: 'final' }), /no <note from="reviewer">/],
    [
      'reviewed on no day',
      'es',
      unit(FINE, { state: 'final', reviewer: 'Ana' }),
      /no <note from="reviewer">/,
    ],
  ])
    it(`${what} is told`, () => {
      const problems = unitProblems(lang, given).join('\n');
      assert.match(problems, said);
    });

  for (const [what, lang, given] of [
    ['in Spanish', 'es', unit(FINE)],
    ['reviewed by a person', 'es', unit(FINE, { state: 'final', reviewer: 'Ana Díaz, 2026-11-24' })],
    ['with a name in Arabic', 'ar', unit('خط Careline (DCF) 2', { source: 'Careline (DCF) 2' })],
  ])
    it(`${what} passes`, () => {
      assert.deepEqual(unitProblems(lang, given), []);
    });
});

describe('npm run localize', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'localize-'));
    for (const part of [
      'locales',
      'src',
      'scripts',
      'package.json',
      'tsconfig.json',
      'tsconfig.build.json',
      '.prettierrc.json',
    ])
      await cp(part, join(folder, part), { recursive: true });
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    // What it builds on the way must not be that of a run elsewhere.
    for (const project of ['locales', 'locales/builder']) {
      const config = join(folder, project, 'lit-localize.json');
      await writeFile(config, (await readFile(config, 'utf8')).replace('node_modules/.cache/', 'built/'));
    }
  });
  after(() => rm(folder, { recursive: true }));

  const localize = () => run('node', ['scripts/localize.mjs'], { cwd: folder });
  const change = async (file, from, to) => {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    assert.ok(text.includes(from), `${file} holds ${from}`);
    await writeFile(path, text.replace(from, to));
    return () => writeFile(path, text);
  };

  it('changes nothing that is in the tree: no text is new, changed or gone', async () => {
    await localize();
    for (const part of ['locales', 'locales/builder', 'src/locale/generated', 'src/builder/generated']) {
      const texts = async (place) => (await readdir(place)).filter((file) => /\.(xlf|ts)$/.test(file));
      const files = await texts(part);
      assert.deepEqual(await texts(join(folder, part)), files);
      for (const file of files)
        assert.equal(
          await readFile(join(folder, part, file), 'utf8'),
          await readFile(join(part, file), 'utf8'),
          `${part}/${file}: run npm run localize`,
        );
    }
  });

  it('drops the translation of an English text that changed, and the check names it', async () => {
    const undo = await change('src/content/signs.ts', 'They work far too many hours.', 'They work too long.');
    try {
      await localize();
      const problems = await localeProblems(join(folder, 'locales'));
      assert.equal(problems.length, LANGUAGES.length);
      assert.match(problems[0], /ar\.xlf: \w+ "They work too long\." is not translated/);
      assert.doesNotMatch(await readFile(join(folder, 'locales/es.xlf'), 'utf8'), /too many hours/);
    } finally {
      await undo();
      await cp('locales', join(folder, 'locales'), { recursive: true });
    }
  });

  it('keeps who reviewed a unit, and takes it out of what a computer made', async () => {
    const [{ source, target }] = await readUnits('locales/es.xlf');
    await change(
      'locales/es.xlf',
      `<target state="needs-review-translation">${target}</target>`,
      `<target state="final">${target}</target>\n  <note from="reviewer">Ana Díaz, 2026-11-24</note>`,
    );
    await localize();
    const [first] = await readUnits(join(folder, 'locales/es.xlf'));
    assert.deepEqual([first.source, first.state, first.reviewer], [source, 'final', 'Ana Díaz, 2026-11-24']);
    const built = await readFile(join(folder, 'src/locale/generated/es.ts'), 'utf8');
    const [reviewed, unreviewed] = built.split('const unreviewed');
    assert.ok(reviewed.includes(target) && !unreviewed.includes(target));
    assert.deepEqual(await localeProblems(join(folder, 'locales')), []);
  });
});

/** How each language says "anonymous". */
const ANONYMOUS =
  /anonym|anónim|anônim|anonim|anonymat|匿名|анонім|аноним|ẩn danh|nặc danh|مجهول|إخفاء الهوية|إغفال الهوية/i;

describe('what stays private', () => {
  it('is promised as anonymity in no language', async () => {
    for (const lang of LANGUAGES)
      for (const { source, target } of await readUnits(`locales/${lang}.xlf`)) {
        assert.doesNotMatch(source, ANONYMOUS);
        assert.doesNotMatch(target, ANONYMOUS, lang);
      }
  });
});
