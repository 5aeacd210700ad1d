// Opens every story and a page of the docs of the built Storybook in a browser, and compares what they look like with pictures.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { browserOptions } from '../../scripts/browser.mjs';
import { openAlbum } from '../visual/album.mjs';
import { eachState, pictureBrowser, stopClock, whyNot as cannot } from '../visual/camera.mjs';
import { openWorkshop, PATIENCE, stories } from './workshop.mjs';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const album = openAlbum();
const whyNot = cannot || (!album.isKept && 'No pictures are kept yet: npm run visual:accept takes them.');
let workshop;

before(async () => {
  album.forget();
  workshop = await openWorkshop(await (whyNot ? browserOptions() : pictureBrowser()));
});

after(async () => {
  album.report();
  await workshop?.close();
});

async function violations(page) {
  await page.addScriptTag({ path: axePath });
  const found = await page.evaluate(async () => (await globalThis.axe.run('#storybook-root')).violations);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** What differs from the pictures that are kept. */
async function changes(page, id) {
  const found = [];
  await eachState(page, id, async (state, shoot) => found.push(await album.check(id, state, shoot)));
  return found.filter(Boolean);
}

describe('stories', { timeout: 1_200_000, concurrency: 2 }, () => {
  assert.ok(stories.length, 'index.json lists no story');

  for (const story of stories) {
    const { id } = story;
    test(id, (context) =>
      workshop.visitStory(
        story,
        async (page, warnings) => {
          const isTold = warnings.some((warning) => warning.includes('cannot be used'));
          assert.equal(isTold, id.includes('wrong-values'), `console warnings: ${warnings.join('\n')}`);
          assert.deepEqual(await violations(page), []);
          if (!whyNot)
            await context.test('looks as in its pictures', async () => {
              assert.deepEqual(await changes(page, id), []);
            });
        },
        stopClock,
      ),
    );
  }
});

test('stories are pictured', { skip: whyNot }, () => {
  assert.deepEqual(
    album.strays(stories.map((story) => story.id)),
    [],
    'pictures of no story are kept: npm run visual:accept removes them',
  );
});

test('the docs page of hotline-card lists its attributes', () =>
  workshop.visit('iframe.html?id=widgets-hotline-card--docs&viewMode=docs', async (page) => {
    await page.waitForSelector('.docblock-argstable-body', PATIENCE);
    const rows = await page.$$eval('.docblock-argstable-body tr td:first-child', (cells) =>
      cells.map((cell) => cell.textContent.trim()),
    );
    for (const name of ['layout', 'theme', 'heading-level', '--stw-accent'])
      assert.ok(rows.includes(name), `${name} is not among ${rows.join(', ')}`);
  }));

test('the toolbar sets the theme, and the workshop asks no other host', () =>
  workshop.visit('?path=/story/widgets-hotline-card--banner&globals=theme:dark', async (page) => {
    const iframe = await page.waitForSelector('#storybook-preview-iframe', PATIENCE);
    const canvas = await iframe.contentFrame();
    const element = await canvas.waitForSelector('#storybook-root hotline-card', PATIENCE);
    assert.equal(await element.evaluate((card) => card.getAttribute('theme')), 'dark');
    assert.equal(await element.evaluate((card) => getComputedStyle(card).colorScheme), 'dark');
    await page.waitForSelector('#storybook-explorer-tree', PATIENCE);
  }));
