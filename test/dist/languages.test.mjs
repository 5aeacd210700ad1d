// The languages as they are shipped: brought when needed, once, and English when they cannot be had.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { TAGS, tagSnippet } from '../../scripts/snippets.mjs';
import { readUnits } from '../../scripts/xliff.mjs';
import { onPage, painted, pageOf, SCRIPT, snippet, visibleLink, withBrowser } from './browser.mjs';

const HOTLINE = 'tel:+18883737888';
const { targetLocales: LANGUAGES } = JSON.parse(await readFile('locales/lit-localize.json', 'utf8'));
const ENGLISH = (await readUnits('locales/es.xlf')).map(({ source }) => source);

withBrowser();

const files = (requests) => requests.filter((url) => url.includes('/cdn/'));
const langOf = (page, tag) =>
  page.$eval(tag, (node) => node.shadowRoot.querySelector('.root')?.lang ?? 'the fallback');
const speaks = (page, lang, selector = 'hotline-card') =>
  page.waitForFunction(
    (name, wanted) =>
      [...document.querySelectorAll(name)].every(
        (node) => node.shadowRoot?.querySelector('.root')?.lang === wanted,
      ),
    { timeout: 5000 },
    selector,
    lang,
  );

/** Every element in every shape it has. */
const ALL = [
  ['hotline-card', ''],
  ['hotline-card', 'layout="banner"'],
  ['hotline-card', 'layout="button"'],
  ['hotline-card', 'discreet'],
  ['hotline-card', 'discreet layout="button"'],
  ['quick-exit', ''],
  ['quick-exit', 'keys="escape"'],
  ['trafficking-signs', 'language-menu'],
  ...['definition', 'rights', 'law', 'figures', 'resources', 'brochure'].map((name) => [
    `trafficking-${name}`,
    '',
  ]),
  ['ct-spotlight', ''],
  ...['cases', 'communications', 'people'].flatMap((measure) =>
    ['bar', 'donut', 'dots', 'table'].map((type) => [
      'ct-stats-chart',
      `measure="${measure}" type="${type}"`,
    ]),
  ),
];
const pageIn = (lang) =>
  pageOf(
    `<main lang="${lang}">${ALL.map(([tag, attributes]) => `<${tag} ${attributes}></${tag}>`).join('')}</main>`,
    SCRIPT,
  );

/** All that can be read or heard in the widgets, but for what is marked as English, numbers and addresses, and names of languages. */
function said() {
  const texts = [];
  const take = (node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.data.trim());
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (node.lang === 'en' || node.localName === 'bdi' || node.localName === 'option') return;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
      if (node.hasAttribute(name)) texts.push(node.getAttribute(name));
    node.childNodes.forEach(take);
  };
  for (const host of document.querySelectorAll('main > *')) take(host.shadowRoot.querySelector('.root'));
  return texts.filter((text) => /\p{L}/u.test(text));
}

/** The pieces of an English text between its holes that are long enough to be known again. */
const pieces = ENGLISH.flatMap((text) => text.split(/\{\w+\}/))
  .map((piece) => piece.replace(/^[\s.,:;]+|[\s.,:;(]+$/g, ''))
  .filter((piece) => piece.split(' ').length > 2);
const NAMES =
  /\b(DCF|Careline|SMS|Connecticut Spotlight|misdemeanor|felony|mandated reporters|PNG|SVG|CSV|JSON|[ABTU])\b/g;

describe('a page with all elements', () => {
  for (const lang of LANGUAGES)
    it(`in ${lang} has no English left over`, () =>
      onPage(pageIn(lang), async ({ page, errors, requests }) => {
        await speaks(page, lang, 'main > *');
        await page.evaluate(() => {
          for (const host of document.querySelectorAll('main > *'))
            for (const details of host.shadowRoot.querySelectorAll('details')) details.open = true;
        });
        await page.waitForFunction(() =>
          [...document.querySelectorAll('main > :not(quick-exit)')].every((host) =>
            host.shadowRoot.querySelector('.source li'),
          ),
        );
        await page.waitForFunction(() =>
          [...document.querySelectorAll('ct-stats-chart, ct-spotlight')].every((chart) =>
            [...chart.shadowRoot.querySelectorAll('.tools')].every((tools) => tools.querySelector('button')),
          ),
        );
        const texts = await page.evaluate(said);
        assert.ok(texts.length > 200, `${texts.length} texts were found`);
        for (const text of texts) {
          const left = pieces.find((piece) => text.includes(piece));
          assert.equal(left, undefined, `"${text}" has English in it`);
          if (['ar', 'ru', 'zh-Hans'].includes(lang))
            assert.doesNotMatch(text.replaceAll(NAMES, ''), /[a-z]{2}/i, 'Latin letters');
        }
        assert.deepEqual(errors, []);
        assert.deepEqual(files(requests).sort(), [
          `/cdn/locales/${lang}.js`,
          '/cdn/tools/source-lines.js',
          '/cdn/tools/take-along.js',
          '/cdn/widgets.js',
        ]);
      }));
});

describe('a language', () => {
  it('is brought once, however many widgets and files of the library ask', () =>
    onPage(
      pageOf(
        `<main lang="es">${'<hotline-card></hotline-card>'.repeat(20)}<trafficking-signs></trafficking-signs></main>
        <script type="module" src="cdn/hotline-card.js"></script><script type="module" src="cdn/trafficking-signs.js"></script>`,
      ),
      async ({ page, requests }) => {
        await speaks(page, 'es', 'main > *');
        assert.deepEqual(
          files(requests).filter((url) => url.includes('locales')),
          ['/cdn/locales/es.js'],
        );
      },
    ));

  it('is not asked for where the page is in English', () =>
    onPage(pageOf(snippet), async ({ page, requests }) => {
      await painted(page, TAGS);
      assert.deepEqual(files(requests), ['/cdn/widgets.js']);
    }));

  for (const [how, options] of [
    ['blocked', { block: /locales/ }],
    ['not there', { alter: (url) => (url.includes('locales') ? 'throw new Error("404")' : undefined) }],
    ['broken', { alter: (url) => (url.includes('locales') ? 'export const words =' : undefined) }],
    ['empty', { alter: (url) => (url.includes('locales') ? ' ' : undefined) }],
  ])
    it(`that is ${how} is English, and the console is told once`, () =>
      onPage(
        pageOf(`<div lang="pl">${snippet}</div>`),
        async ({ page, said: told, errors }) => {
          await painted(page, TAGS);
          for (const tag of TAGS) assert.equal(await langOf(page, tag), 'en');
          assert.equal(await visibleLink(page, HOTLINE), 'Call 1-888-373-7888');
          const ours = told.filter((line) => line.includes('could not be loaded'));
          assert.equal(ours.length, 1, told.join('\n'));
          assert.match(
            ours[0],
            /^warn: The texts of the language "pl" could not be loaded\. Shown instead: English\./,
          );
          assert.deepEqual(errors, []);
        },
        options,
      ));

  it('that is on its way leaves the fallback in sight, then is shown, and nothing in between', async () => {
    let arrive;
    const held = new Promise((done) => (arrive = done));
    await onPage(
      pageOf(`<div lang="ru">${tagSnippet('hotline-card')}</div>`, SCRIPT),
      async ({ page, address }) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const go = request.url().includes('/locales/') ? held : Promise.resolve();
          void go.then(() => request.continue());
        });
        await page.evaluateOnNewDocument(() => {
          window.seen = [];
          const look = () => {
            const root = document.querySelector('hotline-card')?.shadowRoot;
            const now = root?.querySelector('.root')?.lang ?? 'the fallback';
            if (window.seen.at(-1) !== now) window.seen.push(now);
            requestAnimationFrame(look);
          };
          look();
        });
        const asked = page.waitForRequest((request) => request.url().includes('/locales/'));
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        await asked;
        assert.equal(await visibleLink(page, HOTLINE), '1-888-373-7888');
        arrive();
        await page.waitForFunction(() => window.seen.at(-1) === 'ru', { timeout: 5000 });
        assert.deepEqual(await page.evaluate(() => window.seen), ['the fallback', 'ru']);
      },
    );
  });

  it('keeps what was there in sight while the next is on its way', async () => {
    let arrive;
    const held = new Promise((done) => (arrive = done));
    await onPage(pageOf(`<div lang="es">${tagSnippet('hotline-card')}</div>`, SCRIPT), async ({ page }) => {
      await speaks(page, 'es');
      await page.setRequestInterception(true);
      page.on('request', (request) => void held.then(() => request.continue()));
      const asked = page.waitForRequest((request) => request.url().includes('/locales/fr'));
      await page.$eval('div', (div) => div.setAttribute('lang', 'fr'));
      await asked;
      assert.equal(await langOf(page, 'hotline-card'), 'es');
      arrive();
      await speaks(page, 'fr');
    });
  });

  it('that a reader picks and cannot have changes nothing, and says so; another can still be picked', () =>
    onPage(
      pageOf('<hotline-card></hotline-card>', SCRIPT),
      async ({ page, errors }) => {
        await painted(page, ['hotline-card']);
        const pick = (lang) =>
          page.$eval(
            'hotline-card',
            (card, value) => {
              const list = card.shadowRoot.querySelector('select');
              list.value = value;
              list.dispatchEvent(new Event('change'));
            },
            lang,
          );
        const state = () =>
          page.$eval('hotline-card', ({ shadowRoot }) => [
            shadowRoot.querySelector('.language [role="status"]').textContent.trim(),
            shadowRoot.querySelector('select').value,
            shadowRoot.querySelector('.root').lang,
          ]);
        await pick('vi');
        await page.waitForFunction(() =>
          document
            .querySelector('hotline-card')
            .shadowRoot.querySelector('.language [role="status"]')
            .textContent.trim(),
        );
        assert.deepEqual(await state(), ['Tiếng Việt could not be loaded.', 'en', 'en']);
        await pick('ru');
        await speaks(page, 'ru');
        assert.deepEqual(await state(), ['', 'ru', 'ru']);
        assert.deepEqual(errors, []);
      },
      { block: /locales\/vi/ },
    ));
});

describe('Arabic', () => {
  it('runs from right to left: frame, marks of every chart, and text; numbers and addresses do not', () =>
    onPage(
      pageOf(
        `<main lang="ar" style="inline-size:700px">${['bar', 'donut', 'dots'].map((type) => `<ct-stats-chart type="${type}"></ct-stats-chart>`).join('')}<hotline-card></hotline-card></main>`,
        SCRIPT,
      ),
      async ({ page }) => {
        await speaks(page, 'ar', 'main > *');
        await page.waitForFunction(() =>
          [...document.querySelectorAll('ct-stats-chart')].every((chart) =>
            chart.shadowRoot.querySelector('svg.drawing[width="658"]'),
          ),
        );
        const charts = await page.evaluate(() =>
          [...document.querySelectorAll('ct-stats-chart')].map(({ shadowRoot }) => {
            const box = (node) => node.getBoundingClientRect();
            const sheet = box(shadowRoot.querySelector('.drawing'));
            return [...shadowRoot.querySelectorAll('.mark')].map((mark) => {
              const shapes = [...mark.querySelectorAll('.shape')].map(box);
              const label = box(mark.querySelector('.label'));
              return {
                shapes: {
                  left: Math.min(...shapes.map((each) => each.left)),
                  right: Math.max(...shapes.map((each) => each.right)),
                },
                label: { left: label.left, right: label.right },
                sheet: { left: sheet.left, right: sheet.right },
              };
            });
          }),
        );
        const [bars, donut, dots] = charts;
        const start = Math.max(...bars.map(({ shapes }) => shapes.right));
        for (const { shapes, label, sheet } of bars) {
          assert.ok(Math.abs(shapes.right - start) < 1, 'bars grow from one line on the right');
          assert.ok(label.left > start && label.right <= sheet.right + 1, 'labels stand right of their bars');
        }
        for (const { shapes, label } of donut)
          assert.ok(label.right < shapes.right, 'labels stand left of the ring');
        for (const { shapes, label } of dots)
          assert.ok(label.left > shapes.right, 'labels stand right of the dots');
        for (const chart of charts)
          for (const { label, sheet } of chart)
            assert.ok(label.left >= sheet.left - 1 && label.right <= sheet.right + 1, 'labels stay inside');

        const directions = await page.$eval('hotline-card', ({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('bdi')].map((node) => [
            node.textContent,
            getComputedStyle(node).direction,
          ]),
        );
        assert.ok(directions.length > 5);
        for (const [text, direction] of directions) assert.equal(direction, 'ltr', text);
      },
    ));

  it('walks a chart with the arrow that points onwards', () =>
    onPage(pageOf('<ct-stats-chart lang="ar"></ct-stats-chart>', SCRIPT), async ({ page }) => {
      await speaks(page, 'ar', 'ct-stats-chart');
      const focused = () =>
        page.$eval('ct-stats-chart', ({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('.mark')].indexOf(shadowRoot.activeElement),
        );
      await page.$eval('ct-stats-chart', ({ shadowRoot }) => shadowRoot.querySelector('.mark').focus());
      await page.keyboard.press('ArrowLeft');
      assert.equal(await focused(), 1);
      await page.keyboard.press('ArrowRight');
      assert.equal(await focused(), 0);
    }));
});

describe('a pick from the list', () => {
  it('leaves no trace: nothing stored, no change of address, title or history, no event that names it', () =>
    onPage(
      pageOf('<hotline-card language-scope="page"></hotline-card>', SCRIPT),
      async ({ page, requests }) => {
        await painted(page, ['hotline-card']);
        const state = () =>
          page.evaluate(async () => ({
            cookie: document.cookie,
            stored: localStorage.length + sessionStorage.length,
            databases: (await indexedDB.databases()).length,
            caches: (await caches.keys()).length,
            place: [location.href, document.title, history.length],
            page: document.documentElement.outerHTML.replace(/<hotline-card.*/s, ''),
          }));
        const before = await state();
        await page.evaluate(() => {
          window.heard = [];
          for (const type of ['change', 'input', 'language', 'languagechange'])
            document.addEventListener(type, (event) =>
              window.heard.push([type, event.target.localName, event.detail]),
            );
        });
        await page.$eval('hotline-card', (card) => {
          const list = card.shadowRoot.querySelector('select');
          list.value = 'ht';
          list.dispatchEvent(new Event('change', { bubbles: true }));
        });
        await speaks(page, 'ht');
        assert.deepEqual(await state(), before);
        assert.deepEqual(
          await page.evaluate(() => window.heard),
          [],
          'a change event does not leave the widget',
        );
        assert.deepEqual(files(requests), ['/cdn/widgets.js', '/cdn/locales/ht.js']);
      },
    ));
});
