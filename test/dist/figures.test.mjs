// Figures of a partner's own in a file (`src`) and inside the tag: what is asked for, and what is shown where that fails.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { onPage, painted, pageOf, until, withBrowser } from './browser.mjs';

const FILE = await readFile('examples/figures/testland.json', 'utf8');
const BUILT_IN = '42 of 52';
const FROM_FILE = '30 of 40';
const TAGS = ['ct-stats-chart', 'ct-spotlight'];

withBrowser();

const pageWith = (tag, attributes = '') =>
  pageOf(
    `<${tag} ${attributes}><a href="tel:+18883737888">1-888-373-7888</a></${tag}>`,
    `<script type="module" src="cdn/${tag}.js"></script>`,
  );
const textOf = (page, tag) =>
  page.$eval(tag, (element) => element.shadowRoot.querySelector('.root')?.textContent ?? '');
const shows = (page, tag, text) =>
  until(
    () => textOf(page, tag),
    (seen) => seen.includes(text),
  );
const warnings = (said) => said.filter((line) => line.startsWith('warn'));

describe('the example of figures', () => {
  it('shows the file in a chart and the JSON inside in a report, under its strict policy', () =>
    onPage(
      '-',
      async ({ page, address, said, errors, requests }) => {
        await page.goto(`${address}/examples/figures/index.html`);
        await painted(page, TAGS);
        const [chart, report] = await Promise.all(TAGS.map((tag) => textOf(page, tag)));
        assert.match(chart, /Testland \(an invented place\)/);
        assert.match(chart, /Invented Example Report 2021/);
        assert.match(report, /Testland \(an invented place\) in 2019/);
        assert.match(report, /7 of 10/);
        assert.deepEqual([said, errors], [[], []]);
        assert.equal(requests.filter((url) => url.endsWith('.json')).length, 1);
      },
      { folder: '.' },
    ));
});

for (const tag of TAGS)
  describe(`<${tag} src>`, () => {
    it('is asked for once, without cookies, and without where the reader is', () =>
      onPage(
        pageWith(tag, 'src="figures.json"'),
        async ({ page, address, said, requests }) => {
          const session = await page.createCDPSession();
          const urls = {};
          const sent = {};
          session.on('Network.requestWillBeSent', ({ requestId, request }) => {
            urls[requestId] = request.url.replace(address, '');
          });
          session.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
            sent[requestId] = Object.keys(headers).map((name) => name.toLowerCase());
          });
          await session.send('Network.enable');
          await page.evaluate(() => {
            document.cookie = 'who=reader';
          });
          await shows(page, tag, FROM_FILE);
          requests.length = 0;
          await page.reload();
          await shows(page, tag, FROM_FILE);
          const headersOf = (url) => sent[Object.keys(urls).find((id) => urls[id] === url)];
          assert.ok(headersOf('/').includes('cookie'));
          assert.ok(headersOf(`/cdn/${tag}.js`).includes('referer'));
          const headers = headersOf('/figures.json');
          assert.deepEqual(
            headers.filter((name) => ['cookie', 'referer'].includes(name)),
            [],
          );
          assert.equal(requests.filter((url) => url === '/figures.json').length, 1);
          assert.deepEqual(said, []);
        },
        { pages: { '/figures.json': FILE } },
      ));

    it('is not asked for by an element that has none', () =>
      onPage(pageWith(tag), async ({ page, requests }) => {
        await painted(page, [tag]);
        assert.deepEqual(
          requests.filter((url) => !['/', '/favicon.ico', `/cdn/${tag}.js`].includes(url)),
          [],
        );
      }));

    for (const [what, file, told] of [
      ['not there', undefined, 'The server answered 404; a file that is there is accepted.'],
      ['HTML', '<!doctype html><p>Hello', 'It begins with "<!doctype html><p>Hello"; JSON is accepted.'],
      ['blank', ' ', 'It begins with " "; JSON is accepted.'],
      ['cut off', FILE.slice(0, 1000), 'It begins with "[\\n  {'],
      ['huge', `[${' '.repeat(1_000_000)}]`, 'It is too large; up to 1000000 bytes are accepted.'],
      ['another kind', '"42"', 'has string, which cannot be used. Accepted: the figures of a state and year'],
      ['an empty list', '[]', 'has a list of 0, which cannot be used.'],
      [
        'wrong',
        FILE.replace('"value": 30', '"value": -30'),
        'has [1] ZZ 2021, which cannot be used. cases.rows[0].value is -30; a whole number from 0 to 999999999999 is accepted.',
      ],
      [
        'without its source',
        FILE.replaceAll('"report"', '"title"'),
        'has [0] ZZ 2020, which cannot be used. report is missing; text is accepted.',
      ],
    ])
      it(`that is ${what} is told, and the built-in figures are shown`, () =>
        onPage(
          pageWith(tag, 'src="figures.json"'),
          async ({ page, said, errors }) => {
            await shows(page, tag, BUILT_IN);
            const found = warnings(said).filter((line) => line.includes(told));
            assert.equal(found.length, 1, said.join('\n'));
            assert.match(found[0], /Shown instead: the built-in figures\.$/);
            assert.deepEqual(errors, []);
          },
          { pages: { '/figures.json': file } },
        ));

    it('shows markup in a label as text', () =>
      onPage(
        pageWith(tag, 'src="figures.json"'),
        async ({ page, errors }) => {
          await shows(page, tag, '<img src=x onerror=alert(1)>');
          assert.equal(await page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('img')), null);
          assert.deepEqual(errors, []);
        },
        { pages: { '/figures.json': FILE.replaceAll('Sex trafficking', '<img src=x onerror=alert(1)>') } },
      ));
  });

describe('a file that', () => {
  const [tag] = TAGS;
  const withFile = 'src="figures.json"';
  const told = (said, text) => until(() => warnings(said).some((line) => line.includes(text)));

  it('does not come holds the chart up for five seconds, and may still come', async () => {
    let answer;
    await onPage(
      pageWith(tag),
      async ({ page, said }) => {
        await painted(page, [tag]);
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          if (request.url().endsWith('.json')) answer = () => request.respond({ body: FILE });
          else void request.continue();
        });
        await page.evaluate((html) => {
          document.body.innerHTML = html;
        }, `<${tag} ${withFile}><a href="tel:+18883737888">The number</a></${tag}>`);
        await until(() => answer);
        assert.equal(await textOf(page, tag), '');
        assert.ok(await page.$eval(`${tag} a`, (link) => link.checkVisibility()));
        await shows(page, tag, BUILT_IN);
        await told(said, 'has not come within 5 seconds. What is here is shown until it comes.');
        await answer();
        await shows(page, tag, FROM_FILE);
      },
      { pages: { '/figures.json': FILE } },
    );
  });

  it('leads elsewhere is not followed', () =>
    onPage(pageWith(tag), async ({ page, said, requests }) => {
      await painted(page, [tag]);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().endsWith('figures.json'))
          void request.respond({ status: 302, headers: { Location: '/elsewhere.json' } });
        else void request.continue();
      });
      await page.$eval(tag, (element) => {
        element.setAttribute('src', 'figures.json');
      });
      await told(said, 'src="figures.json" cannot be used. It could not be fetched;');
      assert.ok(!requests.includes('/elsewhere.json'));
      await shows(page, tag, BUILT_IN);
    }));

  it('cannot be had is told', () =>
    onPage(
      pageWith(tag, withFile),
      async ({ page, said }) => {
        await shows(page, tag, BUILT_IN);
        await told(said, 'It could not be fetched;');
      },
      { block: /figures\.json/ },
    ));

  it('a policy forbids is told', () =>
    onPage(
      pageWith(tag, withFile),
      async ({ page, said }) => {
        await shows(page, tag, BUILT_IN);
        await told(said, 'is allowed by connect-src');
      },
      {
        pages: { '/figures.json': FILE },
        headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" },
      },
    ));

  it('is slower than one that was asked for later does not win', async () => {
    const answers = {};
    await onPage(pageWith(tag), async ({ page }) => {
      await painted(page, [tag]);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const [, name] = /(first|second)\.json$/.exec(request.url()) ?? [];
        if (name) answers[name] = request;
        else void request.continue();
      });
      for (const name of ['first', 'second']) {
        await page.$eval(
          tag,
          (element, src) => {
            element.setAttribute('src', src);
          },
          `${name}.json`,
        );
        await until(() => answers[name]);
      }
      await until(() => answers.first.failure()); // given up
      await answers.second.respond({ body: FILE });
      await shows(page, tag, FROM_FILE);
    });
  });

  it('is on its way is given up where its element leaves, and asked for anew where that comes back', async () => {
    const asked = [];
    await onPage(pageWith(tag), async ({ page }) => {
      await painted(page, [tag]);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().endsWith('figures.json')) asked.push(request);
        else void request.continue();
      });
      await page.$eval(tag, (element) => {
        element.setAttribute('src', 'figures.json');
        window.away = element;
      });
      await until(() => asked.length === 1);
      await page.evaluate(() => window.away.remove());
      await until(() => asked[0].failure());
      await page.evaluate(() => document.body.append(window.away));
      await until(() => asked.length === 2);
      await asked[1].respond({ body: FILE });
      await shows(page, tag, FROM_FILE);
    });
  });
});
