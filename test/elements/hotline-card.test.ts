import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/embed/hotline-card.js';
import { itNeeds, namesOf, rootOf, show, textOf } from '../helpers.js';

const CALL = 'Call 1-888-373-7888';

describe('<hotline-card>', () => {
  describe('layout card', () => {
    it('is a region with the hotline’s name and a heading', async () => {
      await show('hotline-card');
      expect(await namesOf('region')).to.deep.equal(['National Human Trafficking Hotline']);
      expect(await namesOf('heading')).to.deep.equal(['National Human Trafficking Hotline']);
    });

    it('offers help in the order of the policy, relay last', async () => {
      await show('hotline-card');
      expect(await namesOf('link')).to.deep.equal([
        'Call 911',
        'Text 911',
        CALL,
        'Text 233733 English and Spanish only',
        'Chat online English and Spanish only',
        '1-800-842-2288',
        '1-800-822-8428',
        '711',
        '1-888-373-7888',
        'Leave this page',
      ]);
    });

    it('says what each way keeps to itself, and what it does not promise', async () => {
      const text = textOf(await show('hotline-card'));
      for (const sentence of [
        'In danger now? Call 911. Can’t speak? Text 911 (in English).',
        'The call is free. Ask for an interpreter; more than 200 languages were offered when last published. You decide what to say.',
        'Confidential, with limits.',
        'hang up and call the number yourself',
        'Day or night. Calls are recorded.',
        'Hours not confirmed.',
        'Deaf or hard of hearing: dial 711 and ask for 1-888-373-7888',
        'Last seen in a public record: April 2025',
      ])
        expect(text).to.contain(sentence);
      expect(text).not.to.match(/anonym|fully confidential|HELP to|BEFREE/i);
    });

    it('makes the hotline’s number the largest thing on it', async () => {
      const root = rootOf(await show('hotline-card'));
      const size = (node: Element) => parseFloat(getComputedStyle(node).fontSize);
      const largest = [...root.querySelectorAll('*')].reduce((a, b) => (size(b) > size(a) ? b : a));
      expect(largest.closest('a')?.href).to.equal('tel:+18883737888');
    });
  });

  it('opens the sources of what it shows, each once, and says that nobody has checked them', async () => {
    const element = await show('hotline-card');
    const details = rootOf(element).querySelector<HTMLDetailsElement>('.source');
    if (!details) throw new Error('no source line');
    details.open = true;
    const lines = await some(() =>
      [...details.querySelectorAll('li')].map((line) => line.textContent.trim()),
    );
    expect(lines).to.contain(
      'U.S. Department of State: Rights and protections for temporary workers (Haitian Creole edition). Dated April 17, 2025.',
    );
    expect(lines.at(-1)).to.equal('No person has checked these details since.');
    expect(new Set(lines).size).to.equal(lines.length);
  });

  describe('layout banner', () => {
    it('shows what it is, the number, and a button for the rest, in one row of 320 px', async () => {
      const element = await show('hotline-card', { layout: 'banner' });
      element.style.width = '296px'; // a small phone, less the page's margins
      // The exit floats.
      expect(await namesOf('link')).to.deep.equal(['1-888-373-7888', 'Leave this page']);
      expect(await namesOf('button')).to.deep.equal(['More ways to get help']);
      expect(element.scrollWidth).to.be.at.most(296);
      expect(element.getBoundingClientRect().height).to.be.below(80);
    });

    it('opens all ways from the button, and closes them again', async () => {
      const element = await show('hotline-card', { layout: 'banner' });
      const sheet = rootOf(element).querySelector<HTMLElement>('.sheet');
      const [more, close] = rootOf(element).querySelectorAll<HTMLButtonElement>('button');
      more?.click();
      expect(sheet?.matches(':popover-open')).to.equal(true);
      expect(await namesOf('link')).to.contain('Text 233733 English and Spanish only');
      close?.click();
      expect(sheet?.matches(':popover-open')).to.equal(false);
    });
  });

  itNeeds('a page on paper', 'prints as a card what is closed on the screen', async () => {
    const element = await show('hotline-card');
    await emulateMedia({ media: 'print' });
    try {
      const details = rootOf(element).querySelector('.before');
      const sentence = details?.querySelector('p');
      expect(details?.hasAttribute('open')).to.equal(false);
      expect(sentence?.getBoundingClientRect().height).to.be.above(20);
      expect(sentence?.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  describe('layout button', () => {
    for (const [place, css] of [
      ['a row', 'display:flex;width:500px'],
      ['a grid beside a title', 'display:grid;grid-template-columns:1fr auto;width:360px'],
      ['a table', 'display:table;width:300px'],
      ['a column of 250 px', 'width:250px'],
    ] as const)
      it(`keeps the number whole in ${place}`, async () => {
        const element = await show('hotline-card', { layout: 'button' });
        const box = element.parentElement;
        box?.setAttribute('style', css);
        box?.insertAdjacentHTML('afterbegin', '<b style="white-space:nowrap">A title of some length</b>');
        const number = rootOf(element).querySelector('.pill .number');
        expect(number?.getBoundingClientRect().height).to.be.below(30);
      });

    for (const how of ['a property', 'an attribute with spaces and capitals'])
      it(`stands in the line when it is set as ${how}`, async () => {
        const element = await show('hotline-card');
        if (how === 'a property') element.layout = 'button';
        else element.setAttribute('layout', ' Button ');
        await element.updateComplete;
        expect(getComputedStyle(element).display).to.equal('inline-block');
        element.removeAttribute('layout');
        element.layout = 'card';
        await element.updateComplete;
        expect(getComputedStyle(element).display).to.equal('block');
      });

    it('is one button with the number, in the line of the page’s text', async () => {
      const element = await show('hotline-card', { layout: 'button' });
      expect(await namesOf('button')).to.deep.equal(['Get help: 1-888-373-7888']);
      expect(getComputedStyle(element).display).to.equal('inline-block');
      rootOf(element).querySelector('button')?.click();
      expect(await namesOf('link')).to.contain(CALL);
    });
  });

  itNeeds('a page on paper', 'prints whole what is open over the page', async () => {
    const element = await show('hotline-card', { layout: 'banner', 'no-quick-exit': '' });
    await emulateMedia({ media: 'print' });
    try {
      const sheet = rootOf(element).querySelector<HTMLElement>('.sheet');
      sheet?.showPopover();
      if (!sheet) throw new Error('no sheet');
      expect(sheet.offsetHeight).to.be.above(innerHeight);
      expect(sheet.scrollHeight).to.equal(sheet.clientHeight);
      expect(sheet.getBoundingClientRect().top + scrollY).to.equal(0);
      expect(getComputedStyle(sheet).position).to.equal('absolute');
      expect(getComputedStyle(sheet, '::backdrop').display).to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  itNeeds('a page on paper', 'prints an icon beside the words that it stands for', async () => {
    const element = await show('hotline-card', { 'no-quick-exit': '' });
    element.style.inlineSize = '736px';
    await emulateMedia({ media: 'print' });
    try {
      for (const way of rootOf(element).querySelectorAll('.way')) {
        const [icon, words] = [...way.children].map((each) => each.getBoundingClientRect());
        if (!icon || !words) throw new Error('no icon, or no words');
        expect(icon.right).to.be.at.most(words.left);
        expect(icon.top).to.be.within(words.top - icon.height, words.bottom);
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  itNeeds('a page on paper', 'prints as a banner its number in black, without buttons', async () => {
    const element = await show('hotline-card', { layout: 'banner' });
    await emulateMedia({ media: 'print' });
    try {
      const buttons = [...rootOf(element).querySelectorAll('button')];
      expect(buttons.map((button) => getComputedStyle(button).display)).to.deep.equal([
        'none',
        'none',
        'none',
      ]);
      expect(getComputedStyle(rootOf(element)).color).to.equal('rgb(0, 0, 0)');
      const call = rootOf(element).querySelector('a.call');
      if (!call) throw new Error('no number');
      const { color, backgroundColor } = getComputedStyle(call);
      expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

/** Waits until a list holds something. */
async function some<T>(list: () => readonly T[]): Promise<readonly T[]> {
  while (!list().length) await new Promise(requestAnimationFrame);
  return list();
}
