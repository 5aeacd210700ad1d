// Frameworks set attributes and properties in ways of their own: whichever way a setting comes, and whenever, it shows the same.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_TAGS, tagSnippet } from '../../scripts/snippets.mjs';
import { onPage, painted, pageOf, until, withBrowser } from './browser.mjs';

withBrowser();

const TEXT_TAGS = ALL_TAGS.filter((tag) => !['hotline-card', 'ct-stats-chart', 'quick-exit'].includes(tag));
const OTHERS = ALL_TAGS.filter((tag) => tag !== 'hotline-card');

/** The others share all they do with these. */
const IN_DEPTH = ['hotline-card', 'ct-stats-chart', 'quick-exit', 'trafficking-signs'];

/** Attribute, property, the attribute's text, what a property may be given for it beside that, and the tags that have it. */
const SETTINGS = [
  ['theme', 'theme', 'dark', [], ALL_TAGS],
  ['heading-level', 'headingLevel', '4', [4], ALL_TAGS.filter((tag) => tag !== 'quick-exit')],
  ['lang', 'lang', 'es', [], ALL_TAGS],
  ['language-menu', 'languageMenu', '', [true], OTHERS],
  ['quick-exit', 'quickExit', '', [true], [...TEXT_TAGS, 'ct-stats-chart']],
  ['languages', 'languages', 'vi fr', [], ['hotline-card']],
  ['hide-unreviewed', 'hideUnreviewed', '', [true], ['hotline-card']],
  ['layout', 'layout', 'banner', [], ['hotline-card']],
  ['layout', 'layout', 'button', [], ['hotline-card']],
  ['discreet', 'discreet', '', [true], ['hotline-card']],
  ['no-quick-exit', 'noQuickExit', '', [true], ['hotline-card']],
  ['no-language-menu', 'noLanguageMenu', '', [true], ['hotline-card']],
  ['without', 'without', 'text chat', [], ['hotline-card']],
  ['emphasis', 'emphasis', 'youth', [], ['hotline-card']],
  ['measure', 'measure', 'people', [], ['ct-stats-chart']],
  ['type', 'type', 'table', [], ['ct-stats-chart']],
  ['keys', 'keys', 'escape', [], ['quick-exit']],
  ['edition', 'edition', 'source', [], TEXT_TAGS],
].flatMap(([attribute, property, text, values, tags]) =>
  tags.map((tag) => ({ tag, attribute, property, text, values, isFlag: text === '' })),
);

/** Runs in the page: what a reader sees of a widget. Language, colors, words, headings, what can be pressed. */
function look(widget) {
  const root = widget.shadowRoot?.querySelector('.root');
  const shown = (selector, tell) =>
    [...root.querySelectorAll(selector)].filter((node) => node.checkVisibility()).map(tell);
  return (
    root &&
    JSON.stringify([
      root.lang,
      getComputedStyle(root).color,
      root.innerText,
      root.textContent,
      shown('[role="heading"]', (node) => node.ariaLevel),
      shown('a, button, select, summary', (node) => [node.href, node.ariaLabel, node.textContent]),
      shown('svg, table', (node) => node.localName),
    ])
  );
}

/** How each framework sets one setting on one element, and takes it back. A value is the attribute's text, or what a property may be. */
const WAYS = {
  'an attribute, later': {
    set: (node, { attribute }, value) => node.setAttribute(attribute, value),
    unset: (node, { attribute }) => node.removeAttribute(attribute),
    takes: 'text',
  },
  'a property, later (Lit .prop, Angular [prop])': {
    set: (node, { property }, value) => {
      node[property] = value;
    },
    unset: (node, { property, isFlag }) =>
      (node[property] = isFlag ? false : property === 'lang' ? '' : undefined),
    takes: 'value',
  },
  'a property that is emptied with null (React 19, Vue)': {
    set: (node, { property }, value) => {
      node[property] = value;
    },
    unset: (node, { property }) => (node[property] = property === 'lang' ? '' : null),
    takes: 'value',
  },
  'React 19: a property where there is one, else an attribute that true sets and false removes': {
    set: (node, { attribute }, value) => {
      if (attribute in node) node[attribute] = value;
      else if (typeof value !== 'boolean') node.setAttribute(attribute, value);
      else node.toggleAttribute(attribute, value);
    },
    unset: (node, { attribute, isFlag }) => {
      if (attribute === 'lang') node.removeAttribute(attribute);
      else if (attribute in node) node[attribute] = isFlag ? false : undefined;
      else node.removeAttribute(attribute);
    },
    takes: 'value',
  },
  'Vue 3, Svelte, Angular [attr.x]: an attribute that reads "true" or "false"': {
    set: (node, { attribute }, value) => node.setAttribute(attribute, value),
    unset: (node, { attribute, isFlag }) =>
      isFlag ? node.setAttribute(attribute, false) : node.removeAttribute(attribute),
    takes: 'value',
  },
};

/**
 * Runs in the page: sets and takes back each setting on a widget that was set before the script came, on one that is set as it is made,
 * and on one that is in the page. @returns what does not show what its attribute shows in HTML
 */
async function faultsOf(settings, inside, set, unset, takes) {
  const run = { set: eval(set), unset: eval(unset) };
  const place = document.querySelector('main');
  const make = (tag) => Object.assign(document.createElement(tag), { innerHTML: inside[tag] });
  const frame = () => new Promise(requestAnimationFrame);
  /** Waits until a widget looks as wanted, up to five seconds. */
  const until = async (node, isWanted) => {
    const end = performance.now() + 5000;
    while (!isWanted(look(node)) && performance.now() < end) await frame();
    return isWanted(look(node));
  };
  const painted = (node) => until(node, Boolean);

  const jobs = settings.flatMap((setting) =>
    (takes === 'text' || !setting.values.length ? [setting.text] : setting.values).flatMap((value) =>
      ['early', 'made', 'later'].map((when) => ({ setting, value, when, node: make(setting.tag) })),
    ),
  );
  for (const { setting, value, when, node } of jobs) if (when === 'early') run.set(node, setting, value);
  await import('/cdn/widgets.js');
  for (const { setting, value, when, node } of jobs) if (when === 'made') run.set(node, setting, value);

  const plain = {};
  for (const tag of new Set(settings.map((setting) => setting.tag))) {
    plain[tag] = place.appendChild(make(tag));
    await painted(plain[tag]);
  }
  const faults = [];
  const written = await Promise.all(
    settings.map(async ({ tag, attribute, text }) => {
      const node = make(tag);
      node.setAttribute(attribute, text);
      place.append(node);
      if (!(await until(node, (seen) => seen && seen !== look(plain[tag]))))
        faults.push(`${tag} ${attribute} shows nothing`);
      return node;
    }),
  );
  await Promise.all(
    jobs.map(async ({ setting, value, when, node }) => {
      const wanted = written[settings.indexOf(setting)];
      const tell = (what) =>
        faults.push(
          `${setting.tag} ${setting.attribute} ${typeof value} ${value} ${when}: ${what} ${look(node)}`,
        );
      place.append(node);
      await painted(node);
      if (when === 'later') run.set(node, setting, value);
      if (!(await until(node, (seen) => seen === look(wanted)))) tell('set shows');
      run.unset(node, setting);
      if (!(await until(node, (seen) => seen === look(plain[setting.tag])))) tell('taken back shows');
    }),
  );
  return faults;
}

const INSIDE = Object.fromEntries(
  ALL_TAGS.map((tag) => [tag, tagSnippet(tag).replace(/^<[\w-]+>|<\/[\w-]+>$/g, '')]),
);
/** Only one exit of a page floats; so that all others stay in their place, it is this. */
const PAGE = pageOf('<quick-exit></quick-exit><main></main>', `<script>${look}</script>`);

describe('a setting shows the same before the script, at creation and later', () => {
  for (const [way, { set, unset, takes }] of Object.entries(WAYS))
    it(`as ${way}`, () =>
      onPage(PAGE, async ({ page, said, errors }) => {
        const settings = SETTINGS.filter(({ tag }) => takes === 'text' || IN_DEPTH.includes(tag));
        const faults = await page.evaluate(faultsOf, settings, INSIDE, `(${set})`, `(${unset})`, takes);
        assert.deepEqual(faults, []);
        assert.deepEqual([said, errors], [[], []]);
      }));
});

describe('what a page set on an element that was none yet', () => {
  it('is taken over: figures, texts, telephone lines, checks, and numbers', () =>
    onPage(
      pageOf(
        '<ct-stats-chart lang="eo"></ct-stats-chart><hotline-card></hotline-card><trafficking-signs></trafficking-signs>',
      ),
      async ({ page, said, errors }) => {
        await page.evaluate(async () => {
          const [chart, card, signs] = document.body.children;
          const day = new Date().toISOString().slice(0, 10);
          Object.assign(chart, {
            overrides: { eo: { English: 'Esperanto', Language: 'Lingvo' } },
            languageMenu: true,
            headingLevel: 5,
            year: 2019,
            theme: 'dark',
            measure: 'people',
            type: 'table',
          });
          Object.assign(card, {
            layout: 'button',
            noQuickExit: true,
            checks: { careline: { by: 'Ana Díaz', on: day } },
            localLines: [
              {
                partner: 'Example Library',
                name: 'Example night line',
                number: '203-555-0123',
                who: 'Trained volunteers',
                hours: '6 pm to 6 am',
                languages: 'English, Spanish',
                mustReport: 'Harm to a child',
                checkedBy: 'Ana Díaz',
                checkedOn: day,
              },
            ],
          });
          Object.assign(signs, { quickExit: 'escape', edition: 'source' });
          await import('/cdn/widgets.js');
        });
        const text = (tag) =>
          page.$eval(tag, (node) => node.shadowRoot?.querySelector('.root')?.textContent ?? '');
        await until(
          () => text('ct-stats-chart'),
          (seen) => seen.includes('Lingvo'),
        );
        await until(
          () => text('hotline-card'),
          (seen) => seen.includes('Example night line'),
        );
        await until(
          () => text('trafficking-signs'),
          (seen) => seen.includes('Esc'),
        );
        const seen = await page.evaluate(() => {
          const [chart, card] = [...document.body.children].map((node) => node.shadowRoot);
          return {
            level: chart.querySelector('[role="heading"]').ariaLevel,
            drawn: chart.querySelectorAll('svg.drawing').length,
            table: chart.querySelector('table').checkVisibility(),
            exits: card.querySelectorAll('.leave').length,
          };
        });
        assert.deepEqual(seen, { level: '5', drawn: 0, table: true, exits: 0 });
        assert.deepEqual([said, errors], [[], []]);
      },
    ));

  it('counts as figures of the page’s own, and what is not sound is told', () =>
    onPage(pageOf('<ct-stats-chart></ct-stats-chart>'), async ({ page, said, errors }) => {
      await page.evaluate(async () => {
        document.body.firstElementChild.data = { year: 'never' };
        await import('/cdn/widgets.js');
      });
      await painted(page, ['ct-stats-chart']);
      await until(() => said.some((line) => line.includes('<ct-stats-chart> data')));
      assert.equal(await page.$eval('ct-stats-chart', (node) => Object.hasOwn(node, 'data')), false);
      assert.deepEqual(errors, []);
    }));
});
