// Pages that are read as a screen reader reads them, in Chromium, Firefox and WebKit.
import { after, before } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { onPage, SCRIPT, pageOf, until, withBrowser } from './browser.mjs';
import { focusedElement, readChromium, readFirefox, readWebKit } from './tree.mjs';
import { launchWebKit } from './webkit.mjs';

export const engine = process.env.BROWSER_ENGINE ?? 'chromium';

let webkit;

export function withReader() {
  if (engine !== 'webkit') return withBrowser();
  before(async () => {
    webkit = await launchWebKit();
  });
  after(() => webkit?.close());
}

const READERS = {
  chromium: ({ page }) => readChromium(page),
  firefox: ({ page }) => readFirefox(page),
  webkit: () => readWebKit(webkit),
};

/**
 * Opens a page with a widget and hands it to `use`, once its drawing or table is spoken.
 * @param {string} body
 * @param {(reader: {read: () => Promise<import('./tree.mjs').Heard[]>, press: (key: string) => Promise<void>, focused: () => Promise<import('./tree.mjs').Heard>}) => Promise<void>} use
 */
export async function onReading(body, use) {
  const readWith = async (seen, press) => {
    const read = () => READERS[engine](seen);
    await until(
      () => read().catch(() => []),
      (nodes) => nodes.some(({ role }) => role === 'image' || role === 'table'),
    );
    const focused = async () =>
      engine === 'webkit'
        ? (await readWebKit(webkit, focusedElement))[0]
        : (await read()).findLast((node) => node.focused);
    await use({ read, press, focused });
  };
  const html = pageOf(body, SCRIPT);
  if (engine !== 'webkit')
    return onPage(html, (seen) => readWith(seen, (key) => seen.page.keyboard.press(key)));
  const server = await serve('dist', { pages: { '/': html, '/favicon.ico': ' ' } });
  try {
    await webkit.goto(server.address);
    await readWith({}, webkit.press);
  } finally {
    await server.close();
  }
}
