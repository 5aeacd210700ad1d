// The few things that a test can ask of Chromium, Firefox and WebKit alike; BROWSER_ENGINE says which it is.
import puppeteer from 'puppeteer-core';
import { browserOptions } from '../../scripts/browser.mjs';
import { resize, until } from './browser.mjs';
import { launchWebKit } from './webkit.mjs';

export const engine = process.env.BROWSER_ENGINE ?? 'chromium';

/**
 * @typedef {object} Tab
 * @property {(look: Function, ...values: unknown[]) => Promise<unknown>} run what a function returns in the page
 * @property {() => Promise<unknown>} enterFrame `run` is in the first frame of the page from then on
 * @property {(x: number, y: number) => Promise<void>} click in px of the window
 * @property {(key: string) => Promise<void>} press
 * @property {(width: number, height: number) => Promise<void>} resize the window, px
 * @property {(isOn: boolean) => Promise<void>} [print] shows the page as on paper, or no longer; not in WebKit
 * @property {(size: number) => Promise<void>} [setTextSize] sets the reader's own text size, px, in the browser; not in WebKit
 */

/**
 * @param {{waits?: boolean}} [options] `waits: false`: one tab for all pages, each handed over before it has begun to come
 * @returns {Promise<{open: (url: string) => Promise<Tab>, close: () => Promise<void>}>} a tab ends when the next one is opened
 */
export async function launch({ waits = true } = {}) {
  return engine === 'webkit' ? webkit(waits) : puppets(waits);
}

async function webkit(waits) {
  const { goto, close, ...tab } = await launchWebKit({ waits });
  return {
    open: async (url) => {
      await goto(url);
      return tab;
    },
    close,
  };
}

/** Asks for a page, and does not wait for it. */
const ask = (page, url) =>
  engine === 'firefox'
    ? page.browser().connection.send('browsingContext.navigate', {
        context: page.mainFrame()._id,
        url,
        wait: 'none',
      })
    : page.goto(url, { waitUntil: [] });

/** Runs in Firefox' own window. */
async function inFirefox(page, look, ...values) {
  const { connection } = page.browser();
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const { result } = await connection.send('script.evaluate', {
    expression: `(${look})(...${JSON.stringify(values)})`,
    target: { context: contexts[0].context },
    awaitPromise: false,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
}

/* global Services -- of Firefox' own window. */
/** What a reader does to a page by the browser's own menus. */
const SETTINGS = {
  chromium: (page) => ({
    print: (isOn) => page.emulateMediaType(isOn ? 'print' : undefined),
    setTextSize: async (size) => {
      const session = await page.createCDPSession();
      await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
      await session.detach();
    },
  }),
  firefox: (page) => ({
    print: (isOn) =>
      inFirefox(
        page,
        (medium) => {
          for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
            for (const { browsingContext } of gBrowser.browsers) browsingContext.mediumOverride = medium;
        },
        isOn ? 'print' : '',
      ),
    setTextSize: (size) =>
      inFirefox(page, (px) => Services.prefs.setIntPref('font.size.variable.x-western', px), size),
  }),
};

async function puppets(waits) {
  const browser = await puppeteer.launch(await browserOptions());
  let context;
  let page;
  return {
    open: async (url) => {
      if (waits || !page) {
        await context?.close();
        context = await browser.createBrowserContext();
        page = await context.newPage();
      }
      await (waits ? page.goto(url, { waitUntil: 'load' }) : ask(page, url));
      let place = page;
      return {
        run: (look, ...values) => place.evaluate(look, ...values),
        enterFrame: async () => {
          place = await until(() => page.frames().find((frame) => frame !== page.mainFrame()));
        },
        click: (x, y) => page.mouse.click(x, y),
        press: (key) => page.keyboard.press(key),
        resize: (width, height) => resize(page, width, height),
        ...SETTINGS[engine](page),
      };
    },
    close: () => browser.close(),
  };
}
