// The widgets on every host page of test/hosts, in each engine that is installed: npm run test:hosts, after npm run build. It prints
// one table, pages by engines, with the number of checks. With --write it writes docs/hosts.md; without, that must be up to date.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTS } from '../test/hosts/hosts.mjs';
import { browserOptions } from './browser.mjs';
import { ENGINES, inDoc, table } from './hosts-table.mjs';

const DOC = 'docs/hosts.md';
const PACKAGES = 'node_modules/.cache/hosts';

/** Brings what the pages need, once for each lock file. */
function install() {
  const lock = readFileSync('test/hosts/package-lock.json', 'utf8');
  const installed = join(PACKAGES, 'installed.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  mkdirSync(PACKAGES, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    cpSync(join('test/hosts', file), join(PACKAGES, file));
  const args = [
    'ci',
    '--legacy-peer-deps',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const options = { cwd: PACKAGES, shell: process.platform === 'win32', stdio: ['ignore', 2, 2] };
  if (spawnSync('npm', args, options).status !== 0)
    throw new Error('The packages of test/hosts could not be installed, so no host page was tested.');
  writeFileSync(installed, lock);
}

/** Runs all pages in one engine, then shows what that printed, and gives the results. */
function test(engine, folder) {
  const file = join(folder, `${engine}.json`);
  return new Promise((done) => {
    const child = spawn('node', ['--test', '--test-reporter=spec', 'test/hosts/hosts.test.mjs'], {
      env: {
        ...process.env,
        BROWSER_ENGINE: engine,
        HOSTS_RESULTS: file,
        TZ: 'America/New_York',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('close', () => {
      console.log(output.replace(/^ℹ .*\n/gm, ''));
      done(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);
    });
  });
}

async function available() {
  const found = [];
  for (const [engine, name] of Object.entries(ENGINES)) {
    process.env.BROWSER_ENGINE = engine;
    try {
      await browserOptions();
      found.push(engine);
    } catch (error) {
      console.error(`${name} is NOT tested. ${error.message}`);
    }
  }
  delete process.env.BROWSER_ENGINE;
  return found;
}

async function testAll(folder) {
  if (!existsSync('dist/cdn/widgets.js'))
    throw new Error('There is no build to test. Run npm run build first.');
  install();
  const engines = await available();
  const waiting = [...engines];
  const results = [];
  const work = async () => {
    for (let engine = waiting.shift(); engine; engine = waiting.shift())
      results.push(...(await test(engine, folder)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));

  const shown = table(
    HOSTS.map(({ name }) => name),
    results,
  );
  console.log(shown);
  let failed = results.filter((result) => result.failed).length;
  if (results.length < engines.length * HOSTS.length) failed ||= 1;
  if (process.argv.includes('--write')) writeFileSync(DOC, inDoc(readFileSync(DOC, 'utf8'), shown));
  else if (engines.length === 3 && inDoc(readFileSync(DOC, 'utf8'), shown) !== readFileSync(DOC, 'utf8')) {
    console.error(`${DOC} does not have this table. Write it with npm run test:hosts -- --write.`);
    failed += 1;
  }
  console.log(`ℹ pass ${results.filter((result) => !result.failed).length}\nℹ fail ${failed}`);
  return failed || !results.length ? 1 : 0;
}

const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
try {
  process.exitCode = await testAll(folder);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
