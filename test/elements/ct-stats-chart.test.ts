import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/embed/ct-stats-chart.js';
import type { SpotlightData } from '../../src/content/schema.js';
import { namesOf, pseudo, rootOf, show, speak, textOf, warningsOf } from '../helpers.js';
import { madeUp, madeUpYears } from '../made-up.js';

const MEASURES = {
  cases: {
    takeaway: 'Sex trafficking: 42 of 52 trafficking cases identified in Connecticut in 2019',
    marks: [
      'Sex trafficking: 42 of 52, 81%. 1 of 4.',
      'Labor trafficking: 2 of 52, 4%. 2 of 4.',
      'Sex and labor trafficking: 1 of 52, 2%. 3 of 4.',
      'Form not specified: 7 of 52, 13%. 4 of 4.',
    ],
    says: ['Cases where the form is not specified are typically'],
  },
  communications: {
    takeaway: 'Phone calls: 102 of 150 contacts with the hotline about Connecticut in 2019',
    marks: [
      'Phone calls: 102 of 150, 68%. 1 of 5.',
      'Texts: 20 of 150, 13%. 2 of 5.',
      'Emails: 14 of 150, 9%. 3 of 5.',
      'Web forms: 10 of 150, 7%. 4 of 5.',
      'Web chats: 4 of 150, 3%. 5 of 5.',
    ],
    says: ['Contacts are not cases. Their total is our own sum'],
  },
  people: {
    takeaway: 'Victims identified: 72 in Connecticut in 2019',
    marks: ['Victims identified: 72. 1 of 2.', 'Traffickers identified: 9. 2 of 2.'],
    says: ['identified by the hotline, not by a court', 'Trafficking businesses identified: 11.'],
  },
} as const;
const TYPES = ['bar', 'donut', 'dots', 'table'] as const;

const drawing = (element: Element) => rootOf(element).querySelector('svg.drawing');

describe('<ct-stats-chart>', () => {
  for (const [measure, { takeaway, marks, says }] of Object.entries(MEASURES))
    for (const type of TYPES)
      describe(`${measure} as ${type}`, () => {
        it('has the takeaway as its heading, and names the figure with it', async () => {
          const element = await show('ct-stats-chart', { measure, type });
          expect(await namesOf('heading')).to.deep.equal([takeaway]);
          const named = rootOf(element).querySelector('figure')?.getAttribute('aria-labelledby') ?? '';
          expect(element.shadowRoot?.getElementById(named)?.textContent.trim()).to.equal(takeaway);
        });

        it('never shows a figure without year, as-of date and caveats', async () => {
          const text = textOf(await show('ct-stats-chart', { measure, type }));
          for (const sentence of [
            ...says,
            'The data do not represent the full scope of trafficking in Connecticut.',
            'Lack of awareness of human trafficking or of the National Hotline can lead to significant underreporting',
            'from January 1, 2019 through December 31, 2019 and are accurate as of July 30, 2020.',
            'Cases of trafficking may be ongoing',
            'statistics may be subject to change',
            'Connecticut Spotlight 2019',
          ])
            expect(text).to.contain(sentence);
        });

        it('has the figures as a table', async () => {
          const element = await show('ct-stats-chart', { measure, type });
          const table = rootOf(element).querySelector('table');
          const rows = [...(table?.querySelectorAll('tbody tr:not(.total)') ?? [])];
          const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));
          const spoken = marks.map((mark) => /^(.*): (\d+)(?: of \d+, (\d+%))?\./.exec(mark)?.slice(1));
          expect(cells).to.deep.equal(spoken.map((said) => said?.filter(Boolean)));
          expect(table?.closest('details') === null).to.equal(type === 'table');
        });

        if (type !== 'table')
          it('is spoken mark by mark: label, value, share, position', async () => {
            await show('ct-stats-chart', { measure, type });
            expect((await namesOf('image')).concat(await namesOf('img'))).to.deep.equal(marks);
          });
      });

  it('is one stop of Tab, and its marks are walked with arrows, Home and End', async () => {
    const element = await show('ct-stats-chart');
    const focused = () => element.shadowRoot?.activeElement?.getAttribute('aria-label')?.split(':')[0];
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('Sex trafficking');
    for (const [key, label] of [
      ['ArrowDown', 'Labor trafficking'],
      ['ArrowRight', 'Sex and labor trafficking'],
      ['End', 'Form not specified'],
      ['ArrowDown', 'Form not specified'],
      ['ArrowUp', 'Sex and labor trafficking'],
      ['ArrowLeft', 'Labor trafficking'],
      ['Home', 'Sex trafficking'],
    ] as const) {
      await sendKeys({ press: key });
      expect(focused(), key).to.equal(label);
    }
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.localName).to.equal('summary');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused(), 'Tab comes back to where the reader was').to.equal('Form not specified');
  });

  it('does not say zero of a measure of which a report gives no figure', async () => {
    const element = await show('ct-stats-chart', { measure: 'communications' });
    const { communications, ...figures } = madeUp();
    const rows = communications.rows.map((row) => ({ ...row, value: null }));
    element.data = { ...figures, communications: { ...communications, rows, total: 0 } };
    while (!textOf(element).includes('Testland')) await new Promise(requestAnimationFrame);
    expect(await namesOf('heading')).to.deep.equal([
      'Contacts with the hotline about Testland in 2021: No figure',
    ]);
    expect(rootOf(element).querySelector('.total')?.textContent)
      .to.contain('No figure')
      .and.not.to.contain('0');
  });

  for (const lang of ['fr', 'ru', 'vi'])
    it(`breaks no number in a narrow table in ${lang}`, async () => {
      const element = await show('ct-stats-chart', { lang, type: 'table', measure: 'communications' });
      element.style.width = '240px';
      const cells = [...rootOf(element).querySelectorAll('td')];
      expect(cells.length).to.be.above(8);
      for (const cell of cells) {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const lines = new Set([...range.getClientRects()].map(({ top }) => top));
        expect(lines.size, cell.textContent).to.equal(1);
      }
    });

  it('says to the eye how to go on while a key has brought the focus', async () => {
    const element = await show('ct-stats-chart');
    const hint = rootOf(element).querySelector<HTMLElement>('.hint');
    const isSeen = () => hint?.checkVisibility({ visibilityProperty: true });
    expect(isSeen()).to.equal(false);
    await sendKeys({ press: 'Tab' });
    expect(isSeen()).to.equal(true);
    expect(hint?.textContent).to.equal('Use the arrow keys to go through the chart.');
    await sendKeys({ press: 'Tab' });
    expect(isSeen()).to.equal(false);
  });

  it('leaves keys with a modifier to the browser, so that Alt and an arrow still go back', async () => {
    const element = await show('ct-stats-chart');
    const mark = element.shadowRoot?.querySelector<SVGElement>('.mark');
    mark?.focus();
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
      for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
        const event = new KeyboardEvent('keydown', {
          key,
          [modifier]: true,
          bubbles: true,
          cancelable: true,
        });
        mark?.dispatchEvent(event);
        expect(event.defaultPrevented, `${modifier} ${key}`).to.equal(false);
        expect(element.shadowRoot?.activeElement === mark).to.equal(true);
      }
  });

  it('draws itself anew when a font arrives late', async () => {
    const element = await show('ct-stats-chart');
    element.style.width = '700px';
    const labelled = () => Number(drawing(element)?.querySelector('rect.shape')?.getAttribute('x'));
    while (!(Number(drawing(element)?.getAttribute('width')) > 600)) await new Promise(requestAnimationFrame);
    const before = labelled();
    element.style.setProperty('--stw-font-family', 'Late, sans-serif');
    const font = new FontFace('Late', 'url(/node_modules/@embedpdf/fonts-latin/fonts/NotoSans-Black.ttf)');
    document.fonts.add(font);
    await font.load();
    while (labelled() === before) await new Promise(requestAnimationFrame);
    document.fonts.delete(font);
    expect(labelled(), 'black letters are wider than bold ones').to.be.above(before);
  });

  it('tells the page of no error when its width changes, also with an exit, which minds its size too', async () => {
    const errors: string[] = [];
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('error', ({ message }) => errors.push(message), { signal });
    const element = await show('ct-stats-chart', { 'quick-exit': '' });
    while (!rootOf(element).querySelector('.exit')) await new Promise(requestAnimationFrame);
    for (const width of [700, 300, 450]) {
      element.style.width = `${width}px`;
      const isDrawn = () => Math.abs(Number(drawing(element)?.getAttribute('width')) + 40 - width) < 40;
      while (!isDrawn()) await new Promise(requestAnimationFrame);
      for (let wait = 0; wait < 2; wait += 1) await new Promise(requestAnimationFrame);
    }
    listening.abort();
    expect(errors).to.deep.equal([]);
  });

  it('settles in a box whose scroll bar comes and goes with its height', async () => {
    const element = await show('ct-stats-chart', { type: 'donut' });
    const frame = () => new Promise(requestAnimationFrame);
    element.style.width = '450px';
    for (let wait = 0; wait < 5; wait += 1) await frame();
    const height = () => Number(drawing(element)?.getAttribute('height'));
    const tall = height() - 2;
    const widths = new Set<string | null>();
    for (let turn = 0; turn < 30; turn += 1) {
      // What such a box does: where the drawing is tall, the bar takes 15 px.
      element.style.width = height() > tall ? '435px' : '450px';
      await frame();
      await frame();
      if (turn > 15) widths.add(drawing(element)?.getAttribute('width') ?? null);
    }
    expect(widths.size).to.equal(1);
  });

  it('is drawn to its width at once, so that nothing moves when it is painted', async () => {
    const element = await show('ct-stats-chart');
    expect(drawing(element)?.getAttribute('width')).to.equal('736');
  });

  it('tells how to walk it', async () => {
    const element = await show('ct-stats-chart');
    expect(drawing(element)?.getAttribute('role')).to.equal('group');
    expect(drawing(element)?.getAttribute('aria-label')).to.equal(
      'Trafficking cases by form, Connecticut, 2019. Chart. Use the arrow keys to go through it.',
    );
  });

  it('draws as many dots as there are cases, and says what a dot is', async () => {
    const element = await show('ct-stats-chart', { type: 'dots' });
    expect(drawing(element)?.querySelectorAll('circle')).to.have.length(52);
    expect(textOf(element)).to.contain('One dot is one case, not one person.');
  });

  for (const type of ['bar', 'donut', 'dots'] as const)
    it(`draws ${type} to the width of its container, and again when that changes`, async () => {
      const element = await show('ct-stats-chart', { type });
      for (const width of [160, 320, 700, 1200]) {
        element.style.width = `${width}px`;
        const inside = () => rootOf(element).querySelector('.chart')?.clientWidth ?? 0;
        while (Number(drawing(element)?.getAttribute('width')) !== Math.floor(Math.min(inside(), 46 * 16)))
          await new Promise(requestAnimationFrame);
        const { right } = element.getBoundingClientRect();
        for (const text of drawing(element)?.querySelectorAll('text') ?? [])
          expect(text.getBoundingClientRect().right, `${text.textContent} at ${width}`).to.be.at.most(right);
        expect(element.scrollWidth).to.be.at.most(width);
      }
    });

  describe('as trend', () => {
    /** A trend of test data, once it is drawn. */
    async function trend(
      measure: keyof typeof MEASURES,
      data: readonly SpotlightData[] = madeUpYears,
      attributes: Readonly<Record<string, string>> = {},
    ) {
      const element = await show('ct-stats-chart', { measure, ...attributes });
      element.data = data;
      element.setAttribute('type', 'trend');
      while (!drawing(element)?.querySelector('.line')) await new Promise(requestAnimationFrame);
      return element;
    }
    const cellsOf = (element: Element) =>
      [...rootOf(element).querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
      );

    for (const [measure, takeaway, marks, says] of [
      [
        'cases',
        'Trafficking cases identified in Testland: 30 in 2016 and 63 in 2020',
        [
          'Cases, 2016: 30. 1 of 4.',
          'Cases, 2017: 47. 2 of 4.',
          'Cases, 2019: 38. 3 of 4.',
          'Cases, 2020: 63. 4 of 4.',
        ],
        'Totals by year, Testland, 2016–\u20602020',
      ],
      [
        'communications',
        'Contacts with the hotline about Testland: 56 in 2016 and 167 in 2020',
        [
          'Contacts, 2016: 56. 1 of 4.',
          'Contacts, 2017: 98. 2 of 4.',
          'Contacts, 2019: 120. 3 of 4.',
          'Contacts, 2020: 167. 4 of 4.',
        ],
        'Contacts are not cases. Their total is our own sum',
      ],
      [
        'people',
        'Victims identified in Testland: 31 in 2016 and 67 in 2020',
        [
          'Victims identified, 2016: 31. 1 of 4.',
          'Victims identified, 2017: 52. 2 of 4.',
          'Victims identified, 2019: 40. 3 of 4.',
          'Victims identified, 2020: 67. 4 of 4.',
          'Traffickers identified, 2016: 4. 1 of 4.',
          'Traffickers identified, 2017: 7. 2 of 4.',
          'Traffickers identified, 2019: 9. 3 of 4.',
          'Traffickers identified, 2020: 13. 4 of 4.',
        ],
        'People identified by the hotline, not by a court, Testland, 2016–\u20602020',
      ],
    ] as const)
      it(`says ${measure}: takeaway, each point with its year, value and position, and what is counted`, async () => {
        const element = await trend(measure);
        expect(await namesOf('heading')).to.deep.equal([takeaway]);
        expect((await namesOf('image')).concat(await namesOf('img'))).to.deep.equal(marks);
        expect(textOf(element)).to.contain(says);
      });

    it('has all years as a table, one without a figure in words, each with its as-of date', async () => {
      expect(cellsOf(await trend('people'))).to.deep.equal([
        ['Year', 'Victims identified', 'Traffickers identified', 'As of'],
        ['2016', '31', '4', 'April 2, 2017'],
        ['2017', '52', '7', 'April 2, 2018'],
        ['2018', 'No figure', 'No figure', ''],
        ['2019', '40', '9', 'April 2, 2020'],
        ['2020', '67', '13', 'April 2, 2021'],
      ]);
    });

    it('keeps caveats, period, reports and as-of dates of all years with it', async () => {
      const text = textOf(await trend('cases'));
      for (const sentence of [
        'A higher number can mean more reports, not more trafficking.',
        'The data do not represent the full scope of trafficking in Testland.',
        'Lack of awareness of human trafficking',
        ...[2016, 2017, 2019, 2020].map(
          (year) =>
            `Testland, ${year}. The data represent signals and cases from January 1, ${year} through December 31, ${year} and are accurate as of April 2, ${year + 1}.`,
        ),
        'statistics may be subject to change',
        'Made-up Report 2016, Made-up Report 2017, Made-up Report 2019, Made-up Report 2020.',
        'This website added these figures.',
      ])
        expect(text).to.contain(sentence);
    });

    it('draws no line across the year that has no figure', async () => {
      const lines = [...(drawing(await trend('cases'))?.querySelectorAll('.line') ?? [])];
      expect(lines.map((line) => line.getAttribute('points')?.split(' ').length)).to.deep.equal([2, 2]);
    });

    it('is one stop of Tab, and its points are walked through all lines', async () => {
      const element = await trend('people');
      const focused = () => element.shadowRoot?.activeElement?.getAttribute('aria-label');
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal('Victims identified, 2016: 31. 1 of 4.');
      await sendKeys({ press: 'ArrowRight' });
      expect(focused()).to.equal('Victims identified, 2017: 52. 2 of 4.');
      for (let step = 0; step < 3; step += 1) await sendKeys({ press: 'ArrowDown' });
      expect(focused()).to.equal('Traffickers identified, 2016: 4. 1 of 4.');
      await sendKeys({ press: 'End' });
      expect(focused()).to.equal('Traffickers identified, 2020: 13. 4 of 4.');
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement?.localName).to.equal('summary');
    });

    it('runs from the right in Arabic, where the arrow to the left leads to the next year', async () => {
      const element = await trend('cases', madeUpYears, { lang: 'ar' });
      const places = [...(drawing(element)?.querySelectorAll('circle') ?? [])].map((circle) =>
        Number(circle.getAttribute('cx')),
      );
      expect(places).to.deep.equal([...places].sort((a, b) => b - a));
      rootOf(element).querySelector<SVGElement>('.mark')?.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.contain('2017');
    });

    it('takes what one year lacks as a gap of its line', async () => {
      const [victims] = madeUp().people;
      if (!victims) throw new Error('no people');
      const years = [2018, 2019, 2020].map((year) => madeUp({ year }));
      const element = await trend(
        'people',
        years.map((each, index) => (index === 1 ? { ...each, people: [victims] } : each)),
      );
      expect(cellsOf(element)[2]?.[2]).to.equal('No figure');
      const other = (await namesOf('image'))
        .concat(await namesOf('img'))
        .filter((name) => name.startsWith('Traff'));
      expect(other).to.deep.equal([
        'Traffickers identified, 2018: 12. 1 of 2.',
        'Traffickers identified, 2020: 12. 2 of 2.',
      ]);
    });

    it('shows the years of one state', async () => {
      const element = await trend('cases', [...madeUpYears, madeUp({ state: 'AA', year: 2018 })], {
        state: 'zz',
      });
      expect(drawing(element)?.querySelectorAll('circle')).to.have.length(4);
    });

    for (const [kind, data] of [
      ['the built-in figures', undefined],
      ['one year', madeUp()],
      ['one year of each state', [madeUp({ state: 'AA' }), madeUp({ state: 'BB', year: 2022 })]],
    ] as const)
      it(`of ${kind} is shown as bars, and says why`, async () => {
        const warnings = await warningsOf(async () => {
          const element = await show('ct-stats-chart');
          element.data = data;
          element.setAttribute('type', 'trend');
          await element.updateComplete;
          while (data && !textOf(element).includes('Testland')) await new Promise(requestAnimationFrame);
          expect(drawing(element)?.querySelectorAll('rect.shape')).to.have.length(4);
        });
        expect(warnings).to.deep.equal([
          '<ct-stats-chart> type="trend" cannot be used. A trend needs two years or more of one state. Shown instead: bar.',
        ]);
      });

    it('says all its texts as phrases, late', async () => {
      const element = await trend('people');
      await speak(element, pseudo);
      for (const text of rootOf(element).querySelectorAll(
        '.heading, p:not([role]), caption, th[scope="col"], .mark',
      ))
        expect(text.getAttribute('aria-label') ?? text.textContent.trim()).to.match(/^⟦.*⟧$/s);
      expect(cellsOf(element)[3]).to.deep.equal(['2018', '⟦No figure⟧', '⟦No figure⟧', '']);
    });

    for (const theme of ['light', 'dark'])
      it(`has no axe violation in ${theme}, all opened`, async () => {
        const element = await trend('people', madeUpYears, { theme });
        for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
      });

    it('sticks out nowhere, from 160 px to 1200 and with text of twice the size', async () => {
      const element = await trend('people');
      for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
      for (const [width, size] of [
        [160, '16px'],
        [200, '16px'],
        [320, '32px'],
        [320, '16px'],
        [700, '16px'],
        [1200, '16px'],
      ] as const) {
        element.style.width = `${width}px`;
        element.style.setProperty('--stw-font-size', size);
        for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
        expect(element.scrollWidth, `${width} px, ${size}`).to.be.at.most(width);
        const { left, right } = element.getBoundingClientRect();
        for (const text of rootOf(element).querySelectorAll('text, td, th')) {
          expect(text.getBoundingClientRect().right, `${text.textContent} at ${width}`).to.be.at.most(
            right + 1,
          );
          expect(text.getBoundingClientRect().left).to.be.at.least(left - 1);
        }
      }
    });
  });

  it('draws no more dots than can be counted, and says so', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show('ct-stats-chart', { type: 'dots' });
      element.data = madeUp({ cases: [50_000, 0, 0, 0] });
      while (!drawing(element)?.querySelector('rect.shape')) await new Promise(requestAnimationFrame);
    });
    expect(warnings).to.deep.equal([
      '<ct-stats-chart> type="dots" cannot be used. Dots are drawn for up to 2000 of a kind. Shown instead: bar.',
    ]);
  });

  it('says no share of nothing', async () => {
    const element = await show('ct-stats-chart');
    element.data = madeUp({ cases: [0, 0, 0, 0] });
    while (!textOf(element).includes('Testland')) await new Promise(requestAnimationFrame);
    expect(await namesOf('heading')).to.deep.equal(['Trafficking cases identified in Testland in 2021: 0']);
    expect((await namesOf('image')).concat(await namesOf('img'))[0]).to.equal('Sex trafficking: 0. 1 of 4.');
  });

  it('claims no sum of its own where the report prints one', async () => {
    const element = await show('ct-stats-chart', { measure: 'communications' });
    const { communications } = madeUp();
    element.data = { ...madeUp(), communications: { ...communications, totalIsOurs: false } };
    while (!textOf(element).includes('Testland')) await new Promise(requestAnimationFrame);
    expect(textOf(element)).to.contain('Contacts are not cases.').and.not.to.contain('our own sum');
  });

  it('draws people as bars when a donut is asked for, and says why', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show('ct-stats-chart', { measure: 'people', type: 'donut' });
      expect(drawing(element)?.querySelectorAll('rect.shape')).to.have.length(2);
    });
    expect(warnings).to.deep.equal([
      '<ct-stats-chart> type="donut" cannot be used. A donut shows parts of a whole, and these are none. Shown instead: bar.',
    ]);
  });

  it('keeps all text at 12 px or more', async () => {
    const element = await show('ct-stats-chart', { type: 'donut' });
    for (const node of rootOf(element).querySelectorAll('*'))
      expect(parseFloat(getComputedStyle(node).fontSize)).to.be.at.least(12);
  });
});
