import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserOptions } from './scripts/browser.mjs';

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1, // a page that is not in front gets no keys and no frames
  browsers: [chromeLauncher({ puppeteer, launchOptions: await browserOptions() })],
  plugins: [
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  // What a test expects to be told is checked by the test; the rest would bury its result.
  filterBrowserLogs: ({ type }) => type !== 'warn' && type !== 'debug',
};
