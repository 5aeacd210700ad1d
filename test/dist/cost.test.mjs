// The files that `npm run cost` counts are those that a browser asks for.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { WAYS } from '../../scripts/cost.mjs';
import { tagSnippet } from '../../scripts/snippets.mjs';
import { onPage, painted, pageOf, visibleLink, withBrowser } from './browser.mjs';

const run = promisify(execFile);

withBrowser();

describe('the cost of a first view', () => {
  for (const [way, files] of Object.entries(WAYS))
    it(`by ${way} counts what the browser asks for`, () => {
      const lang = files.some((file) => /\bes\.js$/.test(file)) ? 'es' : 'en';
      const type = way === 'classic.js' ? '' : ' type="module"';
      const card = `<div lang="${lang}">${tagSnippet('hotline-card')}</div>`;
      return onPage(
        pageOf(`${card}<script src="cdn/${files[0]}"${type}></script>`),
        async ({ page, requests }) => {
          await painted(page, ['hotline-card']);
          assert.ok(await visibleLink(page, 'tel:+18883737888'));
          assert.equal(
            await page.$eval('hotline-card', (each) => each.shadowRoot.querySelector('.root').lang),
            lang,
          );
          assert.deepEqual(
            requests.filter((url) => !['/', '/favicon.ico'].includes(url)).sort(),
            files.map((file) => `/cdn/${file}`).sort(),
          );
        },
      );
    });

  it('is told in GB and at the price that is given', async () => {
    const { stdout } = await run('node', ['scripts/cost.mjs', '0.5']);
    const bytes = brotliCompressSync(await readFile('dist/cdn/hotline-card.js')).length;
    const row = stdout.split('\n').find((line) => /│ hotline-card\.js /.test(line));
    const numbers = row.match(/(?<= )[\d.]+(?= )/g).map(Number);
    assert.equal(numbers[1], bytes);
    assert.equal(numbers[3], Number((bytes / 1000).toFixed(1)));
    assert.equal(numbers[4], Number((bytes / 2000).toFixed(2)));
  });

  it('names no price of its own', async () => {
    assert.doesNotMatch((await run('node', ['scripts/cost.mjs'])).stdout, /per GB/);
  });

  it('at what is no price is not told', async () => {
    await assert.rejects(
      run('node', ['scripts/cost.mjs', 'cheap']),
      /"cheap" is no price per GB\. Accepted: a number/,
    );
  });
});
