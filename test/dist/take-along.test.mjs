// What a reader takes along from a chart, on the built files and under a strict policy: real downloads, the real clipboard.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { csvParse } from 'd3-dsv';
import { PNG } from 'pngjs';
import { tagSnippet } from '../../scripts/snippets.mjs';
import { appears, onPage, pageOf, painted, until, withBrowser } from './browser.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const headers = { 'Content-Security-Policy': POLICY };
const CAVEATS = ['do not represent the full scope', 'are accurate as of July 30, 2020', 'subject to change'];
const SOURCE = 'National Human Trafficking Hotline, Connecticut Spotlight 2019';

withBrowser();

const chart = (attributes = {}) =>
  pageOf(
    `<script type="module" src="cdn/ct-stats-chart.js"></script>${tagSnippet('ct-stats-chart', attributes)}`,
  );

/** Opens the tools of the first chart with the keyboard's own way: a press of their summary. */
async function openTools(page, tag = 'ct-stats-chart') {
  await painted(page, [tag]);
  await page.locator(`${tag} >>> .tools summary`).click();
  await until(() =>
    page.$eval(
      `${tag} >>> .tools`,
      (tools) => tools.textContent.trim() !== tools.querySelector('summary').textContent.trim(),
    ),
  );
}

/** Presses a tool by what it is called, with a key: a button may move while its chart is drawn anew. */
async function press(page, name) {
  const button = await appears(page, `::-p-aria([name="${name}"][role="button"])`);
  await button.focus();
  await page.keyboard.press('Enter');
}
const said = (page) =>
  page.$eval('ct-stats-chart >>> .tools [role="status"]', (line) => line.textContent.trim());

/** A page with a chart and its tools open, and a folder for what it saves. */
async function withTools(html, use, options = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'take-along-'));
  try {
    await onPage(
      html,
      async ({ page, ...rest }) => {
        const session = await page.createCDPSession();
        await session.send('Browser.setDownloadBehavior', {
          behavior: 'allow',
          downloadPath: folder,
          browserContextId: page.browserContext().id,
        });
        await openTools(page, options.tag);
        const saved = async (name, ending) => {
          await press(page, name);
          const file = await until(async () => (await readdir(folder)).find((each) => each.endsWith(ending)));
          return { file, content: await readFile(join(folder, file)) };
        };
        await use({ page, saved, ...rest });
      },
      { headers, ...options },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Test data: a state that does not exist, with a zero and a row without a figure. */
const { ct2019 } = await import('../../dist/esm/content/spotlights/ct-2019.js');
const own = {
  ...ct2019,
  id: 'testland',
  state: 'ZZ',
  place: 'Testland',
  report: '=HYPERLINK("https://evil.example")',
  cases: {
    total: 50,
    totalIsOurs: false,
    rows: [
      { id: 'sex', label: '=1+1', value: 42 },
      { id: 'labor', label: '<b>Labor</b>, "quoted"', value: 0 },
      { id: 'both', label: 'Both', value: null },
    ],
  },
};

/** Gives the chart figures of a page's own, and waits until it shows them. */
const show = (page, data) =>
  page.evaluate(async (figures) => {
    const element = document.querySelector('ct-stats-chart');
    element.data = figures;
    while (!element.shadowRoot.textContent.includes('Testland')) await new Promise(requestAnimationFrame);
  }, data);

/** Presses the button that plays, whatever it is called. */
async function hearIt({ shadowRoot }) {
  const tools = shadowRoot.querySelector('.tools');
  tools.open = true;
  while (!tools.querySelector('.buttons + .buttons button')) await new Promise(requestAnimationFrame);
  tools.querySelector('.buttons + .buttons button').click();
}

/** A page with an exit and two charts, where what sounds is counted; the file that plays may be held back. */
async function onTones(use, { isHeld = false } = {}) {
  let release = () => undefined;
  const gate = new Promise((open) => (release = open));
  const count = () => {
    const { start, stop } = AudioBufferSourceNode.prototype;
    const sources = new Set();
    const tell = (change) => void window.tell(change, sources.size);
    AudioBufferSourceNode.prototype.start = function (...when) {
      sources.add(this);
      tell('start');
      this.addEventListener('ended', () => {
        sources.delete(this);
        tell('end');
      });
      return start.apply(this, when);
    };
    AudioBufferSourceNode.prototype.stop = function (...when) {
      sources.delete(this);
      tell('stop');
      return stop.apply(this, when);
    };
  };
  // Rows enough that the tones do not end by themselves before they are looked at.
  const rows = Array.from({ length: 60 }, (_, index) => ({
    id: `row-${index}`,
    label: `Row ${index}`,
    value: 1,
  }));
  await onPage(
    pageOf(
      `<script type="module" src="cdn/widgets.js"></script>${['quick-exit', 'ct-stats-chart', 'ct-spotlight'].map((tag) => tagSnippet(tag)).join('')}`,
    ),
    async ({ page }) => {
      // A page that is being left answers no question, but it can still tell.
      const told = [];
      await page.exposeFunction('tell', (change, sounding) => told.push({ change, sounding }));
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        if (request.url().includes('weather.gov')) return; // never answered: the page stays, emptied
        if (isHeld && request.url().endsWith('/sound.js')) await gate;
        await request.continue();
      });
      await openTools(page);
      await show(page, { ...own, cases: { rows, total: 60, totalIsOurs: false } });
      await use({
        page,
        release,
        sounding: () => told.at(-1)?.sounding ?? 0,
        started: () => told.filter(({ change }) => change === 'start').length,
      });
    },
    { early: count },
  );
}

describe('what a chart can be taken along as', () => {
  it('is asked for when it is opened, and no more than is pressed; nothing else is requested', () =>
    withTools(chart(), async ({ page, saved, requests, said: told, errors }) => {
      const brought = () => requests.filter((url) => url.startsWith('/cdn/tools/'));
      assert.deepEqual(brought(), ['/cdn/tools/take-along.js']);
      await saved('Figures (CSV)', '.csv');
      assert.deepEqual(brought(), ['/cdn/tools/take-along.js', '/cdn/tools/figures-file.js']);
      await saved('Picture (PNG)', '.png');
      assert.deepEqual(brought().slice(2), ['/cdn/tools/picture.js']);
      assert.ok(
        requests.every((url) => url.startsWith('/') || url.startsWith('data:')),
        String(requests),
      );
      assert.equal(await said(page), 'Your browser was given the file ct-2019-cases.png.');
      assert.deepEqual([told, errors], [[], []]);
    }));

  it('says that it stays on the device, and is named so that it does not tell what it is about', () =>
    withTools(chart({ measure: 'communications' }), async ({ page, saved }) => {
      const text = await page.$eval('ct-stats-chart >>> .tools', (tools) => tools.textContent);
      assert.match(text, /What you save or copy stays on this device/);
      const { file } = await saved('Figures (JSON)', '.json');
      assert.equal(file, 'ct-2019-contacts.json');
    }));

  it('is CSV in which no figure stands without place, year, as-of date, source and caveats', () =>
    withTools(chart({ compare: 'communications' }), async ({ saved }) => {
      const { content } = await saved('Figures (CSV)', '.csv');
      assert.equal(content.subarray(0, 3).toString('hex'), 'efbbbf');
      const rows = csvParse(content.toString().slice(1));
      const counted = {
        'Trafficking cases by form, Connecticut, 2019': 'cases',
        'Communication to the National Hotline by channel, Connecticut, 2019': 'contacts',
      };
      assert.deepEqual(
        rows.map((row) => [counted[row['What is counted']], row.Category, row.Value, row.Total, row.Share]),
        [
          ['cases', 'Sex trafficking', '42', '52', '81%'],
          ['cases', 'Labor trafficking', '2', '52', '4%'],
          ['cases', 'Sex and labor trafficking', '1', '52', '2%'],
          ['cases', 'Form not specified', '7', '52', '13%'],
          ['contacts', 'Phone calls', '102', '150', '68%'],
          ['contacts', 'Texts', '20', '150', '13%'],
          ['contacts', 'Emails', '14', '150', '9%'],
          ['contacts', 'Web forms', '10', '150', '7%'],
          ['contacts', 'Web chats', '4', '150', '3%'],
        ],
      );
      for (const row of rows) {
        assert.deepEqual(
          [row.State, row.Year, row['As of'], row.Source],
          ['Connecticut', '2019', '2020-07-30', SOURCE],
        );
        for (const caveat of [...CAVEATS, 'Fewer than ten:']) assert.ok(row.Notes.includes(caveat));
      }
    }));

  it('is CSV that no spreadsheet runs, where zero is 0 and no figure is nothing', () =>
    withTools(chart(), async ({ page, saved }) => {
      await page.evaluate(async (data) => {
        const element = document.querySelector('ct-stats-chart');
        element.data = data;
        while (!element.shadowRoot.textContent.includes('Testland')) await new Promise(requestAnimationFrame);
      }, own);
      const { content } = await saved('Figures (CSV)', '.csv');
      const rows = csvParse(content.toString().slice(1));
      assert.deepEqual(
        rows.map(({ Category, Value }) => [Category, Value]),
        [
          ["'=1+1", '42'],
          ['<b>Labor</b>, "quoted"', '0'],
          ['Both', ''],
        ],
      );
    }));

  it('is CSV in which each state has its own time and caveats, and no other’s', () =>
    withTools(chart({ compare: 'ZZ' }), async ({ page, saved }) => {
      const ended = { start: '2018-07-01', end: '2019-06-30', asOf: '2019-08-01' };
      const caveats = { ...ct2019.caveats, scope: 'Testland leaves much out.' };
      await show(page, [ct2019, { ...own, ...ended, report: 'Report of Testland', caveats }]);
      const text = await page.$eval('ct-stats-chart', ({ shadowRoot }) => shadowRoot.textContent);
      for (const time of [
        'Connecticut, 2019. The data represent signals and cases from January 1, 2019 through December 31, 2019 and are accurate as of July 30, 2020.',
        'Testland, 2019. The data represent signals and cases from July 1, 2018 through June 30, 2019 and are accurate as of August 1, 2019.',
      ])
        assert.ok(text.replaceAll(/\s+/g, ' ').includes(time), time);
      const { file, content } = await saved('Figures (CSV)', '.csv');
      assert.equal(file, 'ct-zz-2019-cases.csv');
      for (const row of csvParse(content.toString().slice(1))) {
        const isOwn = row.State === 'Testland';
        assert.equal(row.Notes.includes('Testland leaves much out.'), isOwn);
        assert.equal(row.Notes.includes('December 31, 2019'), !isOwn);
        assert.equal(row['As of'], isOwn ? '2019-08-01' : '2020-07-30');
        assert.equal(row.Source.endsWith('Report of Testland'), isOwn);
      }
    }));

  it('is JSON that another chart takes as its data', () =>
    withTools(chart(), async ({ page, saved }) => {
      const { content } = await saved('Figures (JSON)', '.json');
      const shown = await page.evaluate(
        async (data) => {
          const element = document.createElement('ct-stats-chart');
          element.data = data;
          document.body.append(element);
          while (!element.shadowRoot?.querySelector('.mark')) await new Promise(requestAnimationFrame);
          return element.shadowRoot.textContent;
        },
        { ...JSON.parse(content.toString()), place: 'Testland' },
      );
      assert.match(shown, /Sex trafficking: 42 of 52 trafficking cases identified in Testland in 2019/);
      assert.match(shown, /Connecticut Spotlight 2019/);
    }));

  for (const [attributes, words] of [
    [{}, ['Sex trafficking: 42 of 52', 'Labor trafficking', '42', '2', '1', '7', SOURCE]],
    [
      { type: 'dots', measure: 'people' },
      ['Victims identified: 72', '9', 'not by a court', 'One dot is one person.'],
    ],
    [{ type: 'donut', lang: 'ar' }, ['الاتجار لغرض الاستغلال الجنسي', '42', 'Connecticut Spotlight 2019']],
    [
      { compare: 'people' },
      [
        'Cases: 52. Victims identified: 72.',
        'not by a court',
        'Traffickers identified',
        'Businesses are not people',
      ],
    ],
    [{ type: 'table' }, ['Sex trafficking: 42 of 52', 'Labor trafficking', '42', '7', SOURCE]],
    [{ compare: 'communications' }, ['Cases: 52. Contacts: 150.', '42 (81%)', 'Fewer than ten:', SOURCE]],
  ])
    it(`is a picture with all its words inside: ${JSON.stringify(attributes)}`, () =>
      withTools(chart(attributes), async ({ page, saved }) => {
        const svgName = await page.$$eval('ct-stats-chart >>> .tools button', ([, svg]) => svg.textContent);
        const pngName = await page.$$eval('ct-stats-chart >>> .tools button', ([png]) => png.textContent);
        const { content: svg } = await saved(svgName, '.svg');
        const { content: file } = await saved(pngName, '.png');
        const text = svg
          .toString()
          .replaceAll(/<[^>]+>/g, ' ')
          .replaceAll(/\s+/g, ' ');
        for (const word of [...words, '2019']) assert.ok(text.includes(word), word);
        assert.doesNotMatch(svg.toString(), /<script|style=|class=|tabindex|href/);
        if (!attributes.lang) for (const caveat of CAVEATS) assert.ok(text.includes(caveat));

        // What a viewer makes of the drawing is what is in the picture.
        const png = PNG.sync.read(file);
        const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg.toString()) ?? [];
        assert.deepEqual([png.width, png.height], [2 * width, 2 * height]);
        const viewer = await page.browserContext().newPage();
        await viewer.setViewport({ width: Number(width), height: Number(height), deviceScaleFactor: 2 });
        await viewer.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.toString())}`);
        const seen = PNG.sync.read(Buffer.from(await viewer.screenshot()));
        let [different, colored] = [0, 0];
        for (let at = 0; at < png.data.length; at += 4) {
          const [red, green, blue] = [0, 1, 2].map((part) =>
            Math.abs(png.data[at + part] - seen.data[at + part]),
          );
          different += red + green + blue > 150;
          colored += png.data[at] < 40 && png.data[at + 1] > 70 && png.data[at + 1] < 110;
        }
        const all = png.data.length / 4;
        assert.ok(different / all < 0.02, `${different} of ${all} pixels differ`);
        assert.ok(colored > 1000, 'the mark that the title speaks of has its color');
      }));

  it('is light and has its colors where the page is dark, or the reader’s system forces colors', () =>
    withTools(chart({ theme: 'dark' }), async ({ page, saved }) => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      const { content } = await saved('Drawing (SVG)', '.svg');
      assert.match(content.toString(), /<rect[^>]* fill="rgb\(255, 255, 255\)"/);
      assert.match(content.toString(), /<rect[^>]* fill="rgb\(10, 90, 105\)"/);
    }));

  it('is a table on the clipboard, as cells and as text, with title, caveats and source', () =>
    withTools(
      chart(),
      async ({ page, address }) => {
        await page
          .browserContext()
          .overridePermissions(address, ['clipboard-read', 'clipboard-sanitized-write']);
        await press(page, 'Copy as a table');
        await until(
          () => said(page),
          (line) => line === 'It was copied. The clipboard keeps it now.',
        );
        const [html, text] = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type) => (await item.getType(type)).text();
          return [await read('text/html'), await read('text/plain')];
        });
        assert.match(
          text,
          /^Sex trafficking: 42 of 52[^]*\n\nTrafficking cases by form, Connecticut, 2019\nForm of trafficking\tCases\tShare\nSex trafficking\t42\t81%/,
        );
        for (const words of [...CAVEATS, SOURCE])
          assert.ok(text.includes(words) && html.includes(words), words);
        assert.match(html, /<th[^>]*scope="row"[^>]*>Sex trafficking<\/th>\s*<td[^>]*>42<\/td>/);
      },
      { headers: {} },
    ));

  it('can be copied by hand where the clipboard is closed', () =>
    withTools(chart(), async ({ page, address }) => {
      await page.browserContext().overridePermissions(address, []);
      await press(page, 'Copy as a table');
      await until(
        () => said(page),
        (line) => line === 'It could not be copied. You can copy it from here:',
      );
      const text = await page.$eval('ct-stats-chart >>> .tools textarea', (field) => field.value);
      assert.match(text, /Sex trafficking\t42\t81%/);
    }));

  it('forgets what was to be copied when the chart is another', () =>
    withTools(chart(), async ({ page, address }) => {
      await page.browserContext().overridePermissions(address, []);
      await press(page, 'Copy as a table');
      await appears(page, 'ct-stats-chart >>> .tools textarea');
      await page.$eval('ct-stats-chart', (element) => element.setAttribute('measure', 'communications'));
      await until(async () => (await page.$('ct-stats-chart >>> .tools textarea')) === null);
      assert.equal(await said(page), '');
    }));

  for (const hasOwn of [false, true])
    it(`is code that shows the same ${hasOwn ? 'figures of a page’s own' : 'chart'} elsewhere`, () =>
      withTools(chart({ type: 'dots', compare: '' }), async ({ page, address }) => {
        if (hasOwn) await show(page, own);
        await page.browserContext().overridePermissions(address, []);
        await press(page, 'Copy the code for a website');
        await until(
          () => said(page),
          (line) => line === 'It could not be copied. You can copy it from here:',
        );
        const code = await page.$eval('ct-stats-chart >>> .tools textarea', ({ value }) => value);
        assert.ok(code.startsWith(`<script type="module" src="${address}/cdn/ct-stats-chart.js"`), code);
        assert.match(code, /<a href="tel:\+18883737888">/);
        await onPage(pageOf(code), async ({ page: other, errors }) => {
          await painted(other, ['ct-stats-chart']);
          const text = await other.$eval('ct-stats-chart', ({ shadowRoot }) => shadowRoot.textContent);
          assert.match(text, hasOwn ? /42 of 50 trafficking cases identified in Testland/ : /42 of 52/);
          assert.equal(await other.$('ct-stats-chart >>> b'), null, 'markup in data is text');
          assert.ok(await other.$('ct-stats-chart >>> circle'));
          assert.deepEqual(errors, []);
        });
      }));

  it('is printed alone: title, drawing, caveats and source on a sheet, and nothing of it stays in the page', () =>
    withTools(chart(), async ({ page, errors }) => {
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('ct-stats-chart');
        // An observer would be told only after the press is over, by when it is printed.
        const { append } = shadowRoot;
        shadowRoot.append = function (node) {
          append.call(this, node);
          node.contentWindow?.addEventListener('beforeprint', () => {
            window.printed = node.contentDocument.body.textContent;
          });
        };
      });
      await press(page, 'Print');
      const printed = await until(() => page.evaluate(() => window.printed));
      for (const words of ['Sex trafficking: 42 of 52', 'Labor trafficking', SOURCE, ...CAVEATS])
        assert.ok(printed.replaceAll(/\s+/g, ' ').includes(words), words);
      await until(async () => !(await page.$('ct-stats-chart >>> iframe')));
      assert.deepEqual([await said(page), errors], ['', []]);
    }));

  it('is heard as tones, each mark in its turn, and ends when it is told to', () =>
    withTools(chart(), async ({ page, requests, errors }) => {
      assert.ok(!requests.some((url) => url.includes('sound')));
      await press(page, 'Hear the values as tones');
      const heard = () =>
        page.$$eval('ct-stats-chart >>> .mark', (marks) =>
          marks.findIndex((mark) => mark.classList.contains('heard')),
        );
      for (const mark of [0, 1]) await until(heard, (index) => index === mark);
      await press(page, 'Stop the tones');
      await until(heard, (index) => index === -1);
      await press(page, 'Hear the values as tones');
      await until(heard, (index) => index === 3);
      await until(heard, (index) => index === -1);
      await appears(page, '::-p-aria([name="Hear the values as tones"][role="button"])');
      assert.deepEqual(errors, []);
    }));

  for (const [what, block, name, line] of [
    ['tools', /take-along/, undefined, 'This could not be loaded.'],
    ['picture', /picture/, 'Picture (PNG)', 'This browser or this page does not allow it.'],
    ['sound', /sound/, 'Hear the values as tones', 'This browser or this page does not allow it.'],
  ])
    it(`says so where the ${what} cannot be loaded, and the chart stays`, () =>
      withTools(
        chart(),
        async ({ page }) => {
          if (name) await press(page, name);
          const text = () => page.$eval('ct-stats-chart >>> .tools', (tools) => tools.textContent);
          await until(text, (each) => each.includes(line));
          assert.ok(await page.$('ct-stats-chart >>> .mark'));
        },
        { block },
      ));

  for (const [what, act] of [
    ['Escape is pressed', (page) => page.keyboard.press('Escape')],
    [
      'the tools are closed',
      (page) => page.$eval('ct-stats-chart >>> .tools', (tools) => (tools.open = false)),
    ],
    ['the chart is another', (page) => page.$eval('ct-stats-chart', (chart) => (chart.measure = 'people'))],
    ['the chart is taken away', (page) => page.$eval('ct-stats-chart', (chart) => chart.remove())],
    ['another chart is heard', (page) => page.$eval('ct-spotlight', hearIt)],
    ['the reader leaves', (page) => page.locator('quick-exit >>> a').click()],
  ])
    it(`falls silent when ${what}`, () =>
      onTones(async ({ page, sounding }) => {
        await press(page, 'Hear the values as tones');
        await until(sounding, (count) => count === 1);
        await act(page);
        await until(sounding, (count) => count === (what.startsWith('another') ? 1 : 0));
      }));

  it('is heard once however fast it is asked for, and never once it was stopped', () =>
    onTones(
      async ({ page, sounding, release, started }) => {
        const twice = () => page.$eval('ct-stats-chart', hearIt);
        await twice();
        await twice();
        await twice();
        release();
        await until(sounding, (count) => count === 1);
        assert.equal(started(), 1);
      },
      { isHeld: true },
    ));

  it('is not heard where the reader left before it was here', () =>
    onTones(
      async ({ page, started, release }) => {
        await page.$eval('ct-stats-chart', hearIt);
        await page.$eval('ct-stats-chart', (chart) => chart.remove());
        const answered = page.waitForResponse((response) => response.url().endsWith('/sound.js'));
        release();
        await answered;
        await page.evaluate(() => new Promise((next) => setTimeout(next, 0)));
        assert.equal(started(), 0);
      },
      { isHeld: true },
    ));

  it('is offered by each chart of <ct-spotlight>', () =>
    withTools(
      pageOf(`<script type="module" src="cdn/ct-spotlight.js"></script>${tagSnippet('ct-spotlight')}`),
      async ({ saved, page }) => {
        const { content } = await saved('Drawing (SVG)', '.svg');
        const text = content
          .toString()
          .replaceAll(/<[^>]+>|\s+/g, ' ')
          .replaceAll(/\s+/g, ' ');
        for (const words of ['Sex trafficking: 42 of 52', SOURCE, ...CAVEATS])
          assert.ok(text.includes(words), words);
        assert.equal((await page.$$('ct-spotlight >>> .tools')).length, 2);
      },
      { tag: 'ct-spotlight' },
    ));
});
