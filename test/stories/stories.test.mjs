// Opens every story and a page of the docs of the built Storybook in a browser.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

const FOLDER = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const INDEX = `${FOLDER}index.json`;
if (!existsSync(INDEX)) throw new Error('storybook-static is missing: run npm run storybook:build first');

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const entries = Object.values(JSON.parse(readFileSync(INDEX, 'utf8')).entries);
const stories = entries.filter(({ type }) => type === 'story');
// The accessibility addon's own check would take as long as the one here.
const NO_SECOND_CHECK = 'globals=a11y.manual:!true';
const PATIENCE = { timeout: 10_000 };

let server;
let browser;

before(async () => {
  server = await serve(FOLDER);
  browser = await puppeteer.launch(await browserOptions());
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a path of the Storybook, hands the page to `look`, and then fails if anything went wrong on it meanwhile. */
async function visit(path, look) {
  const page = await browser.newPage();
  const wrong = [];
  const warnings = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console error: ${message.text()}`);
    if (message.type() === 'warn') warnings.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => wrong.push(`failed request: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && origin !== server.address)
      wrong.push(`request to another host: ${request.url()}`);
  });
  try {
    await page.goto(`${server.address}/${path}`);
    await look(page, warnings);
  } catch (error) {
    // What went wrong on the page tells more than a time-out that follows from it.
    throw wrong.length ? new Error(wrong.join('\n'), { cause: error }) : error;
  } finally {
    await page.close();
  }
  assert.deepEqual(wrong, []);
}

/** Waits until the element has rendered and the play function has run. */
async function rendered(page, tag) {
  await page.waitForFunction(
    (name) => document.querySelector(`#storybook-root ${name}`)?.shadowRoot?.querySelector('.root'),
    PATIENCE,
    tag,
  );
  const phase = await page.waitForFunction(() => {
    const { phase } = globalThis.__STORYBOOK_PREVIEW__.currentRender;
    return ['finished', 'errored', 'aborted'].includes(phase) && phase;
  }, PATIENCE);
  assert.equal(await phase.jsonValue(), 'finished');
}

async function violations(page) {
  await page.addScriptTag({ path: axePath });
  const found = await page.evaluate(async () => (await globalThis.axe.run('#storybook-root')).violations);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
}

describe('stories', { timeout: 400_000, concurrency: 2 }, () => {
  assert.ok(stories.length, 'index.json lists no story');

  for (const { id, title } of stories) {
    test(id, () =>
      visit(`iframe.html?id=${id}&viewMode=story&${NO_SECOND_CHECK}`, async (page, warnings) => {
        await rendered(page, title.split('/').at(-1));
        const isTold = warnings.some((warning) => warning.includes('cannot be used'));
        assert.equal(isTold, id.includes('wrong-values'), `console warnings: ${warnings.join('\n')}`);
        assert.deepEqual(await violations(page), []);
      }),
    );
  }
});

test('the docs page of hotline-card lists its attributes', () =>
  visit('iframe.html?id=widgets-hotline-card--docs&viewMode=docs', async (page) => {
    await page.waitForSelector('.docblock-argstable-body', PATIENCE);
    const rows = await page.$$eval('.docblock-argstable-body tr td:first-child', (cells) =>
      cells.map((cell) => cell.textContent.trim()),
    );
    for (const name of ['layout', 'theme', 'heading-level', '--stw-accent'])
      assert.ok(rows.includes(name), `${name} is not among ${rows.join(', ')}`);
  }));

test('the toolbar sets the theme, and the workshop asks no other host', () =>
  visit('?path=/story/widgets-hotline-card--banner&globals=theme:dark', async (page) => {
    const iframe = await page.waitForSelector('#storybook-preview-iframe', PATIENCE);
    const canvas = await iframe.contentFrame();
    const element = await canvas.waitForSelector('#storybook-root hotline-card', PATIENCE);
    assert.equal(await element.evaluate((card) => card.getAttribute('theme')), 'dark');
    assert.equal(await element.evaluate((card) => getComputedStyle(card).colorScheme), 'dark');
    await page.waitForSelector('#storybook-explorer-tree', PATIENCE);
  }));
