// What the test command says where no browser can be had.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const search = (before, env = {}) =>
  run(
    'node',
    [
      '--input-type=module',
      '--eval',
      `${before}; const { browserOptions } = await import('./scripts/browser.mjs'); console.log(JSON.stringify(await browserOptions()));`,
    ],
    {
      env: { ...process.env, CHROME_PATH: '', ...env },
    },
  );

describe('the search for a browser', () => {
  it('finds one here, or brings one', async () => {
    const { executablePath } = JSON.parse((await search('')).stdout);
    assert.match(executablePath, /chrom/i);
  });

  it('says what to install on a machine that has none and can be brought none', async () => {
    const elsewhere = "Object.defineProperty(process, 'platform', { value: 'sunos' })";
    await assert.rejects(
      search(elsewhere),
      /No browser was found[^]*Install Google Chrome or Chromium[^]*apt-get install chromium[^]*CHROME_PATH/,
    );
  });

  it('names a CHROME_PATH that is not there', async () => {
    await assert.rejects(
      search('', { CHROME_PATH: '/no/such/chrome' }),
      /CHROME_PATH is \/no\/such\/chrome, and there is no file/,
    );
  });
});
