// Widgets as static HTML: readable without JavaScript, and taken over by the script where a page has it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { langs, prerender } from '../../dist/server/prerender.js';
import { ALL_TAGS, SCRIPT } from '../../scripts/snippets.mjs';
import { onPage, pageOf, until, visibleLink, withBrowser } from './browser.mjs';

const HOTLINE = 'tel:+18883737888';
const hashes = JSON.parse(await readFile('dist/static/csp.json', 'utf8'));

const shipped = {};
for (const tag of ALL_TAGS)
  for (const lang of langs)
    shipped[`${tag}.${lang}`] = await readFile(`dist/static/${tag}.${lang}.html`, 'utf8');
const es = await prerender('hotline-card', { lang: 'es' });
const prerendered = {
  es,
  // What an older version called by other names, and styled otherwise.
  older: es
    .replace('<style>', '<style>.older { color: red }')
    .replace('class="root', 'class="root older')
    .replaceAll('columns', 'pillars'),
  discreetButton: await prerender('hotline-card', { attributes: { layout: 'button', discreet: '' } }),
  banner: await prerender('hotline-card', { attributes: { layout: 'banner' } }),
};

withBrowser();

/** What a reader sees of a widget. */
const look = (page, tag) =>
  page.$eval(tag, (widget) => {
    const { shadowRoot } = widget;
    const root = shadowRoot?.querySelector('.root');
    const isSeen = (node) => node.checkVisibility();
    return {
      roots: shadowRoot?.querySelectorAll('.root').length,
      lang: root?.lang,
      text: root?.innerText.trim() ?? '',
      // Without a script a button does nothing but open what the browser opens by itself.
      dead: [...(shadowRoot?.querySelectorAll('button, select, input') ?? [])]
        .filter((control) => isSeen(control) && !control.hasAttribute('popovertarget'))
        .map((control) => control.outerHTML),
      isSlotSeen: [...widget.children].some((child) => child.localName !== 'script' && isSeen(child)),
    };
  });

describe('static HTML', () => {
  for (const tag of ALL_TAGS)
    for (const lang of langs)
      it(`of <${tag}> in ${lang} is read with JavaScript off, and has no dead control`, () =>
        onPage(
          shipped[`${tag}.${lang}`],
          async ({ page, errors, requests }) => {
            const seen = await look(page, tag);
            assert.equal(seen.lang, lang);
            assert.ok(seen.text.length > (tag === 'quick-exit' ? 20 : 200), seen.text);
            assert.deepEqual(seen.dead, []);
            assert.equal(seen.isSlotSeen, false);
            const [wanted] = await page.$eval(tag, (widget) =>
              [...widget.querySelectorAll('a')].map((link) => link.getAttribute('href')),
            );
            assert.equal(wanted, tag === 'quick-exit' ? 'https://www.weather.gov/' : HOTLINE);
            if (/hotline|signs|resources|brochure|exit/.test(tag)) assert.ok(await visibleLink(page, wanted));
            assert.deepEqual(requests, ['/']);
            assert.deepEqual(errors, []);
          },
          { javaScript: false },
        ));

  it('keeps the number where a browser knows no declarative shadow DOM', async () => {
    const html = await prerender('hotline-card', { lang: 'es' });
    await onPage(pageOf(html.replace('shadowrootmode', 'shadowroot-unknown')), async ({ page }) => {
      assert.ok(await visibleLink(page, HOTLINE));
    });
  });

  it('shows what stands inside the tag in a browser of 2023, which would show a sheet open and no colors', () =>
    onPage(
      pageOf(prerendered.discreetButton.replaceAll('light-dark(', 'light-dark-is-not-known(')),
      async ({ page }) => {
        const { isSlotSeen } = await look(page, 'hotline-card');
        assert.equal(isSlotSeen, true);
        assert.ok(await visibleLink(page, HOTLINE));
        assert.equal(await page.$eval('hotline-card >>> .root', (root) => root.checkVisibility()), false);
      },
      { javaScript: false },
    ));

  it('has no marks that a server of its page could take for its own', () => {
    for (const html of Object.values(shipped)) assert.doesNotMatch(html, /<\?/);
  });

  for (const tag of ALL_TAGS)
    it(`of <${tag}> keeps its look under a policy that allows its style by the published hash`, () =>
      onPage(
        shipped[`${tag}.en`],
        async ({ page, said }) => {
          assert.equal(
            await page.$eval(tag, (widget) => {
              const root = widget.shadowRoot.querySelector('.root');
              return getComputedStyle(root).containerName;
            }),
            'stw',
          );
          assert.deepEqual(said, []);
        },
        { headers: { 'Content-Security-Policy': `default-src 'none'; style-src '${hashes[tag]}'` } },
      ));

  it('opens its banner, and what is on it, without a script', () =>
    onPage(
      pageOf(prerendered.banner),
      async ({ page }) => {
        await page.click('hotline-card >>> .more');
        assert.equal(
          await page.$eval('hotline-card >>> .sheet', (sheet) => sheet.matches(':popover-open')),
          true,
        );
        assert.ok(await visibleLink(page, 'sms:233733'));
      },
      { javaScript: false },
    ));

  it('holds the sources, which a script would bring', () =>
    onPage(
      shipped['hotline-card.en'],
      async ({ page }) => {
        await page.click('hotline-card >>> .source summary');
        assert.ok((await page.$$('hotline-card >>> .source li')).length > 2);
      },
      { javaScript: false },
    ));
});

describe('taking over', () => {
  /** Notes, before each frame is drawn, how many roots a widget has and how much can be read in it. */
  const watch = () => {
    window.drawn = [];
    const note = () => {
      const root = document.querySelector('hotline-card')?.shadowRoot;
      // While the page arrives, so does what is in it.
      if (root && document.readyState !== 'loading')
        window.drawn.push([root.querySelectorAll('.root').length, root.textContent.length > 500]);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  };
  const isTakenOver = (page) =>
    page.waitForFunction(() => {
      const root = document.querySelector('hotline-card')?.shadowRoot;
      return root?.adoptedStyleSheets.length > 0 && root.querySelector('.language select');
    });

  for (const [name, html] of [
    ['of this version', () => prerendered.es],
    ['of an older version', () => prerendered.older],
  ])
    it(`HTML ${name} happens in one task: no frame is empty or double`, () =>
      onPage(
        pageOf(html(), SCRIPT),
        async ({ page, said, errors }) => {
          await isTakenOver(page);
          const drawn = await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => done(window.drawn))),
          );
          assert.deepEqual([...new Set(drawn.map(String))], ['1,true']);
          assert.equal((await look(page, 'hotline-card')).lang, 'es');
          assert.equal(await page.$('hotline-card >>> style'), null);
          assert.equal(await page.$('hotline-card >>> .older'), null);
          assert.deepEqual([said, errors], [[], []]);
        },
        { early: watch },
      ));

  it('leaves open what a reader has opened, and the focus where it was', () =>
    onPage(pageOf(prerendered.es), async ({ page }) => {
      await page.click('hotline-card >>> .source summary');
      await page.focus('hotline-card >>> .call');
      await page.addScriptTag({ type: 'module', url: '/cdn/widgets.js' });
      await isTakenOver(page);
      assert.deepEqual(
        await page.$eval('hotline-card', ({ shadowRoot }) => [
          shadowRoot.querySelector('.source').open,
          [...shadowRoot.querySelectorAll('details[open]')].length,
          shadowRoot.activeElement?.className,
        ]),
        [true, 1, 'call'],
      );
    }));

  it('leaves an open sheet open', () =>
    onPage(pageOf(prerendered.banner), async ({ page }) => {
      await page.click('hotline-card >>> .more');
      await page.addScriptTag({ type: 'module', url: '/cdn/widgets.js' });
      await isTakenOver(page);
      assert.ok(await page.$('hotline-card >>> .sheet:popover-open'));
    }));

  it('waits for its language, and the HTML stays in sight', () =>
    onPage(
      pageOf(prerendered.es, SCRIPT),
      async ({ page }) => {
        await page.waitForFunction(() => customElements.get('hotline-card'));
        const seen = await look(page, 'hotline-card');
        assert.equal(seen.lang, 'es');
        assert.equal(seen.roots, 1);
        assert.ok(await visibleLink(page, HOTLINE));
      },
      { hang: /locales\/es/ },
    ));

  it('in English, where the language cannot be had', () =>
    onPage(
      pageOf(prerendered.es, SCRIPT),
      async ({ page }) => {
        await isTakenOver(page);
        assert.equal((await look(page, 'hotline-card')).lang, 'en');
      },
      { block: /locales\/es/ },
    ));

  it('shows what stands inside the tag, where the widget fails', () =>
    onPage(
      pageOf(prerendered.es, SCRIPT),
      async ({ page, said }) => {
        await until(() => said.some((line) => line.includes('failed')));
        assert.ok(await visibleLink(page, HOTLINE));
        assert.equal((await look(page, 'hotline-card')).isSlotSeen, true);
      },
      {
        early: () => {
          window.Intl.DateTimeFormat = () => {
            throw new Error('A page did this.');
          };
        },
      },
    ));
});

describe('the command', () => {
  const run = (...args) => promisify(execFile)('node', ['dist/server/command.js', ...args]);

  it('prints a tag in a language with attributes, as the module does', async () => {
    const { stdout, stderr } = await run(
      'render',
      'hotline-card',
      '--lang',
      'es',
      '--attr',
      'theme=dark',
      '--attr',
      'discreet',
    );
    const attributes = { theme: 'dark', discreet: '' };
    assert.equal(stdout.trimEnd(), await prerender('hotline-card', { lang: 'es', attributes }));
    assert.match(stdout, /^<hotline-card lang="es" theme="dark" discreet>/);
    assert.equal(stderr, '');
  });

  it('links to the leaflet where the files are', async () => {
    const { stdout } = await run(
      'render',
      'trafficking-brochure',
      '--lang',
      'pl',
      '--address',
      'https://files.example.org/0',
    );
    assert.match(stdout, /href="https:\/\/files\.example\.org\/0\/print\/leaflet\.pl\.html"/);
  });

  it('tells of a value that the tag does not take, and renders what is shown instead', async () => {
    const { stdout, stderr } = await run('render', 'hotline-card', '--attr', 'layout=sideways');
    assert.match(
      stderr,
      /layout="sideways" cannot be used\. Accepted: card, banner, button\. Shown instead: card\./,
    );
    assert.match(stdout, /class="root auto card"/);
  });

  for (const [what, args, message] of [
    ['a tag', ['render', 'hot-line'], /The tag "hot-line" is not known\. Accepted: .*hotline-card/],
    [
      'a language',
      ['render', 'hotline-card', '--lang', 'tlh'],
      /The language "tlh" is not known\. Accepted: en, es/,
    ],
    [
      'an attribute',
      ['render', 'hotline-card', '--attr', 'onclick=x'],
      /The attribute "onclick" is not known\. Accepted: .*layout/,
    ],
    [
      'an address',
      ['render', 'hotline-card', '--address', 'javascript:alert(1)'],
      /The address "javascript:alert\(1\)\/" is not known/,
    ],
    ['a command', ['print', 'hotline-card'], /"print hotline-card" is not a command/],
    ['an option', ['render', 'hotline-card', '--color', 'red'], /--color/],
    ['nothing', [], /is not a command/],
  ])
    it(`refuses ${what} that there is not, and names what there is`, async () => {
      const { code, stdout, stderr } = await run(...args).catch((error) => error);
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.match(stderr, /^Usage:/m);
    });

  it('has a fallback that says as little as the card, and leads where the exit does', async () => {
    const { stdout } = await run('render', 'hotline-card', '--attr', 'discreet=false');
    assert.match(stdout, /<p>National Human Trafficking Hotline/);
    const exit = await prerender('quick-exit', { attributes: { href: 'https://example.org/' } });
    // The tag's own, the live one's and the plain one's.
    assert.equal(exit.split('href="https://example.org/"').length, 4);
    await assert.rejects(prerender('hotline-card', { attributes: { discreet: true } }), RangeError);
    const brochure = await prerender('trafficking-brochure', { address: 'https://example.org/$1/' });
    assert.match(brochure, /href="https:\/\/example\.org\/\$1\/print\/leaflet\.en\.html"/);
  });

  it('writes a hostile value so that it stays a value', async () => {
    const html = await prerender('quick-exit', {
      attributes: { href: 'https://example.org/"><script>x</script>' },
    });
    assert.ok(!html.includes('<script>'));
    assert.match(html, /href="https:\/\/example\.org\/%22%3E%3Cscript%3Ex%3C\/script%3E"/);
  });
});
