// What goes wrong on a partner's page, in Chromium, Firefox and WebKit alike: whatever it is, the number stays in reach, nothing is
// thrown into the page, and what comes late comes.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { prerender } from '../../dist/server/prerender.js';
import { loadModule } from '../../scripts/content.mjs';
import { tagSnippet } from '../../scripts/snippets.mjs';
import { pageOf, until } from './browser.mjs';
import { launch } from './engine.mjs';
import { FAULTS, late, startHost } from './faulty.mjs';

const { scriptTag } = await loadModule('src/elements/snippet.ts');

const HOTLINE = 'tel:+18883737888';
const EMERGENCY = 'tel:911';
const CARD = tagSnippet('hotline-card');

let browser;
let host;
before(async () => {
  [browser, host] = await Promise.all([launch({ waits: false }), startHost('dist')]);
});
after(async () => {
  await browser.close();
  await host.close();
});

/** Runs in the page before all else: notes what is said and thrown, and before each frame whether the links are in reach. */
function watch(links) {
  const seen = { errors: [], said: [], gaps: [] };
  const all = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? all(shadowRoot) : [])),
  ];
  /** In sight in the first screen, of a size, and under the reader's finger. */
  const isInReach = (link) => {
    if (!link.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const { x, y, width, height } = link.getClientRects()[0];
    const hit = link.getRootNode().elementFromPoint(x + width / 2, y + height / 2);
    return width > 15 && height > 10 && link.contains(hit);
  };
  window.inReach = () =>
    links.filter((href) =>
      all(document).some((root) => [...root.querySelectorAll(`a[href="${href}"]`)].some(isInReach)),
    );
  window.tell = () => {
    const widget = document.querySelector('hotline-card, trafficking-signs, ct-stats-chart');
    const root = widget?.shadowRoot?.querySelector('.root');
    const isStatic = root && !widget.shadowRoot.adoptedStyleSheets.length;
    return {
      address: location.href,
      ready: document.readyState,
      shows: isStatic ? 'static' : (root?.lang ?? 'fallback'),
      ...seen,
    };
  };
  addEventListener('error', ({ target, message }) => {
    if (target === window) seen.errors.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(`unhandled: ${reason}`));
  for (const kind of ['warn', 'error']) {
    const write = console[kind];
    console[kind] = (...what) => {
      seen.said.push(what.map(String).join(' '));
      write(...what);
    };
  }
  const look = () => {
    requestAnimationFrame(look);
    if (!document.querySelector('#end')) return;
    const { shows } = window.tell();
    for (const href of links.filter((each) => !window.inReach().includes(each))) {
      const gap = `no ${href} while there was ${shows}`;
      if (!seen.gaps.includes(gap)) seen.gaps.push(gap);
    }
  };
  look();
}

/** WebKit's own choice among the fonts of the tests has letters of no height. */
const FONT = '<style>html { font-family: "Noto Sans" }</style>';

/** A page that is watched. */
const watched = (html, links = [HOTLINE, EMERGENCY]) =>
  html
    .replace('<head>', `<head><script>(${watch})(${JSON.stringify(links)})</script>${FONT}`)
    .replace('</body>', '<p id="end">The end of the page.</p></body>');

/**
 * Opens a page of the host.
 * @returns `sees` waits for what the page tells of itself
 */
async function open(html, options) {
  const page = host.page(html, options);
  const tab = await browser.open(page.url);
  const sees = (isWanted) =>
    until(
      () => tab.run(() => window.tell()).catch(() => undefined),
      (seen) => seen?.address === page.url && isWanted(seen),
    );
  return { ...tab, page, sees };
}

/** Two frames have been looked at since. */
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const frame = await readFile('dist/frames/hotline-card.html', 'utf8');
const withScript = (file, body = CARD) => watched(pageOf(scriptTag('', file) + body));
const isComplete = ({ ready }) => ready === 'complete';

/** Each way in: which file goes wrong, what is there without it, and with it. */
const WAYS = {
  'cdn/widgets.js': { html: withScript('cdn/widgets.js') },
  'cdn/hotline-card.js': { html: withScript('cdn/hotline-card.js') },
  'cdn/widgets.es.js': {
    html: withScript('cdn/widgets.es.js', `<div lang="es">${CARD}</div>`),
    comes: 'es',
  },
  'cdn/autoload.js': { html: withScript('cdn/autoload.js') },
  'cdn/hotline-card.js, which autoload brings,': {
    html: withScript('cdn/autoload.js'),
    isOver: ({ said }) => said.length > 0,
    says: /^<hotline-card> could not be loaded; the text inside the tag is shown instead\./,
    // Nothing tells an empty module from one that has defined its tag.
    isSilent: 'is empty, as some blockers answer',
  },
  'cdn/classic.js': { html: withScript('cdn/classic.js') },
  'cdn/hotline-card.js in its frame': {
    html: watched(frame, [HOTLINE]),
    at: '/frames/hotline-card.html',
  },
  'cdn/widgets.js over static HTML': {
    html: withScript('cdn/widgets.js', await prerender('hotline-card', { lang: 'es' })),
    shows: 'static',
    comes: 'es',
  },
};

describe('a script', () => {
  for (const [
    way,
    { html, at, shows = 'fallback', comes = 'en', isOver = isComplete, says, isSilent },
  ] of Object.entries(WAYS)) {
    const [path] = /cdn\/[\w.-]+/.exec(way);
    const file = `/${path}`;
    for (const [fault, answer] of Object.entries(FAULTS))
      it(`${way} that ${fault} leaves the number in reach`, async () => {
        const quiet = fault === isSilent;
        const { page, run, sees } = await open(html, { at, faults: { [file]: answer } });
        await sees(quiet ? isComplete : isOver);
        await until(() => page.asked.includes(file));
        await run(frames);
        const seen = await sees(isComplete);
        assert.deepEqual(seen.gaps, []);
        assert.equal(seen.shows, shows);
        // What of a file is no JavaScript the browser itself reports.
        assert.deepEqual(
          seen.errors.filter((error) => !/SyntaxError/.test(error)),
          [],
        );
        assert.equal(seen.said.length, says && !quiet ? 1 : 0, seen.said.join('\n'));
        if (says && !quiet) assert.match(seen.said[0], says);
      });

    it(`${way} that comes late leaves the number in reach, and the widget comes`, async () => {
      const { page, run, sees } = await open(html, { at, faults: { [file]: late } });
      await until(() => page.asked.includes(file));
      await sees((seen) => seen.shows === shows);
      await run(frames);
      page.release();
      await sees((seen) => seen.shows === comes);
      await run(frames);
      const { gaps, errors, said } = await sees(isComplete);
      assert.deepEqual({ gaps, errors, said }, { gaps: [], errors: [], said: [] });
    });
  }
});
