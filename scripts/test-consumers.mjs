// The package as its users have it: packed, installed into small projects with a framework each, built there and opened in a
// browser. npm run test:consumers, after npm run build.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { browserOptions } from './browser.mjs';

const SOURCE = resolve('test/consumers');

/** Runs a command with what it prints in sight, and ends with a plain sentence where it fails. */
function must(sentence, command, args, cwd) {
  const shell = process.platform === 'win32';
  if (spawnSync(command, args, { cwd, shell, stdio: ['ignore', 2, 2] }).status !== 0)
    throw new Error(sentence);
}

async function test(folder) {
  await browserOptions();
  if (!existsSync('dist/web-types.json'))
    throw new Error('There is no build to pack. Run npm run build first.');
  must('npm could not pack the library.', 'npm', ['pack', '--silent', '--pack-destination', folder]);
  const consumers = join(folder, 'consumers');
  cpSync(SOURCE, consumers, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const sentence = 'The packages of test/consumers could not be installed, so no consumer was tested.';
  must(sentence, 'npm', ['ci', ...quiet], consumers);
  const tarball = join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  );
  must(sentence, 'npm', ['install', '--no-save', ...quiet, tarball], consumers);
  return spawnSync('node', ['--test', '--test-reporter=spec', 'test/consumers/consumers.test.mjs'], {
    env: { ...process.env, CONSUMERS: consumers, NO_COLOR: '1' },
    stdio: 'inherit',
  }).status;
}

const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
try {
  process.exitCode = (await test(folder)) ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
