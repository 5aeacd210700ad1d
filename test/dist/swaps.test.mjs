// Libraries that swap parts of a page, or all of it, without loading it anew: what they bring is alive, and what they take leaves nothing.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ALL_TAGS, tagSnippet } from '../../scripts/snippets.mjs';
import { onPage, pageOf, SCRIPT, see, until, withBrowser } from './browser.mjs';

const NEUTRAL = 'https://neutral.example/';
const TURBO = await readFile('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', 'utf8');
const HTMX = await readFile('node_modules/htmx.org/dist/htmx.min.js', 'utf8');
const CARD = tagSnippet('hotline-card');
const EXIT = `<quick-exit id="exit" href="${NEUTRAL}"><a href="${NEUTRAL}">Leave this page</a></quick-exit>`;

withBrowser();

const script = SCRIPT.replace('cdn/', '/cdn/');
const swapper = '<script src="/swapper"></script>';
/** Two pages in two languages that lead to each other. Turbo’s Back and htmx leave `<html lang>` as it was, so each also says its own inside. */
const first = ({ head = swapper + script, attributes = '', exit = EXIT, more = '' } = {}) =>
  pageOf(
    `<div lang="en" ${attributes}>${exit}<a id="go" href="/second">Next</a>${CARD}<trafficking-signs></trafficking-signs>${more}</div>`,
    head,
  );
const second = ({ head = swapper + script, attributes = '', exit = EXIT, more = '' } = {}) =>
  pageOf(
    `<div lang="es" ${attributes}>${exit}<a id="go" href="/">Back to the first</a><ct-stats-chart></ct-stats-chart>${CARD}${more}</div>`,
    head,
  ).replace('lang="en"', 'lang="es"');

/** What each widget of the page says for itself. */
function widgets(tags) {
  const all = [...document.querySelectorAll(tags)];
  const links = (root) =>
    [...root.querySelectorAll('a[href="tel:+18883737888"].call, :scope > p > a')].filter((link) =>
      link.checkVisibility(),
    );
  return {
    // Turbo shows what it kept of a page until the page itself is here.
    isBusy: document.documentElement.ariaBusy === 'true',
    path: location.pathname,
    tags: all.map((widget) => widget.localName),
    langs: [...new Set(all.map((widget) => widget.shadowRoot?.querySelector('.root')?.lang ?? 'dead'))],
    floating: all.filter((widget) => widget.shadowRoot?.querySelector('.exit:popover-open')).length,
    numbers: all
      .filter(({ localName }) => localName === 'hotline-card')
      .map((card) => [card, card.shadowRoot].flatMap(links).length),
  };
}

/** Waits until the page is this one, and all on it lives. */
async function shows(page, path, { lang = path === '/' ? 'en' : 'es', tags, cards = 1 } = {}) {
  const wanted = {
    isBusy: false,
    path,
    tags: tags ?? [
      'quick-exit',
      ...(path === '/' ? ['hotline-card', 'trafficking-signs'] : ['ct-stats-chart', 'hotline-card']),
    ],
    langs: [lang],
    floating: 1,
    numbers: Array.from({ length: cards }, () => 1),
  };
  let seen;
  await until(async () => {
    seen = await see(page, widgets, ALL_TAGS.join()).catch(String);
    return JSON.stringify(seen) === JSON.stringify(wanted);
  }).catch(() => assert.deepEqual(seen, wanted));
}

/** Two presses do not leave, and the third does: no listener is lost, and none is there twice. */
async function leaves(page) {
  const status = () =>
    document.querySelector('quick-exit').shadowRoot.querySelector('[role="status"]').textContent;
  for (const text of [/dos veces|two more/, /una vez|once more/]) {
    await page.keyboard.press('Shift');
    await until(
      () => see(page, status),
      (said) => text.test(said),
    );
  }
  await page.keyboard.press('Shift');
  await until(() => page.url() === NEUTRAL);
}

const go = (page) => see(page, () => document.querySelector('#go').click());
const back = (page) => see(page, () => history.back());
const mark = (page, selector) =>
  see(page, (which) => void (document.querySelector(which).isMarked = true), selector);
const isMarked = (page, selector) =>
  see(page, (which) => document.querySelector(which).isMarked === true, selector);

/** Opens the first of the pages, with the library that swaps them. */
const onPages = (swaps, pages, use) =>
  onPage(
    pages['/'],
    async (seen) => {
      await shows(seen.page, '/', pages.expected);
      await use(seen);
      // Each copy of Lit tells of the others.
      assert.deepEqual(
        [seen.said.filter((line) => !line.includes('Multiple versions of Lit')), seen.errors],
        [[], []],
      );
    },
    {
      pages: { ...pages, '/swapper': swaps },
      alter: (url) => (url.startsWith(NEUTRAL) ? 'Sunny' : undefined),
      early: () => {
        // htmx 4 calls it in a way that Chromium before 150 refuses, and does without it where there is none.
        delete Document.parseHTMLUnsafe;
      },
    },
  );

const boost = { attributes: 'hx-boost:inherited="true"' };
const CLASSIC = '<script src="/cdn/classic.js"></script>';
for (const [name, swaps, options] of [
  ['Turbo Drive', TURBO, {}],
  ['htmx, boosted', HTMX, boost],
])
  describe(name, () => {
    it('brings the next page, and by Back the one before, alive and in its language; the exit leaves', () =>
      onPages(swaps, { '/': first(options), '/second': second(options) }, async ({ page }) => {
        await mark(page, 'html');
        await go(page);
        await shows(page, '/second');
        await back(page);
        await shows(page, '/');
        await go(page);
        await shows(page, '/second');
        assert.ok(await isMarked(page, 'html'), 'no page was loaded anew');
        await leaves(page);
      }));

    it('may run the scripts of a body again and again', () => {
      const again = { ...options, head: swapper, more: CLASSIC + script };
      return onPages(swaps, { '/': first(again), '/second': second(again) }, async ({ page }) => {
        for (const path of ['/second', '/', '/second']) {
          await go(page);
          await shows(page, path);
        }
        await leaves(page);
      });
    });
  });

describe('Turbo', () => {
  it('brings the language of a page that says it in <html>', () => {
    const plain = (html) => html.replace(/<div lang="\w+"/, '<div');
    return onPages(TURBO, { '/': plain(first()), '/second': plain(second()) }, async ({ page }) => {
      await go(page);
      await shows(page, '/second');
      await go(page);
      await shows(page, '/');
    });
  });

  it('keeps a permanent exit as it is', () => {
    const exit = EXIT.replace('id="exit"', 'id="exit" data-turbo-permanent');
    return onPages(TURBO, { '/': first({ exit }), '/second': second({ exit }) }, async ({ page }) => {
      await mark(page, 'quick-exit');
      await go(page);
      await shows(page, '/second');
      await back(page);
      await shows(page, '/');
      assert.ok(await isMarked(page, 'quick-exit'));
      await leaves(page);
    });
  });

  it('brings a frame', () => {
    const frame = (inside) => `<turbo-frame id="frame">${inside}</turbo-frame>`;
    const pages = {
      '/': first({ more: frame('<a id="in" href="/second">More</a>') }),
      '/second': second({ more: frame(CARD) }),
    };
    return onPages(TURBO, pages, async ({ page }) => {
      await see(page, () => document.querySelector('#in').click());
      await shows(page, '/', {
        tags: ['quick-exit', 'hotline-card', 'trafficking-signs', 'hotline-card'],
        cards: 2,
      });
      await leaves(page);
    });
  });

  it('morphs the page into what it is on the server, and the widgets live on', () => {
    const head = `<meta name="turbo-refresh-method" content="morph">${swapper}${script}`;
    return onPages(TURBO, { '/': first({ head }) }, async ({ page }) => {
      await mark(page, 'hotline-card');
      await see(page, () => {
        document.querySelector('trafficking-signs').remove();
        document.querySelector('hotline-card').setAttribute('layout', 'button');
        document.querySelector('hotline-card').lang = 'es';
        window.Turbo.visit(location.href, { action: 'replace' });
      });
      await shows(page, '/');
      assert.ok(await isMarked(page, 'hotline-card'), 'the card is the same');
      await leaves(page);
    });
  });
});

describe('htmx', () => {
  for (const swap of ['innerHTML', 'outerHTML', 'innerMorph', 'outerMorph', 'beforeend'])
    it(`swaps by ${swap}, and once more`, () => {
      const more = `<button id="swap" hx-get="/part" hx-target="#part" hx-swap="${swap}">Swap</button>
        <div id="part"></div>`;
      const part = swap.startsWith('outer') ? `<div id="part">${CARD}</div>` : CARD;
      return onPages(HTMX, { '/': first({ more }), '/part': part }, async ({ page }) => {
        for (const time of [1, 2]) {
          await see(page, () => document.querySelector('#swap').click());
          const added = swap === 'beforeend' ? time : 1;
          const tags = [
            'quick-exit',
            'hotline-card',
            'trafficking-signs',
            ...Array(added).fill('hotline-card'),
          ];
          await shows(page, '/', { tags, cards: added + 1 });
        }
        await leaves(page);
      });
    });
});

describe('a page that waits for the next one when it is left', () => {
  const plain = `addEventListener('click', async (event) => {
    if (event.target.id !== 'go') return;
    event.preventDefault();
    document.body.innerHTML = await (await fetch('/second')).text();
    document.title = 'Next';
    history.pushState(null, '', '/second');
  })`;
  for (const [name, swaps, options] of [
    ['Turbo', TURBO, {}],
    ['htmx', HTMX, boost],
    ['a script of its own', plain, {}],
  ])
    it(`by ${name} stays empty when that comes`, () =>
      onPage(
        first(options),
        async ({ page, said, requests }) => {
          await shows(page, '/');
          await see(page, () => {
            // No tool can look at a page that waits for the next, so that it tells by itself.
            let last;
            let frames = 0;
            const look = () => {
              const { title, body } = document;
              const now = [body.innerText.trim() && 'text', title, location.pathname, history.length].join(
                '|',
              );
              if (now !== last) console.log(`told: ${now}`);
              last = now;
              frames += 1;
              if (frames === 20)
                document.querySelector('quick-exit').shadowRoot.querySelector('.leave').click();
              if (frames === 30) window.letCome();
              if (frames === 50) console.log('has come');
              requestAnimationFrame(look);
            };
            look();
            document.querySelector('#go').click();
          });
          await until(() => said.some((line) => line.includes('has come')));
          assert.deepEqual(
            requests.filter((url) => /second|neutral/.test(url)),
            ['/second', NEUTRAL],
          );
          assert.deepEqual(
            said.filter((line) => line.includes('told: ')),
            ['log: told: text|A partner’s page|/|2', 'log: told: |\u200b|/|2'],
          );
          assert.deepEqual(
            said.filter((line) => line.startsWith('error')),
            [],
          );
        },
        {
          pages: { '/second': second(options), '/swapper': swaps },
          hang: /neutral\.example/,
          early: () => {
            delete Document.parseHTMLUnsafe;
            const { fetch } = window;
            const gate = new Promise((open) => {
              window.letCome = open;
            });
            window.fetch = async (...request) => {
              const response = await fetch(...request);
              await gate;
              return response;
            };
          },
        },
      ));
});
