// Each project of this folder, with the packed library installed: its types hold, it builds, and its page shows the number.
// Run by scripts/test-consumers.mjs, which says in CONSUMERS where they are installed.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { loadModule } from '../../scripts/content.mjs';
import { ALL_TAGS } from '../../scripts/snippets.mjs';
import { onPage, painted, pageOf, see, until, withBrowser } from '../dist/browser.mjs';

const { snippet } = await loadModule('src/builder/snippets.ts');
const { english } = await loadModule('src/locale/words.ts');

const run = promisify(execFile);

const VITE = ['vite', 'build'];
const CONSUMERS = {
  typescript: {
    types: [
      ['tsc', '-p', 'tsconfig.json'],
      ['tsc', '-p', 'tsconfig.nodenext.json'],
    ],
    build: VITE,
  },
  react: { types: [['tsc', '-p', 'tsconfig.json']], build: VITE, server: 'server.tsx' },
  vue: { types: [['vue-tsc', '-p', 'tsconfig.json']], build: VITE, server: 'server.ts' },
  svelte: {
    types: [['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']],
    build: VITE,
    server: 'server.ts',
  },
  // Its compiler checks types while it builds.
  angular: { types: [], build: ['ng', 'build'] },
};

/** What a reader sees of the card and the chart, inside their shadow roots. */
const look = (page) =>
  see(page, () => {
    const rootOf = (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root');
    const card = rootOf('hotline-card');
    const chart = rootOf('ct-stats-chart');
    const link = [...(card?.querySelectorAll('a[href="tel:+18883737888"]') ?? [])].find(
      (each) => each.checkVisibility() && each.getBoundingClientRect().height > 5,
    );
    return {
      number: link?.textContent.trim(),
      lang: card?.lang,
      text: card?.innerText,
      isBanner: card?.classList.contains('banner'),
      drawing: chart?.querySelector('svg.drawing')?.getBoundingClientRect().height,
      marks: [...(chart?.querySelectorAll('svg .mark') ?? [])].map((mark) => mark.getAttribute('aria-label')),
      title: chart?.querySelector('#title')?.textContent,
    };
  });

withBrowser();

for (const [name, { types, build: bundle, server }] of Object.entries(CONSUMERS))
  describe(name, () => {
    const folder = join(process.env.CONSUMERS, name);
    const npx = async ([command, ...args]) => {
      const bin = join(process.env.CONSUMERS, 'node_modules/.bin', command);
      // A compiler says what is wrong on its output, which an error alone does not show.
      await run(bin, args, { cwd: folder }).catch(({ stdout, stderr }) => assert.fail(stdout + stderr));
    };

    for (const check of types)
      it(`holds types with ${check.join(' ')}`, async () => {
        await npx(check);
      });

    /** Opens what was built, or another page beside it. */
    const open = (use, html) =>
      onPage(
        html,
        async ({ page, said, errors }) => {
          await painted(page, ['hotline-card', 'ct-stats-chart']);
          await use(page);
          assert.deepEqual([said, errors], [[], []]);
        },
        { folder: join(folder, 'dist') },
      );

    before(() => npx(bundle));

    describe('its page', () => {
      it('shows the number as a link inside the card', () =>
        open(async (page) => {
          const { number, isBanner, lang } = await look(page);
          assert.equal(number, '1-888-373-7888');
          assert.equal(isBanner, true);
          assert.equal(lang, 'en');
        }));

      it('draws the chart of the figures that it was given', () =>
        open(async (page) => {
          const { drawing, marks, title } = await until(
            () => look(page),
            (seen) => seen.title?.includes('Testland'),
          );
          assert.ok(drawing > 50);
          assert.equal(marks.length, 4);
          assert.match(title, /2019/);
        }));

      it('changes its language when the page does', () =>
        open(async (page) => {
          await page.click('#es');
          const { text, number } = await until(
            () => look(page),
            (seen) => seen.lang === 'es',
          );
          assert.match(text, /trata/i);
          assert.equal(number, '1-888-373-7888');
        }));

      it('turns discreet when the page says so, and not before', () =>
        open(async (page) => {
          assert.doesNotMatch((await look(page)).text, /Need to talk/);
          await page.click('#discreet');
          await until(
            () => look(page),
            (seen) => seen.text.includes('Need to talk?'),
          );
        }));
    });

    if (server)
      describe('its page, rendered on a server', () => {
        let html;
        before(async () => {
          await npx([...VITE, '--ssr', server, '--outDir', 'server']);
          const { render } = await import(pathToFileURL(join(folder, 'server/server.js')));
          html = await render();
        });

        it('has the number in its HTML', () => {
          assert.match(html, /<hotline-card[^>]* layout="banner"/);
          assert.match(html, /<a href="tel:\+18883737888">1-888-373-7888<\/a>/);
        });

        it('is taken over in the browser, shows the number, and follows', async () => {
          const empty = await readFile(join(folder, 'dist/index.html'), 'utf8');
          const filled = empty.replace('<div id="root"></div>', () => `<div id="root">${html}</div>`);
          assert.notEqual(filled, empty);
          await open(async (page) => {
            const { number, text } = await look(page);
            assert.equal(number, '1-888-373-7888');
            assert.doesNotMatch(text, /Need to talk/);
            await page.click('#es');
            await until(
              () => look(page),
              (seen) => seen.lang === 'es',
            );
          }, filled);
        });
      });
  });

describe('the command', () => {
  it('prints static HTML where the package is installed', async () => {
    const { stdout } = await run(
      'npx',
      [
        '--no-install',
        'stop-trafficking-widgets',
        'render',
        'hotline-card',
        '--lang',
        'es',
        '--attr',
        'theme=dark',
      ],
      { cwd: process.env.CONSUMERS },
    );
    await onPage(
      pageOf(stdout),
      async ({ page }) => {
        assert.equal(await page.$eval('hotline-card >>> .root', (root) => root.lang), 'es');
        assert.ok((await look(page)).number);
      },
      { javaScript: false },
    );
  });
});

describe('the component that the builder hands out for React', () => {
  for (const [what, choice] of [
    ...ALL_TAGS.map((tag) => [`<${tag}>`, { tag, attributes: {}, look: {} }]),
    [
      'a card with options and a look',
      {
        tag: 'hotline-card',
        lang: 'es',
        attributes: { layout: 'banner', discreet: '', theme: 'dark' },
        look: { '--stw-accent': 'light-dark(#0a5a69, #72cad8)', '--stw-radius': '0' },
      },
    ],
  ])
    it(`of ${what} runs`, async () => {
      const [, { code }] = snippet('react', choice, {}, english);
      const [, name] = /export function (\w+)/.exec(code);
      const { outputFiles } = await build({
        stdin: {
          contents: `${code}\nimport { createRoot } from 'react-dom/client';
            createRoot(document.querySelector('#root')).render(<${name} />);`,
          resolveDir: join(process.env.CONSUMERS, 'react'),
          loader: 'jsx',
        },
        jsx: 'automatic',
        define: { 'process.env.NODE_ENV': '"production"' },
        bundle: true,
        format: 'esm',
        write: false,
      });
      const script = outputFiles[0].text.replaceAll('</script', '<\\/script');
      await onPage(
        pageOf(`<div id="root"></div><script type="module">${script}</script>`),
        async ({ page, said, errors }) => {
          await painted(page, [choice.tag]);
          const seen = await page.$eval(choice.tag, (widget) => {
            const root = widget.shadowRoot.querySelector('.root');
            return { text: root.innerText.trim(), classes: root.className };
          });
          assert.ok(seen.text.length > 10);
          if (choice.lang) {
            assert.match(seen.text, /Necesita hablar/);
            assert.match(seen.classes, /dark banner/);
          }
          assert.deepEqual([said.filter((line) => !line.includes('locales/')), errors], [[], []]);
        },
      );
    });
});
