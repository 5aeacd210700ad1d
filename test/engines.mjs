// The browser of `npx wtr`: Chromium, or what BROWSER_ENGINE names. Firefox and WebKit do what tests ask of
// @web/test-runner-commands as far as they can; test/helpers.ts names what they cannot.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browserOptions } from '../scripts/browser.mjs';
import { until } from './dist/browser.mjs';
import { inFirefox, readFirefox, readWebKit } from './dist/tree.mjs';
import { launchWebKit } from './dist/webkit.mjs';

/** A tree as puppeteer gives Chromium's. */
const snapshotOf = (nodes) => ({ role: 'document', name: '', children: nodes });

/* global Services -- of Firefox' own window. */
function printInFirefox(address, medium) {
  const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap(
    ({ gBrowser }) => gBrowser.browsers,
  );
  const ours = tabs.find(({ currentURI }) => currentURI.spec === address);
  ours.browsingContext.mediumOverride = medium;
}

/** A page whose tree and paper Firefox' protocol does not know, and its own window does. */
async function openFirefox({ context }) {
  const page = await context.newPage();
  const snapshot = async () => {
    // The page's process tells the window of changes a frame later.
    await page.evaluate(
      () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
    );
    let before;
    return snapshotOf(
      await until(
        () => readFirefox(page).catch(() => undefined), // the first look starts what keeps the tree
        (nodes) => nodes && before === (before = JSON.stringify(nodes)),
      ),
    );
  };
  const emulateMediaType = async (medium) => {
    await inFirefox(page, printInFirefox, page.url(), medium);
    await page.waitForFunction((wanted) => matchMedia(wanted).matches, {}, medium);
  };
  return Object.defineProperties(page, {
    accessibility: { value: { snapshot } },
    emulateMediaFeatures: { value: async () => {} },
    emulateMediaType: { value: emulateMediaType },
  });
}

/** As much of a page of puppeteer's as the commands of tests use. */
const pageOfWebKit = (webkit) => ({
  keyboard: webkit,
  accessibility: { snapshot: async () => snapshotOf(await readWebKit(webkit)) },
});

function webkitLauncher() {
  let webkit;
  let active;
  return {
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      webkit ??= await launchWebKit();
      active = { id, url };
      await webkit.goto(url);
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    getPage: () => pageOfWebKit(webkit),
    async stopSession() {
      active = undefined;
      await webkit.goto('about:blank');
      return {};
    },
    stop: () => webkit?.close(),
  };
}

/** What starts the browser, for the config of the test runner. */
export async function launcher() {
  const launchOptions = await browserOptions();
  const { BROWSER_ENGINE: engine } = process.env;
  if (engine === 'webkit') return { ...webkitLauncher(), name: 'WebKit' };
  return chromeLauncher({
    puppeteer,
    launchOptions,
    ...(engine === 'firefox' && { createPage: openFirefox }),
  });
}
