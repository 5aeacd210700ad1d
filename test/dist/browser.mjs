// One browser a test file, and pages that hold what a partner's page holds.
import puppeteer from 'puppeteer-core';
import { after, before } from 'node:test';
import { browserOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { SCRIPT, snippet } from '../../scripts/snippets.mjs';

export { SCRIPT, snippet };

let browser;

export function withBrowser() {
  before(async () => {
    browser = await puppeteer.launch(await browserOptions());
  });
  after(() => browser.close());
}

/** A page of nothing but its body. */
export const pageOf = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner’s page</title>${head}</head><body>${body}</body></html>`;

/**
 * Opens an HTML page beside the built files and hands it to `use`, with all that it said and asked for.
 * @param {string} html
 * @param {(seen: {page: import('puppeteer-core').Page, address: string, said: string[], errors: string[], requests: string[]}) => Promise<void>} use
 * @param {{headers?: Record<string, string>, javaScript?: boolean, early?: () => void, block?: RegExp, alter?: (url: string) => string | undefined}} [options]
 *   `early` runs in the page before anything else; `block` aborts requests; `alter` gives the text of one instead
 */
export async function onPage(html, use, { headers, javaScript = true, early, block, alter } = {}) {
  const server = await serve('dist', { headers, pages: { '/': html, '/favicon.ico': ' ' } });
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
  if (block || alter) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = alter?.(request.url().replace(server.address, ''));
      if (block?.test(request.url())) void request.abort();
      else if (body !== undefined) void request.respond({ contentType: 'text/javascript', body });
      else void request.continue();
    });
  }
  try {
    await page.goto(server.address, { waitUntil: 'load' });
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
    { timeout: 5000 },
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
