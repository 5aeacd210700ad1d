// Rule 2: the widgets leave no trace, and ask for nothing but their own files.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_TAGS, TAGS } from '../../scripts/snippets.mjs';
import { onPage, painted, pageOf, SCRIPT, snippet, withBrowser } from './browser.mjs';

withBrowser();

/** Opens, presses and focuses all there is, but for the links that leave the page. */
function useEverything() {
  for (const element of document.querySelectorAll('hotline-card, trafficking-signs, ct-stats-chart')) {
    for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
    for (const button of element.shadowRoot.querySelectorAll('button')) button.click();
    for (const mark of element.shadowRoot.querySelectorAll('.mark')) mark.focus();
  }
}

/** Notes each call of a function that would leave a trace. */
function watchTraces() {
  window.traces = [];
  const watch = (object, name) => {
    const original = object?.[name];
    if (typeof original !== 'function') return;
    object[name] = function watched(...args) {
      window.traces.push(name);
      return original.apply(this, args);
    };
  };
  for (const name of ['fetch', 'open', 'postMessage', 'alert']) watch(window, name);
  for (const name of ['sendBeacon', 'vibrate', 'share']) watch(Navigator.prototype, name);
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name);
  for (const name of ['setItem', 'getItem']) watch(Storage.prototype, name);
  for (const name of ['open', 'send']) watch(XMLHttpRequest.prototype, name);
  for (const name of ['open', 'deleteDatabase']) watch(IDBFactory.prototype, name);
  watch(EventTarget.prototype, 'dispatchEvent');
}

describe('zero trace', () => {
  it('asks for its own files only, writes nothing anywhere, and changes neither title, address nor history', () =>
    onPage(
      pageOf(
        `${snippet}<hotline-card layout="banner"></hotline-card><hotline-card layout="button"></hotline-card>`,
      ),
      async ({ page, requests, errors }) => {
        await painted(page, TAGS);
        const before = await page.evaluate(() => [document.title, location.href, history.length]);
        await page.evaluate(useEverything);
        await page.waitForFunction(() =>
          document.querySelector('ct-stats-chart').shadowRoot.querySelector('.source li'),
        );
        const after = await page.evaluate(() => [document.title, location.href, history.length]);
        assert.deepEqual(after, before);
        assert.deepEqual(
          requests.filter((url) => url !== '/' && url !== '/favicon.ico'),
          ['/cdn/widgets.js', '/cdn/tools/source-lines.js'],
        );
        const kept = await page.evaluate(async () => ({
          traces: window.traces,
          cookie: document.cookie,
          local: localStorage.length,
          session: sessionStorage.length,
          databases: (await indexedDB.databases()).length,
          caches: (await caches.keys()).length,
        }));
        assert.deepEqual(kept, { traces: [], cookie: '', local: 0, session: 0, databases: 0, caches: 0 });
        assert.deepEqual(errors, []);
      },
      { early: watchTraces },
    ));

  it('lets no link carry a referrer, and no link carry more than a number or the address of a service', () =>
    onPage(pageOf(ALL_TAGS.map((tag) => `<${tag}></${tag}>`).join(''), SCRIPT), async ({ page, address }) => {
      await painted(page, ALL_TAGS);
      const links = await page.evaluate(
        (tags) =>
          [...document.querySelectorAll(tags.join())].flatMap((element) =>
            [...element.shadowRoot.querySelectorAll('a')].map((link) => ({ href: link.href, rel: link.rel })),
          ),
        ALL_TAGS,
      );
      assert.ok(links.length > 30);
      for (const { href, rel } of links) {
        assert.equal(rel, 'noreferrer');
        assert.match(
          href.replace(address, ''),
          /^(tel:\+?\d+|sms:\d+|https:\/\/(humantraffickinghotline\.org\/chat|portal\.ct\.gov\/(dcf|ova)|jud\.ct\.gov\/crimevictim|www\.unodc\.org\/)|\/print\/leaflet\.en\.html)$/,
        );
      }
    }));

  it('tells the page nothing of what a reader presses', () =>
    onPage(
      pageOf('<hotline-card></hotline-card><script type="module" src="cdn/hotline-card.js"></script>'),
      async ({ page }) => {
        await painted(page, ['hotline-card']);
        const told = await page.evaluate(() => {
          const events = [];
          const element = document.querySelector('hotline-card');
          for (const type of ['click', 'call', 'contact', 'toggle', 'change'])
            document.addEventListener(type, (event) =>
              events.push([type, event.target.localName, event.detail?.href]),
            );
          const link = element.shadowRoot.querySelector('a.call');
          link.addEventListener('click', (event) => event.preventDefault());
          link.click();
          return events;
        });
        // The browser's own click is retargeted to the tag; which contact was pressed does not come out.
        assert.deepEqual(told, [['click', 'hotline-card', null]]);
      },
    ));

  it('shows its sources as unavailable, not as an error, when their file cannot be had', () =>
    onPage(
      pageOf(snippet),
      async ({ page, errors }) => {
        await painted(page, TAGS);
        await page.evaluate(useEverything);
        const line = await page.waitForFunction(
          () => document.querySelector('hotline-card').shadowRoot.querySelector('.source li')?.textContent,
        );
        assert.equal((await line.jsonValue()).trim(), 'The list of sources could not be loaded.');
        assert.deepEqual(errors, []);
      },
      { block: /tools/ },
    ));
});
