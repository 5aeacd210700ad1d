// README's table of what a content security policy must allow: each way runs under just that, from another origin than its page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { loadModule } from '../../scripts/content.mjs';
import { tagSnippet } from '../../scripts/snippets.mjs';
import { prerender } from '../../dist/server/prerender.js';
import { appears, onPage, pageOf, painted, until, visibleLink, withBrowser } from './browser.mjs';

const HOTLINE = 'tel:+18883737888';
const CARD = tagSnippet('hotline-card');
const CHART = tagSnippet('ct-stats-chart');
const { importMap, SANDBOX } = await loadModule('src/builder/snippets.ts');
const { scriptTag } = await loadModule('src/elements/snippet.ts');
const json = async (file) => JSON.parse(await readFile(file, 'utf8'));
const integrity = await json('dist/cdn/integrity.json');
const { 'hotline-card': styleHash } = await json('dist/static/csp.json');
const readme = await readFile('README.md', 'utf8');
const figures = await readFile('examples/figures/testland.json', 'utf8');

withBrowser();

/** The page of each row, by what its first cell begins with. */
const PAGES = {
  'widgets.js': (address) => scriptTag(address, 'cdn/widgets.js') + CARD,
  'hotline-card.js': (address) => scriptTag(address, 'cdn/hotline-card.js') + CARD,
  'widgets.es.js': (address) => `<div lang="es">${CARD}</div>${scriptTag(address, 'cdn/widgets.es.js')}`,
  'autoload.js': (address) => scriptTag(address, 'cdn/autoload.js') + CARD,
  'classic.js': (address) => scriptTag(address, 'cdn/classic.js') + CARD,
  'import map': (address) =>
    `${importMap(address, integrity).replace('<script', '<script nonce="abc"')}${scriptTag(address, 'cdn/widgets.js', integrity['widgets.js'])}<div lang="es">${CARD}</div>`,
  'frames/': (address) =>
    `<iframe src="${address}frames/hotline-card.html" sandbox="${SANDBOX}" width="100%" height="60"></iframe>${scriptTag(address, 'frames/resize.js')}`,
  'static/': () => prerender('hotline-card', { lang: 'es' }),
  npm: () => scriptTag('', 'cdn/widgets.js') + CARD,
  src: (address) => scriptTag(address, 'cdn/widgets.js') + CHART.replace('>', ' src="figures.json">'),
};

const rows = [...readme.matchAll(/^\| (.+?) +\| .+? +\| `([\w-]+-src [^`]+)`.*\|$/gm)].map(
  ([, way, policy]) => ({ way, policy }),
);

describe('the content security policy that README gives for', () => {
  it('each way has a row', () => {
    assert.equal(rows.length, Object.keys(PAGES).length);
  });

  for (const { way, policy } of rows)
    it(`${way} is enough`, () =>
      onPage('', async ({ address: elsewhere }) => {
        const [, page] = Object.entries(PAGES).find(([name]) => way.includes(name));
        const allowed = policy
          .replaceAll('<address>', `${elsewhere}/`)
          .replace("'nonce-…'", "'nonce-abc'")
          .replace("'sha256-…'", `'${styleHash}'`);
        await onPage(
          pageOf(await page(`${elsewhere}/`)),
          async ({ page: open, said, errors }) => {
            if (way.includes('frames/')) {
              const frame = await until(() => open.frames().find((each) => each.url().includes('/frames/')));
              await appears(frame, 'hotline-card >>> .root');
              await until(() => open.$eval('iframe', (each) => each.clientHeight > 300));
            } else if (way.includes('src')) {
              await open.waitForFunction(() =>
                document.querySelector('ct-stats-chart').shadowRoot?.textContent.includes('Testland'),
              );
            } else {
              await open.waitForFunction(() =>
                document.querySelector('hotline-card').shadowRoot?.querySelector('.root'),
              );
              assert.ok(await visibleLink(open, HOTLINE));
              assert.equal(
                await open.$eval('hotline-card', (card) => {
                  const root = card.shadowRoot.querySelector('.root');
                  return getComputedStyle(root).containerName;
                }),
                'stw',
              );
              if (/es|map/.test(way) && !/static/.test(way))
                await open.waitForFunction(() =>
                  document.querySelector('hotline-card').shadowRoot.querySelector('[lang="es"]'),
                );
            }
            assert.deepEqual([said, errors], [[], []]);
          },
          {
            pages: { '/figures.json': figures },
            headers: {
              'Content-Security-Policy': `default-src 'none'; ${allowed}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
            },
          },
        );
      }));

  it('figures is not asked of a page whose charts have no src', () =>
    onPage('', ({ address: elsewhere }) =>
      onPage(
        pageOf(scriptTag(`${elsewhere}/`, 'cdn/widgets.js') + CHART + tagSnippet('ct-spotlight')),
        async ({ page, said, errors }) => {
          await painted(page, ['ct-stats-chart', 'ct-spotlight']);
          assert.deepEqual([said, errors], [[], []]);
        },
        { headers: { 'Content-Security-Policy': `default-src 'none'; script-src ${elsewhere}/` } },
      ),
    ));

  it('no page is more than it must be: without it the number stands, and the widget does not come', () =>
    onPage('', ({ address: elsewhere }) =>
      onPage(
        pageOf(PAGES['widgets.js'](`${elsewhere}/`)),
        async ({ page, said }) => {
          await until(() => said.some((line) => line.includes('Content Security Policy')));
          assert.ok(await visibleLink(page, HOTLINE));
        },
        { headers: { 'Content-Security-Policy': "default-src 'none'" } },
      ),
    ));
});
