import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/embed/ct-stats-chart.js';
import { namesOf, rootOf, show, textOf, warningsOf } from '../helpers.js';

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
          const cells = rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim());
          expect(cells).to.deep.equal(marks.map((mark) => mark.replace(/: (\d+).*/, ' $1')));
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
