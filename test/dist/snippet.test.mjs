// What a partner pastes, on the built files: it paints, and the number is there whatever goes wrong.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ALL_TAGS, discreetSnippet, TAGS, tagSnippet } from '../../scripts/snippets.mjs';
import { onPage, painted, pageOf, SCRIPT, snippet, visibleLink, withBrowser } from './browser.mjs';

const HOTLINE = 'tel:+18883737888';
const widgets = await readFile('dist/cdn/widgets.js', 'utf8');

withBrowser();

describe('the snippet', () => {
  it('is the one that README shows', async () => {
    const readme = await readFile('README.md', 'utf8');
    for (const each of [snippet, tagSnippet('quick-exit'), discreetSnippet])
      assert.ok(readme.includes(each), `README holds the snippet word for word: ${each}`);
    assert.ok((await readFile('SAFETY.md', 'utf8')).includes(discreetSnippet));
  });

  it('paints the three widgets on a page that holds nothing else', () =>
    onPage(pageOf(snippet), async ({ page, said, errors }) => {
      await painted(page, TAGS);
      const text = await page.evaluate((tags) => {
        const textOf = (tag) => document.querySelector(tag).shadowRoot.querySelector('.root').innerText;
        return tags.map(textOf);
      }, TAGS);
      assert.match(text[0], /Call 1-888-373-7888/);
      assert.match(text[1], /Possible signs of human trafficking/);
      assert.match(text[2], /Sex trafficking: 42 of 52 trafficking cases identified in Connecticut in 2019/);
      assert.deepEqual([said, errors], [[], []]);
    }));

  it('brings one file, and says no more to the page', () =>
    onPage(pageOf(snippet), async ({ page, requests }) => {
      await painted(page, TAGS);
      assert.deepEqual(
        requests.filter((url) => url !== '/' && url !== '/favicon.ico'),
        ['/cdn/widgets.js'],
      );
    }));

  for (const [when, options] of [
    ['JavaScript is off', { javaScript: false }],
    ['the script is blocked', { block: /widgets\.js/ }],
    [
      'the script is missing',
      { alter: (url) => (url.endsWith('widgets.js') ? 'throw new Error("gone")' : undefined) },
    ],
    [
      'the script is cut off halfway',
      { alter: (url) => (url.endsWith('widgets.js') ? widgets.slice(0, widgets.length / 2) : undefined) },
    ],
    [
      'the browser is too old for the widgets',
      {
        early: () =>
          delete Object.getPrototypeOf(HTMLElement.prototype).popover && delete HTMLElement.prototype.popover,
      },
    ],
  ])
    it(`shows the hotline as a link when ${when}`, () =>
      onPage(
        pageOf(snippet),
        async ({ page }) => {
          for (const tag of TAGS) {
            const link = await page.$(`${tag} a[href="${HOTLINE}"]`);
            assert.equal(await link.evaluate((node) => node.textContent), '1-888-373-7888');
            assert.ok(await link.isVisible(), `the link in ${tag} can be seen`);
          }
          assert.equal(await page.$eval('hotline-card', (node) => node.shadowRoot), null);
        },
        options,
      ));

  it('shows the hotline as a link before the script arrives', () =>
    onPage(pageOf(snippet.replace(SCRIPT, '')), async ({ page }) => {
      assert.equal(await visibleLink(page, HOTLINE), '1-888-373-7888');
      await page.addScriptTag({ type: 'module', url: '/cdn/widgets.js' });
      await painted(page, TAGS);
      assert.equal(await visibleLink(page, HOTLINE), 'Call 1-888-373-7888');
    }));

  it('defines nothing in an XML document, and leaves the fallback', () =>
    onPage(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${snippet.replace(SCRIPT, '')}</body></html>`,
      async ({ page, errors }) => {
        // Chromium runs no module that a tag asks for here; what a script asks for it does run.
        await page.evaluate(() => import('/cdn/widgets.js'));
        assert.equal(await page.evaluate(() => customElements.get('hotline-card') === undefined), true);
        assert.equal(await visibleLink(page, HOTLINE), '1-888-373-7888');
        assert.deepEqual(errors, []);
      },
      {
        headers: { 'Content-Type': 'application/xhtml+xml' },
        alter: (url) => (url.endsWith('widgets.js') ? widgets : undefined),
      },
    ));
});

describe('a browser of early 2024, which knows no custom states', () => {
  it('still shows each layout of the card', () =>
    onPage(
      pageOf('<hotline-card></hotline-card><hotline-card layout="button"></hotline-card>', SCRIPT),
      async ({ page, said }) => {
        await painted(page, ['hotline-card']);
        const slots = await page.$$eval('hotline-card', (cards) =>
          cards.map((card) => card.shadowRoot.querySelector('slot')),
        );
        assert.deepEqual([slots, said], [[null, null], []]);
      },
      { early: () => delete ElementInternals.prototype.states },
    ));
});

describe('each file of one element', () => {
  for (const tag of ALL_TAGS)
    it(`${tag}.js paints it alone, and defines nothing else`, () =>
      onPage(
        pageOf(`<${tag}></${tag}>`, SCRIPT.replace('widgets', tag)),
        async ({ page, requests, errors }) => {
          await painted(page, [tag]);
          const others = ALL_TAGS.filter((other) => other !== tag);
          const defined = await page.evaluate(
            (tags) => tags.filter((name) => customElements.get(name)),
            others,
          );
          assert.deepEqual([defined, errors], [[], []]);
          assert.deepEqual(
            requests.filter((url) => url.startsWith('/cdn')),
            [`/cdn/${tag}.js`],
          );
        },
      ));
});
