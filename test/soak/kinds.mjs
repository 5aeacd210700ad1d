// What is mounted: each tag, each way a partner may set one up, and what a reader does with it before it goes.
import { readFile } from 'node:fs/promises';
import { ALL_TAGS, tagSnippet } from '../../scripts/snippets.mjs';

const FIGURES = await readFile('examples/figures/testland.json', 'utf8');

/** What the kinds below ask the server for. */
export const pages = { '/figures.json': FIGURES };

const withJson = (tag, json, attributes) =>
  tagSnippet(tag, attributes).replace(
    /(?=<\/[\w-]+>$)/,
    () => `<script type="application/json">${JSON.stringify(json)}</script>`,
  );

async function prerendered(tag) {
  const page = await readFile(`dist/static/${tag}.es.html`, 'utf8');
  return page.match(new RegExp(`<${tag}[^]*</${tag}>`))[0];
}

const card = tagSnippet('hotline-card');
const chart = tagSnippet('ct-stats-chart');
const line = {
  partner: 'Example Library',
  name: 'Example night line',
  number: '203-555-0123',
  who: 'Trained volunteers',
  hours: '6 pm to 6 am',
  languages: 'English',
  mustReport: 'Harm to a child',
  checkedBy: 'Ana Díaz',
  checkedOn: new Date().toISOString().slice(0, 10),
};

/** By name: the HTML of one widget, and which of the `acts` a reader does with it. */
export const KINDS = {
  ...Object.fromEntries(ALL_TAGS.map((tag) => [`<${tag}>`, { html: tagSnippet(tag) }])),
  'a card as a banner': { html: tagSnippet('hotline-card', { layout: 'banner' }) },
  'a card as a button, its sheet open': {
    html: tagSnippet('hotline-card', { layout: 'button' }),
    act: 'opens the sheet',
  },
  'a discreet card, open': { html: tagSnippet('hotline-card', { discreet: '' }), act: 'opens all' },
  'a card with telephone lines of a partner': { html: withJson('hotline-card', { localLines: [line] }) },
  'a card whose number is copied': { html: card, act: 'copies the number' },
  ...Object.fromEntries(
    ['donut', 'dots', 'table'].map((type) => [
      `a chart as ${type}`,
      { html: tagSnippet('ct-stats-chart', { type }) },
    ]),
  ),
  'a comparison': { html: tagSnippet('ct-stats-chart', { compare: 'communications' }) },
  'a trend of figures inside': {
    html: withJson('ct-stats-chart', { data: JSON.parse(FIGURES) }, { type: 'trend' }),
  },
  'a chart that is given figures': { html: chart, act: 'gives figures' },
  'a report of figures in a file': { html: tagSnippet('ct-spotlight', { src: 'figures.json' }) },
  'a report that goes while its file is asked for': {
    html: tagSnippet('ct-spotlight', { src: 'figures.json' }),
    isEarly: true,
  },
  'a chart that is walked through': { html: chart, act: 'walks through it' },
  'a chart that is copied': { html: chart, act: 'copies the chart' },
  'a chart that is heard': { html: chart, act: 'hears it' },
  'a chart that is printed': { html: chart, act: 'prints it' },
  'a report on paper': { html: tagSnippet('ct-spotlight'), act: 'prints the page' },
  'the brochure as it was printed': { html: tagSnippet('trafficking-brochure', { edition: 'source' }) },
  'rights, all open, with their sources': { html: tagSnippet('trafficking-rights'), act: 'opens all' },
  'signs with an exit, pressed once': {
    html: tagSnippet('trafficking-signs', { 'quick-exit': 'shift' }),
    act: 'opens all',
    isPressed: true,
  },
  'a language that is picked': {
    html: tagSnippet('trafficking-law', { 'language-menu': '', languages: 'pl es' }),
    act: 'picks Spanish',
  },
  'a language of a partner’s own': {
    html: withJson('trafficking-definition', { overrides: { so: { English: 'Soomaali' } } }, { lang: 'so' }),
  },
  'static HTML that is taken over': { html: await prerendered('hotline-card') },
  'one that is moved about': { html: card, act: 'moves it about' },
  'one that goes before its first rendering': { html: card + chart, isEarly: true },
  'one that goes before its settings are read': {
    html: withJson('trafficking-brochure', { overrides: {} }, { 'quick-exit': '', edition: 'source' }),
    isEarly: true,
  },
};

/** What a reader or a page does with a widget. It runs in the page before anything else. */
export function acts() {
  const frame = () => new Promise(requestAnimationFrame);
  const find = async ({ shadowRoot }, selector) => {
    for (const end = performance.now() + 20_000; performance.now() < end; await frame()) {
      const found = shadowRoot.querySelector(selector);
      if (found) return found;
    }
    throw new Error(`There is no ${selector}.`);
  };
  const openTools = async (widget) => {
    widget.shadowRoot.querySelector('.tools').open = true;
    await find(widget, '.tools button');
    return [...widget.shadowRoot.querySelectorAll('.tools button')];
  };
  const named = (buttons, name) => buttons.find(({ textContent }) => textContent.includes(name));

  const hear = async (widget) => {
    named(await openTools(widget), 'Hear').click();
    await find(widget, '.heard');
  };
  let turn = Promise.resolve();

  globalThis.acts = {
    'opens the sheet': async (widget) => (await find(widget, '.sheet')).showPopover(),
    async 'opens all'(widget) {
      for (const details of widget.shadowRoot.querySelectorAll('details')) details.open = true;
      await find(widget, '.source li');
    },
    async 'copies the number'(widget) {
      widget.shadowRoot.querySelector('button.switch').click();
      await frame();
    },
    async 'gives figures'(widget) {
      widget.data = await (await fetch('figures.json')).json();
      while (!widget.shadowRoot.textContent.includes('Testland')) await frame();
      widget.data = undefined;
    },
    async 'walks through it'(widget) {
      (await find(widget, '.mark')).focus();
      for (const key of ['End', 'ArrowLeft', 'Home'])
        widget.shadowRoot.activeElement.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
    },
    async 'copies the chart'(widget) {
      named(await openTools(widget), 'Copy as a table').click();
      await find(widget, '.tools textarea, .tools [role=status]:not(:empty)');
    },
    // One chart at a time can be heard.
    'hears it': (widget) => (turn = turn.then(() => hear(widget))),
    async 'prints it'(widget) {
      const isPrinted = new Promise((done) => {
        new MutationObserver((changes) => {
          if (changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.matches?.('iframe'))))
            done();
        }).observe(widget.shadowRoot, { childList: true });
      });
      named(await openTools(widget), 'Print').click();
      await isPrinted;
    },
    async 'prints the page'(widget) {
      dispatchEvent(new Event('beforeprint'));
      await widget.updateComplete;
      dispatchEvent(new Event('afterprint'));
    },
    async 'picks Spanish'(widget) {
      const select = await find(widget, 'select');
      select.value = 'es';
      select.dispatchEvent(new Event('change'));
      await find(widget, '.root[lang=es]');
    },
    async 'moves it about'(widget) {
      const place = widget.parentNode;
      const other = document.createElement('div');
      other.attachShadow({ mode: 'open' });
      document.body.append(other);
      for (let time = 0; time < 10; time += 1) {
        (time % 2 ? place : other.shadowRoot).append(widget);
        if (time % 5 === 0) await frame();
      }
      place.append(widget);
      other.remove();
    },
  };
}
