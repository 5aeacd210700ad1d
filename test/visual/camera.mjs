// Takes pictures that are the same on every machine: one browser, one set of fonts, one day.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canBeCarried, carriedBrowser } from '../../scripts/browser.mjs';
import { statesOf } from './states.mjs';

/** Why no pictures can be taken here, if they cannot. */
export const whyNot =
  !canBeCarried &&
  `Pictures are compared only with the Chromium of the packages, which does not run on ${process.platform} ${process.arch}.`;

const TODAY = Date.UTC(2026, 10, 29, 12);
const TRIES = 20;

/**
 * Launch options for puppeteer-core. Text has no gray edges, which take two thirds of a picture's size and are where machines
 * differ; its lines are as long as with them.
 */
export async function pictureBrowser() {
  const { env, args, ...options } = await carriedBrowser();
  const file = join(env.FONTCONFIG_FILE, '../without-edges.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include>${env.FONTCONFIG_FILE}</include>
<match target="pattern"><edit name="antialias" mode="assign"><bool>false</bool></edit></match>
</fontconfig>`,
  );
  return {
    ...options,
    env: { ...env, FONTCONFIG_FILE: file, TZ: 'America/New_York', LANGUAGE: 'en_US' },
    args: [...args, '--lang=en-US', '--disable-lcd-text', '--force-prefers-reduced-motion'],
  };
}

/** Stops the clock of a page that is about to be opened: what is told of dates would else change with the day. */
export async function stopClock(page) {
  await page.evaluateOnNewDocument((today) => {
    globalThis.Date = class extends Date {
      constructor(...given) {
        super(...(given.length ? given : [today]));
      }
      static now() {
        return today;
      }
    };
  }, TODAY);
}

/** How high the page has to be that nothing on it is scrolled or covered: what floats gets room of its own. */
function fullHeight() {
  const box = document.querySelector('#storybook-root .box');
  const floating = [];
  const search = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(':popover-open')) floating.push(element.scrollHeight + 32);
      if (element.shadowRoot) search(element.shadowRoot);
    }
  };
  search(box);
  return Math.ceil(
    floating.reduce((sum, height) => sum + height, box.getBoundingClientRect().bottom + scrollY + 16),
  );
}

/** Gives the page another language, as the toolbar does. */
async function speak(page, lang) {
  await page.evaluate(
    (lang) =>
      new Promise((done) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        channel.once('storyRendered', done);
        channel.emit('updateGlobals', { globals: { lang } });
      }),
    lang,
  );
  // A widget brings the texts when it sees that the page's language is another.
  await page.waitForNetworkIdle({ idleTime: 100 });
}

async function atRest() {
  await document.fonts.ready;
  // In the first frame a chart learns its width, in the second it is drawn.
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
}

/** Puts an open story into each of its states and hands on a function that takes its picture. */
export async function eachState(page, id, look) {
  const devtools = await page.createCDPSession();
  for (const [state, { width, media, features, lang }] of Object.entries(statesOf(id))) {
    const resize = (height) =>
      devtools.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      });
    await devtools.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    await resize(600);
    if (lang) await speak(page, lang);
    await look(state, async () => {
      await page.evaluate(atRest);
      await resize(await page.evaluate(fullHeight));
      await page.evaluate(atRest);
      const { data } = await devtools.send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
      });
      return Buffer.from(data, 'base64');
    });
  }
}

/** The picture once two in a row are the same. */
export async function still(shoot) {
  let last = await shoot();
  for (let left = TRIES; left; left--) {
    const next = await shoot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`The page does not come to rest: ${TRIES} pictures in a row differ.`);
}
