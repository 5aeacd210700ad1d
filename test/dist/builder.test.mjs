// The builder as a partner uses it, served from the packed package; each code that it shows is run on a page of another origin.
import axe from 'axe-core';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { serve } from '../../scripts/serve.mjs';
import { ALL_TAGS } from '../../scripts/snippets.mjs';
import { appears, onPage, pageOf, until, visibleLink, withBrowser } from './browser.mjs';

const run = promisify(execFile);
const HOTLINE = 'tel:+18883737888';
const EXIT = 'https://www.weather.gov/';
/** Widgets that say no number of their own: theirs stands inside the tag, and is seen until they are there. */
const SILENT = /^ct-|definition|figures|law|rights/;
const linkOf = (tag) => (tag === 'quick-exit' ? EXIT : HOTLINE);
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));

withBrowser();

let folder;
let packed;
let address;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packed-'));
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  await run('tar', ['-xzf', join(folder, JSON.parse(stdout)[0].filename), '-C', folder]);
  packed = await serve(join(folder, 'package', 'dist'));
  ({ address } = packed);
  await mkdir(join(folder, 'node_modules'));
  await symlink(join(folder, 'package'), join(folder, 'node_modules', 'stop-trafficking-widgets'), 'dir');
});
after(async () => {
  await packed.close();
  await rm(folder, { recursive: true });
});

/** Opens the builder and hands it over, with what a partner does there. */
const onBuilder = (use, options) =>
  onPage(
    pageOf(''),
    async ({ page, said, errors, requests, ...rest }) => {
      await page.goto(`${address}/`);
      await appears(page, 'snippet-builder >>> iframe');
      requests.length = 0;
      await use({ page, said, errors, requests, ...builderOn(page), ...rest });
    },
    options,
  );

function builderOn(page) {
  /** Does something with the builder’s own root; values go along. */
  const inside = (what, ...values) =>
    page.evaluate(
      `(${what})(document.querySelector('snippet-builder').shadowRoot, ...${JSON.stringify(values)})`,
    );
  const isDone = () => page.evaluate(() => document.querySelector('snippet-builder').updateComplete);
  return {
    inside,
    /** Picks a value in the list with this name. */
    async pick(name, value) {
      await inside(
        (root, wanted, chosen) => {
          const label = [...root.querySelectorAll('label')].find(
            (each) => each.querySelector('span')?.textContent === wanted,
          );
          const select = label.querySelector('select');
          if (![...select.options].some((option) => option.value === chosen))
            throw new Error(`${wanted} has no ${chosen}`);
          select.value = chosen;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        name,
        value,
      );
      await isDone();
    },
    /** Ticks a box, or chooses one of several, by its name. */
    async tick(name) {
      await inside((root, wanted) => {
        [...root.querySelectorAll('label')].find((each) => each.textContent.trim() === wanted).click();
      }, name);
      await isDone();
    },
    /** What can be copied, by what it is called. */
    codes: async () => {
      await until(() => inside((root) => root.querySelectorAll('pre').length > 0));
      return inside((root) =>
        [...root.querySelectorAll('.block:has(pre)')].map((block) => [
          block.querySelector('h3').textContent,
          block.querySelector('pre').textContent,
        ]),
      );
    },
  };
}

/** A page that has only this code shows what it should, and nothing complains. */
const works = (html, tag, { javaScript = true } = {}) =>
  onPage(
    pageOf(html),
    async ({ page, said, errors }) => {
      if (javaScript)
        await page.waitForFunction(
          (name) =>
            [document, ...[...document.querySelectorAll('iframe')].map((each) => each.contentDocument)].some(
              (each) => !each || each.querySelector(name)?.shadowRoot?.querySelector('.root'),
            ),
          {},
          tag,
        );
      const frame = page.frames().find((each) => each.url().includes('/frames/'));
      if (frame) await appears(frame, `${tag} >>> .root`);
      assert.ok(html.includes(`href="${linkOf(tag)}"`) || html.includes('classic.js'));
      if (!SILENT.test(tag)) assert.ok(await visibleLink(page, linkOf(tag)), 'the number is not in sight');
      assert.deepEqual([said, errors], [[], []]);
    },
    { javaScript },
  );

describe('the code for', () => {
  for (const tag of ALL_TAGS)
    it(`<${tag}> runs on a page that has nothing else, in each way`, () =>
      onBuilder(async ({ pick, tick, codes, errors }) => {
        await pick('Widget', tag);
        const shown = {};
        for (const way of [
          'Script tag, kept up to date',
          'Script tag, fixed version',
          'npm',
          'React',
          'Frame (iframe)',
          'No JavaScript',
          'WordPress',
          'Squarespace',
          'Drupal',
          'Wix',
          ...(tag === 'quick-exit' ? [] : ['Google Sites']),
        ]) {
          await tick(way);
          shown[way] = await codes();
        }
        assert.deepEqual(errors, []);

        const [[, latest]] = shown['Script tag, kept up to date'];
        assert.match(
          latest,
          new RegExp(
            `src="${address}/0/cdn/${tag}\\.js" crossorigin="anonymous" referrerpolicy="no-referrer"`,
          ),
        );
        await works(latest, tag);
        for (const way of ['WordPress', 'Squarespace', 'Drupal'])
          assert.deepEqual(shown[way], [['Paste this where the widget should be', latest]]);

        const [[, pinned]] = shown['Script tag, fixed version'];
        assert.match(pinned, /details count as current until \d{4}-\d\d-\d\d/);
        assert.match(
          pinned,
          /\/\d+\.\d+\.\d+\/cdn\/.* integrity="sha384-[^"]{64}" crossorigin="anonymous" referrerpolicy="no-referrer"/,
        );
        await works(pinned, tag);

        const [[, iframe]] = shown['Frame (iframe)'];
        await works(iframe, tag);

        const [[, plain]] = shown['No JavaScript'];
        assert.ok(!plain.includes('<script'));
        await works(plain, tag, { javaScript: false });

        const [[, script], [, name], [frame, url]] = shown['Wix'];
        assert.deepEqual([name, frame], [tag, 'Address of the frame']);
        assert.ok(url.startsWith(`${address}/0/frames/${tag}.html`));
        // Nothing stands inside a tag that a form makes.
        for (const type of ['', 'type="module"'])
          await works(`<${name}></${name}><script ${type} src="${script}"></script>`, tag);

        if (shown['Google Sites']) {
          const [[, url]] = shown['Google Sites'];
          assert.match(url, new RegExp(`^${address}/0/frames/${tag}\\.html`));
          await onPage(
            pageOf(`<iframe src="${url}" sandbox="allow-scripts allow-popups" height="900"></iframe>`),
            async ({ page, errors: faults }) => {
              const frame = await until(() => page.frames().find((each) => each.url() === url));
              await appears(frame, `${tag} >>> .root`);
              assert.equal(await frame.$('>>> .exit'), null);
              assert.deepEqual(faults, []);
            },
          );
        }

        const [[, install], [, load], [, html]] = shown['npm'];
        assert.equal(install, 'npm install stop-trafficking-widgets');
        await works(`<script type="module">${await bundled(load)}</script>${html}`, tag);
        const [, [, component]] = shown['React'];
        assert.ok(component.startsWith(load));
      }));

  /** What a bundler makes of code that imports the package. */
  async function bundled(contents) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder },
      absWorkingDir: resolve(folder),
      nodePaths: [resolve('node_modules')],
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0].text.replaceAll('</script', '<\\/script');
  }

  it('a language, a look and options says all of them, in each way', () =>
    onBuilder(async ({ inside, pick, tick, codes }) => {
      await pick('Language', 'es');
      await pick('Layout', 'banner');
      await tick('Discreet: says nothing of trafficking until it is opened');
      await tick('Use a color of your own');
      await inside((root) => {
        const color = root.querySelector('input[type="color"]');
        color.value = '#7a1f5c';
        color.dispatchEvent(new Event('change'));
      });
      await pick('Corners', '0');
      await pick('Light or dark', 'light');
      const [[, latest]] = await codes();
      assert.match(
        latest,
        /<hotline-card lang="es" layout="banner" discreet theme="light">\n {2}<p>¿Necesita hablar\?/,
      );
      assert.match(latest, /hotline-card \{\n\s+--stw-radius: 0;\n\s+--stw-accent: #7a1f5c;\n\s+\}/);
      await works(latest, 'hotline-card');
      for (const way of ['Frame (iframe)', 'No JavaScript']) {
        await tick(way);
        await until(async () => (await codes())[0][1].includes('Necesita hablar'));
        await works((await codes())[0][1], 'hotline-card', { javaScript: way !== 'No JavaScript' });
      }
      await tick('Frame (iframe)');
      const url = new URL(/src="([^"]+)"/.exec((await codes())[0][1])[1].replaceAll('&amp;', '&'));
      assert.deepEqual(Object.fromEntries(url.searchParams), {
        lang: 'es',
        layout: 'banner',
        discreet: '',
        theme: 'light',
        '--stw-radius': '0',
        '--stw-accent': '#7a1f5c',
      });
      await tick('React');
      assert.match((await codes())[1][1], /<hotline-card lang="es" layout="banner" discreet theme="light">/);
      await tick('Wix');
      assert.deepEqual((await codes()).slice(2, -1), [
        ['Attribute lang', 'es'],
        ['Attribute layout', 'banner'],
        ['Attribute discreet', 'true'],
        ['Attribute theme', 'light'],
        ['Attribute style', '--stw-radius: 0; --stw-accent: #7a1f5c'],
      ]);
    }));

  it('a fixed version can cover the files that are brought later', () =>
    onBuilder(async ({ tick, codes }) => {
      await tick('Script tag, fixed version');
      await tick('Cover the files that are loaded later too');
      const [[, map], [, html]] = await codes();
      const { integrity } = JSON.parse(/>(.*)</s.exec(map)[1]);
      assert.ok(Object.keys(integrity).every((file) => file.startsWith(`${address}/0.`)));
      const page = pageOf(html.replace('<hotline-card', '<hotline-card lang="es"'), map);
      const spoken = (given, options) =>
        onPage(
          given,
          async ({ page: open }) => {
            await open.waitForFunction(() =>
              document.querySelector('hotline-card')?.shadowRoot?.querySelector('.root'),
            );
            return open.$eval('hotline-card >>> .root', (root) => root.lang).then((lang) => said.push(lang));
          },
          options,
        );
      const said = [];
      await spoken(page);
      const forged = { alter: (url) => (url.includes('locales/es') ? 'export const words = {}' : undefined) };
      await spoken(page, forged);
      assert.deepEqual(said, ['es', 'en']);
    }));

  it('several widgets loads one file for all', () =>
    onBuilder(async ({ tick, codes }) => {
      await tick('My page has more than one widget');
      const [[, html]] = await codes();
      assert.match(html, /\/0\/cdn\/widgets\.js"/);
      await works(`${html}<trafficking-signs></trafficking-signs>`, 'trafficking-signs');
    }));
});

describe('the builder', () => {
  /** Why an attribute of the manifest cannot be chosen. */
  const ELSEWHERE = {
    lang: 'the list of languages',
    theme: 'the look',
    languages: 'a list of codes: README',
    without: 'a contact that has failed: README',
    href: 'an address: README',
    state: 'one is built in',
    year: 'one is built in',
    src: 'figures of a developer’s own: README',
    'hide-unreviewed': 'no language is reviewed yet, so that no list would be left',
    'quick-exit': 'hotline-card and quick-exit have it',
    'language-menu': 'hotline-card has it',
    'language-scope': 'quick-exit has no page of texts',
    'heading-level': 'quick-exit has no heading',
  };

  for (const tag of ALL_TAGS)
    it(`offers each attribute of <${tag}>, and no value that it complains of`, () =>
      onBuilder(async ({ inside, pick, codes, said, errors }) => {
        await pick('Widget', tag);
        const offered = await inside((root) => {
          const [options] = root.querySelectorAll('details');
          return [...options.querySelectorAll('.group > label')].map((label, index) => ({
            index,
            values: [...label.querySelectorAll('option')].map(({ value }) => value),
          }));
        });
        const seen = new Set();
        for (const { index, values } of offered)
          for (const value of values.length ? values : ['on', 'off']) {
            await inside(
              (root, at, chosen) => {
                const label = root.querySelector('details').querySelectorAll('.group > label')[at];
                const control = label.querySelector('select, input');
                if (control.localName === 'select') control.value = chosen;
                else control.checked = chosen === 'on';
                control.dispatchEvent(new Event('change'));
              },
              index,
              value,
            );
            const [[, code]] = await codes();
            for (const [, name] of code
              .split('</script>')[1]
              .split('\n')[1]
              .matchAll(/ ([\w-]+)(?==|\s|>)/g))
              seen.add(name);
          }
        const { attributes } = manifest.modules
          .flatMap(({ declarations }) => declarations)
          .find(({ tagName }) => tagName === tag);
        const missing = attributes
          .map(({ name }) => name)
          .filter((name) => !seen.has(name) && !(name in ELSEWHERE));
        assert.deepEqual(missing, []);
        assert.deepEqual(
          said.filter((line) => line.includes('cannot be used')),
          [],
        );
        assert.deepEqual(errors, []);
      }));

  it('runs the code it shows on a stand-in of a page, as wide as a phone and as a desktop', () =>
    onBuilder(async ({ page, tick, codes }) => {
      for (const [name, width] of [
        ['Phone', 375],
        ['Desktop', 1024],
      ]) {
        await tick(name);
        const frame = await until(() => page.frames().find((each) => each.url() === 'about:srcdoc'));
        await appears(frame, 'hotline-card >>> .root');
        assert.ok(
          (await page.$eval('snippet-builder >>> iframe', ({ srcdoc }) => srcdoc)).includes(
            (await codes())[0][1],
          ),
        );
        assert.equal(await frame.evaluate(() => innerWidth), width);
      }
    }));

  it('leaves no trace: nothing is stored, and the history gets no entry', () =>
    onBuilder(async ({ page, pick, tick, requests }) => {
      const entries = await page.evaluate(() => history.length);
      for (const tag of ['trafficking-signs', 'ct-stats-chart', 'hotline-card']) await pick('Widget', tag);
      for (const way of ['Frame (iframe)', 'No JavaScript', 'Google Sites', 'npm']) await tick(way);
      await until(() => page.frames().length > 1);
      assert.equal(await page.evaluate(() => history.length), entries);
      assert.equal(page.url(), `${address}/`);
      assert.deepEqual(
        await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
        [0, 0, ''],
      );
      assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('about:')),
        [],
      );
    }));

  it('copies with the keyboard, says so, and says where it cannot', () =>
    onBuilder(async ({ page, inside, codes }) => {
      const copy = await page.waitForSelector(
        'aria/Copy Paste this where the widget should be[role="button"]',
      );
      const press = async () => {
        await copy.focus();
        await page.keyboard.press('Enter');
      };
      await page
        .browserContext()
        .overridePermissions(address, ['clipboard-read', 'clipboard-sanitized-write']);
      await press();
      await until(() => inside((root) => root.textContent.includes('Copied.')));
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), (await codes())[0][1]);
      await page.browserContext().overridePermissions(address, []);
      await press();
      await until(() => inside((root) => root.textContent.includes('It could not be copied.')));
    }));

  it('takes the address of a partner’s own files, and refuses what is none', () =>
    onBuilder(async ({ inside, codes }) => {
      const type = (text) =>
        inside((root, given) => {
          const field = root.querySelector('input[type="url"]');
          field.value = given;
          field.dispatchEvent(new Event('change'));
        }, text);
      const says = (text) => until(() => inside((root, wanted) => root.textContent.includes(wanted), text));
      for (const given of [
        'https://files.example.org/w',
        'https://files.example.org/w/0/',
        'https://files.example.org/w/0/index.html',
      ]) {
        await type(given);
        await until(async () =>
          (await codes())[0][1].includes('src="https://files.example.org/w/0/cdn/hotline-card.js"'),
        );
        await says('No files of this version could be loaded from https://files.example.org/w/');
      }
      for (const wrong of [
        'javascript:alert(1)',
        'files',
        'ftp://x.org/',
        'http://x.org/',
        '"><script>alert(1)</script>',
      ]) {
        await type(wrong);
        await says(`An address begins with https://. Used instead: ${address}/`);
        await until(async () => (await codes())[0][1].includes(`${address}/0/cdn/hotline-card.js`));
      }
    }));

  for (const [where, path] of [
    ['a major version', '/0/'],
    ['one version', `/${version}/index.html`],
    ['no version', '/'],
  ])
    it(`hands out the addresses of both, opened under that of ${where}`, () =>
      onBuilder(async ({ page, tick, codes }) => {
        await page.goto(address + path);
        await appears(page, 'snippet-builder >>> iframe');
        assert.ok((await codes())[0][1].includes(`src="${address}/0/cdn/`));
        await tick('Script tag, fixed version');
        assert.ok((await codes())[0][1].includes(`src="${address}/${version}/cdn/`));
      }));

  it('hands out the address that it was built for', async () => {
    const built = await readFile('dist/index.html', 'utf8');
    const html = built.replace('"address":""', '"address":"https://files.example.org/w/"');
    await onPage(html, async ({ page }) => {
      const { codes, inside } = builderOn(page);
      assert.ok((await codes())[0][1].includes('src="https://files.example.org/w/0/cdn/hotline-card.js"'));
      assert.doesNotMatch(
        await inside((root) => root.textContent),
        /This address works on this computer only/,
      );
    });
  });

  it('warns of a color that is hard to read, and of an address that nobody else can reach', () =>
    onBuilder(async ({ inside, tick }) => {
      assert.match(await inside((root) => root.textContent), /This address works on this computer only/);
      await tick('Use a color of your own');
      const contrast = (color) =>
        inside((root, given) => {
          const field = root.querySelector('input[type="color"]');
          field.value = given;
          field.dispatchEvent(new Event('change'));
        }, color).then(() => inside((root) => /contrast is ([\d.]+)/.exec(root.textContent)?.[1]));
      assert.equal(await contrast('#777777'), '4.4'); // #767676 is the lightest grey that passes
      assert.equal(await contrast('#767676'), undefined);
      assert.equal(await contrast('#ffffff'), '1');
    }));

  it('says a frame and static HTML in its own language, since they know no page', () =>
    onBuilder(async ({ page, pick, tick, codes }) => {
      await pick('Language of this page', 'es');
      await page.waitForFunction(() => document.documentElement.lang === 'es');
      for (const [way, pattern] of [
        ['Marco (iframe)', /hotline-card\.html\?lang=es".* title="Cómo obtener ayuda".*<p lang="es">Línea/s],
        ['Sin JavaScript', /^<hotline-card lang="es">.*Llame al/s],
      ]) {
        await tick(way);
        assert.match((await codes())[0][1], pattern);
      }
    }));

  it('shows no code while its language is on its way', () =>
    onBuilder(
      async ({ inside, pick, codes }) => {
        await codes();
        await pick('Language', 'ru');
        assert.equal(await inside((root) => root.querySelectorAll('pre').length), 0);
      },
      { hang: /builder\/ru/ },
    ));

  it('stays where it is when a reader of the preview presses a link', () =>
    onBuilder(async ({ page, tick, codes }) => {
      await tick('No JavaScript');
      await codes();
      const entries = await page.evaluate(() => history.length);
      const frame = await until(() => page.frames().find((each) => each.url() === 'about:srcdoc'));
      await frame.click('hotline-card >>> .leave');
      await until(async () => (await page.browserContext().pages()).length > 1);
      assert.equal(frame.url(), 'about:srcdoc');
      assert.equal(await page.evaluate(() => history.length), entries);
    }));

  it('says where static HTML cannot be made', () =>
    onBuilder(
      async ({ inside, tick }) => {
        await tick('No JavaScript');
        await until(() => inside((root) => root.textContent.includes('This code could not be made.')));
      },
      { block: /worker\.js/ },
    ));

  it('shows code to paste without JavaScript', () =>
    onPage(
      pageOf(''),
      async ({ page }) => {
        await page.goto(`${address}/`);
        assert.match(await page.$eval('snippet-builder', (each) => each.innerText), /<hotline-card>/);
      },
      { javaScript: false },
    ));

  for (const lang of ['en', 'es', 'pt-BR', 'pl', 'ht', 'zh-Hans', 'fr', 'vi', 'ru', 'ar'])
    it(`speaks ${lang}, fits a phone, and has no fault that axe knows`, () =>
      onBuilder(async ({ page, inside, tick, errors }) => {
        await page.setViewport({ width: 320, height: 700 });
        await page.select('snippet-builder >>> .language select', lang);
        await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, lang);
        const english = await readFile('src/builder/generated/texts.ts', 'utf8');
        const said = await inside((root) =>
          [...root.querySelectorAll('summary, legend, h2, h3, .field > span')].map((each) =>
            each.textContent.trim(),
          ),
        );
        if (lang !== 'en')
          assert.deepEqual(
            said.filter((text) => !['Widget', 'Options'].includes(text) && english.includes(`'${text}'`)),
            [],
          );
        await inside((root) => {
          for (const details of root.querySelectorAll('details')) details.open = true;
        });
        await tick('Wix');
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await page.evaluate(axe.source);
        for (const scheme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          const { violations } = await page.evaluate(() => window.axe.run(document, { iframes: false }));
          assert.deepEqual(
            violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
            [],
          );
        }
        assert.deepEqual(errors, []);
      }));
});
