import { expect } from '@open-wc/testing';
import '../../src/embed/ct-stats-chart.js';
import type { SpotlightData } from '../../src/content/schema.js';
import { namesOf, rootOf, show, textOf, warningsOf } from '../helpers.js';
import { madeUp, madeUpYears } from '../made-up.js';

const { cases } = madeUp();
/** As it may be where a report gives a figure only for what is frequent. */
const withNone: SpotlightData = {
  ...madeUp({ year: 2022 }),
  cases: {
    ...cases,
    total: 45,
    rows: cases.rows.map((row) => (row.id === 'labor' ? { ...row, value: null } : row)),
  },
};

async function compared(
  compare: unknown,
  data: readonly SpotlightData[] | undefined,
  attributes: Readonly<Record<string, string>> = {},
) {
  const element = await show('ct-stats-chart');
  Object.assign(element, { data, compare, ...attributes });
  const isSettled = () => data === undefined || textOf(element).includes('Testland');
  while (!(await element.updateComplete) || !isSettled()) await new Promise(requestAnimationFrame);
  return element;
}

const marks = (element: Element) =>
  [...rootOf(element).querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'));
const title = (element: Element) => rootOf(element).querySelector('.heading')?.textContent.trim();

describe('two charts side by side', () => {
  for (const [what, compare, data, attributes, says] of [
    ['measures', 'communications', undefined, {}, ['Cases: 52. Contacts: 150.', 'Contacts are not cases.']],
    ['measures without a whole', 'people', undefined, {}, ['Cases: 52. Victims identified: 72.']],
    [
      'years',
      '2016',
      madeUpYears,
      { year: '2020' },
      [
        'Trafficking cases identified in Testland: 30 in 2016 and 63 in 2020',
        'A higher number can mean more reports, not more trafficking.',
        'Made-up Report 2016',
        'Made-up Report 2020',
      ],
    ],
    [
      'states',
      'YY',
      [madeUp(), madeUp({ state: 'YY', cases: [10, 2, 0, 1] })],
      { state: 'ZZ' },
      ['Testland, 2021: 40. Testland, 2021: 13.'],
    ],
  ] as const)
    it(`shows ${what} to one scale, each with its source and caveats`, async () => {
      const element = await compared(compare, data, attributes);
      for (const sentence of [...says, 'do not represent the full scope', 'are accurate as of'])
        expect(textOf(element)).to.contain(sentence);
      const bars = [...rootOf(element).querySelectorAll('.mark')].flatMap((mark) => {
        const width = Number(mark.querySelector('rect.shape')?.getAttribute('width') ?? 0);
        const value = Number(/^\d+/.exec(mark.querySelector('.value')?.textContent ?? '')?.[0]);
        return width > 2 ? [width / value] : [];
      });
      expect(bars.length).to.be.above(3);
      for (const scale of bars) expect(scale).to.be.closeTo(bars[0] ?? 0, 0.01);
    });

  it('says of each mark which side it is on, its share and its place', async () => {
    const element = await compared('communications', undefined);
    expect(marks(element)).to.include('Cases. Sex trafficking: 42 of 52, 81%. 1 of 4.');
    expect(marks(element)).to.include('Contacts. Phone calls: 102 of 150, 68%. 1 of 5.');
    const spoken = (await namesOf('image')).concat(await namesOf('img'));
    expect(spoken).to.deep.equal(marks(element));
  });

  it('tells which shares rest on fewer than ten', async () => {
    const text = textOf(await compared('communications', undefined));
    expect(text).to.contain(
      'Cases. Fewer than ten: Labor trafficking, Sex and labor trafficking, Form not specified.',
    );
    expect(text).to.contain('Contacts. Fewer than ten: Web chats.');
  });

  it('has no figure where one side has none, and zero where it has zero', async () => {
    const element = await compared('2016', [...madeUpYears, withNone], { year: '2022' });
    expect(marks(element)).to.include('Testland, 2022. Labor trafficking: No figure. 2 of 4.');
    expect(marks(element)).to.include('Testland, 2016. Sex and labor trafficking: 0 of 30, 0%. 3 of 4.');
    const shown = [...rootOf(element).querySelectorAll('.mark')].map((mark) => ({
      text: mark.querySelector('.value')?.textContent,
      bar:
        mark.querySelector('rect.shape') !== null &&
        mark.querySelector('rect.shape')?.getAttribute('width') !== '0',
      zero: mark.querySelector('.zero') !== null,
    }));
    expect(shown).to.deep.include({ text: 'No figure', bar: false, zero: false });
    expect(shown).to.deep.include({ text: '0 (0%)', bar: false, zero: true });
  });

  it('says what both places leave out', async () => {
    const other = madeUp({ state: 'YY' });
    const scope = 'The data do not represent the full scope of trafficking in Elsewhere.';
    const element = await compared(
      'yy',
      [madeUp(), { ...other, place: 'Elsewhere', caveats: { ...other.caveats, scope } }],
      { state: 'ZZ' },
    );
    expect(textOf(element)).to.contain(scope).and.to.contain('full scope of trafficking in Testland.');
    expect(title(element)).to.equal('Testland, 2021: 40. Elsewhere, 2021: 40.');
  });

  it('calls people what they are, beside cases too: identified by the hotline, not by a court', async () => {
    const element = await compared('people', undefined);
    expect(marks(element)).to.include('People identified. Traffickers identified: 9. 2 of 2.');
    const text = textOf(element);
    expect(text).to.contain('People identified by the hotline, not by a court, Connecticut, 2019');
    expect(text).to.contain('Trafficking businesses identified: 11. Businesses are not people');
    expect(title(element)).to.equal('Cases: 52. Victims identified: 72.');
  });

  it('says of whom the number of a title is, where people of two states are compared', async () => {
    const element = await compared('YY', [madeUp(), madeUp({ state: 'YY', people: [5, 90] })], {
      state: 'ZZ',
      measure: 'people',
    });
    expect(title(element)).to.equal(
      'Victims identified, Testland, 2021: 48. Victims identified, Testland, 2021: 5.',
    );
  });

  it('says of one side what is true of it alone', async () => {
    const other = madeUp({ state: 'YY' });
    const printed = { ...other, communications: { ...other.communications, totalIsOurs: false } };
    const element = await compared('YY', [madeUp(), { ...printed, place: 'Elsewhere' }], {
      state: 'ZZ',
      measure: 'communications',
    });
    expect(textOf(element)).to.contain('Testland, 2021. Contacts are not cases. Their total is our own sum');
    expect(textOf(element)).to.contain('Elsewhere, 2021. Contacts are not cases.');
  });

  it('never rounds something to nothing, or a part to all', async () => {
    const most = madeUp({ state: 'YY', cases: [9_997, 3, 0, 0] });
    const element = await compared('YY', [madeUp(), most], { state: 'ZZ' });
    expect(textOf(element)).to.contain('9,997 (>99%)').and.to.contain('3 (<1%)').and.to.contain('0 (0%)');
  });

  it('is two tables where a table is asked for', async () => {
    const element = await compared('communications', undefined, { type: 'table' });
    expect(rootOf(element).querySelectorAll('table:not(details *)').length).to.equal(2);
    expect(rootOf(element).querySelector('svg.drawing')).to.equal(null);
  });

  for (const [given, accepted] of [
    ['cases', 'none, communications, people'],
    ['2018', 'none, communications, people'],
    ['<img src=x>', 'none, communications, people'],
    ['x'.repeat(10_000), 'none, communications, people'],
    [{}, 'none, communications, people'],
  ] as const)
    it(`is not shown for ${JSON.stringify(given).slice(0, 30)}, and the console says what is accepted`, async () => {
      let element: Element | undefined;
      const said = await warningsOf(async () => {
        element = await compared(given, undefined);
      });
      expect(said.join('\n')).to.contain('compare=').and.to.contain(`Accepted: ${accepted}.`);
      expect(element && textOf(element)).to.contain('42 of 52');
    });

  it('says nothing of a comparison that is not asked for', async () => {
    const said = await warningsOf(async () => {
      for (const compare of ['', 'none', undefined]) await compared(compare, undefined);
    });
    expect(said).to.deep.equal([]);
  });

  for (const lang of ['ru', 'ar'])
    it(`passes axe and stays inside 200 px in ${lang}`, async () => {
      const element = await compared('communications', undefined, { lang });
      element.style.width = '200px';
      while (rootOf(element).lang !== lang || rootOf(element).querySelector('svg')?.clientWidth === 280)
        await new Promise(requestAnimationFrame);
      expect(rootOf(element).scrollWidth).to.be.at.most(200);
      await expect(element).to.be.accessible();
    });
});
