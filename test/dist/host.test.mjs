// Rules 3, 4, 5 and 7: what the host page, its policy, another copy and the clock may do.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ALL_TAGS, TAGS } from '../../scripts/snippets.mjs';
import { STYLES } from '../hosts/hosts.mjs';
import { looks } from '../hosts/looks.mjs';
import { onPage, painted, pageOf, SCRIPT, snippet, visibleLink, withBrowser } from './browser.mjs';

const HOTLINE = 'tel:+18883737888';

withBrowser();

describe('a hostile page', () => {
  for (const { name: what, head } of STYLES)
    it(`changes nothing inside: ${what}`, async () => {
      const box = (head) =>
        pageOf(
          `<div class="box">${snippet}</div>`,
          `<style>body{margin:0} .box{width:600px} .box > *{display:block !important;width:600px !important;margin:0 !important;padding:0 !important;border:0 !important;--stw-font-family:sans-serif}</style>${head}`,
        );
      const all = {};
      for (const [name, own] of Object.entries({ bare: '', hostile: head }))
        await onPage(box(own), async ({ page, errors }) => {
          await painted(page, TAGS);
          await page.waitForFunction(() =>
            document.querySelector('ct-stats-chart').shadowRoot.querySelector('svg[width="558"]'),
          );
          all[name] = {};
          for (const tag of TAGS) all[name][tag] = await page.evaluate(looks, tag);
          assert.deepEqual(errors, []);
        });
      assert.deepEqual(all.hostile, all.bare);
    });

  it('keeps a width in a flex row and in a float', () =>
    onPage(
      pageOf(
        `<div style="display:flex">${snippet}</div><div style="float:left"><hotline-card id="floating"></hotline-card></div>`,
      ),
      async ({ page }) => {
        await painted(page, TAGS);
        const width = await page.$eval('#floating', (node) => node.getBoundingClientRect().width);
        assert.ok(width > 250, `${width} px`);
      },
    ));
});

describe('content security', () => {
  const POLICY =
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

  it('lets the widgets paint under the strict policy with Trusted Types', () =>
    onPage(
      pageOf(snippet),
      async ({ page, said, errors }) => {
        await painted(page, TAGS);
        await page.evaluate(() => {
          for (const tag of document.querySelectorAll('hotline-card, ct-stats-chart'))
            for (const details of tag.shadowRoot.querySelectorAll('details')) details.open = true;
        });
        await page.waitForFunction(() =>
          document.querySelector('hotline-card').shadowRoot.querySelector('.source li'),
        );
        const color = await page.$eval(
          'hotline-card',
          (tag) => getComputedStyle(tag.shadowRoot.querySelector('a.call')).backgroundColor,
        );
        assert.equal(color, 'rgb(10, 90, 105)');
        assert.deepEqual([said.filter((line) => !line.includes('favicon')), errors], [[], []]);
      },
      { headers: { 'Content-Security-Policy': POLICY } },
    ));

  it('leaves the fallback where the policy names no lit-html', () =>
    onPage(
      pageOf(snippet),
      async ({ page }) => {
        assert.equal(await visibleLink(page, HOTLINE), '1-888-373-7888');
        assert.equal(await page.evaluate(() => customElements.get('hotline-card')), undefined);
      },
      { headers: { 'Content-Security-Policy': POLICY.replace('lit-html', 'other') } },
    ));
});

describe('loaded twice', async () => {
  const widgets = await readFile('dist/cdn/widgets.js', 'utf8');
  const OTHER = '9.9.9';
  assert.ok(widgets.includes('"0.1.0"'));
  const other = widgets.replaceAll('"0.1.0"', `"${OTHER}"`);

  it('is silent when it is the same version', () =>
    onPage(
      pageOf(`${SCRIPT}<script type="module" src="cdn/hotline-card.js"></script>${snippet}`),
      async ({ page, said, errors }) => {
        await painted(page, TAGS);
        assert.deepEqual([said, errors], [[], []]);
      },
    ));

  it('keeps what is there and says so once a tag when the version differs', () =>
    onPage(
      pageOf(`<script type="module" src="cdn/other.js"></script>${snippet}`),
      async ({ page, said, errors }) => {
        await painted(page, TAGS);
        assert.deepEqual(errors, []);
        assert.deepEqual(
          said,
          ALL_TAGS.map(
            (tag) =>
              `warn: <${tag}> is defined here already, in version ${OTHER}; version 0.1.0 is not used.`,
          ),
        );
      },
      { alter: (url) => (url.endsWith('other.js') ? other : undefined) },
    ));

  it('leaves a tag of the page’s own, and defines the others', () =>
    onPage(
      pageOf(
        `<script>customElements.define('hotline-card', class extends HTMLElement {})</script>${snippet}`,
      ),
      async ({ page, said, errors }) => {
        await painted(page, ['trafficking-signs', 'ct-stats-chart']);
        assert.equal(await visibleLink(page, HOTLINE), '1-888-373-7888');
        assert.deepEqual(said, [
          'warn: <hotline-card> is defined here already, in version undefined; version 0.1.0 is not used.',
        ]);
        assert.deepEqual(errors, []);
      },
    ));
});

describe('a reader who forces colors', () => {
  it('sees charts in those colors, and the number as a link', () =>
    onPage(
      pageOf(
        '<hotline-card></hotline-card><ct-stats-chart type="donut"></ct-stats-chart>',
        `${SCRIPT}<meta name="color-scheme" content="dark">`,
      ),
      async ({ page }) => {
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-color-scheme', value: 'dark' }, // else text is black, as it would be without the rule
          ],
        });
        await painted(page, ['hotline-card', 'ct-stats-chart']);
        const seen = await page.evaluate(() => {
          const probe = document.body.appendChild(document.createElement('p'));
          const system = (name) => {
            probe.style.setProperty('color', name);
            return getComputedStyle(probe).color;
          };
          const fill = (node) => getComputedStyle(node).fill;
          const inside = (tag, selector) => [
            ...document.querySelector(tag).shadowRoot.querySelectorAll(selector),
          ];
          return {
            fills: inside('ct-stats-chart', '.shape').map(fill),
            texts: [...new Set(inside('ct-stats-chart', 'svg text').map(fill))],
            call: inside('hotline-card', 'a.call').map((link) => getComputedStyle(link).color),
            system: { mark: system('Highlight'), text: system('CanvasText'), link: system('LinkText') },
          };
        });
        const { mark, text, link } = seen.system;
        assert.deepEqual(seen.fills, [mark, text, text, text]);
        assert.deepEqual(seen.texts, [text]);
        assert.deepEqual(seen.call, [link]);
      },
    ));
});

describe('an old copy', () => {
  /** Sets the page's clock to a year. */
  const clockOf = (year) => new Function(`const now = Date.UTC(${year}, 5, 1); Date.now = () => now;`);
  const text = (page, tag) => page.$eval(tag, (node) => node.shadowRoot.querySelector('.root').innerText);

  for (const tag of ['hotline-card', 'trafficking-signs', 'trafficking-resources', 'trafficking-brochure'])
    it(`of ${tag} says after two years that details may be out of date, and keeps 911 and the hotline`, () =>
      onPage(
        pageOf(`<${tag}></${tag}>`, SCRIPT),
        async ({ page }) => {
          await painted(page, [tag]);
          assert.match(
            await text(page, tag),
            /In danger, call 911\. For help, call 1-888-373-7888\. Other details may be out of date: last seen in a public record 2024\./,
          );
          assert.ok(await visibleLink(page, HOTLINE));
          assert.ok(await visibleLink(page, 'tel:911'));
          assert.equal(await visibleLink(page, 'tel:+18008422288'), undefined);
          assert.equal(await visibleLink(page, 'sms:233733'), undefined);
          await page.$eval(tag, (node) => {
            for (const details of node.shadowRoot.querySelectorAll('details')) details.open = true;
          });
          for (const href of ['tel:+18008422288', 'sms:233733'])
            assert.ok(await visibleLink(page, href), href);
        },
        { early: clockOf(2029) },
      ));

  for (const tag of ['trafficking-rights', 'trafficking-law'])
    it(`of ${tag} gives no number that it offers as certain`, () =>
      onPage(
        pageOf(`<${tag}></${tag}>`, SCRIPT),
        async ({ page }) => {
          await painted(page, [tag]);
          assert.deepEqual(
            await page.$eval(tag, (node) =>
              [...node.shadowRoot.querySelectorAll('a[href^="tel:"]')].map(({ href }) => href),
            ),
            [],
          );
        },
        { early: clockOf(2029) },
      ));

  it('says nothing of the kind while it is new, or when the clock stands in the past', async () => {
    for (const year of [2027, 1999])
      await onPage(
        pageOf(snippet),
        async ({ page }) => {
          await painted(page, TAGS);
          assert.doesNotMatch(await text(page, 'hotline-card'), /out of date/);
          assert.ok(await visibleLink(page, 'tel:+18008422288'));
        },
        { early: clockOf(year) },
      );
  });
});
