import { expect } from '@open-wc/testing';
import '../../src/embed/widgets.js';
import { english } from '../../src/locale/words.js';
import { pseudo, rootOf, show, speak, spoken, textOf, warningsOf } from '../helpers.js';

const TEXT_TAGS = [
  'trafficking-definition',
  'trafficking-rights',
  'trafficking-law',
  'trafficking-figures',
  'trafficking-resources',
  'trafficking-brochure',
  'ct-spotlight',
] as const;
const TAGS = ['hotline-card', 'trafficking-signs', 'ct-stats-chart', ...TEXT_TAGS, 'quick-exit'] as const;
const VARIANTS: readonly (readonly [(typeof TAGS)[number], Readonly<Record<string, string>>])[] = [
  ['hotline-card', {}],
  ['hotline-card', { layout: 'banner' }],
  ['hotline-card', { layout: 'button' }],
  ['hotline-card', { discreet: '' }],
  ['hotline-card', { discreet: '', lang: 'ar' }],
  ['hotline-card', { discreet: '', lang: 'ru', layout: 'banner' }],
  ['quick-exit', {}],
  ['quick-exit', { keys: 'escape', lang: 'ru', 'language-menu': '' }],
  ['quick-exit', { lang: 'ar' }],
  ['trafficking-signs', {}],
  ['trafficking-signs', { 'quick-exit': '' }],
  ['ct-stats-chart', {}],
  ['ct-stats-chart', { type: 'donut' }],
  ['ct-stats-chart', { type: 'dots', measure: 'communications' }],
  ['ct-stats-chart', { type: 'table', measure: 'people' }],
  ...TEXT_TAGS.map((tag) => [tag, {}] as const),
  ['trafficking-rights', { lang: 'ar' }],
  ['trafficking-brochure', { lang: 'ru' }],
  ['ct-spotlight', { lang: 'ar' }],
  ['ct-spotlight', { lang: 'ru' }],
  ['trafficking-brochure', { edition: 'source' }],
  ['ct-spotlight', { edition: 'source', lang: 'ar' }],
  // The longest words, and the language that runs from right to left.
  ['hotline-card', { lang: 'ru' }],
  ['hotline-card', { lang: 'ar' }],
  ['hotline-card', { lang: 'ru', layout: 'banner' }],
  ['hotline-card', { lang: 'ar', layout: 'button' }],
  ['trafficking-signs', { lang: 'ru', 'language-menu': '' }],
  ['trafficking-signs', { lang: 'ar' }],
  ['ct-stats-chart', { lang: 'ru', type: 'donut' }],
  ['ct-stats-chart', { lang: 'ar', 'language-menu': '' }],
];

for (const [tag, attributes] of VARIANTS)
  describe(`<${tag}> ${JSON.stringify(attributes)}`, () => {
    for (const theme of ['light', 'dark'])
      it(`has no axe violation in ${theme}, all opened`, async () => {
        const element = await show(tag, { ...attributes, theme });
        for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
        rootOf(element).querySelector<HTMLElement>('.sheet')?.showPopover();
        await expect(element).to.be.accessible();
      });

    it('gives every link and control a target of 44 px, and sticks out nowhere, from 200 px to 1200', async () => {
      const element = await show(tag, attributes);
      for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
      for (const width of ['200px', '320px', '1200px']) {
        element.style.width = width;
        await new Promise(requestAnimationFrame);
        const targets = [...rootOf(element).querySelectorAll('a, button, summary, select')];
        for (const target of targets) {
          const { width: wide, height } = target.getBoundingClientRect();
          if (!target.checkVisibility()) continue;
          const name = `${target.textContent.trim()} in ${width}`;
          expect(height, name).to.be.at.least(43.9);
          expect(wide, name).to.be.at.least(43.9);
        }
        // What floats lies over the page.
        const boxes = targets.filter(
          (target) => target.checkVisibility() && !target.closest('.exit[popover]'),
        );
        for (const [index, box] of boxes.entries())
          for (const other of boxes.slice(index + 1))
            expect(
              overlap(box, other),
              `${width}: ${box.textContent.trim()} and ${other.textContent.trim()}`,
            ).to.be.below(1);
        expect(element.scrollWidth, `nothing sticks out of ${width}`).to.be.at.most(parseFloat(width));
      }
    });

    it('stays inside 320 px with text of twice the size', async () => {
      const element = await show(tag, attributes);
      for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
      Object.assign(element.style, { width: '320px' });
      element.style.setProperty('--stw-font-size', '32px');
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      expect(element.scrollWidth).to.be.at.most(320);
      const { right } = element.getBoundingClientRect();
      for (const node of rootOf(element).querySelectorAll('p, li, a, button, td, text'))
        if (node.checkVisibility() && !node.closest('.exit[popover]'))
          expect(node.getBoundingClientRect().right, node.textContent).to.be.at.most(right + 1);
    });

    it('is not there while it is hidden', async () => {
      const element = await show(tag, { ...attributes, hidden: '' });
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.hidden = false;
      expect(element.getBoundingClientRect().height).to.be.above(40);
    });

    it('says all its texts as phrases, late: another language changes every one', async () => {
      const element = await show(tag, attributes);
      await speak(element, pseudo);
      // What is printed in the source edition is a quotation.
      const isQuoted = attributes['edition'] === 'source';
      const names = (isQuoted ? [] : await spoken())
        .filter(({ role }) => ['heading', 'link', 'button', 'region', 'image', 'group'].includes(role))
        .map(({ name }) => name);
      for (const text of [translatable(element), ...names])
        expect(unmarked(text), text).not.to.match(/[a-z]{3}/i);
    });

    it('keeps its words, styles and place when it is moved, and to another document', async () => {
      // In a frame an exit that floated stays in its place, and is shorter there.
      const element = await show(tag, { ...attributes, 'no-quick-exit': '' });
      const before = textOf(element);
      const frame = document.createElement('iframe');
      // Labels break where there is no room.
      frame.width = String(document.documentElement.clientWidth);
      document.body.append(frame);
      frame.contentDocument?.body.append(element);
      while (!(await element.updateComplete));
      expect(textOf(element)).to.equal(before);
      expect(frame.contentWindow?.getComputedStyle(rootOf(element)).lineHeight).to.equal('24px');
      document.body.append(element);
      expect(getComputedStyle(rootOf(element)).lineHeight).to.equal('24px');
      element.remove();
      frame.remove();
    });
  });

/** How much (px) two boxes share in the direction in which they share less. */
function overlap(a: Element, b: Element): number {
  const [first, second] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  const shared = (start: 'left' | 'top', end: 'right' | 'bottom'): number =>
    Math.min(first[end], second[end]) - Math.max(first[start], second[start]);
  return Math.min(shared('left', 'right'), shared('top', 'bottom'));
}

/** The text but for what is English in every language: names, statutes, quotations. */
function translatable(element: Element): string {
  const clone = rootOf(element).cloneNode(true) as HTMLElement;
  for (const node of clone.querySelectorAll('option, [lang="en"]')) node.remove();
  return clone.textContent;
}

/** What of a text stands outside all marks, but for data: addresses and the months of dates. */
function unmarked(text: string): string {
  let depth = 0;
  const outside = Array.from(text).filter((letter) => {
    if (letter === '⟦') depth += 1;
    const free = depth === 0;
    if (letter === '⟧') depth -= 1;
    return free;
  });
  return outside
    .join('')
    .replaceAll(/\b[\w.]+\.(org|gov)(\/\w+)?|\b(January|July|December|April|October)\b/g, '');
}

const ACCEPTED = {
  'hotline-card': { layout: 'card, banner, button' },
  'ct-stats-chart': {
    measure: 'cases, communications, people',
    type: 'bar, donut, dots, trend, table',
    state: 'ct',
    year: '2019',
  },
  'ct-spotlight': { edition: 'reviewed, source', state: 'ct', year: '2019' },
  'quick-exit': { keys: 'shift, escape, none' },
} as const satisfies Partial<Record<(typeof TAGS)[number], Readonly<Record<string, string>>>>;
const EDITION = { edition: 'reviewed, source' };
const BAD = ['nonsense', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', 'x'.repeat(10_000), '0'];

for (const tag of TAGS)
  describe(`<${tag}> given what it does not accept`, () => {
    const attributes: Readonly<Record<string, string>> = {
      theme: 'auto, light, dark',
      ...(tag === 'quick-exit' ? {} : { 'heading-level': '2, 1, 3, 4, 5, 6' }), // it has no heading
      ...(tag in ACCEPTED ? ACCEPTED[tag as keyof typeof ACCEPTED] : EDITION),
    };
    for (const [attribute, accepted] of Object.entries(attributes))
      for (const value of BAD)
        it(`${attribute}="${value.slice(0, 30)}": shows the default and says so`, async () => {
          const expected = textOf(await show(tag));
          const warnings = await warningsOf(async () => {
            const element = await show(tag, { [attribute]: value });
            expect(textOf(element)).to.equal(expected);
          });
          expect(warnings).to.deep.equal([
            `<${tag}> ${attribute}="${value.slice(0, 80)}" cannot be used. Accepted: ${accepted}. Shown instead: ${accepted.split(',')[0] ?? ''}.`,
          ]);
        });

    it('says so once, however often it is drawn again, and again when the value changes', async () => {
      const warnings = await warningsOf(async () => {
        const element = await show(tag, { theme: 'pink', 'heading-level': '9' });
        for (const words of [pseudo, english, pseudo]) await speak(element, words);
        element.setAttribute('theme', 'blue');
        await element.updateComplete;
      });
      const wrong = tag === 'quick-exit' ? ['pink', 'blue'] : ['pink', '9', 'blue'];
      expect(warnings.map((warning) => /="(\w+)"/.exec(warning)?.[1])).to.have.members(wrong);
    });

    it('takes an empty value, capitals and spaces as a person would mean them', async () => {
      const warnings = await warningsOf(async () => {
        const element = await show(tag, { theme: ' Dark ', 'heading-level': '' });
        expect(getComputedStyle(rootOf(element)).colorScheme).to.equal('dark');
      });
      expect(warnings).to.deep.equal([]);
    });

    for (const value of [
      null,
      5,
      {},
      [],
      Symbol('x'),
      Object.create(null),
      () => 'dark',
    ] as readonly unknown[])
      it(`a property of type ${value === null ? 'null' : typeof value}: still shows itself`, async () => {
        const element = await show(tag);
        const before = textOf(element);
        await warningsOf(async () => {
          Object.assign(element, {
            theme: value,
            headingLevel: value,
            layout: value,
            measure: value,
            type: value,
            state: value,
            year: value,
            data: value,
            src: value,
          });
          await element.updateComplete;
          await import('../../src/tools/own-figures.js'); // what reads `data` has arrived
          await new Promise(requestAnimationFrame);
        });
        expect(textOf(element).replace(/\d/g, '')).to.equal(before.replace(/\d/g, ''));
      });
  });

describe('heading-level', () => {
  for (const level of ['1', '2', '3', '4', '5', '6'])
    it(`${level} is where the headings begin`, async () => {
      await show('trafficking-signs', { 'heading-level': level });
      const levels = (await spoken()).filter(({ role }) => role === 'heading').map((node) => node.level);
      expect(levels[0]).to.equal(Number(level));
      expect(new Set(levels.slice(1))).to.deep.equal(new Set([Number(level) + 1]));
    });
});

describe('theme', () => {
  for (const [scheme, theme, dark] of [
    ['light', 'auto', false],
    ['dark', 'auto', true],
    ['light', 'dark', true],
    ['dark', 'light', false],
    ['normal', 'auto', false],
  ] as const)
    it(`${theme} on a page whose color-scheme is ${scheme} is ${dark ? 'dark' : 'light'}`, async () => {
      const element = await show('hotline-card', { theme });
      element.parentElement?.style.setProperty('color-scheme', scheme);
      expect(getComputedStyle(rootOf(element)).backgroundColor).to.equal(
        dark ? 'rgb(17, 24, 29)' : 'rgb(255, 255, 255)',
      );
    });
});

describe('a rendering that fails', () => {
  for (const tag of TAGS)
    it(`<${tag}> shows what the page has inside it, throws nothing, and comes back`, async () => {
      const element = await show(tag);
      const broken = {
        ...pseudo,
        parts: () => {
          throw new Error('broken');
        },
      };
      const errors = await warningsOf(() => speak(element, broken));
      expect(errors[0]).to.contain(`<${tag}> failed; the text inside the tag is shown instead.`);
      const [link] = element.shadowRoot?.querySelector('slot')?.assignedElements() ?? [];
      expect(link?.textContent).to.equal('1-888-373-7888');
      expect(link?.getBoundingClientRect().height).to.be.above(10);

      await speak(element, pseudo);
      expect(textOf(element)).to.contain('⟦');
      expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
    });

  it('shows the number even where the page left the tag empty', async () => {
    const element = await show('hotline-card');
    element.replaceChildren();
    await warningsOf(() =>
      speak(element, {
        ...pseudo,
        parts: () => {
          throw new Error('broken');
        },
      }),
    );
    const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('slot a');
    expect(link?.href).to.equal('tel:+18883737888');
    expect(link?.getBoundingClientRect().height).to.be.above(10);
  });
});

describe('English', () => {
  it('is declared on a phrase that a language lacks', async () => {
    const element = await show('hotline-card');
    await speak(element, { ...pseudo, langOf: () => 'en' });
    expect(rootOf(element).querySelector('.danger [lang="en"]')?.textContent).to.contain('⟦In danger now?');
  });
});
