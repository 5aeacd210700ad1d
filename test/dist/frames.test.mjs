// Each widget in an <iframe>, on another origin than its page and in the sandbox that README recommends.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ALL_TAGS } from '../../scripts/snippets.mjs';
import { appears, onPage, painted, pageOf, until, visibleLink, withBrowser } from './browser.mjs';

const HOTLINE = 'tel:+18883737888';
const readme = (await readFile('README.md', 'utf8')).replaceAll(/\s+/g, ' ');
const [, SANDBOX] = /sandbox="(allow-[^"]+)"/.exec(readme);
const [, ALLOW] = /<iframe [^>]*allow="([^"]+)"/.exec(readme);

withBrowser();

/** The page of a frame alone, with options. */
const alone = (path, use) =>
  onPage(pageOf(''), async ({ page, address, ...rest }) => {
    await page.goto(`${address}/frames/${path}`);
    await use({ page, address, ...rest });
  });

/** Hands over a page with one frame that lies elsewhere, and the frame. */
const framed = (
  path,
  use,
  {
    sandbox = SANDBOX,
    allow = ALLOW,
    width = 320,
    resize = true,
    before = false,
    type = '',
    extra = '',
  } = {},
) =>
  onPage('', ({ address: elsewhere }) => {
    const script = resize ? `<script ${type} src="${elsewhere}/frames/resize.js"></script>` : '';
    const frame = `<iframe width="${width}" height="90" sandbox="${sandbox}" allow="${allow}" src="${elsewhere}/frames/${path}" title="Get help"></iframe>`;
    return onPage(
      pageOf(before ? `${script}${frame}${extra}` : `${frame}${extra}${script}`),
      async ({ page, ...rest }) => {
        const inner = await until(() => page.frames().find((each) => each.url().includes('/frames/')));
        await appears(inner, '>>> .root');
        await use({ page, inner, elsewhere, ...rest });
      },
    );
  });

/** How much of the frame has to be scrolled, px. */
const hidden = (inner) =>
  inner.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
const heightOf = (page) => page.$eval('iframe', (frame) => frame.getBoundingClientRect().height);

describe('a frame’s page', () => {
  for (const tag of ALL_TAGS)
    it(`shows <${tag}>, and asks for nothing but its own files`, () =>
      alone(`${tag}.html`, async ({ page, said, errors, requests }) => {
        await painted(page, [tag]);
        assert.ok(
          tag === 'quick-exit'
            ? await visibleLink(page, 'https://www.weather.gov/')
            : (await visibleLink(page, HOTLINE)) || (await page.$(`${tag} >>> .frame`)),
        );
        assert.deepEqual(requests.slice(-3), [`/frames/${tag}.html`, '/frames/frame.js', `/cdn/${tag}.js`]);
        assert.deepEqual([said, errors], [[], []]);
      }));

  it('takes language, attributes and colors from its address', () =>
    alone(
      'hotline-card.html?lang=es&layout=banner&no-quick-exit&theme=dark&--stw-accent=%23ff8844&--stw-radius=0',
      async ({ page, said }) => {
        await page.waitForFunction(() =>
          document.querySelector('hotline-card').shadowRoot.querySelector('.root.banner.dark[lang="es"]'),
        );
        assert.deepEqual(
          await page.evaluate(() => {
            const { shadowRoot } = document.querySelector('hotline-card');
            const { backgroundColor, borderRadius } = getComputedStyle(shadowRoot.querySelector('.call'));
            return {
              backgroundColor,
              borderRadius,
              exit: Boolean(shadowRoot.querySelector('.exit')),
              scheme: getComputedStyle(document.documentElement).colorScheme,
            };
          }),
          { backgroundColor: 'rgb(255, 136, 68)', borderRadius: '0px', exit: false, scheme: 'dark' },
        );
        assert.deepEqual(said, []);
      },
    ));

  it('is light unless its address says more, whatever the reader’s system', () =>
    onPage(pageOf(''), async ({ page, address }) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      const background = async (query) => {
        await page.goto(`${address}/frames/hotline-card.html${query}`);
        await painted(page, ['hotline-card']);
        return page.$eval('hotline-card', (card) => {
          const root = card.shadowRoot.querySelector('.root');
          return getComputedStyle(root).backgroundColor;
        });
      };
      assert.equal(await background(''), 'rgb(255, 255, 255)');
      assert.equal(await background('?theme=auto'), 'rgb(17, 24, 29)');
    }));

  for (const [what, query] of [
    ['a script', '?lang=<script>window.hacked=1</script>&layout="><script>window.hacked=1</script>'],
    [
      'a handler',
      '?onclick=window.hacked=1&onload=window.hacked=1&onfocus=window.hacked=1&autofocus&tabindex=0',
    ],
    ['a style', '?style=background:url(/stolen)&class=x&id=y&slot=z&part=w&hidden'],
    ['an address in a color', '?--stw-accent=url(/stolen)&--stw-surface=image-set("/stolen" 1x)'],
    ['a color that closes its rule', '?--stw-accent=red;}body{background:url(/stolen)&--stw-text=red;x'],
    [
      'an address in other letters of CSS',
      String.raw`?--stw-accent=env(x,\75rl(/stolen))&--stw-radius=v\61r(--x)`,
    ],
    ['a color that hides the number', '?--stw-accent=%23fffffe&--stw-text=transparent&--stw-font-size=0'],
    ['a size that grows without end', '?--stw-font-size=2dvh'],
    ['an address to leave for', '?href=https://example.org/'],
    ['an address to fetch', '?src=/stolen&data=/stolen'],
    ['the prototype', '?__proto__=1&constructor=1&toString=1'],
    ['too much', `?lang=${'x'.repeat(6000)}&layout=${'y'.repeat(6000)}`],
  ])
    for (const tag of ['hotline-card', 'quick-exit', 'ct-stats-chart'])
      it(`lets nobody put ${what} into <${tag}> by its address`, () =>
        alone(`${tag}.html${encodeURI(query)}`, async ({ page, errors, requests }) => {
          await painted(page, [tag]);
          const element = await page.$eval(tag, (widget) => ({
            attributes: widget.getAttributeNames().filter((name) => !['layout', 'keys'].includes(name)),
            exit: widget.shadowRoot.querySelector('.exit a')?.href,
            style: document.documentElement.getAttribute('style'),
          }));
          assert.deepEqual(element.attributes, []);
          assert.equal(element.exit ?? 'https://www.weather.gov/', 'https://www.weather.gov/');
          assert.equal(element.style, null);
          assert.equal(await page.evaluate(() => window.hacked), undefined);
          assert.deepEqual(
            requests.filter((url) => url.includes('stolen') && !url.includes('?')),
            [],
          );
          assert.deepEqual(errors, []);
        }));
});

describe('the page of a card’s frame, which may be discreet', () => {
  for (const [when, options] of [
    ['with JavaScript off', { javaScript: false }],
    ['without its script', { block: /cdn\/hotline-card/ }],
    ['in an old browser', { early: () => delete HTMLElement.prototype.popover }],
  ])
    it(`says nothing of trafficking ${when}, and has the number`, () =>
      onPage(
        pageOf(''),
        async ({ page, address }) => {
          await page.goto(`${address}/frames/hotline-card.html?discreet`);
          assert.ok(await visibleLink(page, HOTLINE));
          assert.doesNotMatch(await page.$eval('body', (body) => body.innerText), /traffick/i);
          assert.doesNotMatch(await page.title(), /traffick/i);
        },
        options,
      ));
});

describe('a frame in a page', () => {
  for (const tag of ALL_TAGS)
    for (const width of [280, 768])
      it(`of <${tag}> is as tall as it needs to be, ${width} px wide`, () =>
        framed(
          `${tag}.html`,
          async ({ page, inner, said, errors }) => {
            await until(
              async () => [await hidden(inner), await heightOf(page)],
              ([rest, height]) => rest <= 0 && height !== 94,
            );
            assert.deepEqual([said, errors], [[], []]);
          },
          { width },
        ));

  it('is resized too by a script that comes before it', () =>
    framed(
      'hotline-card.html',
      async ({ inner }) => {
        await until(
          () => hidden(inner),
          (rest) => rest <= 0,
        );
      },
      { before: true },
    ));

  for (const [what, { type = '', css = '' }] of Object.entries({
    'a script that is a module': { type: 'type="module"' },
    'boxes with borders inside': {
      css: 'iframe { box-sizing: border-box; border: 20px solid; padding: 10px }',
    },
    'vertical writing': { css: 'html { writing-mode: vertical-rl }' },
  }))
    it(`is as tall as it needs to be with ${what}`, () =>
      framed(
        'hotline-card.html',
        async ({ inner }) => {
          await until(
            () => hidden(inner),
            (rest) => rest <= 0,
          );
        },
        { type, extra: `<style>${css}</style>` },
      ));

  it('is written from right to left in Arabic, so that nothing is cut off', () =>
    framed('hotline-card.html?lang=ar&layout=button&--stw-font-size=x-large', async ({ inner }) => {
      assert.equal(await inner.evaluate(() => document.documentElement.dir), 'rtl');
    }));

  it('grows when a reader opens something, and shrinks again', () =>
    framed('hotline-card.html', async ({ page, inner }) => {
      await until(
        () => hidden(inner),
        (rest) => rest <= 0,
      );
      const closed = await heightOf(page);
      const toggle = () =>
        inner.evaluate(() =>
          document.querySelector('hotline-card').shadowRoot.querySelector('.before summary').click(),
        );
      await toggle();
      await until(async () => (await heightOf(page)) > closed && (await hidden(inner)) <= 0);
      await toggle();
      await until(
        () => heightOf(page),
        (height) => height === closed,
      );
    }));

  for (const layout of ['banner', 'button'])
    it(`of a ${layout} grows with the card that it opens, and shrinks again`, () =>
      framed(`hotline-card.html?layout=${layout}`, async ({ page, inner }) => {
        await until(async () => (await hidden(inner)) <= 0 && (await heightOf(page)) !== 94);
        const closed = await heightOf(page);
        await inner.click(`>>> ${layout === 'banner' ? '.more' : '.pill'}`);
        await until(() =>
          inner.evaluate(() => {
            const sheet = document.querySelector('hotline-card').shadowRoot.querySelector('.sheet');
            return sheet.clientHeight > 400 && sheet.scrollHeight <= sheet.clientHeight;
          }),
        );
        await inner.click('>>> .close');
        await until(
          () => heightOf(page),
          (height) => height === closed,
        );
      }));

  it('takes no height from another frame, nor one that is none', () =>
    framed(
      'hotline-card.html',
      async ({ page, inner }) => {
        await until(
          () => hidden(inner),
          (rest) => rest <= 0,
        );
        const before = await heightOf(page);
        const stranger = page.frames().find((each) => each.url() === 'about:srcdoc');
        await stranger.evaluate(() => parent.postMessage({ type: 'stw-height', height: 33 }, '*'));
        for (const height of ['9', -1, 0, NaN, Infinity, 1e9, null, {}])
          await inner.evaluate(
            (given) => parent.postMessage({ type: 'stw-height', height: given }, '*'),
            height,
          );
        for (const message of [null, 'stw-height', 5, [], { type: 'stw-height' }])
          await inner.evaluate((given) => parent.postMessage(given, '*'), message);
        // Messages arrive in their order: when a good one has, those before it have been looked at.
        await inner.evaluate(() => parent.postMessage({ type: 'stw-height', height: 777 }, '*'));
        await until(
          () => heightOf(page),
          (height) => height === 781,
        );
        assert.notEqual(before, 781);
        assert.equal(
          await page.$eval('iframe[srcdoc]', (frame) => frame.getBoundingClientRect().height),
          154,
        );
      },
      { extra: '<iframe srcdoc="<p>A stranger" width="300" height="150"></iframe>' },
    ));

  it('can be scrolled where the page has no script', () =>
    framed(
      'hotline-card.html',
      async ({ page, inner }) => {
        assert.equal(await heightOf(page), 94);
        assert.ok((await hidden(inner)) > 0);
        assert.equal(
          await inner.evaluate(() => getComputedStyle(document.documentElement).overflow),
          'visible',
        );
      },
      { resize: false },
    ));
});

describe('the sandbox that README recommends', () => {
  it('lets a reader dial and write', () =>
    framed('hotline-card.html', async ({ page, inner, errors }) => {
      // The HTML standard asks for it of a frame that hands a link to another program, of which there is none here.
      assert.ok(SANDBOX.split(' ').includes('allow-popups'));
      for (const selector of ['.call[href^="tel:"]', '.way[href^="sms:"]'])
        await inner.click(`>>> ${selector}`);
      assert.match(page.url(), /^http:.*\/$/);
      assert.match(inner.url(), /hotline-card\.html$/);
      assert.deepEqual(errors, []);
    }));

  for (const [allow, said] of [
    [ALLOW, 'Copied. The clipboard keeps it now.'],
    ['', 'The number could not be copied.'],
  ])
    it(`${allow ? 'lets a reader copy the number' : 'tells a reader of a frame that may not copy'}`, () =>
      framed(
        'hotline-card.html',
        async ({ page, inner, elsewhere }) => {
          await page.browserContext().overridePermissions(elsewhere, ['clipboard-sanitized-write']);
          await inner.evaluate(() => {
            const { shadowRoot } = document.querySelector('hotline-card');
            for (const details of shadowRoot.querySelectorAll('.before')) details.open = true;
          });
          await inner.click('>>> .before .switch');
          await until(
            () => inner.$eval('>>> .before [role="status"]', (status) => status.textContent),
            (text) => text === said,
          );
        },
        { allow },
      ));

  it('opens the leaflet as a page of its own, which can be printed', () =>
    framed('trafficking-brochure.html', async ({ page, inner, elsewhere }) => {
      const opened = new Promise((done) => {
        page.once('popup', done);
      });
      await inner.click('>>> .print');
      const leaflet = await opened;
      assert.equal(leaflet.url(), `${elsewhere}/print/leaflet.en.html`);
      // In a sandbox its origin would be "null", and `print` would do nothing.
      assert.equal(await leaflet.evaluate(() => origin), elsewhere);
    }));

  it('lets the exit take the whole page along', () =>
    framed('hotline-card.html', async ({ page, inner }) => {
      await inner.click('>>> .leave');
      await until(() => page.url() === 'https://www.weather.gov/' || page.url().startsWith('chrome-error'));
    }));
});
