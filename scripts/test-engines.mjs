// Tests on the built files in other engines than Chromium, each where it is installed: npm run test:engines, after npm run build.
// Its last lines sum them up.
import { spawn } from 'node:child_process';
import { browserOptions } from './browser.mjs';

const CHARTS = 'test/dist/chart-tree.test.mjs';
const ENGINES = {
  firefox: { name: 'Firefox', files: ['test/dist/exit.test.mjs', 'test/dist/trace.test.mjs', CHARTS] },
  webkit: { name: 'WebKit', files: [CHARTS] },
};
for (const { files } of Object.values(ENGINES)) files.push('test/dist/faults.test.mjs');

/** Runs the tests of one engine, shows what they print, and gives their counts. */
function test(engine, files) {
  return new Promise((done) => {
    const child = spawn('node', ['--test', '--test-concurrency=2', '--test-reporter=spec', ...files], {
      env: { ...process.env, BROWSER_ENGINE: engine, TZ: 'America/New_York', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    const count = (what) => Number(output.match(new RegExp(`^ℹ ${what} (\\d+)$`, 'm'))?.[1] ?? 0);
    child.on('close', (code) => {
      const passed = count('pass');
      done({ passed, failed: count('fail') || (code || !passed ? 1 : 0) });
    });
  });
}

const tested = [];
for (const [engine, { name, files }] of Object.entries(ENGINES)) {
  process.env.BROWSER_ENGINE = engine;
  try {
    const { executablePath } = await browserOptions();
    console.log(`${name}: ${executablePath}`);
  } catch (error) {
    console.error(`${name} is NOT tested. ${error.message}`);
    continue;
  }
  tested.push({ name, ...(await test(engine, files)) });
}

const sum = (what) => tested.reduce((total, counts) => total + counts[what], 0);
for (const { name, passed, failed } of tested) console.log(`${name}: ${passed} passed, ${failed} failed`);
console.log(`ℹ pass ${sum('passed')}\nℹ fail ${sum('failed')}`);
process.exit(sum('failed') || !tested.length ? 1 : 0);
