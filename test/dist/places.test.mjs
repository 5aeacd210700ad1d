// Where a widget may stand, and what may happen to its node: moved, copied, kept, shown late, inside others.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_TAGS, SCRIPT, tagSnippet } from '../../scripts/snippets.mjs';
import { onPage, pageOf, see, until, withBrowser } from './browser.mjs';

const NEUTRAL = 'https://neutral.example/';
const CARD = tagSnippet('hotline-card');
const script = SCRIPT.replace('cdn/', '/cdn/');
const all = ALL_TAGS.map((tag) => tagSnippet(tag))
  .join('')
  .replace('<quick-exit>', `<quick-exit href="${NEUTRAL}">`);

withBrowser();

/** Opens a page, and sees to it that nothing is thrown or told. */
const open = (html, use, options) =>
  onPage(
    html,
    async (seen) => {
      await use(seen.page, seen);
      assert.deepEqual([seen.said, seen.errors], [[], []]);
    },
    { alter: (url) => (url.startsWith(NEUTRAL) ? 'Sunny' : undefined), ...options },
  );

/** Runs in the page: the widgets of it, also those in shadow roots and frames, each as tag, language, and its hotline links in sight. */
function widgets(tags) {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((node) => [
      node,
      ...(tags.includes(node.localName)
        ? []
        : within(node.shadowRoot ?? node.closedRoot ?? node.contentDocument ?? new DocumentFragment())),
    ]);
  return within(document)
    .filter((node) => tags.includes(node.localName))
    .map((node) => {
      const root = node.shadowRoot?.querySelector('.root');
      const links = [node, node.shadowRoot].flatMap((each) => [
        ...(each?.querySelectorAll('a[href="tel:+18883737888"]') ?? []),
      ]);
      const isSeen = links.some((link) => link.checkVisibility() && link.getBoundingClientRect().height > 5);
      return [
        node.localName,
        root?.lang ?? 'dead',
        isSeen,
        node.shadowRoot?.querySelectorAll('.exit:popover-open').length ?? 0,
      ];
    });
}

async function shows(page, wanted) {
  let seen;
  await until(async () => {
    seen = await see(page, widgets, ALL_TAGS);
    return JSON.stringify(seen) === JSON.stringify(wanted);
  }).catch(() => assert.deepEqual(seen, wanted));
}

/** Tags that show the hotline's number before anything in them is opened. */
const WITH_NUMBER = ['hotline-card', 'trafficking-brochure', 'trafficking-resources', 'trafficking-signs'];
/** All tags, in one language; only the exit floats. */
const alive = (lang) =>
  ALL_TAGS.map((tag) => [tag, lang, WITH_NUMBER.includes(tag), tag === 'quick-exit' ? 1 : 0]);

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

/** Runs in the page, given the two places. */
const run = (page, change) =>
  see(page, `() => void (${change})(document.querySelector('#here'), document.querySelector('#there'))`);

describe('a node with all widgets', () => {
  const page = pageOf(
    `<main id="here">${all}</main><div id="there" lang="es"></div><iframe></iframe>`,
    script,
  );
  for (const [how, change, lang = 'es'] of [
    ['appended elsewhere', (here, there) => there.append(...here.childNodes)],
    ['put before another', (here, there) => there.parentNode.insertBefore(here, there) && there.append(here)],
    ['moved with its state kept', (here, there) => there.moveBefore(here, null)],
    [
      'taken out, kept while attributes change, and put back',
      (here, there) => {
        here.remove();
        for (const widget of here.children) widget.setAttribute('theme', 'dark');
        const kept = new DocumentFragment();
        kept.append(...here.children);
        there.append(kept);
      },
    ],
    [
      'moved ten times at once',
      (here, there) => {
        for (let time = 0; time < 10; time += 1)
          (time % 2 ? there : here).append(...document.querySelectorAll('main > *, #there > *'));
      },
    ],
    ['copied', (here, there) => there.append(here.cloneNode(true)) || here.remove()],
    ['imported', (here, there) => there.append(document.importNode(here, true)) || here.remove()],
    [
      'adopted by a frame and back',
      (here, there) => {
        const frame = document.querySelector('iframe').contentDocument;
        frame.body.append(frame.adoptNode(here));
        there.append(here);
      },
    ],
    [
      'adopted by a document that nobody sees and back',
      (here, there) => {
        document.implementation.createHTMLDocument('').body.append(here);
        there.append(here);
      },
    ],
    [
      'written out and read in again',
      (here, there) => {
        there.innerHTML = here.outerHTML;
        here.remove();
      },
    ],
    ['told of another language around it', (here) => here.setAttribute('lang', 'es')],
  ])
    it(`lives on when it is ${how}, and the exit leaves`, () =>
      open(page, async (page) => {
        await shows(page, alive('en'));
        await run(page, change);
        await shows(page, alive(lang));
        await leaves(page);
      }));

  it('lives in a frame without the script, where no exit floats, and comes back', () =>
    open(page, async (page) => {
      await shows(page, alive('en'));
      await run(page, (here) => {
        const { body } = document.querySelector('iframe').contentDocument;
        document.querySelector('iframe').style = 'width: 600px; height: 600px';
        body.lang = 'es';
        body.append(here);
      });
      await shows(
        page,
        alive('es').map(([tag, lang, isSeen]) => [tag, lang, isSeen, 0]),
      );
      await see(page, () =>
        document.body.append(document.querySelector('iframe').contentDocument.querySelector('#here')),
      );
      await shows(page, alive('en'));
      await leaves(page);
    }));
});

describe('what a reader has opened', () => {
  it('stays open or closes when the card moves, and opens again', () =>
    open(
      pageOf(
        `<hotline-card layout="banner"></hotline-card><hotline-card discreet></hotline-card><p id="there"></p>`,
        script,
      ),
      async (page) => {
        const state = () =>
          [...document.querySelectorAll('hotline-card')].map(({ shadowRoot }) => [
            shadowRoot?.querySelector('#ways')?.matches(':popover-open') ??
              shadowRoot?.querySelector('details.all')?.open ??
              null,
            shadowRoot?.querySelectorAll('.exit').length ?? 0,
          ]);
        const is = (...wanted) =>
          until(
            () => see(page, state),
            (seen) => JSON.stringify(seen) === JSON.stringify(wanted.map((open) => [open, 1])),
          );
        const press = () => {
          for (const { shadowRoot } of document.querySelectorAll('hotline-card'))
            shadowRoot.querySelector('.more, details.all > summary').click();
        };
        await is(false, false);
        await see(page, press);
        await is(true, true);
        await see(page, () =>
          document.querySelector('#there').append(...document.querySelectorAll('hotline-card')),
        );
        await is(false, true);
        await see(page, press);
        await is(true, false);
      },
    ));
});

describe('a card', () => {
  const ALONE = [['hotline-card', 'en', true, 1]];
  const make = (inside) => `<script type="module">${inside}</script>`;
  for (const [where, body, act, wanted = ALONE] of [
    [
      'in an open shadow root',
      `<my-page></my-page>${make(`document.querySelector('my-page').attachShadow({ mode: 'open' }).innerHTML = \`${CARD}\``)}`,
    ],
    [
      'in a closed shadow root',
      `<my-page></my-page>${make(`const host = document.querySelector('my-page'); host.closedRoot = host.attachShadow({ mode: 'closed' }); host.closedRoot.innerHTML = \`${CARD}\``)}`,
    ],
    [
      'in a shadow root in another, whose outer host says the language',
      `<my-page lang="es"></my-page>${make(`const outer = document.querySelector('my-page').attachShadow({ mode: 'open' }); outer.innerHTML = '<my-part></my-part>'; outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = \`${CARD}\``)}`,
      undefined,
      [['hotline-card', 'es', true, 1]],
    ],
    [
      'slotted',
      `<my-page>${CARD}</my-page>${make("document.querySelector('my-page').attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>'")}`,
    ],
    [
      'from a template',
      `<template>${CARD}</template>`,
      () => document.body.append(document.querySelector('template').content.cloneNode(true)),
    ],
    [
      'from a template whose own content is moved',
      `<template>${CARD}</template>`,
      () => document.body.append(document.querySelector('template').content),
    ],
    [
      'by innerHTML',
      '<main></main>',
      () => void (document.querySelector('main').innerHTML = '<hotline-card></hotline-card>'),
    ],
    [
      'in a declarative shadow root, by the parser',
      `<my-page><template shadowrootmode="open">${CARD}</template></my-page>`,
    ],
    [
      'in a declarative shadow root, by setHTMLUnsafe',
      '<main></main>',
      () =>
        document
          .querySelector('main')
          .setHTMLUnsafe(
            '<my-page><template shadowrootmode="open"><hotline-card></hotline-card></template></my-page>',
          ),
    ],
    [
      'in what is inert and later not',
      `<main inert>${CARD}</main>`,
      () => document.querySelector('main').removeAttribute('inert'),
    ],
    [
      'in what is hidden and later shown',
      `<main style="display: none">${CARD}</main>`,
      () => void (document.querySelector('main').style.display = ''),
    ],
    [
      'in details that are opened',
      `<details>${CARD}</details>`,
      () => void (document.querySelector('details').open = true),
    ],
    ['in details that are opened before the widget is there', `<details open>${CARD}</details>`],
    ['in a modal dialog', `<dialog>${CARD}</dialog>`, () => document.querySelector('dialog').showModal()],
    [
      'written while the page loads',
      `<script>document.write(\`${CARD}${script.replace('</script', '<\\/script')}\`)</script>`,
    ],
    [
      'written when the page has loaded',
      '',
      () => {
        document.open();
        document.write('<title>x</title><hotline-card></hotline-card>');
        document.close();
      },
    ],
    ['on a page with another base', `<base href="https://elsewhere.example/a/">${CARD}`],
  ])
    it(`${where} shows the number, and its exit floats`, () =>
      open(pageOf(body, script), async (page, { address }) => {
        await page.evaluate(() => customElements.whenDefined('hotline-card').then(() => undefined));
        if (act) await see(page, act);
        await shows(page, wanted);
        assert.equal(new URL(page.url()).origin, address);
      }));

  it('on a page in quirks mode, and as large as elsewhere', async () => {
    const sizes = [];
    for (const html of [pageOf(CARD, script), pageOf(CARD, script).replace('<!doctype html>', '')])
      await open(html, async (page) => {
        await shows(page, ALONE);
        sizes.push(
          await see(page, () =>
            [...document.querySelector('hotline-card').shadowRoot.querySelectorAll('.root *')]
              .filter((node) => !node.closest('select'))
              .map((node) =>
                [
                  node.localName,
                  node.offsetWidth,
                  node.offsetHeight,
                  getComputedStyle(node).fontSize,
                  getComputedStyle(node).color,
                ].join(),
              ),
          ),
        );
        sizes.push(await see(page, () => document.compatMode));
      });
    assert.deepEqual([sizes[1], sizes[3]], ['CSS1Compat', 'BackCompat']);
    assert.deepEqual(sizes[2], sizes[0]);
  });
});
