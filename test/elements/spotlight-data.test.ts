import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed/widgets.js';
import type { SpotlightData } from '../../src/content/schema.js';
import { madeUp, madeUpYears } from '../made-up.js';
import { FALLBACK, rootOf, show, textOf, warningsOf } from '../helpers.js';

type Tag = 'ct-stats-chart' | 'ct-spotlight';
const TAGS = ['ct-stats-chart', 'ct-spotlight'] as const;
const BUILT_IN = '42 of 52';

/** An element whose data, of whatever type, stands before it is on the page. */
async function showWith(tag: Tag, data: unknown, attributes: Readonly<Record<string, string>> = {}) {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = FALLBACK;
  Object.assign(element, { data });
  box.append(element);
  await element.updateComplete;
  return element;
}

/** Waits until an element shows a text; the test's own time limit ends it. */
async function until(element: Element, text: string): Promise<void> {
  while (!textOf(element).includes(text)) await new Promise(requestAnimationFrame);
}

/** A copy with one thing in it changed, as a page may have it wrong. */
function spoiled(path: string, value: unknown): unknown {
  const copy = structuredClone(madeUp()) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const inner = keys.reduce((object, key) => object[key] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(inner, last);
  else inner[last] = value;
  return copy;
}

const long = 'x'.repeat(100_000);
const SPOILED: readonly (readonly [path: string, value: unknown, told: string])[] = [
  ['cases.total', 41, 'cases.total is 41, but cases.rows add up to 40'],
  ['cases.rows.0.value', -3, 'cases.rows[0].value is -3; a whole number from 0 to'],
  ['cases.rows.0.value', 1.5, 'cases.rows[0].value is 1.5; a whole number'],
  ['cases.rows.0.value', NaN, 'cases.rows[0].value is NaN; a whole number'],
  ['cases.rows.0.value', Infinity, 'cases.rows[0].value is Infinity; a whole number'],
  ['cases.rows.0.value', 1e300, 'cases.rows[0].value is 1e+300; a whole number'],
  ['cases.rows.0.value', 1e12, 'cases.rows[0].value is 1000000000000; a whole number from 0 to 999999999999'],
  ['cases.total', null, 'cases.total is null; a number is accepted'],
  ['cases.total', 39, 'cases.total is 39, but cases.rows add up to 40'],
  ['report', undefined, 'report is missing; text is accepted'],
  ['report', ' ', 'report is empty; text is accepted'],
  ['asOf', undefined, 'asOf is missing; text is accepted'],
  ['asOf', '2022-13', 'asOf is "2022-13"; a date like'],
  ['cases.rows.0', [], 'cases.rows[0] is a list; an object is accepted'],
  ['cases.rows.0.note', null, 'cases.rows[0].note is null; text is accepted'],
  ['cases.rows.0.value', '30', 'cases.rows[0].value is string; a number is accepted'],
  ['cases.rows.0.label', '', 'cases.rows[0].label is empty'],
  ['cases.rows.0.label', long, 'cases.rows[0].label has 100000 characters'],
  ['cases.rows.0.label', 'Sex \u202e24', 'cases.rows[0].label is "Sex \u202e24"; one line of text without'],
  ['cases.rows.0.label', 'a\nb', 'cases.rows[0].label is "a\\nb"; one line of text'],
  ['cases.rows.0.label', '{constructor}', 'cases.rows[0].label is "{constructor}"; text with none'],
  ['cases.rows.0.label', { toString: () => 'x' }, 'cases.rows[0].label is object; text is accepted'],
  ['cases.rows.0.residual', 'yes', 'cases.rows[0].residual is string; true or false is accepted'],
  ['cases.rows.1.id', 'sex', 'cases.rows has the id "sex" twice'],
  ['cases.rows.0', null, 'cases.rows[0] is null; an object is accepted'],
  ['cases.rows', [], 'cases.rows is a list of 0; a list of 1 to 100'],
  ['cases.rows', Array.from({ length: 100_000 }), 'cases.rows is a list of 100000; a list of 1 to 100'],
  ['communications', undefined, 'communications is missing; an object is accepted'],
  ['people', { victims: 3 }, 'people is object; a list of 1 to 100 is accepted'],
  ['businesses', 5, 'businesses is number; an object is accepted'],
  ['locations', undefined, 'locations is missing; a list of 1 to 100 is accepted'],
  ['caveats', [], 'caveats is a list; an object is accepted'],
  ['caveats.scope', undefined, 'caveats.scope is missing; text is accepted'],
  ['caveats.period', 'All is right.', 'text with {asOf} {end} {start} for its placeholders is accepted'],
  ['asOf', '2021-06-30', 'they must follow each other'],
  ['asOf', 'yesterday', 'asOf is "yesterday"; a date like'],
  ['end', '2021-02-31', 'end is "2021-02-31"; a date like'],
  ['year', 2019, 'year is 2019, and start and end are not in it'],
  ['year', '2021', 'year is string; a number is accepted'],
  ['year', 1e9, 'year is 1000000000; a whole number from 2000 to 2100'],
  ['state', 'Testland', 'state is "Testland"; a code like CT is accepted'],
  ['place', undefined, 'place is missing; text is accepted'],
];

for (const tag of TAGS)
  describe(`<${tag}> data`, () => {
    it('is drawn in place of the built-in figures, in the first rendering', async () => {
      const element = await showWith(tag, madeUp());
      expect(textOf(element)).to.contain('30 of 40').and.not.to.contain(BUILT_IN);
    });

    it('is never apart from its year, its as-of date, its caveats and whose it is', async () => {
      const text = textOf(await showWith(tag, madeUp()));
      for (const sentence of [
        'Testland in 2021',
        'The data do not represent the full scope of trafficking in Testland.',
        'from January 1, 2021 through December 31, 2021 and are accurate as of April 2, 2022.',
        'This website added these figures.',
        'Source: National Human Trafficking Hotline, Made-up Report 2021. As of April 2, 2022.',
      ])
        expect(text).to.contain(sentence);
      expect(text).not.to.contain('Connecticut');
      expect(textOf(await show(tag))).not.to.contain('This website added');
    });

    it('comes later too, and goes again', async () => {
      const element = await show(tag);
      element.data = madeUp();
      await until(element, '30 of 40');
      element.data = madeUp({ cases: [9, 0, 0, 1] });
      await until(element, '9 of 10');
      element.data = undefined;
      await until(element, BUILT_IN);
    });

    it('is copied: what a page does to it later changes nothing', async () => {
      const data = structuredClone(madeUp());
      const element = await showWith(tag, data);
      const before = textOf(element);
      Object.assign(data.cases.rows[0] ?? {}, { value: -5, label: 'Changed' });
      Object.assign(data, { asOf: 'never' });
      element.requestUpdate();
      await element.updateComplete;
      expect(textOf(element)).to.equal(before);
    });

    it('of several years and states is chosen from by attributes, live', async () => {
      const data = [...madeUpYears, madeUp({ state: 'YY', year: 2022, cases: [5, 0, 0, 0] })];
      const element = await showWith(tag, data, { state: 'ZZ' });
      expect(textOf(element), 'the newest year').to.contain('Testland in 2020');
      for (const [attribute, value, text] of [
        ['year', '2016', 'Testland in 2016'],
        ['year', ' 2017 ', 'Testland in 2017'],
        ['year', '', 'Testland in 2020'],
        ['state', 'yy', 'Testland in 2022'],
      ] as const) {
        element.setAttribute(attribute, value);
        await element.updateComplete;
        expect(textOf(element)).to.contain(text);
      }
      element.year = 2022;
      const warnings = await warningsOf(() => element.updateComplete);
      expect(warnings, 'a number is a year too').to.deep.equal([]);
    });

    it('has Connecticut for its default where that is in it', async () => {
      const data = [madeUp({ state: 'AA' }), madeUp({ state: 'CT', year: 2022 })];
      expect(textOf(await showWith(tag, data))).to.contain('in 2022');
      expect(textOf(await showWith(tag, data, { state: 'aa' }))).to.contain('in 2021');
    });

    it('tells of a year and a state that it does not have, and shows the newest and the first', async () => {
      const warnings = await warningsOf(async () => {
        const element = await showWith(tag, madeUpYears, { year: '2018', state: 'NY' });
        expect(textOf(element)).to.contain('Testland in 2020');
      });
      expect(warnings).to.deep.equal([
        `<${tag}> state="NY" cannot be used. Accepted: zz. Shown instead: zz.`,
        `<${tag}> year="2018" cannot be used. Accepted: 2020, 2019, 2017, 2016. Shown instead: 2020.`,
      ]);
    });

    it('is not told that a year is missing which is still to come', async () => {
      const warnings = await warningsOf(async () => {
        const element = await show(tag);
        element.data = madeUpYears;
        element.setAttribute('year', '2016');
        await until(element, 'Testland in 2016');
      });
      expect(warnings).to.deep.equal([]);
    });

    it('says labels that the library knows in the reader’s language, and others as they are', async () => {
      const element = await showWith(tag, madeUp(), { lang: 'es' });
      const said = textOf(element);
      expect(said).to.contain('Trata sexual: 30').and.to.contain('Testland');
    });

    for (const data of [null, 5, 'text', true, Symbol('x'), () => madeUp(), [], {}, [null], [[]], new Map()])
      it(`of the wrong shape (${Array.isArray(data) ? JSON.stringify(data) : typeof data}) is told, and the built-in figures are shown`, async () => {
        const expected = textOf(await show(tag));
        const warnings = await warningsOf(async () => {
          expect(textOf(await showWith(tag, data))).to.equal(expected);
        });
        expect(warnings).not.to.have.length(0);
        for (const warning of warnings)
          expect(warning)
            .to.match(/^<ct-[\w-]+> data=".*" cannot be used\. /)
            .and.to.match(/Shown instead: the built-in figures\.$/);
      });

    it('that is a huge list is told in one line', async () => {
      const warnings = await warningsOf(async () => {
        const element = await showWith(tag, Array<unknown>(1_000_000).fill(madeUp()));
        expect(textOf(element)).to.contain(BUILT_IN);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('data="a list of 1000000" cannot be used.').and.to.contain('1 to 100');
    });

    it('may have no figure for a row, which is not zero', async () => {
      const data = spoiled('cases.rows.1.value', null);
      const text = textOf(await showWith(tag, data));
      expect(text)
        .to.contain('30 of 40')
        .and.to.match(/Labor trafficking[^0]/);
      const less = { ...(data as SpotlightData), cases: { ...(data as SpotlightData).cases, total: 33 } };
      const [warning] = await warningsOf(() => showWith(tag, less));
      expect(warning).to.contain('cases.total is 33, but cases.rows add up to 34');
    });

    it('may have a hundred rows, and numbers of twelve digits', async () => {
      const rows = Array.from({ length: 100 }, (_, index) => ({
        id: `row-${index}`,
        label: `Row ${index}`,
        value: 9_999_999_999,
      }));
      const data = spoiled('cases', { rows, total: 999_999_999_900, totalIsOurs: true });
      expect(textOf(await showWith(tag, data))).to.contain('999,999,999,900');
    });

    it('that throws when it is read is told, and throws nothing into the page', async () => {
      const hostile = new Proxy(
        {},
        {
          get: () => {
            throw new Error('hostile');
          },
        },
      );
      const warnings = await warningsOf(async () => {
        expect(textOf(await showWith(tag, hostile))).to.contain(BUILT_IN);
      });
      expect(warnings).to.deep.equal([
        `<${tag}> data="object" cannot be used. It could not be checked. Shown instead: the built-in figures.`,
      ]);
    });

    it('that looks like HTML is text', async () => {
      const element = await showWith(tag, spoiled('place', '<img src=x onerror=alert(1)>'));
      expect(textOf(element)).to.contain('<img src=x onerror=alert(1)> in 2021');
      expect(rootOf(element).querySelector('img')).to.equal(null);
    });

    it('may bear names that every object has', async () => {
      const element = await showWith(tag, spoiled('id', 'constructor'));
      for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
      while (!rootOf(element).querySelector('.source li')) await new Promise(requestAnimationFrame);
      expect(textOf(element)).to.contain('30 of 40');
    });

    it('is not shown in part: one fault in a list, and none of it is drawn', async () => {
      const warnings = await warningsOf(async () => {
        const element = await showWith(tag, [madeUp({ year: 2020 }), spoiled('cases.total', 41)]);
        expect(textOf(element)).to.contain(BUILT_IN).and.not.to.contain('Testland');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('data="[1] ZZ 2021" cannot be used.');
    });

    it('has each state and year once', async () => {
      const warnings = await warningsOf(() => showWith(tag, [madeUp(), madeUp()]));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('there twice');
    });
  });

describe('data with a fault', () => {
  for (const [path, value, told] of SPOILED)
    it(`${path} = ${String(value).slice(0, 20)} is told once, and the built-in figures are shown`, async () => {
      const data = spoiled(path, value);
      const warnings = await warningsOf(async () => {
        const element = await showWith('ct-stats-chart', data);
        expect(textOf(element)).to.contain(BUILT_IN).and.not.to.contain('Testland');
        element.data = { ...(data as SpotlightData) };
        for (let turn = 0; turn < 3; turn += 1) await new Promise(requestAnimationFrame);
        expect(textOf(element)).to.contain(BUILT_IN);
      });
      expect(
        warnings.filter((warning) => warning.includes(told)),
        warnings.join('\n'),
      ).to.have.length(1);
      expect(new Set(warnings).size).to.equal(warnings.length);
    });
});

describe('the source line of a page’s own figures', () => {
  for (const tag of TAGS)
    it(`of ${tag} opens to whose they are, not to nothing`, async () => {
      const element = await showWith(tag, madeUp());
      const details = rootOf(element).querySelector<HTMLDetailsElement>('.source');
      if (!details) throw new Error('no source line');
      details.open = true;
      while (!details.querySelector('li')) await new Promise(requestAnimationFrame);
      expect(details.querySelector('li')?.textContent.trim()).to.equal('This website added these figures.');
    });
});
