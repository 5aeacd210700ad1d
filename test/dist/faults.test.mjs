// What goes wrong on a partner's page, in Chromium, Firefox and WebKit alike: whatever it is, the number stays in reach, nothing is
// thrown into the page, and what comes late comes.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { prerender } from '../../dist/server/prerender.js';
import { loadModule } from '../../scripts/content.mjs';
import { ALL_TAGS, tagSnippet } from '../../scripts/snippets.mjs';
import { pageOf, until } from './browser.mjs';
import { launch } from './engine.mjs';
import { altered, FAULTS, late, startHost } from './faulty.mjs';

const { version: VERSION } = JSON.parse(await readFile('package.json', 'utf8'));
const integrity = JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8'));
const { SANDBOX } = await loadModule('src/builder/snippets.ts');
const { scriptTag } = await loadModule('src/elements/snippet.ts');

const HOTLINE = 'tel:+18883737888';
const EMERGENCY = 'tel:911';
const CARD = tagSnippet('hotline-card');

let browser;
let host;
let last;
before(async () => {
  [browser, host] = await Promise.all([launch({ waits: false }), startHost('dist')]);
});
after(async () => {
  await browser.close();
  await host.close();
});

/** Runs in the page before all else: notes what is said and thrown, and before each frame whether the links are in reach. */
function watch(links) {
  const seen = { errors: [], said: [], gaps: [], shown: [] };
  const all = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? all(shadowRoot) : [])),
  ];
  /** In sight in the window, of a size, and under the reader's finger. */
  const isInReach = (link) => {
    if (!link.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const { x, y, width, height } = link.getClientRects()[0];
    const hit = link.getRootNode().elementFromPoint(x + width / 2, y + height / 2);
    return width > 15 && height > 10 && link.contains(hit);
  };
  const state = ({ shadowRoot }) => {
    const root = shadowRoot?.querySelector('.root');
    return root && !shadowRoot.adoptedStyleSheets.length ? 'static' : (root?.lang ?? 'fallback');
  };
  window.find = (selector) => all(document).flatMap((root) => [...root.querySelectorAll(selector)]);
  window.inReach = (href) => window.find(`a[href="${href}"]`).some(isInReach);
  window.tell = () => {
    const widgets = document.querySelectorAll('hotline-card, trafficking-signs, ct-stats-chart, quick-exit');
    return {
      address: location.href,
      ready: document.readyState,
      shows: [...new Set([...widgets].map(state))].join(' and '),
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
    if (seen.shown.at(-1) !== shows) seen.shown.push(shows);
    for (const href of links.filter((each) => !window.inReach(each))) {
      const gap = `no ${href} while there was ${shows}`;
      if (!seen.gaps.includes(gap)) seen.gaps.push(gap);
    }
  };
  look();
}

/** WebKit's own choice among the fonts of the tests has letters of no height. */
const FONT = '<style>html { font-family: "Noto Sans" }</style>';

/**
 * A page that is watched.
 * @param options `links` must always be in reach; `early` is a script that runs before
 */
const watched = (html, { links = [HOTLINE, EMERGENCY], early = '' } = {}) =>
  html
    .replace('<head>', `<head>${early}<script>(${watch})(${JSON.stringify(links)})</script>${FONT}`)
    .replace('</body>', '<p id="end">The end of the page.</p></body>');

/**
 * Opens a page of the host.
 * @returns `sees` waits for what the page tells of itself
 */
async function open(html, { query = '', ...options } = {}) {
  // Browsers ask a host for six files at once, and no more.
  last?.release();
  const page = (last = host.page(html, options));
  const tab = await browser.open(page.url + query);
  const sees = (isWanted) =>
    until(
      () => tab.run(() => window.tell()).catch(() => undefined),
      (seen) => seen?.address === page.url + query && isWanted(seen),
    );
  return { ...tab, page, sees };
}

/** Two frames have been looked at since. */
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const [SIGNS, CHART] = ['trafficking-signs', 'ct-stats-chart'].map((tag) => tagSnippet(tag));
const STATIC = await prerender('hotline-card', { lang: 'es' });
const FRAME = {
  html: watched(await readFile('dist/frames/hotline-card.html', 'utf8'), { links: [HOTLINE] }),
  at: '/frames/hotline-card.html',
};
const withScript = (file, body = CARD, options = {}) => watched(pageOf(scriptTag('', file) + body), options);
const isComplete = ({ ready }) => ready === 'complete';

/**
 * Each way in, by the file that goes wrong: what is shown until it comes (`before`), where it never comes (`without`), and when it
 * has come (`after`), and what the console is told where it never comes.
 */
const WAYS = {
  'cdn/widgets.js': { html: withScript('cdn/widgets.js') },
  'cdn/hotline-card.js': { html: withScript('cdn/hotline-card.js') },
  'cdn/widgets.es.js': {
    html: withScript('cdn/widgets.es.js', `<div lang="es">${CARD}</div>`),
    after: 'es',
  },
  'cdn/autoload.js': { html: withScript('cdn/autoload.js') },
  'cdn/hotline-card.js, which autoload brings,': {
    html: withScript('cdn/autoload.js'),
    says: /^<hotline-card> could not be loaded; the text inside the tag is shown instead\./,
  },
  'cdn/classic.js': { html: withScript('cdn/classic.js') },
  'cdn/hotline-card.js of a frame': FRAME,
  // The options of a frame are lost with it, and no more.
  'frames/frame.js': { ...FRAME, without: 'en' },
  'cdn/widgets.js over static HTML': {
    html: withScript('cdn/widgets.js', STATIC),
    before: 'static',
    after: 'es',
  },
};

describe('a script', () => {
  for (const [way, { html, at, before = 'fallback', without = before, after = 'en', says }] of Object.entries(
    WAYS,
  )) {
    const file = `/${/^[\w/.-]+/.exec(way)[0]}`;
    for (const [fault, answer] of Object.entries(FAULTS))
      it(`${way} that ${fault} leaves the number in reach`, async () => {
        const { page, run, sees } = await open(html, { at, faults: { [file]: answer } });
        // An empty module that was brought is as good as any.
        const isTold = says && !/empty/.test(fault);
        await sees((seen) => isComplete(seen) && (!isTold || seen.said.length > 0));
        await until(() => page.asked.includes(file));
        await run(frames);
        const { gaps, errors, said, shows } = await sees(isComplete);
        // What of a file is no JavaScript the browser itself reports.
        const thrown = errors.filter((error) => !/SyntaxError/.test(error));
        assert.deepEqual({ gaps, thrown, shows }, { gaps: [], thrown: [], shows: without });
        assert.equal(said.length, isTold ? 1 : 0, said.join('\n'));
        if (isTold) assert.match(said[0], says);
      });

    it(`${way} that is late leaves the number in reach, and the widget comes`, async () => {
      const { page, run, sees } = await open(html, { at, faults: { [file]: late } });
      await until(() => page.asked.includes(file));
      await sees(({ shown }) => shown.at(-1) === before);
      page.release();
      await sees(({ shown }) => shown.at(-1) === after);
      await run(frames);
      const { gaps, errors, said, shown } = await sees(isComplete);
      assert.deepEqual(
        { gaps, errors, said, shown },
        { gaps: [], errors: [], said: [], shown: [before, after] },
      );
    });
  }

  it('that was changed on its way is refused by its hash, and leaves the number in reach', async () => {
    const file = '/cdn/widgets.js';
    const { page, run, sees } = await open(
      watched(pageOf(scriptTag('', 'cdn/widgets.js', integrity['widgets.js']) + CARD)),
      { faults: { [file]: altered(() => 'window.isChanged = true') } },
    );
    await until(() => page.asked.includes(file));
    const { gaps, errors, shows } = await sees(isComplete);
    assert.deepEqual({ gaps, errors, shows }, { gaps: [], errors: [], shows: 'fallback' });
    assert.equal(await run(() => window.isChanged), undefined);
  });

  it('of another version that was here first is kept, which the console is told once a tag', async () => {
    const { sees, run } = await open(
      watched(pageOf(`<script src="cdn/classic.js"></script>${CARD}${scriptTag('', 'cdn/widgets.js')}`)),
      { faults: { '/cdn/classic.js': altered((text) => text.replaceAll(`"${VERSION}"`, '"9.9.9"')) } },
    );
    const ours = ({ said }) => said.filter((line) => !line.includes('Multiple versions of Lit'));
    const seen = await sees((now) => now.shows === 'en' && ours(now).length === ALL_TAGS.length);
    await run(frames);
    assert.deepEqual(
      ours(seen),
      ALL_TAGS.map(
        (tag) => `<${tag}> is defined here already, in version 9.9.9; version ${VERSION} is not used.`,
      ),
    );
    const { gaps, errors } = await sees(isComplete);
    assert.deepEqual({ gaps, errors }, { gaps: [], errors: [] });
  });

  it('without a charset, on a page that has another, has its texts right', async () => {
    const { sees, run } = await open(
      watched(pageOf(`${CARD}<script src="cdn/classic.js"></script>`)).replace('utf-8', 'windows-1252'),
    );
    await sees(({ shows }) => shows === 'en');
    const texts = await run(() => window.find('.root').map((root) => root.textContent));
    assert.doesNotMatch(texts.join(), /[\u0080-\u009fÂâ€]/);
  });
});

describe('a language', () => {
  const file = '/cdn/locales/es.js';
  const WAYS_TO_SPEAK = {
    'cdn/widgets.js': {
      html: withScript('cdn/widgets.js', `<div lang="es">${CARD}${SIGNS}${CHART}</div>`),
    },
    'cdn/classic.js': { html: withScript('cdn/classic.js', `<div lang="es">${CARD}</div>`) },
    'a frame': { ...FRAME, query: '?lang=es' },
    'static HTML': { html: withScript('cdn/widgets.js', STATIC), before: 'static' },
  };
  for (const [way, { html, at, query, before = 'fallback' }] of Object.entries(WAYS_TO_SPEAK)) {
    for (const [fault, answer] of Object.entries(FAULTS))
      it(`of ${way} that ${fault} is English, and the console is told once`, async () => {
        const { run, sees } = await open(html, { at, query, faults: { [file]: answer } });
        await sees(({ shown }) => shown.at(-1) === 'en');
        await run(frames);
        const { gaps, errors, said, shown } = await sees(isComplete);
        assert.deepEqual(
          { gaps, errors, shown: shown.slice(-2) },
          { gaps: [], errors: [], shown: [before, 'en'].slice(-shown.length) },
        );
        assert.equal(said.length, 1, said.join('\n'));
        assert.match(
          said[0],
          /^The texts of the language "es" could not be loaded\. Shown instead: English\./,
        );
      });

    it(`of ${way} that is late leaves what was there, and then comes`, async () => {
      const { page, run, sees } = await open(html, { at, query, faults: { [file]: late } });
      await until(() => page.asked.includes(file));
      await sees(({ shown }) => shown.at(-1) === before);
      await run(frames);
      page.release();
      await sees(({ shown }) => shown.at(-1) === 'es');
      await run(frames);
      const { gaps, errors, said, shown } = await sees(isComplete);
      assert.deepEqual(
        { gaps, errors, said, shown },
        { gaps: [], errors: [], said: [], shown: [before, 'es'] },
      );
    });
  }

  it('of another version, which lacks texts, is English where it must be', async () => {
    // Each text stands under its id.
    let count = 0;
    const half = (text) =>
      text.replaceAll(/\b(?=[a-z]*\d)[\da-z]{4,5}"?:["'`]/g, (id) => ((count += 1) % 2 ? `n${id}` : id));
    const { sees } = await open(withScript('cdn/widgets.js', `<div lang="es">${CARD}</div>`), {
      faults: { [file]: altered(half) },
    });
    await sees(({ shows }) => shows === 'es');
    assert.ok(count > 100, `${count} texts were found`);
    const { gaps, errors, said } = await sees(isComplete);
    assert.deepEqual({ gaps, errors, said }, { gaps: [], errors: [], said: [] });
  });

  const pick = (lang) => {
    const [list] = window.find('select');
    list.value = lang;
    list.dispatchEvent(new Event('change'));
  };
  const status = () => {
    const [card] = document.querySelectorAll('hotline-card');
    return [
      card.shadowRoot.querySelector('.language [role="status"]').textContent.trim(),
      card.shadowRoot.querySelector('select').value,
    ];
  };

  it('that a reader picks and cannot have changes nothing, and says so; another can still be picked', async () => {
    const { run, sees } = await open(withScript('cdn/widgets.js'), {
      faults: { '/cdn/locales/vi.js': FAULTS['is not there (404, a page)'] },
    });
    await sees(({ shows }) => shows === 'en');
    await run(pick, 'vi');
    await until(
      () => run(status),
      ([said]) => said,
    );
    assert.deepEqual(await run(status), ['Tiếng Việt could not be loaded.', 'en']);
    await run(pick, 'ru');
    await sees(({ shown }) => shown.at(-1) === 'ru');
    assert.deepEqual(await run(status), ['', 'ru']);
    const { gaps, errors, shown } = await sees(isComplete);
    assert.deepEqual({ gaps, errors }, { gaps: [], errors: [] });
    assert.deepEqual(shown.slice(-2), ['en', 'ru']);
  });

  it('that comes after the reader has picked another is not spoken, until it is picked again', async () => {
    const { page, run, sees } = await open(withScript('cdn/widgets.js'), {
      faults: { '/cdn/locales/vi.js': late },
    });
    await sees(({ shows }) => shows === 'en');
    await run(pick, 'vi');
    await until(() => page.asked.includes('/cdn/locales/vi.js'));
    await run(pick, 'ru');
    await sees(({ shown }) => shown.at(-1) === 'ru');
    page.release();
    await run(() => import(new URL('cdn/locales/vi.js', document.baseURI)));
    await run(frames);
    assert.equal((await sees(isComplete)).shown.at(-1), 'ru');
    await run(pick, 'vi');
    await sees(({ shown }) => shown.at(-1) === 'vi');
    const { gaps, errors, said } = await sees(isComplete);
    assert.deepEqual({ gaps, errors, said }, { gaps: [], errors: [], said: [] });
  });
});

describe('a file that is brought later', async () => {
  const TOOLS = (await readdir('dist/cdn/tools')).map((name) => `/cdn/tools/${name}`);
  const OF_BUTTONS = TOOLS.filter((path) => /picture|print|sound|figures-file/.test(path));
  const json = (data) => `<script type="application/json">${JSON.stringify(data)}</script>`;
  const inside = (html, more) => html.replace(/(?=<\/[\w-]+>$)/, more);
  const changed = (html, attributes) => html.replace(/(?=>)/, ` ${attributes}`);

  // These bring the exit too.
  const SCRIPTS = ['hotline-card', 'trafficking-signs', 'ct-stats-chart'].map((tag) =>
    scriptTag('', `cdn/${tag}.js`),
  );
  const EVERYTHING = watched(
    pageOf(
      [
        ...SCRIPTS,
        changed(CARD, 'without="chat"'),
        inside(CARD, json({ overrides: { en: { 'Copy the number': 'Take the number' } } })),
        changed(SIGNS, 'quick-exit edition="source"'),
        changed(CHART, 'compare="communications"'),
        inside(CHART, json({ data: JSON.parse(await readFile('examples/figures/testland.json', 'utf8')) })),
        STATIC,
      ].join(''),
    ),
  );
  const WITHOUT = [
    '<hotline-card> has settings that could not be loaded. Shown instead: what is built in.',
    '<hotline-card> has settings that could not be loaded. Shown instead: what is built in.',
    '<trafficking-signs> has a quick exit that could not be loaded. Shown instead: none.',
    '<trafficking-signs> edition="source" cannot be used. The printed text could not be loaded. Shown instead: reviewed.',
    '<ct-stats-chart> compare="communications" cannot be used. It could not be loaded. Shown instead: none.',
    '<ct-stats-chart> has settings that could not be loaded. Shown instead: what is built in.',
    '<ct-stats-chart> has figures that could not be loaded. Shown instead: what is built in.',
  ].sort();

  const PLAIN = withScript('cdn/widgets.js', CARD + CHART);
  const texts = (selector) => window.find(selector).map((node) => node.textContent.trim());
  const openAll = (selector) => {
    for (const details of window.find(selector)) details.open = true;
  };
  const NO_SOURCES = 'The list of sources could not be loaded.';
  const NO_SOURCES_ES = 'No se pudo cargar la lista de fuentes.';
  const NO_TOOLS = 'This could not be loaded.';
  const NOT_ALLOWED = 'This browser or this page does not allow it.';
  const toolsOf = (text) => text.replace(/^Save, copy, print or hear this chart\s*/, '');

  for (const [fault, answer] of Object.entries(FAULTS)) {
    const broken = (paths) => ({ faults: Object.fromEntries(paths.map((path) => [path, answer])) });

    it(`and ${fault} is done without, and the console or the reader is told`, async () => {
      const { run, sees } = await open(EVERYTHING, broken(TOOLS));
      await sees(({ said, shows }) => said.length >= WITHOUT.length && shows === 'en and es');
      await run(frames);
      await run(openAll, '.source, .tools');
      await until(
        () => run(texts, '.source ul'),
        (all) => all.length > 5 && all.every((text) => text === NO_SOURCES || text === NO_SOURCES_ES),
      );
      await until(
        () => run(texts, '.tools'),
        (all) => all.length === 2 && all.every((text) => toolsOf(text) === NO_TOOLS),
      );
      const { gaps, errors, said } = await sees(isComplete);
      assert.deepEqual({ gaps, errors, said: said.sort() }, { gaps: [], errors: [], said: WITHOUT });
    });

    it(`at the press of a button, and ${fault}, is said not to work each time`, async () => {
      const { run, sees } = await open(PLAIN, broken(OF_BUTTONS));
      await sees(({ shows }) => shows === 'en');
      await run(openAll, '.tools');
      await until(
        () => run(texts, '.tools button'),
        (names) => names.length > 0,
      );
      const said = await run(async () => {
        const [status] = window.find('.tools [role="status"]');
        const isAsked = ({ textContent }) => /PNG|SVG|CSV|Print|tones/.test(textContent);
        const all = {};
        for (const button of window.find('.tools button').filter(isAsked)) {
          const name = button.textContent.trim();
          // What is said again was gone in between.
          const isSaid = new Promise((done) => {
            new MutationObserver(done).observe(status, {
              childList: true,
              characterData: true,
              subtree: true,
            });
            setTimeout(done, 5000);
          });
          button.click();
          await isSaid;
          while (!status.textContent.trim()) await new Promise(requestAnimationFrame);
          all[name] = status.textContent.trim();
        }
        return all;
      });
      assert.deepEqual(
        said,
        Object.fromEntries(
          ['Picture (PNG)', 'Drawing (SVG)', 'Figures (CSV)', 'Print', 'Hear the values as tones'].map(
            (name) => [name, NOT_ALLOWED],
          ),
        ),
      );
      const { gaps, errors } = await sees(isComplete);
      assert.deepEqual({ gaps, errors }, { gaps: [], errors: [] });
    });
  }

  const allLate = (paths) => ({ faults: Object.fromEntries(paths.map((path) => [path, late])) });

  const AT_ONCE = TOOLS.filter((path) => /exit|several|archive|partner|own|hand/.test(path));
  for (const held of [AT_ONCE.slice(0, 4), AT_ONCE.slice(4)])
    it(`and is late (${held.map((path) => basename(path))}) leaves the number in reach, and comes`, async () => {
      const { page, run, sees } = await open(EVERYTHING, allLate(held));
      await until(() => held.every((path) => page.asked.includes(path)));
      await run(frames);
      page.release();
      await sees(({ shows }) => shows === 'en and es');
      const seen = await until(
        () =>
          run(() => {
            const [card, own, signs, compared, figures, prerendered] = [...document.body.children]
              .map(({ shadowRoot }) => shadowRoot)
              .filter(Boolean);
            return {
              chat: card.querySelectorAll('a[href^="https"].way').length,
              own: own.textContent.includes('Take the number'),
              record: signs.querySelectorAll('.quote').length > 0,
              exit: signs.querySelectorAll('.leave').length,
              tables: compared.querySelectorAll('table').length > 1,
              figures: figures.textContent.includes('Testland'),
              spoken: prerendered.querySelector('.root').lang,
            };
          }),
        ({ exit, record, tables, figures }) => exit && record && tables && figures,
      );
      assert.deepEqual(seen, {
        chat: 0,
        own: true,
        record: true,
        exit: 1,
        tables: true,
        figures: true,
        spoken: 'es',
      });
      const { gaps, errors, said } = await sees(isComplete);
      assert.deepEqual({ gaps, errors, said }, { gaps: [], errors: [], said: [] });
    });

  it('at the press of a reader, and is late, is said to be missing until it comes', async () => {
    // Five seconds pass when the test says so.
    const early = `<script>{
      const { setTimeout } = window;
      const waiting = [];
      window.setTimeout = (act, ms, ...rest) => ms < 5000 ? setTimeout(act, ms, ...rest) : waiting.push(() => act(...rest));
      window.passTime = () => { for (const act of waiting.splice(0)) act(); };
    }</script>`;
    const { page, run, sees } = await open(
      withScript('cdn/widgets.js', CARD + CHART, { early }),
      allLate(TOOLS),
    );
    await sees(({ shows }) => shows === 'en');
    await run(openAll, '.source, .tools');
    await until(() =>
      ['source-lines', 'take-along'].every((name) => page.asked.includes(`/cdn/tools/${name}.js`)),
    );
    await run(() => window.passTime());
    await until(
      () => run(texts, '.source ul'),
      (all) => all.every((text) => text === NO_SOURCES),
    );
    await until(
      () => run(texts, '.tools'),
      ([text]) => toolsOf(text) === NO_TOOLS,
    );
    page.release();
    await until(
      () => run(texts, '.source li'),
      (all) => all.length > 5,
    );
    await until(
      () => run(texts, '.tools button'),
      (names) => names.includes('Print'),
    );
    const { gaps, errors, said } = await sees(isComplete);
    assert.deepEqual({ gaps, errors, said }, { gaps: [], errors: [], said: [] });
    assert.ok(!(await run(texts, '.source, .tools')).some((text) => /could not be loaded/.test(text)));
  });
});

describe('a frame', () => {
  const around = (path) =>
    watched(
      pageOf(
        `<iframe src="frames/hotline-card.html" title="Get help" width="100%" height="700" sandbox="${SANDBOX}" allow="clipboard-write"></iframe><script async src="${path}"></script>${/<p>.*<\/p>/s.exec(CARD)[0]}`,
      ),
      { links: [] },
    );
  /** As a reader gets to the number after it, by scrolling down alone. */
  const scrollTo = (href) => {
    const [link] = window.find(`a[href="${href}"]`);
    link.scrollIntoView({ block: 'center' });
    return [window.inReach(href), scrollX];
  };
  for (const [fault, answer] of Object.entries({ ...FAULTS, 'is late': late }))
    it(`that ${fault} has the number after it`, async () => {
      const { page, run, sees } = await open(around('frames/resize.js'), {
        faults: { '/frames/hotline-card.html': answer },
      });
      await until(() => page.asked.includes('/frames/hotline-card.html'));
      await sees(({ ready }) => fault === 'is late' || ready === 'complete');
      for (const href of [HOTLINE, EMERGENCY]) assert.deepEqual(await run(scrollTo, href), [true, 0]);
      const { errors } = await sees(Boolean);
      assert.deepEqual(errors, []);
    });
});

describe('a page', () => {
  const clock = (now) => `{
    const Real = Date;
    window.Date = class extends Real {
      constructor(...given) { super(...(given.length ? given : [${now}])); }
      static now() { return ${now}; }
    };
  }`;
  const failing = (path) => `${path} = class { constructor() { throw new Error('A page did this.'); } }`;
  const gone = (path) => `delete ${path}`;
  const refusing = (...names) =>
    names
      .map(
        (name) =>
          `Object.defineProperty(window, '${name}', { get() { throw new DOMException('The page may not.', 'SecurityError'); } });`,
      )
      .join('');
  const FAILED = /^<[\w-]+> failed; the text inside the tag is shown instead\./;

  /** What it does before the widgets come; what they show then, whether their other contacts are old, and what the console is told. */
  const HABITS = {
    'has a clock of 1970': { does: clock(0) },
    'has a clock of 2019': { does: clock(Date.UTC(2019, 5, 1)) },
    'has a clock of 2027': { does: clock(Date.UTC(2027, 5, 1)) },
    'has a clock of 2040': { does: clock(Date.UTC(2040, 5, 1)), isOld: true },
    'has a clock without a time': { does: clock('NaN') },
    'has a clock that breaks': {
      does: `Date.now = () => { throw new Error('A page did this.'); }`,
      shows: 'fallback',
    },
    'forbids storage': {
      does: `${refusing('localStorage', 'sessionStorage', 'indexedDB', 'caches')}
        Object.defineProperty(document, 'cookie', { get() { throw new DOMException('', 'SecurityError'); } });`,
    },
    'has no cryptography': { does: `Object.defineProperty(window, 'crypto', { value: undefined })` },
    'has no service worker': {
      does: `Object.defineProperty(navigator, 'serviceWorker', { value: undefined })`,
    },
    'breaks dates': { does: failing('Intl.DateTimeFormat'), shows: 'fallback' },
    'breaks numbers': { does: failing('Intl.NumberFormat') },
    'breaks names of languages': { does: failing('Intl.DisplayNames') },
    'has no names of languages': { does: gone('Intl.DisplayNames') },
    'has no locales': { does: gone('Intl.Locale') },
    'has no segmenter': { does: gone('Intl.Segmenter') },
    'has no Intl at all': { does: gone('window.Intl'), shows: 'fallback' },
  };
  for (const [habit, { does, shows = 'en', isOld = false }] of Object.entries(HABITS))
    it(`that ${habit} keeps the number in reach`, async () => {
      const { run, sees } = await open(
        withScript('cdn/widgets.js', CARD, { early: `<script>${does}</script>` }),
      );
      await sees((seen) => isComplete(seen) && (seen.shows !== 'fallback' || seen.said.length > 0));
      await run(frames);
      const { gaps, errors, said, ...seen } = await sees(isComplete);
      assert.deepEqual({ gaps, errors, shows: seen.shows }, { gaps: [], errors: [], shows });
      assert.equal(said.length, shows === 'fallback' ? 1 : 0, said.join('\n'));
      if (shows === 'fallback') assert.match(said[0], FAILED);
      else
        assert.deepEqual(
          await run(() => [
            /Other details may be out of date/.test(window.find('.root')[0].innerText),
            window.find('a[href="tel:+18008422288"]').some((link) => link.checkVisibility()),
          ]),
          [isOld, !isOld],
        );
    });

  const CLIPBOARDS = {
    'refuses the clipboard': `navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))`,
    'has a clipboard that breaks': `navigator.clipboard.writeText = () => { throw new Error('A page did this.'); }`,
    'has no clipboard': `Object.defineProperty(navigator, 'clipboard', { value: undefined })`,
    'forbids the clipboard': `Object.defineProperty(navigator, 'clipboard', { get() { throw new DOMException('', 'SecurityError'); } })`,
  };
  for (const [habit, does] of Object.entries(CLIPBOARDS))
    it(`that ${habit} keeps the number in reach, and says that it could not be copied`, async () => {
      const early = `<script>${does};navigator.share = () => Promise.reject(new Error('A page did this.'))</script>`;
      const { run, sees } = await open(withScript('cdn/widgets.js', CARD + CHART, { early }));
      await sees(({ shows }) => shows === 'en');
      const press = async (name) => {
        const button = window.find('button').find(({ textContent }) => textContent.trim() === name);
        button?.click();
        return Boolean(button);
      };
      const isSaid = (text) =>
        window.find('[role="status"]').some((node) => node.textContent.trim() === text);
      await run(press, 'Copy the number');
      await until(() => run(isSaid, 'The number could not be copied.'));
      await run(() => (window.find('.tools')[0].open = true));
      await until(() => run(press, 'Copy as a table'));
      await until(() => run(isSaid, 'It could not be copied. You can copy it from here:'));
      const { gaps, errors, said } = await sees(isComplete);
      assert.deepEqual({ gaps, errors, said }, { gaps: [], errors: [], said: [] });
    });

  for (const [way, { html, at, before = 'fallback', says }] of Object.entries(WAYS))
    // A frame's own script has nothing of Lit, and what autoload brings has a row of its own.
    if (!/frame\.js|autoload\.js$/.test(way))
      it(`that allows no policy of Lit’s keeps what was there in reach: ${way}`, async () => {
        const { run, sees } = await open(html, {
          at,
          headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types other" },
        });
        await sees((seen) => isComplete(seen) && seen.errors.length + seen.said.length > 0);
        await run(frames);
        const { gaps, errors, said, shown } = await sees(isComplete);
        assert.deepEqual({ gaps, shown }, { gaps: [], shown: [before] });
        const [told, others] = says ? [said, errors] : [errors, said];
        assert.equal(told.length, 1, told.join('\n'));
        assert.match(told[0], /policy/i);
        assert.deepEqual(others, []);
      });
});
