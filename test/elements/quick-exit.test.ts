import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/embed/widgets.js';
import type { Exit } from '../../src/elements/quick-exit/exit.js';
import { itNeeds, namesOf, pseudo, rootOf, show, speak, spoken, textOf, warningsOf } from '../helpers.js';

const DEFAULT = 'https://www.weather.gov/';
const exitOf = (element: Element): HTMLElement | null => rootOf(element).querySelector('.exit');
const hrefOf = (element: Element): string | undefined =>
  rootOf(element).querySelector<HTMLAnchorElement>('.leave')?.href;
const floats = (element: Element): boolean => exitOf(element)?.matches(':popover-open') ?? false;

/** Waits until something holds. */
async function until(holds: () => unknown): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

describe('<quick-exit>', () => {
  it('is a link that leaves, a note that stays in sight, and advice one action away', async () => {
    const element = await show('quick-exit');
    expect(await namesOf('link')).to.deep.equal(['Leave this page']);
    const link = rootOf(element).querySelector('a');
    expect(link?.rel).to.equal('noreferrer nofollow noopener');
    expect(link?.href).to.equal(DEFAULT);
    const details = rootOf(element).querySelector('details');
    expect(details?.open).to.equal(false);
    expect(details?.querySelector('summary')?.checkVisibility()).to.equal(true);
    expect(textOf(element)).to.contain('Leaving does not erase your history. How to stay safer');
    if (details) details.open = true;
    expect(textOf(element)).to.contain(
      'If someone watches this device, nothing on this page can hide what you do.',
    );
    const status = rootOf(element).querySelector('[role="status"]');
    expect(status?.checkVisibility(), 'is there before it speaks').to.equal(true);
  });

  it('says which key leaves, and says none where none does', async () => {
    expect(textOf(await show('quick-exit'))).to.contain('On a keyboard: press Shift three times.');
    expect(textOf(await show('quick-exit', { keys: 'escape' }))).to.contain('press Esc three times.');
    expect(textOf(await show('quick-exit', { keys: 'none' }))).not.to.contain('keyboard');
  });

  itNeeds('a page on paper', 'is not printed', async () => {
    const element = await show('quick-exit');
    await emulateMedia({ media: 'print' });
    try {
      expect(exitOf(element)?.checkVisibility()).to.equal(false);
      expect(rootOf(element).getBoundingClientRect().height).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  for (const href of ['https://www.example.org/news', 'http://example.org/', ' https://example.org/ '])
    it(`leads to ${href}`, async () => {
      expect(hrefOf(await show('quick-exit', { href }))).to.equal(href.trim());
    });

  for (const [what, href] of [
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a file', 'file:///etc/passwd'],
    ['a number', 'tel:911'],
    ['a part of an address', '/news'],
    ['this very page', location.href],
    ['another place in this very page', `${location.href}#top`],
    ['no address', 'http://'],
    ['much', 'x'.repeat(10_000)],
    ['markup', '<img src=x onerror=alert(1)>'],
  ] as const)
    it(`given ${what}, leads to the default and says so`, async () => {
      const warnings = await warningsOf(async () => {
        expect(hrefOf(await show('quick-exit', { href }))).to.equal(DEFAULT);
      });
      expect(warnings).to.deep.equal([
        `<quick-exit> href="${href.slice(0, 80)}" cannot be used. Accepted: an http(s) address other than this page’s. Shown instead: ${DEFAULT}`,
      ]);
    });

  for (const value of [null, 5, {}, [], Object.create(null), () => 'x'] as readonly unknown[])
    it(`given a property of type ${value === null ? 'null' : typeof value}, leads to the default`, async () => {
      await warningsOf(async () => {
        const element = await show('quick-exit');
        Object.assign(element, { href: value, keys: value });
        await element.updateComplete;
        expect(hrefOf(element)).to.equal(DEFAULT);
      });
    });

  it('follows an address that is set later', async () => {
    const element = await show('quick-exit');
    element.setAttribute('href', 'https://example.org/');
    await element.updateComplete;
    expect(hrefOf(element)).to.equal('https://example.org/');
  });
});

describe('the exit of another widget', () => {
  for (const tag of ['trafficking-signs', 'ct-stats-chart', 'trafficking-brochure', 'ct-spotlight'] as const)
    it(`is brought to <${tag}> when it is asked for, goes when it is no longer, and comes back`, async () => {
      const element = await show(tag);
      expect(exitOf(element)).to.equal(null);
      element.setAttribute('quick-exit', '');
      await until(() => floats(element));
      expect(hrefOf(element)).to.equal(DEFAULT);
      await expect(element).to.be.accessible();
      element.removeAttribute('quick-exit');
      await until(() => !exitOf(element));
      Object.assign(element, { quickExit: true });
      await until(() => floats(element));
      Object.assign(element, { quickExit: false });
      await until(() => !exitOf(element));
    });

  it('is on a card unless that is told otherwise', async () => {
    expect(floats(await show('hotline-card'))).to.equal(true);
    expect(exitOf(await show('hotline-card', { 'no-quick-exit': '' }))).to.equal(null);
  });

  for (const layout of ['banner', 'button'])
    it(`that stays in its place in a ${layout} is a small button with a name`, async () => {
      await show('quick-exit');
      const element = await show('hotline-card', { layout });
      expect(floats(element)).to.equal(false);
      expect(exitOf(element)?.getBoundingClientRect().width).to.be.below(60);
      expect((await namesOf('link')).filter((name) => name === 'Leave this page').length).to.equal(2);
    });

  it('with a wrong key has none and says so', async () => {
    const warnings = await warningsOf(async () => {
      expect(textOf(await show('hotline-card', { 'quick-exit': 'F13' }))).not.to.contain('On a keyboard');
    });
    expect(warnings).to.deep.equal([
      '<hotline-card> quick-exit="F13" cannot be used. Accepted: none, shift, escape. Shown instead: none.',
    ]);
  });

  it('says how presses go in the widget’s language, and in English where that has no words', async () => {
    const element = await show('quick-exit', { lang: 'ar' });
    const { exit } = element as unknown as { exit: Exit };
    exit.say('one');
    await element.updateComplete;
    const said = rootOf(element).querySelector('[role="status"]');
    expect(said?.textContent.trim()).to.match(/[\u0600-\u06ff]/);
    await speak(element, { ...pseudo, langOf: () => 'en' });
    expect(said?.querySelector('[lang="en"]')?.textContent).to.contain('Press two more times');
  });
});

describe('hotline-card: before calling', () => {
  const advice = (element: Element): HTMLDetailsElement | undefined =>
    [...rootOf(element).querySelectorAll<HTMLDetailsElement>('details')].find((details) =>
      details.querySelector('summary')?.textContent.includes('how to stay safer'),
    );

  it('has advice on phones and browsers, closed', async () => {
    const details = advice(await show('hotline-card'));
    expect(details?.open).to.equal(false);
    for (const piece of [
      'phone’s list',
      'another phone',
      'private window',
      'Clearing all history',
      'nothing on this page can hide',
    ])
      expect(details?.textContent).to.contain(piece);
  });

  for (const [what, writeText, said] of [
    ['copies the number', () => Promise.resolve(), 'Copied. The clipboard keeps it now.'],
    ['says when it cannot', () => Promise.reject(new Error('denied')), 'The number could not be copied.'],
  ] as const)
    it(`${what}, and only when a reader asks; that the clipboard keeps it stands beside the button`, async () => {
      const copied: string[] = [];
      const { clipboard } = navigator;
      // A page in a test has no right to the clipboard; what the browser would be asked is kept here.
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
          writeText: (text: string) => {
            copied.push(text);
            return writeText();
          },
        },
      });
      try {
        const element = await show('hotline-card');
        const details = advice(element);
        if (!details) throw new Error('no advice');
        details.open = true;
        expect(details.textContent).to.contain('The clipboard keeps it until you copy something else.');
        expect(copied).to.deep.equal([]);
        details.querySelector('button')?.click();
        await until(() => details.querySelector('[role="status"]')?.textContent.trim() === said);
        expect(copied).to.deep.equal(['1-888-373-7888']);
      } finally {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      }
    });
});

describe('hotline-card discreet', () => {
  const HIDDEN = /traffick|hotline|hot line|911|danger|victim|police/i;

  for (const layout of ['card', 'banner', 'button'])
    it(`as ${layout} shows and says nothing of trafficking until it is opened`, async () => {
      const element = await show('hotline-card', { discreet: '', layout });
      const names = (await spoken()).map(({ name }) => name).filter(Boolean);
      expect(names.join(' ')).to.contain('1-888-373-7888').and.not.to.match(HIDDEN);
      expect(rootOf(element).innerText).to.contain('Need to talk?').and.not.to.match(HIDDEN);
      for (const node of rootOf(element).querySelectorAll<HTMLElement>('[title], [aria-label]'))
        if (node.checkVisibility()) expect(node.title).not.to.match(HIDDEN);

      rootOf(element).querySelector<HTMLElement>('.all > summary, [popovertarget]')?.click();
      expect(await namesOf('link')).to.contain('Call 911');
      expect(rootOf(element).innerText).to.contain('National Human Trafficking Hotline');
    });

  itNeeds('a page on paper', 'keeps closed on paper what is closed', async () => {
    const element = await show('hotline-card', { discreet: '' });
    await emulateMedia({ media: 'print' });
    try {
      expect(
        rootOf(element).querySelector('.danger')?.checkVisibility({ contentVisibilityAuto: true }),
      ).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('changes live', async () => {
    const element = await show('hotline-card');
    element.discreet = true;
    await element.updateComplete;
    expect(rootOf(element).innerText).not.to.match(HIDDEN);
    element.discreet = false;
    await element.updateComplete;
    expect(rootOf(element).innerText).to.contain('In danger now?');
  });
});
