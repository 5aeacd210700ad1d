// Widgets that come and go: when all have gone, the page is as it was.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { languages } from '../../dist/esm/locale/generated/languages.js';
import { tagSnippet } from '../../scripts/snippets.mjs';
import { onPage, pageOf, SCRIPT, see, until } from '../dist/browser.mjs';
import { hold } from './hold.mjs';
import { acts, KINDS, pages } from './kinds.mjs';
import { collect, memory, state } from './memory.mjs';
import { settled } from './settled.mjs';

/** What one that has gone may leave, bytes. */
const A_CYCLE = 20;
/** What a browser writes down of slow frames and requests, up to a few hundred of each, bytes. */
const WRITTEN_DOWN = 600_000;

/** Mounts widgets, waits until they are painted, and does what a reader does with each. Runs in the page. */
async function come(kinds) {
  const frame = () => new Promise(requestAnimationFrame);
  const main = document.querySelector('main');
  main.setHTMLUnsafe(kinds.map(({ html }) => `<section>${html}</section>`).join(''));
  const places = [...main.children];
  for (const [index, { isEarly }] of kinds.entries()) if (isEarly) places[index].replaceChildren();
  const widgets = places.map((place) => place.firstElementChild);
  while (!widgets.every((widget) => !widget || widget.shadowRoot?.querySelector('.root'))) await frame();
  // Sizes are told in one frame, and drawn in the next.
  await frame();
  await frame();
  await Promise.all(widgets.map((widget, index) => globalThis.acts[kinds[index].act]?.(widget)));
}

async function go() {
  document.querySelector('main').replaceChildren();
  await new Promise(requestAnimationFrame);
}

async function comeAndGo(page, kinds) {
  await see(page, come, kinds);
  // Another key between two presses ends their count: three would leave.
  if (kinds.some(({ isPressed }) => isPressed))
    for (const key of ['a', 'Shift']) await page.keyboard.press(key);
  await see(page, go);
}

/** The page once all have gone, which takes a while: one that asks for a file is held for as long as a chart waits for it. */
async function emptied(page) {
  let before;
  let now;
  await until(async () => {
    [before, now] = [now, await state(page)];
    return isDeepStrictEqual(before, now) && isDeepStrictEqual(now.leftOver, {});
  });
  return now;
}

/** Fewer bytes are kept than widgets that each leave something would add up to. */
function assertNoGrowth({ what, cycles, code }, before, after) {
  const scripts = after.scripts - before.scripts;
  const rest = after.rest - before.rest;
  assert.ok(scripts < code + A_CYCLE * cycles, `${what}: scripts keep ${scripts} bytes of ${cycles}`);
  assert.ok(rest < WRITTEN_DOWN + A_CYCLE * cycles, `${what}: the page keeps ${rest} bytes of ${cycles}`);
  return { scripts: scripts / cycles, rest: rest / cycles };
}

/**
 * Lets widgets come and go.
 * @param {{html: string, act?: string, isEarly?: boolean, isPressed?: boolean}[]} kinds come and go together
 * @param {number} times after a tenth as many in which all that is needed comes
 * @param {number} code what the browser may make ready (code) meanwhile, bytes
 * @returns what was measured: bytes a cycle, and ms for a thousand
 */
export async function mounts(what, kinds, times, code) {
  const measured = { what, cycles: times * kinds.length };
  await onPage(
    pageOf(`<main></main>${SCRIPT}`),
    async ({ page, said, errors }) => {
      for (let time = -1; time < times / 10; time += 1) await comeAndGo(page, kinds);
      const before = await emptied(page);
      const start = await memory(page);
      const begin = performance.now();
      for (let time = 0; time < times; time += 1) await comeAndGo(page, kinds);
      measured.ms = ((performance.now() - begin) / measured.cycles) * 1000;
      await settled(() => state(page), before);
      await collect(page);
      Object.assign(measured, assertNoGrowth({ ...measured, code }, start, await memory(page)));
      // Without a press of a reader's, a browser holds up all sound, and says so.
      const ours = said.filter((line) => !line.includes('AudioContext was not allowed to start'));
      assert.deepEqual([ours, errors], [[], []]);
    },
    { pages, early: acts },
  );
  return measured;
}

/** Widgets that have gone before their language is here: what holds them lets go when it has come. */
export const languagesUnderWay = (each) =>
  onPage(
    pageOf(`<main></main>${SCRIPT}`),
    async ({ page, said, errors }) => {
      const wait = async (lang) => {
        const html = tagSnippet('hotline-card', { lang }).repeat(each);
        const file = await hold(page, `*/locales/${lang}.js`);
        await see(page, (inside) => void (document.querySelector('main').innerHTML = inside), html);
        await until(() => file.count === 1);
        await see(page, go);
        await file.letGo();
      };
      // Each template that any language needs is needed by one of the first two.
      const [first, second, ...others] = Object.keys(languages);
      for (const lang of [first, second]) await wait(lang);
      const before = await emptied(page);
      for (const lang of others) await wait(lang);
      await settled(() => state(page), before);
      assert.deepEqual([said, errors], [[], []]);
    },
    { early: acts },
  );

/** One widget that is taken out and put back so many times, and stays: nothing listens twice. */
export const staying = (times) =>
  onPage(
    pageOf(`<main></main>${SCRIPT}`),
    async ({ page, said, errors }) => {
      const kinds = Object.values(KINDS).filter(({ isEarly, act }) => !isEarly && !act);
      await see(page, come, kinds);
      const move = async (count) => {
        const frame = () => new Promise(requestAnimationFrame);
        const places = [...document.querySelector('main').children];
        for (let time = 0; time < count; time += 1) {
          for (const place of places) place.append(place.firstElementChild);
          if (time % 20 === 0) await frame();
        }
        await frame();
        await frame();
      };
      await see(page, move, 3);
      const before = await state(page);
      await see(page, move, Math.ceil(times / kinds.length));
      await settled(() => state(page), before);
      assert.deepEqual([said, errors], [[], []]);
    },
    { pages, early: acts },
  );
