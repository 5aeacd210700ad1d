import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/embed/ct-spotlight.js';
import { languages } from '../../src/locale/generated/languages.js';
import { madeUp } from '../made-up.js';
import { itNeeds, namesOf, rootOf, show, spoken, textOf } from '../helpers.js';

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
const places = [
  { id: 'hotel', label: 'Hotel or motel', value: 12 },
  { id: 'home', label: 'Private home', value: 7 },
];

/** A spotlight with test data in which the places are known. */
async function withPlaces() {
  const element = await show('ct-spotlight');
  element.data = madeUp({ locations: places });
  while (!textOf(element).includes('Testland')) await frame();
  return element;
}

function find(element: Element, selector: string): Element {
  const found = rootOf(element).querySelector(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** The two charts: how far (px) the second stands beside and below the first. */
async function second(element: HTMLElement, width: string) {
  element.style.width = width;
  for (let wait = 0; wait < 4; wait += 1) await frame();
  const [cases, contacts] = [...rootOf(element).querySelectorAll('figure')].map((each) =>
    each.getBoundingClientRect(),
  );
  if (!cases || !contacts) throw new Error('there are not two charts');
  return { beside: contacts.left - cases.left, below: contacts.top - cases.bottom };
}

describe('<ct-spotlight>', () => {
  it('has a heading with place and year, and under it one for each chart and for the places', async () => {
    await show('ct-spotlight', { 'heading-level': '3' });
    const headings = (await spoken()).filter(({ role }) => role === 'heading');
    expect(headings.map(({ level, name }) => [level, name])).to.deep.equal([
      [3, 'Connecticut in 2019: what the National Human Trafficking Hotline counted'],
      [4, 'Sex trafficking: 42 of 52 trafficking cases identified in Connecticut in 2019'],
      [4, 'Phone calls: 102 of 150 contacts with the hotline about Connecticut in 2019'],
      [4, 'Where it happened'],
    ]);
  });

  it('names the whole, both charts and the places with their headings', async () => {
    const element = await show('ct-spotlight');
    for (const [selector, heading] of [
      ['article', 'Connecticut in 2019'],
      ['figure:nth-of-type(1)', 'Sex trafficking: 42'],
      ['figure:nth-of-type(2)', 'Phone calls: 102'],
      ['section', 'Where it happened'],
    ] as const) {
      const id = find(element, selector).getAttribute('aria-labelledby') ?? '';
      expect(element.shadowRoot?.getElementById(id)?.textContent.trim()).to.contain(heading);
    }
    expect(await namesOf('region')).to.deep.equal(['Where it happened']);
  });

  it('has the three head figures, each with its label, and who identified them', async () => {
    const element = await show('ct-spotlight');
    const figures = [...rootOf(element).querySelectorAll('dl > div')].map((each) => [
      each.querySelector('dd')?.textContent.trim(),
      each.querySelector('dt')?.textContent.trim(),
    ]);
    expect(figures).to.deep.equal([
      ['72', 'Victims identified'],
      ['9', 'Traffickers identified'],
      ['11', 'Trafficking businesses'],
    ]);
    expect(find(element, 'dl').nextElementSibling?.textContent).to.contain(
      'Identified by the hotline from reports, not by a court.',
    );
  });

  it('has year, as-of date, both notes and all caveats in one article with the figures', async () => {
    const element = await show('ct-spotlight');
    const text = find(element, 'article').textContent.replace(/\s+/g, ' ');
    for (const sentence of [
      'The data do not represent the full scope of trafficking in Connecticut.',
      'this information can shed some light on trafficking in Connecticut',
      'Lack of awareness of human trafficking or of the National Hotline can lead to significant underreporting',
      'Cases where the form is not specified are typically a result of',
      'Contacts are not cases. Their total is our own sum; the report prints none.',
      'from January 1, 2019 through December 31, 2019 and are accurate as of July 30, 2020.',
      'Cases of trafficking may be ongoing',
      'statistics may be subject to change',
      'Source: National Human Trafficking Hotline, Connecticut Spotlight 2019. As of July 30, 2020.',
    ])
      expect(text.split(sentence), sentence).to.have.length(2);
  });

  it('says that its source has no places', async () => {
    const section = find(await show('ct-spotlight'), 'section');
    expect(section.textContent).to.contain('Not available in this source.');
    expect(section.textContent).not.to.contain('Some cases may involve');
    expect(section.querySelector('table')).to.equal(null);
  });

  it('shows the places that a dataset has, and that a case may have several', async () => {
    const section = find(await withPlaces(), 'section');
    const rows = [...section.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
    );
    expect(rows).to.deep.equal([
      ['Place', 'Cases'],
      ['Hotel or motel', '12'],
      ['Private home', '7'],
    ]);
    expect(section.textContent).to.contain('Some cases may involve multiple locations.');
    expect(section.textContent).not.to.contain('Not available');
  });

  it('says of another state nothing that was written of Connecticut', async () => {
    expect(textOf(await withPlaces())).not.to.contain('Connecticut');
  });

  it('sets numbers apart from their labels by weight', async () => {
    const element = await show('ct-spotlight');
    const weights = (selector: string) => [
      ...new Set(
        [...rootOf(element).querySelectorAll(selector)].map((node) => getComputedStyle(node).fontWeight),
      ),
    ];
    expect(weights('svg .label')).to.deep.equal(['400']);
    expect(weights('svg .value')).to.deep.equal(['700']);
  });

  it('has no axe violation with places', async () => {
    const element = await withPlaces();
    for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
    await expect(element).to.be.accessible();
  });

  it('stands in one column at 320 px, and in two at 1200', async () => {
    const element = await show('ct-spotlight');
    const narrow = await second(element, '320px');
    expect(narrow.beside).to.be.within(-1, 1);
    expect(narrow.below).to.be.above(10);
    const wide = await second(element, '1200px');
    expect(wide.beside).to.be.above(400);
    expect(wide.below).to.be.below(0);
  });

  describe('in print', () => {
    afterEach(() => emulateMedia({ media: 'screen' }));

    for (const lang of ['en', ...Object.keys(languages)])
      itNeeds(
        'a page on paper',
        `fits on one letter page in ${lang}: 7.5 in wide, 10 in tall, nothing sticking out`,
        async () => {
          const element = await show('ct-spotlight', { lang });
          await emulateMedia({ media: 'print' });
          element.style.width = '7.5in';
          for (let wait = 0; wait < 4; wait += 1) await frame();
          const { height, right } = element.getBoundingClientRect();
          expect(height).to.be.at.most(10 * 96);
          for (const text of rootOf(element).querySelectorAll('text, p, .heading'))
            expect(text.getBoundingClientRect().right).to.be.at.most(right + 1);
        },
      );

    itNeeds(
      'a page on paper',
      'fits with places too, in two columns, with all numbers and no control',
      async () => {
        const element = await withPlaces();
        await emulateMedia({ media: 'print' });
        expect((await second(element, '7.5in')).beside).to.be.above(300);
        expect(element.getBoundingClientRect().height).to.be.at.most(10 * 96);
        for (const value of rootOf(element).querySelectorAll('text.value'))
          expect(value.checkVisibility()).to.equal(true);
        for (const summary of rootOf(element).querySelectorAll('.charts summary'))
          expect(summary.checkVisibility()).to.equal(false);
      },
    );
  });

  it('draws its charts for the sheet, whatever the screen was, and for the screen again', async () => {
    const element = await show('ct-spotlight');
    const widths = () =>
      [...rootOf(element).querySelectorAll('svg.drawing')].map((each) => Number(each.getAttribute('width')));
    element.style.width = '1200px';
    while (!widths().every((width) => width > 400)) await frame();
    dispatchEvent(new Event('beforeprint'));
    // A browser lays the sheet out as soon as its listeners have run.
    await Promise.resolve().then(() => element.updateComplete);
    expect(widths()).to.deep.equal([340, 340]);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(widths().every((width) => width > 400)).to.equal(true);
  });
});
