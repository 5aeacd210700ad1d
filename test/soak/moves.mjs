// Widgets that are moved: within a list, into shadow roots, frames and windows, and out of documents that go.
import assert from 'node:assert/strict';
import { ALL_TAGS, tagSnippet } from '../../scripts/snippets.mjs';
import { onPage, pageOf, SCRIPT, see, until } from '../dist/browser.mjs';
import { hold } from './hold.mjs';
import { state } from './memory.mjs';
import { settled } from './settled.mjs';

/** What the moves below have in common. It runs in the page before anything else. */
function tools() {
  const frame = () => new Promise(requestAnimationFrame);
  globalThis.tools = {
    frame,
    widgets: () => [...document.querySelectorAll('main > *')],
    /** A frame with a page in a language. */
    open(lang) {
      const element = document.createElement('iframe');
      document.body.append(element);
      element.contentDocument.documentElement.lang = lang;
      return element;
    },
    /** Waits until widgets speak a language, and says what is amiss with each. */
    async check(widgets, lang) {
      const root = ({ shadowRoot }) => shadowRoot.querySelector('.root');
      for (const end = performance.now() + 20_000; performance.now() < end; await frame())
        if (widgets.every((widget) => root(widget)?.lang === lang)) break;
      await frame();
      return widgets.flatMap((widget) => {
        const view = widget.ownerDocument.defaultView;
        const is = {
          painted: widget.shadowRoot.querySelectorAll('.root').length === 1,
          [`in ${lang}`]: root(widget)?.lang === lang,
          full: root(widget)?.textContent.trim().length > 20,
          // The reset of the base, and the tokens.
          styled: view?.getComputedStyle(root(widget)).getPropertyValue('--_surface') !== '',
        };
        return Object.keys(is).flatMap((what) => (is[what] ? [] : `${widget.localName} is not ${what}`));
      });
    },
    /** The same every time. */
    random(seed) {
      let state = seed;
      return (below) => {
        state = (state * 1103515245 + 12345) % 2 ** 31;
        return Math.floor((state / 2 ** 31) * below);
      };
    },
  };
}

/** A page with a widget of each kind, to which nothing is said; what is done to it leaves nothing. */
const onMoves = (use) =>
  onPage(
    pageOf(`<main>${ALL_TAGS.map((tag) => tagSnippet(tag)).join('')}</main>${SCRIPT}`),
    async ({ page, said, errors, ...rest }) => {
      await until(() => see(page, () => document.querySelector('main :last-child').matches(':defined')));
      assert.deepEqual(await see(page, () => globalThis.tools.check(globalThis.tools.widgets(), 'en')), []);
      await use({ page, ...rest });
      assert.deepEqual([said, errors], [[], []]);
    },
    { early: tools },
  );

/** Does something twice, in which all that is needed comes, and then so many times, after which the page is as it was before. */
async function leavesNothing(page, act, times) {
  assert.deepEqual(await see(page, act, 2), []);
  const before = await state(page);
  assert.deepEqual(await see(page, act, times), []);
  await settled(() => state(page), before);
}

/** Anywhere: lists, shadow roots, a frame in another language, and places where nothing is seen. */
async function wander(times) {
  const { frame, widgets, open, check, random } = globalThis.tools;
  const all = widgets();
  const main = document.querySelector('main');
  const place = (lang) =>
    main.parentNode.insertBefore(Object.assign(document.createElement('div'), { lang }), main);
  const host = place('es');
  const closed = place('es');
  const iframe = open('es');
  const seen = {
    page: main,
    open: host.shadowRoot ?? host.attachShadow({ mode: 'open' }),
    closed: closed.attachShadow({ mode: 'closed' }),
    frame: iframe.contentDocument.body,
  };
  const unseen = {
    fragment: document.createDocumentFragment(),
    template: document.createElement('template').content,
    document: document.implementation.createHTMLDocument('').body,
    nowhere: document.createElement('div'),
  };
  const anywhere = Object.values({ ...seen, ...unseen });
  const pick = random(times);
  const ways = [
    (to, widget) => to.append(widget),
    (to, widget) => to.prepend(widget),
    (to, widget) => to.insertBefore(widget, to.children[pick(to.children.length)] ?? null),
    (to, widget) => to.append(to.ownerDocument.adoptNode(widget)),
    (to, widget) => to.replaceChildren(...to.children, widget),
    (to, widget) => {
      // Only within one document, and from a place in it to another.
      const isPossible = to.moveBefore && to.isConnected && widget.isConnected;
      if (isPossible && to.getRootNode({ composed: true }) === widget.getRootNode({ composed: true }))
        to.moveBefore(widget, null);
      else to.append(widget);
    },
  ];
  const wrong = [];
  for (let time = 1; time <= times; time += 1) {
    ways[pick(ways.length)](anywhere[pick(anywhere.length)], all[pick(all.length)]);
    if (time % 10 === 0) await frame();
    if (time % 250 && time !== times) continue;
    for (const [name, to] of Object.entries(seen)) {
      to.append(...all);
      wrong.push(...(await check(all, name === 'page' ? 'en' : 'es')).map((what) => `${name}: ${what}`));
    }
    main.append(...all);
  }
  wrong.push(...(await check(all, 'en')));
  for (const element of [host, closed, iframe]) element.remove();
  return wrong;
}

/** A frame or a window that widgets visit, each time another, which goes before they are put back. */
async function visit(times, isWindow) {
  const { widgets, open, check } = globalThis.tools;
  const all = widgets();
  const main = document.querySelector('main');
  const wrong = [];
  for (let time = 0; time < times; time += 1) {
    const other = isWindow ? window.open('', '', 'width=400,height=400') : open('es');
    const page = other.contentDocument ?? other.document;
    page.documentElement.lang = 'es';
    page.body.append(...all);
    wrong.push(...(await check(all, 'es')));
    const between = document.createElement('div');
    between.append(...all);
    if (isWindow) other.close();
    else other.remove();
    main.append(...all);
    wrong.push(...(await check(all, 'en')));
  }
  return wrong;
}

/** Widgets that go with the frame they stand in, or with a document that nobody sees. */
async function stay(times) {
  const { widgets, open, check } = globalThis.tools;
  const wrong = [];
  for (let time = 0; time < times; time += 1) {
    const iframe = open('es');
    const copies = widgets().map((widget) => widget.cloneNode(true));
    document.querySelector('main').append(...copies);
    const isSeen = time % 3 > 0;
    const page = isSeen ? iframe.contentDocument : document.implementation.createHTMLDocument('');
    page.body.append(...copies);
    if (time % 3 === 1) wrong.push(...(await check(copies, 'es')));
    iframe.remove();
  }
  return wrong;
}

/** Widgets that a page has taken out of a frame, which goes, and that it keeps for later. */
async function keep(times) {
  const { widgets, open, check } = globalThis.tools;
  const kept = (globalThis.kept ??= document.createElement('div'));
  kept.append(...widgets());
  const wrong = [];
  for (let time = 0; time < times; time += 1) {
    const iframe = open('es');
    iframe.contentDocument.body.append(...kept.children);
    wrong.push(...(await check([...iframe.contentDocument.body.children], 'es')));
    kept.append(...iframe.contentDocument.body.children);
    iframe.remove();
  }
  return wrong;
}

/** Copies, of what has rendered and of what never has, by each way there is. */
async function copy(times) {
  const { widgets, open, check } = globalThis.tools;
  const all = widgets();
  const iframe = open('es');
  const template = document.createElement('template');
  const fragment = document.createDocumentFragment();
  const wrong = [];
  for (let time = 0; time < times; time += 1) {
    template.replaceChildren();
    template.content.replaceChildren(...all.map((widget) => widget.cloneNode(true)));
    fragment.replaceChildren(...all.map((widget) => widget.cloneNode(true)));
    const place = document.createElement('div');
    place.append(
      template.content.cloneNode(true),
      document.importNode(template.content, true),
      fragment.cloneNode(true),
      fragment,
      ...all.map((widget) => document.importNode(iframe.contentDocument.importNode(widget, true), true)),
    );
    document.body.append(place);
    wrong.push(...(await check([...place.children], 'en')));
    if (place.children.length !== 5 * all.length) wrong.push(`${place.children.length} copies`);
    place.remove();
  }
  iframe.remove();
  return wrong;
}

/** Where the focus is when the widget that has it is moved: nowhere, or where it was. */
async function focus(times) {
  const { widgets, open, frame, check } = globalThis.tools;
  const all = widgets();
  const main = document.querySelector('main');
  const iframe = open('en');
  const wrong = [];
  for (let time = 0; time < times; time += 1) {
    const widget = all[time % all.length];
    for (const [way, move, keeps] of [
      ['append', () => main.append(widget), false],
      ['moveBefore', () => main.moveBefore?.(widget, main.firstChild), 'moveBefore' in main],
      ['to a frame', () => iframe.contentDocument.body.append(widget), false],
      ['from a frame', () => main.prepend(widget), false],
    ]) {
      const page = widget.ownerDocument;
      widget.shadowRoot.querySelector('summary, a').focus();
      if (page.activeElement !== widget)
        wrong.push(`${widget.localName} cannot have the focus before ${way}`);
      move();
      await frame();
      for (const each of [page, widget.ownerDocument])
        if (each.activeElement === widget ? !keeps : ![each.body, iframe].includes(each.activeElement))
          wrong.push(`${way}: the focus is on ${each.activeElement?.localName}`);
    }
  }
  wrong.push(...(await check(all, 'en')));
  iframe.remove();
  return wrong;
}

/** Back and forth between two languages, one of which is on its way. */
async function hurry(times) {
  const { widgets, open, frame } = globalThis.tools;
  const all = widgets();
  globalThis.other = open('es');
  for (let time = 0; time < times; time += 1) {
    globalThis.other.contentDocument.body.append(...all);
    if (time % 3 === 0) await frame();
    document.querySelector('main').append(...all);
    if (time % 2 === 0) await frame();
  }
  globalThis.other.contentDocument.body.append(...all.slice(5));
}

async function arrive() {
  const { widgets, check } = globalThis.tools;
  const there = [...globalThis.other.contentDocument.body.children];
  const wrong = [...(await check(widgets(), 'en')), ...(await check(there, 'es'))];
  document.querySelector('main').append(...there);
  globalThis.other.remove();
  delete globalThis.other;
  return [...wrong, ...(await check(widgets(), 'en'))];
}

/** What is moved about, by name: given how often, and done. */
export const MOVES = {
  'anywhere in a page': (times) => onMoves(({ page }) => leavesNothing(page, wander, times)),
  'into a frame that goes, and back': (times) =>
    onMoves(({ page }) => leavesNothing(page, visit, Math.ceil(times / 10))),
  'into a window that is closed, and back': (times) =>
    onMoves(async ({ page }) => {
      const open = async (count) =>
        assert.deepEqual(await page.evaluate(`(${visit})(${count}, true)`), [], 'in a window');
      await open(1);
      const before = await state(page);
      // Each press opens one.
      for (let time = 0; time < times / 50; time += 1) await open(1);
      await settled(() => state(page), before);
    }),
  'into a frame that goes with them': (times) =>
    onMoves(({ page }) => leavesNothing(page, stay, Math.ceil(times / 10))),
  'out of a frame that goes, and kept': (times) =>
    onMoves(async ({ page }) => {
      await see(page, keep, 0);
      const { documents } = await state(page);
      assert.deepEqual(await see(page, keep, Math.ceil(times / 10)), []);
      await settled(async () => (await state(page)).documents, documents);
    }),
  'as copies': (times) => onMoves(({ page }) => leavesNothing(page, copy, Math.ceil(times / 50))),
  'with the focus': (times) => onMoves(({ page }) => leavesNothing(page, focus, Math.ceil(times / 10))),
  'while a language is on its way': (times) =>
    onMoves(async ({ page, requests }) => {
      const before = await state(page);
      const file = await hold(page, '*/locales/es.js');
      await see(page, hurry, times);
      await until(() => file.count === 1);
      await file.letGo();
      assert.deepEqual(await see(page, arrive), []);
      assert.equal(requests.filter((url) => url.includes('/locales/')).length, 1);
      const { documents, leftOver: left, listening: now } = await state(page);
      assert.deepEqual([documents, left, now], [before.documents, {}, before.listening]);
    }),
};
