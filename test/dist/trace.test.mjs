// Rule 2: the widgets leave no trace, and ask for nothing but their own files.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_TAGS, TAGS } from '../../scripts/snippets.mjs';
import { onPage, painted, pageOf, SCRIPT, snippet, withBrowser } from './browser.mjs';

withBrowser();

/** Opens, presses, picks and focuses all there is, but for the links, which leave the page. */
function useEverything(lang) {
  const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  for (const root of roots) {
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const button of root.querySelectorAll('button')) button.click();
    for (const mark of root.querySelectorAll('.mark')) mark.focus();
    for (const list of root.querySelectorAll('select')) {
      list.value = lang;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
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
  for (const name of ['fetch', 'open', 'postMessage', 'alert', 'print']) watch(window, name);
  // No sound, no notification, no dialling by itself.
  for (const name of ['AudioContext', 'Audio', 'Notification', 'WebSocket', 'EventSource']) {
    if (!window[name]) continue;
    window[name] = new Proxy(window[name], {
      construct(target, given) {
        window.traces.push(name);
        return new target(...given);
      },
    });
  }
  watch(window.HTMLMediaElement?.prototype, 'play');
  watch(window.speechSynthesis, 'speak');
  watch(window.HTMLAnchorElement.prototype, 'click');
  watch(window.ServiceWorkerContainer?.prototype, 'register');
  watch(window.CacheStorage?.prototype, 'open');
  for (const name of ['sendBeacon', 'vibrate', 'share']) watch(Navigator.prototype, name);
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name);
  for (const name of ['setItem', 'getItem']) watch(Storage.prototype, name);
  for (const name of ['open', 'send']) watch(XMLHttpRequest.prototype, name);
  for (const name of ['open', 'deleteDatabase']) watch(IDBFactory.prototype, name);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function watched(event) {
    // The test itself picks a language.
    if (event.type !== 'change') window.traces.push(`event ${event.type}`);
    return dispatch.call(this, event);
  };
}

describe('zero trace', () => {
  const EXITS = ALL_TAGS.filter((tag) => tag !== 'quick-exit');
  const everything = pageOf(
    `<quick-exit language-menu></quick-exit>${EXITS.map((tag) => `<${tag} quick-exit language-menu></${tag}>`).join('')}
    <hotline-card layout="banner"></hotline-card><hotline-card layout="button"></hotline-card><hotline-card discreet></hotline-card>`,
    SCRIPT,
  );

  it('asks for its own files only, writes nothing anywhere, and changes neither title, address nor history', () =>
    onPage(
      everything,
      async ({ page, requests, errors }) => {
        await painted(page, ALL_TAGS);
        const state = () => [document.title, location.href, history.length, document.referrer];
        const before = await page.evaluate(state);
        await page.evaluate(useEverything, 'es');
        await page.waitForFunction(
          (tags) =>
            tags.every((tag) => {
              const root = document.querySelector(tag).shadowRoot;
              return (
                root.querySelector('.root').lang === 'es' &&
                (tag === 'quick-exit' || root.querySelector('.source li')) &&
                [...root.querySelectorAll('.tools')].every((tools) => tools.querySelector('button'))
              );
            }),
          { timeout: 20_000 },
          ALL_TAGS,
        );
        assert.deepEqual(await page.evaluate(state), before);
        assert.deepEqual(
          // A font of Firefox's own comes as data.
          requests.filter((url) => !/^(\/|\/favicon\.ico|data:.*)$/.test(url)).sort(),
          ['/cdn/locales/es.js', '/cdn/tools/source-lines.js', '/cdn/tools/take-along.js', '/cdn/widgets.js'],
        );
        const kept = await page.evaluate(async () => ({
          traces: window.traces,
          cookie: document.cookie,
          local: localStorage.length,
          session: sessionStorage.length,
          databases: (await indexedDB.databases()).length,
          caches: (await caches.keys()).length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          moving: document.getAnimations().length,
        }));
        assert.deepEqual(kept, {
          traces: [],
          cookie: '',
          local: 0,
          session: 0,
          databases: 0,
          caches: 0,
          workers: 0,
          moving: 0,
        });
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
        const isExit = href === 'https://www.weather.gov/';
        assert.equal(rel, isExit ? 'noreferrer nofollow noopener' : 'noreferrer');
        assert.match(
          href.replace(address, ''),
          /^(tel:\+?\d+|sms:\d+|https:\/\/(humantraffickinghotline\.org\/chat|portal\.ct\.gov\/(dcf|ova)|jud\.ct\.gov\/crimevictim|www\.unodc\.org\/|www\.weather\.gov\/)|\/print\/leaflet\.en\.html)$/,
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
              events.push([type, event.target.localName, event.detail?.href ?? null]),
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
        await page.evaluate(useEverything, 'en');
        const line = await page.waitForFunction(
          () => document.querySelector('hotline-card').shadowRoot.querySelector('.source li')?.textContent,
        );
        assert.equal((await line.jsonValue()).trim(), 'The list of sources could not be loaded.');
        assert.deepEqual(errors, []);
      },
      { block: /tools/ },
    ));
});
