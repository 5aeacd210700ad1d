// Opens pages of the built Storybook.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { serve } from '../../scripts/serve.mjs';

const FOLDER = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const INDEX = `${FOLDER}index.json`;
if (!existsSync(INDEX)) throw new Error('storybook-static is missing: run npm run storybook:build first');

export const stories = Object.values(JSON.parse(readFileSync(INDEX, 'utf8')).entries).filter(
  ({ type }) => type === 'story',
);
export const PATIENCE = { timeout: 30_000 };

// The accessibility addon's own check would take as long as the one of the tests.
const NO_SECOND_CHECK = 'globals=a11y.manual:!true';

/** Waits until the element has rendered and the play function has run. */
async function rendered(page, { title }) {
  await page.waitForFunction(
    (name) => document.querySelector(`#storybook-root ${name}`)?.shadowRoot?.querySelector('.root'),
    PATIENCE,
    title.split('/').at(-1),
  );
  const phase = await page.waitForFunction(() => {
    const { phase } = globalThis.__STORYBOOK_PREVIEW__.currentRender;
    return ['finished', 'errored', 'aborted'].includes(phase) && phase;
  }, PATIENCE);
  assert.equal(await phase.jsonValue(), 'finished');
}

/** @param {import('puppeteer-core').LaunchOptions} options */
export async function openWorkshop(options) {
  const server = await serve(FOLDER);
  const browser = await puppeteer.launch(options);

  /** Opens a path, hands the page to `look`, and then fails if anything went wrong on it meanwhile. */
  async function visit(path, look, prepare = () => {}) {
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
      await prepare(page);
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

  return {
    visit,
    /** The same for a story, once it has rendered. */
    visitStory: (story, look, prepare) =>
      visit(
        `iframe.html?id=${story.id}&viewMode=story&${NO_SECOND_CHECK}`,
        async (page, warnings) => {
          await rendered(page, story);
          await look(page, warnings);
        },
        prepare,
      ),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
