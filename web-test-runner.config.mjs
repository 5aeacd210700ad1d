import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';
import { exceptionsReporter } from './scripts/exceptions.mjs';
import { launcher } from './test/engines.mjs';

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1, // a page that is not in front gets no keys and no frames
  browsers: [await launcher()],
  reporters: [defaultReporter(), exceptionsReporter()],
  plugins: [
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  // Firefox takes long to start on a busy machine, and WebKit to draw without a graphics card.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: process.env.BROWSER_ENGINE ? 60_000 : 10_000 } },
  // What a test expects to be told is checked by the test; the rest would bury its result.
  filterBrowserLogs: ({ type }) => type !== 'warn' && type !== 'debug',
};
