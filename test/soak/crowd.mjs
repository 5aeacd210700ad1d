// A page full of widgets.
import assert from 'node:assert/strict';
import { tagSnippet } from '../../scripts/snippets.mjs';
import { onPage, pageOf, see } from '../dist/browser.mjs';
import { collect, leftOver, listening, memory } from './memory.mjs';
import { settled } from './settled.mjs';

/** Those that show the hotline's number themselves; the others are figures, law and the exit. */
const WITH_NUMBER = ['hotline-card', 'trafficking-brochure', 'trafficking-resources', 'trafficking-signs'];
const EXITS = ['hotline-card', 'quick-exit'];

/** Brings the script, and waits until all widgets have painted themselves. Runs in the page, as all below. */
async function bring(tags) {
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: 'cdn/widgets.js' });
  document.head.append(script);
  const all = [...document.querySelectorAll(tags)];
  while (!all.every((widget) => widget.shadowRoot?.querySelector('.root')))
    await new Promise(requestAnimationFrame);
}

/** How long (ms) the page takes until it has time again. */
async function answers() {
  const begin = performance.now();
  await new Promise(requestAnimationFrame);
  await new Promise((done) => requestIdleCallback(done));
  return performance.now() - begin;
}

/** Speaks another language, and is dark. */
async function change(tags, lang) {
  document.documentElement.lang = lang;
  const all = [...document.querySelectorAll(tags)];
  for (const widget of all) widget.setAttribute('theme', 'dark');
  const follows = (widget) => widget.shadowRoot.querySelector(`.root.dark[lang=${lang}]`);
  while (!all.every(follows)) await new Promise(requestAnimationFrame);
}

/** How many widgets are what. */
function look(tags) {
  const counts = {};
  const count = (what) => (counts[what] = (counts[what] ?? 0) + 1);
  for (const { localName, shadowRoot } of document.querySelectorAll(tags)) {
    const root = shadowRoot.querySelector('.root');
    count(`in ${root.lang}, ${getComputedStyle(root).color}`);
    if (root.textContent.trim().length < 20) count('blank');
    const links = [...shadowRoot.querySelectorAll('a[href="tel:+18883737888"]')];
    if (links.some((link) => link.checkVisibility() && link.getBoundingClientRect().height > 5))
      count(`${localName} with the number`);
    if (shadowRoot.querySelector('.exit:popover-open')) count('floating exits');
  }
  return counts;
}

/** To choose which of so many exits floats, their order in the page is looked at no more often than this, for each. */
const LOOKS = 50;

function countLooks() {
  const { compareDocumentPosition } = Node.prototype;
  globalThis.looks = 0;
  Node.prototype.compareDocumentPosition = function (other) {
    globalThis.looks += 1;
    return compareDocumentPosition.call(this, other);
  };
}

/**
 * So many widgets on one page: all paint themselves, follow the page's language and theme, and are gone when they are taken away.
 * @param {string[]} tags take turns
 * @returns what was measured: ms for all, and of one widget, with what stands inside its tag, bytes and nodes
 */
export async function crowd(what, tags, count) {
  const list = Array.from({ length: count }, (_, index) => tags[index % tags.length]);
  const number = (some) => list.filter((tag) => some.includes(tag)).length;
  const measured = { what, count };
  const timed = async (name, run) => {
    const begin = performance.now();
    await run();
    measured[name] = performance.now() - begin;
  };
  await onPage(
    pageOf(list.map((tag) => tagSnippet(tag)).join('\n')),
    async ({ page, said, errors, requests }) => {
      const selector = tags.join();
      const expected = (how) => ({
        [how]: count,
        ...Object.fromEntries(
          WITH_NUMBER.filter((tag) => tags.includes(tag)).map((tag) => [
            `${tag} with the number`,
            number([tag]),
          ]),
        ),
        ...(number(EXITS) && { 'floating exits': 1 }),
      });
      const before = await listening(page);
      await timed('painted', () => see(page, bring, selector));
      await timed('answered', () => see(page, answers));
      assert.deepEqual(await see(page, look, selector), expected('in en, rgb(23, 34, 44)'));
      await collect(page);
      const full = await memory(page);
      await timed('changed', () => see(page, change, selector, 'es'));
      await see(page, answers);
      assert.deepEqual(await see(page, look, selector), expected('in es, rgb(233, 239, 243)'));

      const keys = (await listening(page))['window keydown'] ?? 0;
      assert.equal(keys, number(EXITS) ? 1 : 0);
      const looks = await see(page, () => globalThis.looks);
      assert.ok(
        looks <= LOOKS * number(EXITS),
        `the order of ${number(EXITS)} exits is looked at ${looks} times`,
      );
      assert.deepEqual(requests, ['/', '/cdn/widgets.js', '/cdn/locales/es.js']);

      await timed('removed', () => see(page, () => document.body.replaceChildren()));
      await see(page, answers);
      // The exits of a page have one of each between them, for good.
      const observers = number(EXITS) ? 1 : 0;
      const gone = { ...before, MutationObserver: observers, ResizeObserver: observers };
      await settled(async () => {
        await collect(page);
        return [await leftOver(page), await listening(page)];
      }, [{}, gone]);
      const empty = await memory(page);
      for (const name of ['scripts', 'rest', 'nodes']) measured[name] = (full[name] - empty[name]) / count;
      assert.deepEqual([said, errors], [[], []]);
    },
    { early: countLooks },
  );
  return measured;
}
