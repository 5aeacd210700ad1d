// What the comparison of pictures finds, and what it lets pass.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openWorkshop, stories } from '../stories/workshop.mjs';
import { openAlbum } from './album.mjs';
import { eachState, pictureBrowser, stopClock, whyNot } from './camera.mjs';
import { difference } from './compare.mjs';
import { read, write } from './png.mjs';
import { statesOf } from './states.mjs';

const CARD = 'widgets-hotline-card--card';

const paint = (width, height, colorAt) => {
  const data = Buffer.alloc(width * height * 4, 0xff);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set(colorAt(x, y), (y * width + x) * 4);
  return { width, height, data };
};
const white = () => [255, 255, 255];

describe('a picture in its file', () => {
  it('is the same, where it has few colors', () => {
    const picture = paint(40, 30, (x, y) => [x * 6, (x * 6) >> 1, y < 15 ? 0 : 255]);
    const { width, height, data } = read(write(picture));
    assert.deepEqual({ width, height }, { width: 40, height: 30 });
    assert.ok(data.equals(picture.data));
  });

  it('counts as the same, where it has more colors than a palette, and keeps the frequent ones', () => {
    const picture = paint(64, 64, (x, y) => (y < 32 ? [10, 90, 105] : [100 + x, 200 - (y >> 2), 128]));
    const again = read(write(picture));
    assert.deepEqual([...again.data.subarray(0, 3)], [10, 90, 105]);
    assert.equal(difference(picture, again), undefined);
  });
});

describe('two pictures', () => {
  const same = [
    ['are the same', white],
    ['differ in a few pixels of one place', (x, y) => (y === 3 && x < 4 ? [0, 0, 0] : white())],
    ['differ everywhere by what nobody sees', () => [254, 254, 253]],
  ];
  for (const [what, other] of same)
    it(`count as the same where they ${what}`, () => {
      assert.equal(difference(paint(100, 100, white), paint(100, 100, other)), undefined);
    });

  it('count as the same where pixels far from each other differ', () => {
    const dotted = paint(300, 300, (x, y) => (x % 50 === 0 && y % 50 === 0 ? [0, 0, 0] : white()));
    assert.equal(difference(paint(300, 300, white), dotted), undefined);
  });

  const others = [
    ['in five pixels beside each other', (x, y) => (y === 3 && x < 5 ? [0, 0, 0] : white()), 5],
    ['in a quiet color everywhere', () => [248, 248, 248], 10_000],
  ];
  for (const [what, other, pixels] of others)
    it(`differ ${what}, of which all are counted`, () => {
      const differs = difference(paint(100, 100, white), paint(100, 100, other));
      assert.equal(differs.pixels, pixels);
      assert.equal(differs.what, `${pixels} of 10000 pixels differ`);
    });

  it('differ where one is a line longer', () => {
    const differs = difference(paint(100, 100, white), paint(100, 101, white));
    assert.equal(differs.what, '100 × 101 instead of 100 × 100, 0 of 10100 pixels differ');
    assert.equal(differs.picture.height, 101);
  });
});

describe('the album', { skip: whyNot, timeout: 600_000 }, () => {
  let folder;
  let workshop;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'album-'));
    workshop = await openWorkshop(await pictureBrowser());
  });
  after(async () => {
    await workshop?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a card in the first state. */
  const onCard = (use) =>
    workshop.visitStory(
      stories.find(({ id }) => id === CARD),
      (page) => eachState(page, CARD, (state, shoot) => state === 'light' && use(page, shoot)),
      stopClock,
    );

  it('asks to accept a picture that it has not, and then keeps it', () =>
    onCard(async (page, shoot) => {
      const album = openAlbum(join(folder, 'first'));
      assert.equal(
        await album.check('card', 'light', shoot),
        'light: no picture is kept. Accept what is there: npm run visual:accept -- card',
      );
      assert.equal(await album.accept('card', 'light', shoot), true);
      assert.equal(await album.check('card', 'light', shoot), undefined);
      assert.equal(await album.accept('card', 'light', shoot), false);
    }));

  it('finds pictures of no story and of no state', () =>
    onCard(async (page, shoot) => {
      const album = openAlbum(join(folder, 'strays'));
      await album.accept('card', 'light', shoot);
      await album.accept('card', 'dusk', shoot);
      await album.accept('gone', 'light', shoot);
      assert.deepEqual(album.strays(['card']).sort(), [join('card', 'dusk.png'), join('gone', 'light.png')]);
      for (const stray of album.strays(['card'])) album.remove(stray);
      assert.deepEqual(album.strays(['card']), []);
      assert.equal(await album.check('card', 'light', shoot), undefined);
    }));

  const changes = {
    'a color that is a step darker': (root) => root.host.style.setProperty('--stw-text-quiet', '#3f4e5b'),
    'a color that is a step bluer': (root) => root.host.style.setProperty('--stw-accent', '#0a5a72'),
    'a heading that is moved by two pixels': (root) =>
      (root.querySelector('.heading').style.cssText = 'position: relative; top: 2px'),
    'a hairline that is moved by two pixels': (root) =>
      (root.querySelector('.danger').style.cssText =
        'margin-bottom: calc(1em - 2px); padding-bottom: calc(0.5em + 2px)'),
    'a word that is missing': (root) => {
      const text = [...root.querySelectorAll('p')].find((each) => each.textContent.includes('decide'));
      const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) walk.currentNode.data = walk.currentNode.data.replace('decide', '');
    },
    'a digit that is another': (root) => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walk.nextNode())
        if (walk.currentNode.data.includes('1-800-842-2288'))
          walk.currentNode.data = walk.currentNode.data.replace('2288', '2283');
    },
    'a corner that is round no more': (root) => root.host.style.setProperty('--stw-radius', '0'),
    'text that is a pixel larger': (root) => root.host.style.setProperty('--stw-font-size', '17px'),
  };
  for (const [name, change] of Object.entries(changes))
    it(`finds ${name}, and shows it`, () =>
      onCard(async (page, shoot) => {
        const where = join(folder, name);
        const album = openAlbum(where);
        await album.accept('card', 'light', shoot);
        await page.$eval(
          'hotline-card',
          (card, code) => new Function('root', `(${code})(root)`)(card.shadowRoot),
          change.toString(),
        );
        assert.match(
          await album.check('card', 'light', shoot),
          /^light: .*\d+ of \d+ pixels differ\. See .*index\.html; if it is meant: npm run visual:accept -- card$/,
        );
        album.report();
        const html = readFileSync(join(where, 'differences/index.html'), 'utf8');
        for (const [, file] of html.matchAll(/src="([^"]+)"/g))
          assert.ok(existsSync(join(where, 'differences', file)), file);
        assert.equal([...html.matchAll(/<img/g)].length, 3);
        album.forget();
        assert.ok(!existsSync(join(where, 'differences')));
      }));

  it('pictures each state as another', () =>
    workshop.visitStory(
      stories.find(({ id }) => id === CARD),
      async (page) => {
        const taken = new Map();
        await eachState(page, CARD, async (state, shoot) =>
          taken.set(state, (await shoot()).toString('base64')),
        );
        assert.deepEqual([...taken.keys()], Object.keys(statesOf(CARD)));
        assert.equal(taken.size, 6);
        assert.equal(new Set(taken.values()).size, taken.size);
      },
      stopClock,
    ));

  it('has the day of the pictures, whatever the day is', () =>
    onCard(async (page) => {
      assert.equal(await page.evaluate(() => new Date().toISOString()), '2026-11-29T12:00:00.000Z');
      assert.equal(await page.evaluate(() => new Date(Date.now()).getFullYear()), 2026);
      assert.equal(await page.evaluate(() => new Date(2019, 0, 2).getDate()), 2);
    }));
});
