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

describe('the tests in other engines', () => {
  it('say of each engine that it is not tested, and fail, where there is none', async () => {
    const env = { ...process.env, FIREFOX_PATH: '/no/such/firefox', WEBKIT_PATH: '/no/such/webkit' };
    await assert.rejects(run('node', ['scripts/test-engines.mjs'], { env }), ({ code, stdout, stderr }) => {
      assert.equal(code, 1);
      assert.match(
        stderr,
        /^Firefox is NOT tested\. FIREFOX_PATH is \/no\/such\/firefox, and there is no file/m,
      );
      assert.match(
        stderr,
        /^WebKit is NOT tested\. WEBKIT_PATH is \/no\/such\/webkit, and there is no file/m,
      );
      assert.match(stdout, /^ℹ pass 0$/m);
      return true;
    });
  });
});
