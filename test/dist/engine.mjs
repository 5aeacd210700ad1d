// The few things that a test can ask of Chromium, Firefox and WebKit alike; BROWSER_ENGINE says which it is.
import puppeteer from 'puppeteer-core';
import { browserOptions } from '../../scripts/browser.mjs';
import { until } from './browser.mjs';
import { launchWebKit } from './webkit.mjs';

export const engine = process.env.BROWSER_ENGINE ?? 'chromium';

/**
 * @typedef {object} Tab
 * @property {(look: Function, ...values: unknown[]) => Promise<unknown>} run what a function returns in the page
 * @property {() => Promise<unknown>} enterFrame `run` is in the first frame of the page from then on
 * @property {(x: number, y: number) => Promise<void>} click in px of the window
 * @property {(key: string) => Promise<void>} press
 */

/** @returns {Promise<{open: (url: string) => Promise<Tab>, close: () => Promise<void>}>} a tab ends when the next one is opened */
export async function launch() {
  return engine === 'webkit' ? webkit() : puppets();
}

async function webkit() {
  const { goto, close, ...tab } = await launchWebKit();
  return {
    open: async (url) => {
      await goto(url);
      return tab;
    },
    close,
  };
}

async function puppets() {
  const browser = await puppeteer.launch(await browserOptions());
  let context;
  return {
    open: async (url) => {
      await context?.close();
      context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      let place = page;
      return {
        run: (look, ...values) => place.evaluate(look, ...values),
        enterFrame: async () => {
          place = await until(() => page.frames().find((frame) => frame !== page.mainFrame()));
        },
        click: (x, y) => page.mouse.click(x, y),
        press: (key) => page.keyboard.press(key),
      };
    },
    close: () => browser.close(),
  };
}
