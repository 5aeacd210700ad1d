// Every way onto a page by a script tag: the number shows on a page that has that snippet alone, and the ways do not disturb each other.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ALL_TAGS, tagSnippet } from '../../scripts/snippets.mjs';
import { onPage, painted, pageOf, until, visibleLink, withBrowser } from './browser.mjs';

const HOTLINE = 'tel:+18883737888';
const { targetLocales: LANGUAGES } = JSON.parse(await readFile('locales/lit-localize.json', 'utf8'));
const integrity = JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8'));
const classic = await readFile('dist/cdn/classic.js', 'utf8');
const CARD = tagSnippet('hotline-card');

withBrowser();

const script = (file, attributes = 'type="module"') =>
  `<script src="cdn/${file}" ${attributes} integrity="${integrity[file]}" crossorigin referrerpolicy="no-referrer"></script>`;
const scripts = (requests) => requests.filter((url) => url.endsWith('.js'));

/** A page that has the snippet alone shows the card and its number, without a complaint. */
const shows = (html, files) =>
  onPage(html, async ({ page, said, errors, requests }) => {
    await painted(page, ['hotline-card']);
    assert.ok(await visibleLink(page, HOTLINE));
    assert.deepEqual(scripts(requests), files);
    assert.deepEqual([said, errors], [[], []]);
  });

describe('a script tag', () => {
  for (const [way, head, body] of [
    ['a module before the tag', script('widgets.js'), CARD],
    ['a module after the tag', '', CARD + script('widgets.js')],
    ['a module of one tag', '', CARD + script('hotline-card.js')],
    ['a plain script in the head, before the tag', script('classic.js', ''), CARD],
    ['a plain script after the tag', '', CARD + script('classic.js', '')],
    ['a plain script, async', script('classic.js', 'async'), CARD],
    ['a plain script, deferred', script('classic.js', 'defer'), CARD],
  ])
    it(`as ${way} shows the number, and brings one file`, () => {
      const [, file] = /cdn\/([\w.-]+)/.exec(head + body);
      return shows(pageOf(body, head), [`/cdn/${file}`]);
    });

  for (const tag of ALL_TAGS)
    it(`of <${tag}> alone defines it, and nothing else`, () =>
      onPage(pageOf(tagSnippet(tag) + script(`${tag}.js`)), async ({ page, said, errors, requests }) => {
        await painted(page, [tag]);
        assert.deepEqual(
          await page.evaluate((all) => all.filter((each) => customElements.get(each)), ALL_TAGS),
          [tag],
        );
        assert.deepEqual(scripts(requests), [`/cdn/${tag}.js`]);
        assert.deepEqual([said, errors], [[], []]);
      }));

  for (const lang of LANGUAGES)
    it(`with ${lang} built in speaks it, and fetches nothing else`, () =>
      onPage(
        pageOf(`<div lang="${lang}">${CARD}</div>`, script(`widgets.${lang}.js`)),
        async ({ page, said, errors, requests }) => {
          await painted(page, ['hotline-card']);
          assert.equal(
            await page.$eval('hotline-card', (card) => card.shadowRoot.querySelector('.root').lang),
            lang,
          );
          assert.ok(await visibleLink(page, HOTLINE));
          assert.deepEqual(scripts(requests), [`/cdn/widgets.${lang}.js`]);
          assert.deepEqual([said, errors], [[], []]);
        },
      ));
});

describe('the plain script', () => {
  it('brings a language and the sources from where it lies, on a page in another folder', () =>
    onPage(
      pageOf(''),
      async ({ page, address, requests, errors }) => {
        await page.goto(`${address}/a/b/page`);
        await painted(page, ['hotline-card']);
        await page.$eval('hotline-card', (card) => {
          card.shadowRoot.querySelector('.source').open = true;
        });
        await page.waitForFunction(() =>
          document.querySelector('hotline-card').shadowRoot.querySelector('.source li'),
        );
        assert.deepEqual(scripts(requests), [
          '/cdn/classic.js',
          '/cdn/locales/es.js',
          '/cdn/tools/source-lines.js',
        ]);
        assert.deepEqual(errors, []);
      },
      {
        pages: {
          '/a/b/page': pageOf(`<div lang="es">${CARD}</div><script src="/cdn/classic.js"></script>`),
        },
      },
    ));

  it('brings a language too where a site loads it as a module', () =>
    onPage(
      pageOf(''),
      async ({ page, address, errors }) => {
        await page.goto(`${address}/a/b/page`);
        await page.waitForFunction(() =>
          document.querySelector('hotline-card')?.shadowRoot?.querySelector('.root[lang="es"]'),
        );
        assert.deepEqual(errors, []);
      },
      {
        pages: {
          '/a/b/page': pageOf(
            `<div lang="es">${CARD}</div><script type="module" src="/cdn/classic.js"></script>`,
          ),
        },
      },
    ));

  it('leaves no name on the page, and can stand there twice', () =>
    onPage(
      pageOf(
        `<script>window.before = Object.keys(window)</script>${CARD}<script src="cdn/classic.js"></script><script src="cdn/classic.js"></script>`,
      ),
      async ({ page, said, errors }) => {
        await painted(page, ['hotline-card']);
        const added = await page.evaluate(() =>
          Object.keys(window).filter((name) => !window.before.includes(name) && name !== 'before'),
        );
        // Lit tells which versions of it a page has; the browser's driver adds names of its own.
        assert.deepEqual(
          added.filter((name) => !/^(lit|reactive)\w+Versions$|^litPropertyMetadata$|ariaQuery/.test(name)),
          [],
        );
        assert.deepEqual(
          [said.filter((line) => !line.includes('Multiple versions of Lit')), errors],
          [[], []],
        );
      },
    ));
});

describe('autoload', () => {
  const files = (requests) => scripts(requests).filter((url) => !url.endsWith('autoload.js'));

  it('defines just what the page uses, and what is added later, once', () =>
    onPage(
      pageOf(`${CARD}<div id="later"></div>`, script('autoload.js')),
      async ({ page, said, errors, requests }) => {
        await painted(page, ['hotline-card']);
        assert.ok(await visibleLink(page, HOTLINE));
        assert.deepEqual(files(requests), ['/cdn/hotline-card.js']);
        await page.evaluate(() => {
          document.querySelector('#later').innerHTML =
            '<section><trafficking-signs></trafficking-signs><hotline-card></hotline-card></section>';
          const template = document.createElement('template');
          template.innerHTML = '<quick-exit></quick-exit>';
          document.body.append(template.content.cloneNode(true));
        });
        await painted(page, ['trafficking-signs', 'quick-exit', '#later hotline-card']);
        assert.deepEqual(files(requests).sort(), [
          '/cdn/hotline-card.js',
          '/cdn/quick-exit.js',
          '/cdn/trafficking-signs.js',
        ]);
        assert.deepEqual([said, errors], [[], []]);
      },
    ));

  it('knows every tag', () =>
    onPage(
      pageOf(ALL_TAGS.map((tag) => `<${tag}></${tag}>`).join(''), script('autoload.js')),
      async ({ page }) => painted(page, ALL_TAGS),
    ));

  it('leaves what stands inside a tag where its file cannot be had, and says so', () =>
    onPage(
      pageOf(CARD, script('autoload.js')),
      async ({ page, said }) => {
        await until(() => said.some((line) => line.includes('<hotline-card> could not be loaded')));
        assert.ok(await visibleLink(page, HOTLINE));
      },
      { block: /hotline-card\.js/ },
    ));
});

describe('any mix', () => {
  it('of all ways, and of two versions, shows each tag once, and throws nothing', () =>
    onPage(
      pageOf(
        `${CARD}<trafficking-signs></trafficking-signs><script src="cdn/older.js"></script>
        ${['autoload.js', 'widgets.js', 'widgets.es.js', 'hotline-card.js', 'trafficking-signs.js'].map((file) => script(file)).join('')}${script('classic.js', '')}`,
      ),
      async ({ page, said, errors }) => {
        await painted(page, ['hotline-card', 'trafficking-signs']);
        assert.ok(await visibleLink(page, HOTLINE));
        assert.ok(
          said.some((line) => /<hotline-card> is defined here already, in version 0\.0\.1/.test(line)),
          said.join('\n'),
        );
        assert.deepEqual(errors, []);
      },
      {
        alter: (url) =>
          url.endsWith('older.js') ? classic.replaceAll(/"0\.\d+\.\d+"/g, '"0.0.1"') : undefined,
      },
    ));
});

describe('integrity.json', () => {
  it('has the hash of every file that a page may ask for', async () => {
    const shipped = (await readdir('dist/cdn', { recursive: true })).filter((file) => file.endsWith('.js'));
    shipped.push('../frames/resize.js');
    assert.deepEqual(Object.keys(integrity).sort(), shipped.sort());
    for (const file of shipped) {
      const hash = createHash('sha384')
        .update(await readFile(`dist/cdn/${file}`))
        .digest('base64');
      assert.equal(integrity[file], `sha384-${hash}`);
    }
  });

  it('stops a file that was changed, and the number stays', () =>
    onPage(
      pageOf(CARD, script('widgets.js')),
      async ({ page, errors }) => {
        assert.ok(await visibleLink(page, HOTLINE));
        assert.equal(await page.evaluate(() => customElements.get('hotline-card')), undefined);
        assert.deepEqual(errors, []);
      },
      { alter: (url) => (url.endsWith('widgets.js') ? 'window.changed = true' : undefined) },
    ));
});
