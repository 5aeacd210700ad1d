// One browser a test file, and pages that hold what a partner's page holds.
import puppeteer from 'puppeteer-core';
import { after, before } from 'node:test';
import { browserOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { SCRIPT, snippet } from '../../scripts/snippets.mjs';

export { SCRIPT, snippet };

/** Puppeteer lets a page open what it likes; a reader's browser does not. */
const asReadersHaveIt = (options) => ({
  ...options,
  ignoreDefaultArgs: ['--disable-popup-blocking'],
  extraPrefsFirefox: { ...options.extraPrefsFirefox, 'dom.disable_open_during_load': true },
});

export const isFirefox = process.env.BROWSER_ENGINE === 'firefox';

let browser;

export function withBrowser() {
  before(async () => {
    browser = await puppeteer.launch(asReadersHaveIt(await browserOptions()));
  });
  after(() => browser.close());
}

/**
 * What a function returns in the page. Unlike `page.evaluate` it does not count as a reader's own click, which would let the page
 * do more than it may.
 */
export async function see(page, look, ...values) {
  const expression = `Promise.resolve((${look})(...${JSON.stringify(values)})).then((seen) => JSON.stringify(seen ?? null))`;
  if (isFirefox) {
    const { result } = await page.browser().connection.send('script.evaluate', {
      expression,
      target: { context: page.mainFrame()._id },
      awaitPromise: true,
      userActivation: false,
    });
    return JSON.parse(result.result.value);
  }
  const session = await page.createCDPSession();
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
  return JSON.parse(result.value);
}

/** Gives the page a window of a size (px). */
export const resize = (page, width, height) =>
  isFirefox
    ? // `page.setViewport` also turns the screen, which Firefox does not know.
      page.browser().connection.send('browsingContext.setViewport', {
        context: page.mainFrame()._id,
        viewport: { width, height },
      })
    : page.setViewport({ width, height });

/** Waits until a look at the page gives what is wanted, and returns it. */
export async function until(look, isWanted = Boolean) {
  const end = Date.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (isWanted(seen)) return seen;
    if (Date.now() > end) throw new Error(`after ten seconds there was still ${JSON.stringify(seen)}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

/**
 * Waits for what a selector finds, in a page or a frame, also inside a widget. Puppeteer's own waiting is told of changes in the
 * page alone, and what is asked of a frame that moves to another process may never be answered.
 */
export const appears = (where, selector) =>
  until(() =>
    Promise.race([
      where.$(selector).catch(() => null),
      new Promise((next) => setTimeout(next, 500)), // and ask again
    ]),
  );

/** A page of nothing but its body. */
export const pageOf = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner’s page</title>${head}</head><body>${body}</body></html>`;

/**
 * Opens an HTML page beside the built files and hands it to `use`, with all that it said and asked for.
 * @param {string | undefined} html the folder's own index.html where it is left out
 * @param {(seen: {page: import('puppeteer-core').Page, address: string, said: string[], errors: string[], requests: string[]}) => Promise<void>} use
 * @param {{folder?: string, headers?: Record<string, string>, pages?: Record<string, string>, from?: string, javaScript?: boolean, early?: () => void, block?: RegExp, hang?: RegExp, alter?: (url: string) => string | undefined}} [options]
 *   `pages` are served beside it, and `from` is the one that the reader comes from; `early` runs in the page before anything else; `block` aborts requests, `hang` never answers them; `alter` gives the text of one instead
 */
export async function onPage(
  html,
  use,
  { folder = 'dist', headers, pages, from, javaScript = true, early, block, hang, alter } = {},
) {
  const server = await serve(folder, { headers, pages: { '/': html, '/favicon.ico': ' ', ...pages } });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said = [];
  const errors = [];
  const requests = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url().replace(server.address, '')));
  if (!javaScript) await page.setJavaScriptEnabled(false);
  if (early) await page.evaluateOnNewDocument(early);
  if (block || hang || alter) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = alter?.(request.url().replace(server.address, ''));
      if (hang?.test(request.url())) return;
      if (block?.test(request.url())) void request.abort();
      else if (body !== undefined) void request.respond({ contentType: 'text/javascript', body });
      else void request.continue();
    });
  }
  try {
    if (from) await page.goto(server.address + from, { waitUntil: 'load' });
    await page.goto(server.address, { waitUntil: hang ? 'domcontentloaded' : 'load' });
    await use({ page, address: server.address, said, errors, requests });
  } finally {
    await context.close();
    await server.close();
  }
}

/** Waits until each of these tags has painted itself. */
export const painted = (page, tags) =>
  page.waitForFunction(
    (names) => names.every((name) => document.querySelector(name)?.shadowRoot?.querySelector('.root')),
    { timeout: 20_000 },
    tags,
  );

/** The link with this address that a reader can see, in the page or in a widget; its text, or undefined. */
export const visibleLink = (page, href) =>
  page.evaluate((wanted) => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((node) => node.shadowRoot ?? [])];
    return roots
      .flatMap((root) => [...root.querySelectorAll(`a[href="${wanted}"]`)])
      .find((link) => link.checkVisibility() && link.getBoundingClientRect().height > 5)?.textContent;
  }, href);
