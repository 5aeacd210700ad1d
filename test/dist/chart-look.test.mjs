// What the eye has of a chart: on hover as on focus, large, with forced colors, without movement.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tagSnippet } from '../../scripts/snippets.mjs';
import { appears, onPage, pageOf, painted, until, withBrowser } from './browser.mjs';

withBrowser();

const KINDS = {
  bars: {},
  ring: { type: 'donut' },
  dots: { type: 'dots' },
  table: { type: 'table' },
  'two side by side': { compare: 'communications' },
};

const onChart = (attributes, use) =>
  onPage(
    pageOf(
      `<script type="module" src="cdn/widgets.js"></script>${tagSnippet('ct-stats-chart', attributes)}`,
      '<meta name="color-scheme" content="light dark"><style>body { margin: 0 }</style>',
    ),
    async (seen) => {
      await painted(seen.page, ['ct-stats-chart']);
      await seen.page.locator('ct-stats-chart >>> .tools summary').click();
      await appears(seen.page, 'ct-stats-chart >>> .tools button');
      await use(seen);
    },
  );

/** Runs a look at all that the chart has drawn and written. */
const look = (page, what) =>
  page.$eval('ct-stats-chart', (chart, code) => new Function('root', code)(chart.shadowRoot), what);

for (const [kind, attributes] of Object.entries(KINDS))
  describe(`a chart as ${kind}`, () => {
    if (kind !== 'table')
      it('shows the same ring on hover as on focus', () =>
        onChart(attributes, async ({ page }) => {
          const [, mark] = await page.$$('ct-stats-chart >>> .mark');
          const ring = () =>
            mark.evaluate((each) => {
              const { stroke, strokeWidth } = getComputedStyle(each.querySelector('.reach'));
              return `${stroke} ${strokeWidth}`;
            });
          assert.match(await ring(), /^none/);
          await mark.hover();
          const hovered = await until(ring, (each) => !each.startsWith('none'));
          await page.mouse.move(0, 0);
          await until(ring, (each) => each.startsWith('none'));
          await page.keyboard.press('Tab');
          await mark.evaluate((each) => each.focus());
          assert.equal(await until(ring, (each) => !each.startsWith('none')), hovered);
        }));

    it('has no text below 12 px, and nothing that goes sideways at 400% zoom', () =>
      onChart(attributes, async ({ page }) => {
        for (const width of [1280, 320]) {
          await page.setViewport({ width, height: 256 });
          const small = await look(
            page,
            `return [...root.querySelectorAll('text, p, span, td, th, summary, button, caption, div')]
              .filter((node) => node.textContent.trim() && parseFloat(getComputedStyle(node).fontSize) < 12)
              .map((node) => node.outerHTML.slice(0, 80));`,
          );
          assert.deepEqual(small, []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        }
      }));

    it('is drawn in the reader’s own colors where the system forces them', () =>
      onChart(attributes, async ({ page }) => {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-color-scheme', value: 'dark' },
          ],
        });
        const found = await look(
          page,
          `const probe = document.createElement('p');
          const system = ['CanvasText', 'Canvas', 'Highlight'].map((color) => {
            probe.style.color = color;
            document.body.append(probe);
            return getComputedStyle(probe).color;
          });
          probe.remove();
          return [...root.querySelectorAll('text, .shape, .zero, .leader')]
            .flatMap((node) => [getComputedStyle(node).fill, getComputedStyle(node).stroke])
            .filter((color) => color !== 'none' && !system.includes(color));`,
        );
        assert.deepEqual([...new Set(found)], []);
      }));

    it('never moves', () =>
      onChart(attributes, async ({ page }) => {
        await page.$eval('ct-stats-chart', (chart) => chart.setAttribute('measure', 'communications'));
        await page.setViewport({ width: 500, height: 500 });
        assert.equal(await look(page, 'return root.getAnimations().length;'), 0);
        const moves = await look(
          page,
          `return [...root.querySelectorAll('*')].filter((node) => {
            const { transitionDuration, animationName } = getComputedStyle(node);
            return transitionDuration !== '0s' || animationName !== 'none';
          }).map((node) => node.localName);`,
        );
        assert.deepEqual(moves, []);
      }));
  });
