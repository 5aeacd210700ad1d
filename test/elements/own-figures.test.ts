import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed/widgets.js';
import { madeUp } from '../made-up.js';
import { FALLBACK, rootOf, show, textOf, warningsOf } from '../helpers.js';

type Tag = 'ct-stats-chart' | 'ct-spotlight';
const TAGS = ['ct-stats-chart', 'ct-spotlight'] as const;
const BUILT_IN = '42 of 52';
const FILE = '/examples/figures/testland.json';
const FROM_FILE = '30 of 40';

function scriptOf(json: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  return script;
}
const inside = (cases: readonly [number, number, number, number]): string =>
  JSON.stringify({ data: madeUp({ cases }) });

interface Given {
  readonly json?: string;
  readonly src?: unknown;
  readonly data?: unknown;
}

/** An element with figures from where they are given, which stand there before it is on the page. */
async function showWith(tag: Tag, { json, ...properties }: Given) {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement(tag);
  element.innerHTML = FALLBACK;
  if (json !== undefined) element.append(scriptOf(json));
  Object.assign(element, properties);
  box.append(element);
  await element.updateComplete;
  return element;
}

async function until(element: Element, text: string): Promise<void> {
  while (!textOf(element).includes(text)) await new Promise(requestAnimationFrame);
}

for (const tag of TAGS) {
  describe(`<${tag}> JSON inside`, () => {
    it('is drawn in the first rendering', async () => {
      const warnings = await warningsOf(async () => {
        expect(textOf(await showWith(tag, { json: inside([9, 0, 0, 1]) }))).to.contain('9 of 10');
      });
      expect(warnings).to.deep.equal([]);
    });

    it('comes later, changes, and goes again', async () => {
      const element = await show(tag);
      const script = scriptOf(inside([9, 0, 0, 1]));
      element.append(script);
      await until(element, '9 of 10');
      script.textContent = inside([7, 0, 0, 1]);
      await until(element, '7 of 8');
      script.remove();
      await until(element, BUILT_IN);
    });

    it('stands beside a partner’s own texts', async () => {
      const json = JSON.stringify({
        data: madeUp(),
        overrides: { en: { 'This website added these figures.': 'These figures are ours.' } },
      });
      expect(textOf(await showWith(tag, { json })))
        .to.contain('30 of 40')
        .and.to.contain('These figures are ours.');
    });

    for (const [what, json, told] of [
      ['broken', '{ "data": ', 'has JSON inside that cannot be read: SyntaxError'],
      ['empty', '', 'has JSON inside that cannot be read: SyntaxError'],
      ['a list', '[]', 'has JSON inside that cannot be used: "[]". Accepted: { "overrides": …, "data": … }.'],
      ['of another name', '{ "figures": {} }', 'has JSON inside that cannot be used'],
      ['null', '{ "data": null }', 'data="null" cannot be used. Accepted: the figures of a state and year'],
      ['a text', '{ "data": "42" }', 'data="string" cannot be used.'],
      ['an empty object', '{ "data": {} }', 'data="" cannot be used. report is missing; text is accepted.'],
      ['the prototype', '{ "data": { "__proto__": { "id": "x" } } }', 'id is missing; text is accepted.'],
      ['deep', `{ "data": ${'['.repeat(5000)}${']'.repeat(5000)} }`, 'It is a list; an object is accepted.'],
      ['huge', `{ "data": [${'{},'.repeat(100_000)}{}] }`, 'data="a list of 100001" cannot be used.'],
      [
        'with a wrong figure',
        JSON.stringify({ data: { ...madeUp(), year: 1 } }),
        'data="ZZ 1" cannot be used. year is 1; a whole number from 2000 to 2100 is accepted. Shown instead: the built-in figures.',
      ],
    ] as const)
      it(`that is ${what} is told, and the built-in figures are shown`, async () => {
        const warnings = await warningsOf(async () => {
          expect(textOf(await showWith(tag, { json }))).to.contain(BUILT_IN);
        });
        expect(
          warnings.filter((warning) => warning.includes(told)),
          warnings.join('\n'),
        ).to.have.length(1);
      });

    it('that looks like HTML is text', async () => {
      const json = JSON.stringify({ data: { ...madeUp(), place: '<img src=x onerror=alert(1)>' } });
      const element = await showWith(tag, { json });
      expect(textOf(element)).to.contain('<img src=x onerror=alert(1)> in 2021');
      expect(rootOf(element).querySelector('img')).to.equal(null);
    });
  });

  describe(`<${tag} src>`, () => {
    it('is read before the first rendering', async () => {
      const warnings = await warningsOf(async () => {
        const element = await showWith(tag, { src: FILE });
        expect(textOf(element)).to.contain(FROM_FILE).and.to.contain('Testland (an invented place) in 2021');
      });
      expect(warnings).to.deep.equal([]);
    });

    it('comes after the property and the JSON inside, which are looked at first', async () => {
      const element = await showWith(tag, {
        data: madeUp({ cases: [5, 0, 0, 1] }),
        json: inside([9, 0, 0, 1]),
        src: FILE,
      });
      expect(textOf(element)).to.contain('5 of 6');
      element.data = undefined;
      await until(element, '9 of 10');
      element.querySelector('script')?.remove();
      await until(element, FROM_FILE);
      element.removeAttribute('src');
      element.src = '';
      await until(element, BUILT_IN);
    });

    it('is set and changed later, and what was there stays until then', async () => {
      const element = await show(tag);
      element.setAttribute('src', FILE);
      await element.updateComplete;
      expect(textOf(element)).to.contain(BUILT_IN);
      await until(element, FROM_FILE);
      await warningsOf(async () => {
        element.setAttribute('src', '/examples/none.json');
        await until(element, BUILT_IN);
      });
    });

    it('is read where its element is moved meanwhile', async () => {
      const [from, to] = [
        await fixture<HTMLElement>(html`<div></div>`),
        await fixture<HTMLElement>(html`<p></p>`),
      ];
      const element = document.createElement(tag);
      element.setAttribute('src', FILE);
      from.append(element);
      await Promise.resolve();
      to.append(element);
      await element.updateComplete;
      await until(element, FROM_FILE);
    });

    for (const [what, src] of [
      ['another origin', 'https://example.org/figures.json'],
      ['another origin without its protocol', '//example.org/figures.json'],
      ['another origin behind a name', `${location.origin}@example.org/figures.json`],
      ['a script', 'javascript:alert(1)'],
      ['data', `data:application/json,${encodeURIComponent(JSON.stringify(madeUp()))}`],
      ['a file', 'file:///etc/passwd'],
      ['no address', 'https://'],
      ['an object', { toString: () => FILE }],
      ['a number', 5],
      ['a function', () => FILE],
    ] as const)
      it(`that is ${what} is told, and nothing is asked for`, async () => {
        const before = performance.getEntriesByType('resource').length;
        const warnings = await warningsOf(async () => {
          expect(textOf(await showWith(tag, { src }))).to.contain(BUILT_IN);
        });
        const name = typeof src === 'string' ? src.slice(0, 80) : typeof src;
        expect(warnings).to.deep.equal([
          `<${tag}> src="${name}" cannot be used. An address of a file at ${location.origin} is accepted. Shown instead: the built-in figures.`,
        ]);
        const asked = performance.getEntriesByType('resource').slice(before);
        expect(
          asked.filter(({ name }) => !name.includes('.ts') && !name.includes('node_modules')),
        ).to.deep.equal([]);
      });

    it('that is a blob of the page is told', async () => {
      const src = URL.createObjectURL(new Blob([JSON.stringify(madeUp())]));
      const warnings = await warningsOf(async () => {
        expect(textOf(await showWith(tag, { src }))).to.contain(BUILT_IN);
      });
      expect(warnings).to.have.length(1);
    });
  });
}
