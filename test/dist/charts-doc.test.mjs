// docs/charts.md: its examples run as they stand against the built package, and its tables name what is there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import * as charts from 'stop-trafficking-widgets/charts';
import { onPage, pageOf, resize, until, withBrowser } from './browser.mjs';

const run = promisify(execFile);
const doc = await readFile('docs/charts.md', 'utf8');

/** The code of the section below a mark, by its language. */
function examples(mark) {
  const [, section] = doc.split(`<!-- test: ${mark} -->`);
  const blocks = section.split(/^## /m)[0].matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return Object.fromEntries([...blocks].map(([, language, code]) => [language, code]));
}

/** A partner's page, its script as a bundler makes it. */
async function pageFrom({ html, css, js }, dir) {
  const { outputFiles } = await build({
    stdin: { contents: js, resolveDir: resolve('.') },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const [{ text }] = outputFiles;
  return pageOf(
    `<div dir="${dir}">${html}</div><script type="module">${text.replaceAll('</script', '<\\/script')}</script>`,
    `<style>${css}</style>`,
  );
}

/** What a reader sees of a drawing, and what is said of it. */
const look = (page) =>
  page.evaluate(() => {
    const drawing = document.querySelector('svg.drawing');
    if (!drawing) return undefined;
    const marks = [...drawing.querySelectorAll('.mark')];
    const edges = (node) => {
      const { left, right, width } = node.getBoundingClientRect();
      return { left, right, width };
    };
    return {
      name: drawing.getAttribute('aria-label'),
      drawing: edges(drawing),
      room: drawing.parentElement.clientWidth,
      names: marks.map((mark) => mark.getAttribute('aria-label')),
      stops: marks.filter((mark) => mark.getAttribute('tabindex') === '0').length,
      focused: marks.indexOf(document.activeElement),
      reach: marks.map((mark) => getComputedStyle(mark.querySelector('.reach')).stroke),
      bars: [...drawing.querySelectorAll('rect.shape')].map(edges),
      labels: [...drawing.querySelectorAll('.label')].map(edges),
      values: [...drawing.querySelectorAll('.value')].map((text) => ({
        text: text.textContent,
        ...edges(text),
      })),
      fills: [...drawing.querySelectorAll('.shape')].map((shape) => getComputedStyle(shape).fill),
      rings: drawing.querySelectorAll('path.shape').length,
      zeros: drawing.querySelectorAll('.zero').length,
    };
  });

withBrowser();

describe('the example for a page', () => {
  const open = async (use, dir = 'ltr') =>
    onPage(await pageFrom(examples('page'), dir), async ({ page, errors, said }) => {
      await until(() => look(page));
      await use(page);
      assert.deepEqual([errors, said], [[], []]);
    });

  for (const width of [800, 320])
    it(`draws its rows in ${width} px: bars in proportion, zero as a line, no figure as nothing`, () =>
      open(async (page) => {
        await resize(page, width, 700);
        const { drawing, bars, values, zeros, fills, names } = await until(
          () => look(page),
          (seen) => seen.room < width && seen.room === seen.drawing.width,
        );
        assert.deepEqual(
          values.map(({ text }) => text),
          ['42', '17', '0', 'No figure'],
        );
        assert.deepEqual(names, [
          'Opening hours: 42. 1 of 4',
          'Help with a form: 17. 2 of 4',
          'A lost card: 0. 3 of 4',
          'Something else: no figure. 4 of 4',
        ]);
        assert.ok(Math.abs(bars[0].width / bars[1].width - 42 / 17) < 0.01);
        assert.deepEqual([bars.length, bars[2].width, zeros], [3, 0, 1]);
        assert.equal(new Set(fills.slice(0, 2)).size, 2, 'the accent has a color of its own');
        for (const { right } of values) assert.ok(right <= drawing.right + 1, 'the measure holds');
      }));

  it('is one stop of Tab, walked with arrows, Home and End, and shows where the focus is', () =>
    open(async (page) => {
      await page.keyboard.press('Tab');
      for (const [key, at] of [
        [undefined, 0],
        ['ArrowRight', 1],
        ['ArrowDown', 2],
        ['ArrowLeft', 1],
        ['End', 3],
        ['ArrowDown', 3],
        ['Home', 0],
        ['ArrowUp', 0],
      ]) {
        if (key) await page.keyboard.press(key);
        const { focused, stops, reach } = await until(
          () => look(page),
          (seen) => seen.focused === at,
        );
        assert.deepEqual([focused, stops], [at, 1]);
        assert.deepEqual(
          reach.map((stroke) => stroke !== 'none'),
          reach.map((_, index) => index === at),
        );
      }
      assert.match((await look(page)).name, /arrow keys/);
    }));

  it('is a mirror image on a page that runs from right to left, and its arrows too', () =>
    open(async (page) => {
      const { drawing, labels, bars } = await look(page);
      for (const { right } of labels) assert.ok(Math.abs(right - drawing.right) < 2);
      assert.ok(Math.abs(bars[0].right - bars[1].right) < 0.01);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowLeft');
      await until(
        () => look(page),
        (seen) => seen.focused === 1,
      );
    }, 'rtl'));
});

describe('the example for a server', () => {
  const print = async (code) => {
    const { stdout, stderr } = await run('node', ['--no-warnings', '--input-type=module', '--eval', code]);
    assert.equal(stderr, '');
    return stdout;
  };
  const { js } = examples('server');

  for (const [what, code, rings] of [
    ['a ring', js, 2],
    ['bars where a ring does not fit', js.replace('width: 480', 'width: 120'), 0],
  ])
    it(`prints ${what}, seen without JavaScript`, async () => {
      await onPage(
        pageOf(await print(code)),
        async ({ page }) => {
          const seen = await look(page);
          assert.deepEqual(seen.names, ['In person: 42 of 59', 'By mail: 17 of 59']);
          assert.deepEqual([seen.rings, seen.bars.length, seen.stops], [rings, 2 - rings, 0]);
          assert.ok(seen.drawing.width > 100);
        },
        { javaScript: false },
      );
    });
});

describe('the page on charts', () => {
  it('names each function, and none that is not there', () => {
    const named = new Set([...doc.matchAll(/\b(?:layout|draw)[A-Z]\w+/g)].map(([name]) => name));
    assert.deepEqual([...named].sort(), Object.keys(charts).sort());
  });

  it('names each class that is drawn, and none that is not', () => {
    const rows = [4, 0, null, 2].map((value, index) => ({
      label: `Row ${index}`,
      value,
      valueText: String(value),
      name: `Row ${index}`,
      accent: index === 0,
    }));
    const years = [0, 1, 2].map((index) => ({ ...rows[0], year: 2015 + index }));
    const frame = { width: 600, em: 16, measure: (text) => text.length * 8, dir: 'ltr' };
    const groups = [
      { label: 'One', rows },
      { label: 'Two', rows },
    ];
    const drawings = [
      charts.drawBars(charts.layoutBars(rows, frame), 'Bars', 0),
      charts.drawDonut(charts.layoutDonut(rows, frame), 'Ring', 0),
      charts.drawDots(charts.layoutDots(rows, frame), 'Dots', 0),
      charts.drawPair(charts.layoutPair(groups, frame), 'Pair', 0),
      charts.drawTrend(charts.layoutTrend([{ label: 'Line', rows: years }], frame), 'Trend', 0),
    ];
    const drawn = drawings
      .map((drawing) => collectResultSync(render(drawing)))
      .flatMap((svg) => [...svg.matchAll(/\bclass="([^"]*)"/g)])
      .flatMap(([, classes]) => classes.split(' '))
      .filter((name) => name && !/^series-[2-9]/.test(name));
    const [, table] = doc.split('## Classes for your CSS');
    const named = [...table.matchAll(/^\| (`.+?) +\|/gm)]
      .flatMap(([, cell]) => [...cell.matchAll(/`([a-z][\w-]*)`/g)])
      .map(([, name]) => name);
    assert.deepEqual(named.sort(), [...new Set(drawn)].sort());
  });
});
