// Makes the version that the changesets ask for: npm run release:version
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import getReleasePlan from '@changesets/get-release-plan';

const { name } = JSON.parse(await readFile('package.json', 'utf8'));
const { releases } = await getReleasePlan(process.cwd());
const next = releases.find((release) => release.name === name)?.newVersion;

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
}

if (next === undefined) {
  console.error('There is nothing to release: no changeset. Write one with: npm run changeset');
  process.exit(1);
}
// Before anything is changed, so that a version that is held leaves no trace.
run('node', 'scripts/release-gate.mjs', next);
run('npx', 'changeset', 'version');
// The version is set already; npm writes it into the lockfile and runs the script "version": gate and stamp.
run('npm', 'version', next, '--allow-same-version', '--no-git-tag-version');
