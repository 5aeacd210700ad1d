// All tests of one checkout: types, build, tests in Node, tests in a browser; with TEST_CONSUMERS set, the package in projects that
// use it; with TEST_HOSTS, the widgets on pages of hosts; and with TEST_ENGINES the tests in other engines. The last line sums them up.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { browserOptions } from './browser.mjs';

// Dates must hold where the readers are: west of UTC a day begins late.
const env = { ...process.env, TZ: 'America/New_York', NO_COLOR: '1' };

/** Runs a command, shows what it prints, and gives its code and its output. */
function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => done({ code, output }));
  });
}

const count = (output, pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? Number.NaN);

const RUNS = {
  node: {
    command: [
      'node',
      '--test',
      '--test-reporter=spec',
      // Its default leaves one of two cores idle.
      `--test-concurrency=${availableParallelism()}`,
      ...process.argv.slice(2),
      'test/scripts/',
      'test/dist/',
    ],
    passed: /^ℹ pass (\d+)$/gm,
    failed: /^ℹ fail (\d+)$/gm,
  },
  browser: {
    command: ['npx', 'wtr'],
    passed: /(\d+) passed/g,
    failed: /(\d+) failed/g,
    skipped: /(\d+) skipped/g, // only other engines have exceptions
  },
  ...(process.env.TEST_CONSUMERS && {
    consumers: {
      command: ['node', 'scripts/test-consumers.mjs'],
      passed: /^ℹ pass (\d+)$/gm,
      failed: /^ℹ fail (\d+)$/gm,
    },
  }),
  ...(process.env.TEST_HOSTS && {
    hosts: {
      command: ['node', 'scripts/test-hosts.mjs'],
      passed: /^ℹ pass (\d+)$/gm,
      failed: /^ℹ fail (\d+)$/gm,
    },
  }),
  ...(process.env.TEST_ENGINES && {
    engines: {
      command: ['node', 'scripts/test-engines.mjs'],
      passed: /^ℹ pass (\d+)$/gm,
      failed: /^ℹ fail (\d+)$/gm,
    },
  }),
};

try {
  await browserOptions();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
for (const step of ['types', 'build']) {
  const { code } = await run('npm', ['run', '--silent', step]);
  if (code) process.exit(code);
}

let passed = Number(process.env.PASSED_BEFORE ?? 0);
let failed = 0;
for (const [name, { command, ...patterns }] of Object.entries(RUNS)) {
  const [program, ...args] = command;
  const { code, output } = await run(program, args);
  const counted = { passed: count(output, patterns.passed), failed: count(output, patterns.failed) };
  const skipped = (patterns.skipped && count(output, patterns.skipped)) || 0;
  if (skipped) console.error(`${skipped} of the ${name} tests are skipped, and none may be.`);
  if (!(counted.passed > 0)) console.error(`The ${name} tests did not run.`);
  passed += counted.passed || 0;
  failed += skipped + (counted.failed || (code || !counted.passed ? 1 : 0));
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
