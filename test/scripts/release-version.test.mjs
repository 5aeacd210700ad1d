// A release made in a repository of its own: version, changelog, lockfile and stamp together, or nothing at all.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

const PARTS = [
  '.changeset/config.json',
  'package.json',
  'package-lock.json',
  'scripts',
  'src/content',
  'src/locale',
];
let home;

const run = (command, ...args) =>
  new Promise((done) => {
    execFile(command, args, { cwd: home }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });
const read = (file) => readFile(join(home, file), 'utf8');
const releaseVersion = () => run('node', 'scripts/release-version.mjs');
const changes = async () => (await run('git', 'status', '--porcelain')).said;

/** A repository at a version, with a changeset of a kind, or none. */
async function repository(version, kind) {
  for (const file of ['package.json', 'package-lock.json'])
    await writeFile(
      join(home, file),
      (await read(file)).replace(/"version": "[^"]*"/, `"version": "${version}"`),
    );
  if (kind)
    await writeFile(
      join(home, '.changeset/kind-words.md'),
      `---\n'stop-trafficking-widgets': ${kind}\n---\n\nThe careline has a new number.\n`,
    );
  await run('git', 'init', '--quiet', '--initial-branch=main');
  await run('git', 'add', '--all');
  const who = ['-c', 'user.name=Ana Díaz', '-c', 'user.email=ana@example.org'];
  const { code, said } = await run('git', ...who, 'commit', '--quiet', '--message=All');
  assert.equal(code, 0, said);
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'release-'));
  for (const part of PARTS) await cp(part, join(home, part), { recursive: true });
  await writeFile(join(home, '.gitignore'), 'node_modules');
  await writeFile(join(home, 'CHANGELOG.md'), '# stop-trafficking-widgets\n\n## 0.1.0\n\nThe first.\n');
  await symlink(resolve('node_modules'), join(home, 'node_modules'), 'junction');
});
afterEach(() => rm(home, { recursive: true }));

describe('npm run release:version', () => {
  it('makes the next version, and says in the changelog what has changed', async () => {
    await repository('0.1.0', 'patch');
    const { code, said } = await releaseVersion();
    assert.equal(code, 0, said);
    assert.equal(JSON.parse(await read('package.json')).version, '0.1.1');
    const lock = JSON.parse(await read('package-lock.json'));
    assert.deepEqual([lock.version, lock.packages[''].version], ['0.1.1', '0.1.1']);
    const today = new Date().toISOString().slice(0, 10);
    assert.ok((await read('src/content/release.ts')).includes(`{ version: '0.1.1', date: '${today}' }`));
    assert.match(
      await read('CHANGELOG.md'),
      /^# stop-trafficking-widgets\n\n## 0\.1\.1\n[^]*The careline has a new number\.\n\n## 0\.1\.0\n\nThe first\.\n$/,
    );
    assert.match(await changes(), /^ D \.changeset\/kind-words\.md$/m);
  });

  it('is held before 1.0 while nobody has reviewed the contacts, and changes nothing', async () => {
    await repository('0.9.0', 'major');
    const { code, said } = await releaseVersion();
    assert.equal(code, 1);
    assert.match(
      said,
      /1\.0\.0 cannot be released: \d+ contacts or sentences on the law wait[^]*\n {2}hotline\n/,
    );
    assert.equal(await changes(), '');
  });

  it('without a changeset says how to write one, and changes nothing', async () => {
    await repository('0.1.0');
    const { code, said } = await releaseVersion();
    assert.equal(code, 1);
    assert.match(said, /There is nothing to release: no changeset\. Write one with: npm run changeset/);
    assert.equal(await changes(), '');
  });
});
