// Tests in other engines than Chromium, each where it is installed: npm run test:engines, after npm run build. A name after it
// (npm run test:engines -- firefox) means that one alone. Its last lines sum them up.
import { spawn } from 'node:child_process';
import { browserOptions } from './browser.mjs';
import { addUp, summary } from './exceptions.mjs';

/** The tests on the built files that an engine's automation can open. */
const ENGINES = {
  firefox: { name: 'Firefox', files: ['exit', 'trace', 'chart-tree'] },
  webkit: { name: 'WebKit', files: ['chart-tree'] },
};

/** Runs a command in an engine, shows what it prints, and gives its code and its output. */
function run(engine, command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...process.env, BROWSER_ENGINE: engine, TZ: 'America/New_York', NO_COLOR: '1' },
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

const asked = process.argv.slice(2);
const unknown = asked.filter((engine) => !(engine in ENGINES));
if (unknown.length) {
  console.error(
    `There is no engine ${unknown.join(', ')} here. There are: ${Object.keys(ENGINES).join(', ')}.`,
  );
  process.exit(1);
}

const tested = [];
for (const engine of asked.length ? asked : Object.keys(ENGINES)) {
  const { name, files } = ENGINES[engine];
  process.env.BROWSER_ENGINE = engine;
  try {
    const { executablePath } = await browserOptions();
    console.log(`${name}: ${executablePath}`);
  } catch (error) {
    console.error(`${name} is NOT tested. ${error.message}`);
    continue;
  }
  const built = files.map((file) => `test/dist/${file}.test.mjs`);
  const runs = [
    await run(engine, 'node', ['--test', '--test-concurrency=2', '--test-reporter=spec', ...built]),
  ];
  tested.push({ name, ...addUp(runs) });
}

const sum = (what) => tested.reduce((total, counts) => total + counts[what], 0);
for (const { name, ...counts } of tested) console.log(summary(name, counts));
console.log(`ℹ pass ${sum('passed')}\nℹ fail ${sum('failed')}`);
process.exit(sum('failed') || !tested.length ? 1 : 0);
