// The tests of leaving and of traces in a second engine, on the built files: npm run test:engines, after npm run build.
import { spawnSync } from 'node:child_process';
import { browserOptions } from './browser.mjs';

const FILES = ['test/dist/exit.test.mjs', 'test/dist/trace.test.mjs'];

process.env.BROWSER_ENGINE = 'firefox';
try {
  const { executablePath } = await browserOptions();
  console.log(`Firefox: ${executablePath}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { status } = spawnSync('node', ['--test', '--test-concurrency=2', '--test-reporter=spec', ...FILES], {
  env: { ...process.env, TZ: 'America/New_York', NO_COLOR: '1' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
