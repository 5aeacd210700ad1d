// The steps of the build that must stop it, and what they say.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { minifyMarkup, minifyStyle } from '../../scripts/min-templates.mjs';

const run = promisify(execFile);
const check = (folder) =>
  run('node', ['scripts/check-content.mjs', folder]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }) => ({ code, said: stderr }),
  );

describe('the check of the content', () => {
  let src;
  before(async () => {
    src = await mkdtemp(join(tmpdir(), 'src-'));
    await Promise.all(
      ['content', 'locale'].map((part) => cp(join('src', part), join(src, part), { recursive: true })),
    );
  });
  after(() => rm(src, { recursive: true }));

  /** Runs the check over the content with one text in one file changed. */
  async function checkWith(file, from, to) {
    const path = join(src, 'content', file);
    const text = await readFile(path, 'utf8');
    assert.ok(text.includes(from), `${file} holds ${from}`);
    await writeFile(path, text.replace(from, to));
    try {
      return await check(join(src, 'content'));
    } finally {
      await writeFile(path, text);
    }
  }

  it('passes what is there', async () => {
    assert.deepEqual((await check('src/content')).code, 0);
  });

  for (const [what, file, from, to, said] of [
    [
      'a wrong sum of cases',
      'spotlights/ct-2019.ts',
      'value: 42',
      'value: 43',
      /spotlights\/ct-2019\.ts: cases\.total is 52, but cases\.rows add up to 53/,
    ],
    [
      'a wrong sum of contacts',
      'spotlights/ct-2019.ts',
      'value: 102',
      'value: 12',
      /spotlights\/ct-2019\.ts: communications\.total is 150/,
    ],
    [
      'a record without evidence',
      'contacts.ts',
      "id: 'careline'",
      "id: 'other-line'",
      /contacts\.ts: the record other-line has no evidence/,
    ],
    [
      'evidence without a record',
      'contacts.ts',
      "id: 'careline'",
      "id: 'relay'",
      /evidence\.ts: no record has the id careline/,
    ],
    [
      'a date that no source bears',
      'evidence.ts',
      "lastSeen: '2025-04'",
      "lastSeen: '2026-04'",
      /none of its sources bears that date/,
    ],
    [
      'trust that the evidence does not bear out',
      'contacts.ts',
      "othersLastSeen: '2024'",
      "othersLastSeen: '2025'",
      /contactsTrust\.othersLastSeen must be 2024/,
    ],
  ])
    it(`stops on ${what}, and names file and field`, async () => {
      const result = await checkWith(file, from, to);
      assert.equal(result.code, 1);
      assert.match(result.said, said);
    });
});

describe('what is written by a script', () => {
  it('is what the script writes', async () => {
    const file = 'src/parts/generated/pictograms.ts';
    const before = await readFile(file, 'utf8');
    await run('node', ['scripts/pictograms.mjs']);
    assert.equal(await readFile(file, 'utf8'), before);
  });
});

describe('the release', () => {
  it('bears the version of the package', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    assert.match(await readFile('src/content/release.ts', 'utf8'), new RegExp(`version: '${version}'`));
  });

  it('is stamped with the new version and the day', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'release-'));
    try {
      await cp('src/content/release.ts', join(folder, 'src/content/release.ts'));
      await writeFile(join(folder, 'package.json'), '{ "version": "3.2.1" }');
      await run('node', [resolve('scripts/stamp-release.mjs')], { cwd: folder });
      const stamped = await readFile(join(folder, 'src/content/release.ts'), 'utf8');
      assert.ok(
        stamped.includes(`{ version: '3.2.1', date: '${new Date().toISOString().slice(0, 10)}' }`),
        stamped,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('what is due', () => {
  it('lists each record that nobody has reviewed', async () => {
    const { stdout } = await run('node', ['scripts/content-due.mjs']);
    const lines = stdout.trim().split('\n');
    assert.ok(lines.includes('hotline: never reviewed, last seen 2025-04'));
    assert.equal(lines.at(-1), `${lines.length - 1} of ${lines.length - 1} records are due.`);
  });
});

describe('minified templates', () => {
  for (const [parts, expected] of [
    [
      ['<p>\n  ', '\n</p>'],
      ['<p>\n', '\n</p>'],
    ],
    [['\n  <p>a</p>\n  <p>b</p>\n'], ['<p>a</p><p>b</p>']],
    [['<b>a</b> <i>b</i>'], ['<b>a</b> <i>b</i>']],
    [
      ['<a\n  href=', '\n  class="x"\n>y</a>'],
      ['<a href=', ' class="x">y</a>'],
    ],
    [['<pre>\n  a\n</pre>'], ['<pre>\n  a\n</pre>']],
    [['<!-- gone --><p>a</p>'], ['<p>a</p>']],
  ])
    it(`${JSON.stringify(parts)} becomes ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(minifyMarkup(parts), expected);
    });

  it('keeps what CSS of today says', async () => {
    const css =
      '.a {\n  color: light-dark(#fff, #000);\n  @container x (inline-size > 4em) {\n    margin: 0.5em;\n  }\n}';
    assert.deepEqual(await minifyStyle([css]), [
      '.a{color:light-dark(#fff,#000);@container x (inline-size > 4em){margin:.5em}}',
    ]);
  });
});
