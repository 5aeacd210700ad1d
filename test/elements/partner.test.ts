import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed/widgets.js';
import { HotlineCard } from '../../src/elements/hotline-card/hotline-card.js';
import { namesOf, pseudo, rootOf, show, speak, textOf, warningsOf } from '../helpers.js';

const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

const LINE = {
  partner: 'Elm City Library',
  name: 'Umbrella Center',
  number: '(203) 555-0123',
  who: 'Advocates of the center',
  hours: '9 am to 5 pm, Monday to Friday',
  languages: 'English, Spanish, Portuguese',
  mustReport: 'Harm to a child under 18',
  checkedBy: 'Ana Díaz',
  checkedOn: daysAgo(3),
};
const SECOND = { ...LINE, name: 'Second line', number: '+44 20 7946 0123' };
const CHECK = { by: 'Ana Díaz', on: daysAgo(3) };
const CALL = 'Call 1-888-373-7888';

type Attributes = Readonly<Record<string, string>>;

/** A card as a partner's page has it, with JSON inside where there is any. */
async function card(settings: unknown, attributes: Attributes = {}): Promise<HotlineCard> {
  const box = await fixture(html`<div></div>`);
  const element = document.createElement('hotline-card');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (settings !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = typeof settings === 'string' ? settings : JSON.stringify(settings);
    element.append(script);
  }
  box.append(element);
  await element.updateComplete;
  return element;
}

const open = (element: Element): void => {
  rootOf(element).querySelector<HTMLElement>('.sheet')?.showPopover();
};
const hrefs = (element: Element): readonly (string | null)[] =>
  [...rootOf(element).querySelectorAll('a:not(.leave)')].map((link) => link.getAttribute('href'));
const options = (element: Element): readonly string[] =>
  [...rootOf(element).querySelectorAll('option')].map((option) => option.value);

/** The lines that open under the sources. */
async function sourcesOf(element: Element): Promise<readonly string[]> {
  const details = rootOf(element).querySelector<HTMLDetailsElement>('.source');
  if (!details) throw new Error('no source line');
  details.open = true;
  const lines = () => [...details.querySelectorAll('li')].map((line) => line.textContent.trim());
  while (!lines().length) await new Promise(requestAnimationFrame);
  return lines();
}

/** What the widgets show when the reader's clock stands at a day. */
async function at(day: string, run: () => Promise<void>): Promise<void> {
  const { now } = Date;
  Date.now = () => Date.parse(day);
  try {
    await run();
  } finally {
    Date.now = now;
  }
}

describe('a partner’s own lines', () => {
  for (const layout of ['card', 'banner', 'button'])
    it(`stand in the ${layout} after the hotline, text and chat, and are not larger than it`, async () => {
      const element = await card({ localLines: [LINE, SECOND] }, { layout });
      open(element);
      expect((await namesOf('link')).filter((name) => name !== 'Leave this page').slice(-11)).to.deep.equal([
        'Call 911',
        'Text 911',
        CALL,
        'Text 233733 English and Spanish only',
        'Chat online English and Spanish only',
        '1-203-555-0123',
        '+44 20 7946 0123',
        '1-800-842-2288',
        '1-800-822-8428',
        '711',
        '1-888-373-7888',
      ]);
      const size = (selector: string): number => {
        const node = rootOf(element).querySelector(`.main ${selector}`);
        return node ? parseFloat(getComputedStyle(node).fontSize) : NaN;
      };
      expect(size('.further a')).to.be.at.most(size('.call'));
      expect(size('.further strong')).to.be.at.most(size('.call'));
    });

  it('say who has added them, who answers, when, in which languages, what they report, and who checked', async () => {
    const element = await card({ localLines: [LINE] });
    const line = rootOf(element).querySelector('.main .further li');
    expect([...(line?.children ?? [])].map((row) => row.textContent.trim())).to.deep.equal([
      'Added by Elm City Library',
      'Umbrella Center',
      '1-203-555-0123',
      'Who answers: Advocates of the center',
      'Hours: 9 am to 5 pm, Monday to Friday',
      'Languages: English, Spanish, Portuguese',
      'They must report: Harm to a child under 18',
      `Checked by Ana Díaz on ${new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(LINE.checkedOn))}.`,
    ]);
  });

  it('are links that dial, tell no referrer, and have no handler', async () => {
    const element = await card({ localLines: [LINE, SECOND] });
    const links = [...rootOf(element).querySelectorAll<HTMLAnchorElement>('.main .further a')];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['tel:+12035550123', 'noreferrer'],
      ['tel:+442079460123', 'noreferrer'],
    ]);
  });

  it('come as a property, which wins over the JSON, and change live', async () => {
    const element = await card({ localLines: [LINE] });
    element.localLines = [{ ...LINE, name: 'From the property' }];
    await element.updateComplete;
    expect(textOf(element)).to.contain('From the property').and.not.to.contain('Umbrella');
    element.localLines = undefined;
    await element.updateComplete;
    expect(textOf(element)).to.contain('Umbrella Center').and.not.to.contain('From the property');
  });

  it('are read when they arrive after the tag, and go when they go', async () => {
    const element = await card({});
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ localLines: [LINE] });
    element.replaceChildren(script);
    while (!textOf(element).includes('Umbrella')) await new Promise(requestAnimationFrame);
    script.remove();
    while (textOf(element).includes('Umbrella')) await new Promise(requestAnimationFrame);
  });

  it('set as a property before the tag is defined are kept', async () => {
    const early = document.createElement('hotline-card-lines');
    Object.assign(early, { localLines: [LINE] });
    document.body.append(early);
    customElements.define('hotline-card-lines', class extends HotlineCard {});
    while (!early.shadowRoot?.querySelector('.main .further')) await new Promise(requestAnimationFrame);
    expect(textOf(early)).to.contain('Umbrella Center');
    early.remove();
  });

  it('stand in Arabic in its own direction, with the partner’s words in theirs', async () => {
    const page = document.documentElement;
    page.lang = 'en';
    try {
      const declared = await card({ localLines: [LINE] }, { lang: 'ar' });
      for (const bdi of rootOf(declared).querySelectorAll<HTMLElement>('.main .further bdi[lang]'))
        expect(bdi.lang, 'who declares a language writes in it').to.equal('ar');
      const element = await card({ localLines: [LINE] });
      const select = rootOf(element).querySelector('select');
      if (!select) throw new Error('no list');
      select.value = 'ar';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      while (rootOf(element).lang !== 'ar') await new Promise(requestAnimationFrame);
      const line = rootOf(element).querySelector<HTMLElement>('.main .further li');
      expect(line?.textContent).to.contain('أضاف هذا الخط').and.to.contain('ما يجب عليهم الإبلاغ عنه');
      for (const bdi of rootOf(element).querySelectorAll<HTMLElement>('.main .further bdi[lang]')) {
        expect(bdi.lang).to.equal('en');
        expect(getComputedStyle(bdi).direction).to.equal('ltr');
      }
      expect(line && getComputedStyle(line).direction).to.equal('rtl');
      open(element);
      await expect(element).to.be.accessible();
    } finally {
      page.removeAttribute('lang');
    }
  });

  it('say all but the partner’s words as phrases', async () => {
    const element = await card({ localLines: [LINE] });
    await speak(element, pseudo);
    const line = rootOf(element).querySelector('.main .further li')?.cloneNode(true) as Element;
    for (const bdi of line.querySelectorAll('bdi')) bdi.remove();
    expect(line.textContent).to.contain('⟦Added by').and.to.contain('⟦Checked by');
    for (const row of line.querySelectorAll('span')) expect(row.textContent.trim()).to.match(/^(⟦.*⟧)?$/);
  });

  it('are text, never markup', async () => {
    const name = '<img src=x onerror=alert(1)> & {who} ${1} </script>';
    const element = await card(undefined);
    element.localLines = [{ ...LINE, name, who: name, mustReport: 'javascript:alert(1)' }];
    await element.updateComplete;
    expect(textOf(element)).to.contain(`Who answers: ${name}`).and.to.contain('javascript:alert(1)');
    expect(rootOf(element).querySelector('.main .further :is(img, script)')).to.equal(null);
  });

  it('stay inside 200 px and pass axe, however long they are', async () => {
    const long = {
      ...LINE,
      name: 'x'.repeat(80),
      who: 'y'.repeat(160),
      mustReport: 'word '.repeat(80).trim(),
    };
    for (const theme of ['light', 'dark']) {
      const element = await card({ localLines: [long, SECOND] }, { theme });
      element.style.width = '200px';
      expect(element.scrollWidth).to.be.at.most(200);
      for (const link of rootOf(element).querySelectorAll('.main .further a'))
        expect(link.getBoundingClientRect().height).to.be.at.least(43.9);
      await expect(element).to.be.accessible();
    }
  });

  it('go 180 days after their check by the reader’s clock, and the console is told', async () => {
    await at('2029-06-01', async () => {
      const holds = await card({ localLines: [{ ...LINE, checkedOn: '2028-12-04' }] });
      expect(textOf(holds)).to.contain('Umbrella Center');
      const warnings = await warningsOf(async () => {
        const gone = await card({ localLines: [{ ...LINE, checkedOn: '2028-12-03' }, SECOND] });
        expect(textOf(gone)).not.to.contain('Umbrella Center');
      });
      expect(warnings[0]).to.equal(
        '<hotline-card> localLines[0].checkedOn is 2028-12-03, 180 days ago or more; a newer check is accepted. Shown instead: the built-in contacts alone.',
      );
    });
  });

  it('stay after the hotline on an old copy, where all but they may be out of date', async () => {
    await at('2029-06-01', async () => {
      const element = await card({ localLines: [{ ...LINE, checkedOn: '2029-05-01' }] });
      const main = rootOf(element).querySelector<HTMLElement>('.main');
      expect(main?.innerText).to.contain('Umbrella Center').and.not.to.contain('233733');
      expect(textOf(element)).to.contain('Other details may be out of date');
    });
  });

  it('are told of once, however often the card is drawn', async () => {
    const warnings = await warningsOf(async () => {
      const element = await card({ localLines: [{ ...LINE, number: '911' }] });
      for (const words of [pseudo, element, pseudo]) {
        element.theme = words === pseudo ? 'dark' : 'light';
        element.append(document.createElement('i'));
        await element.updateComplete;
      }
    });
    expect(warnings.length).to.equal(1);
  });

  it('of which there are three: the first two are shown', async () => {
    const warnings = await warningsOf(async () => {
      const element = await card({ localLines: [LINE, SECOND, { ...LINE, name: 'Third' }] });
      expect(textOf(element)).to.contain('Second line').and.not.to.contain('Third');
    });
    expect(warnings).to.deep.equal([
      '<hotline-card> localLines has 3 lines; up to 2 are accepted. Shown instead: the first 2.',
    ]);
  });

  it('of which one is wrong: the other is shown', async () => {
    const warnings = await warningsOf(async () => {
      const element = await card({ localLines: [{ ...LINE, hours: '' }, SECOND] });
      expect(textOf(element)).to.contain('Second line').and.not.to.contain('Umbrella');
    });
    expect(warnings.length).to.equal(1);
  });

  for (const [what, lines, told] of [
    ['no list', LINE, /localLines is object; a list of up to 2 lines is accepted/],
    ['a text', 'Umbrella', /localLines is string; a list/],
    ['a number', 5, /localLines is number/],
    ['null', null, /localLines is null/],
    ['true', true, /localLines is boolean/],
    ['a line of text', ['Umbrella'], /localLines\[0\] is string; an object with partner, name, number, who,/],
    ['a list for a line', [[LINE]], /localLines\[0\] is a list; an object/],
    ['nothing in a line', [{}], /localLines\[0\]\.partner is missing; text is accepted/],
    ['null for a line', [null], /localLines\[0\] is null/],
    ['an unknown field', [{ ...LINE, note: 'x' }], /localLines\[0\] has the field "note"; partner, name/],
    ['a field of all objects', [{ ...LINE, toString: 'x' }], /localLines\[0\] has the field "toString"/],
    [
      'a prototype',
      `{ "localLines": [${JSON.stringify(LINE).replace('{', '{ "__proto__": {}, ')}] }`,
      /localLines\[0\] has the field "__proto__"/,
    ],
    ['a field left out', [{ ...LINE, mustReport: undefined }], /\.mustReport is missing; text is accepted/],
    ['an empty field', [{ ...LINE, who: ' \n' }], /\.who is empty; text is accepted/],
    ['a list of languages', [{ ...LINE, languages: ['English'] }], /\.languages is a list; text is accepted/],
    ['a number for hours', [{ ...LINE, hours: 24 }], /\.hours is number; text is accepted/],
    ['a huge name', [{ ...LINE, name: 'x'.repeat(100_000) }], /\.name has 100000 characters; up to 80 are/],
    ['letters turned around', [{ ...LINE, name: 'a\u202eb' }], /marks that turn the direction of letters/],
    ['an emergency number', [{ ...LINE, number: '911' }], /\.number is "911", which stands in the card/],
    ['the lifeline', [{ ...LINE, number: '988' }], /\.number is "988"/],
    ['the hotline', [{ ...LINE, number: '+1 888 373 7888' }], /\.number is "\+1 888 373 7888", which stands/],
    [
      'a tip line',
      [{ ...LINE, number: '866-347-2423' }],
      /\.number is "866-347-2423", of the immigration police; what is a way to get help is accepted/,
    ],
    [
      'a tip line in its hours',
      [{ ...LINE, hours: 'or 1 (866) 347-2423' }],
      /\.hours is .* immigration police/,
    ],
    ['a script for a number', [{ ...LINE, number: 'javascript:alert(1)' }], /\.number is "javascript:alert/],
    ['a number of a number', [{ ...LINE, number: 2035550123 }], /\.number is number; text is accepted/],
    ['a short number', [{ ...LINE, number: '555-0123' }], /of 7 to 15 digits is accepted/],
    ['a huge number', [{ ...LINE, number: '2'.repeat(10_000) }], /\.number has 10000 characters/],
    ['a day to come', [{ ...LINE, checkedOn: daysAgo(-2) }], /\.checkedOn is .*, which is still to come/],
    [
      'a day that is none',
      [{ ...LINE, checkedOn: '2026-02-30' }],
      /\.checkedOn is "2026-02-30"; a date like/,
    ],
    [
      'an old check',
      [{ ...LINE, checkedOn: daysAgo(180) }],
      /180 days ago or more; a newer check is accepted/,
    ],
  ] as const)
    it(`with ${what}: only the built-in contacts are shown, and the console is told`, async () => {
      const expected = textOf(await card(undefined));
      const settings = typeof lines === 'string' && lines.startsWith('{') ? lines : { localLines: lines };
      const warnings = await warningsOf(async () => {
        expect(textOf(await card(settings))).to.equal(expected);
      });
      expect(warnings.length).to.equal(1);
      expect(warnings[0])
        .to.match(/^<hotline-card> localLines/)
        .and.to.match(told);
      expect(warnings[0]).to.match(/Shown instead: (none|the built-in contacts alone)\.$/);
    });

  for (const value of [
    Symbol('x'),
    () => [LINE],
    Object.create(null),
    new Proxy([], throwing()),
    5n,
  ] as readonly unknown[])
    it(`as a property of type ${typeof value}: the card still shows itself`, async () => {
      const element = await card(undefined);
      const before = textOf(element);
      await warningsOf(async () => {
        Object.assign(element, {
          localLines: value,
          checks: value,
          without: value,
          emphasis: value,
          languages: value,
        });
        await element.updateComplete;
      });
      expect(textOf(element)).to.equal(before);
    });

  it('are none of another widget', async () => {
    const box = await fixture(html`<div></div>`);
    const warnings = await warningsOf(async () => {
      const signs = document.createElement('trafficking-signs');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({ localLines: [LINE] });
      signs.append(script);
      box.append(signs);
      await signs.updateComplete;
      expect(textOf(signs)).not.to.contain('Umbrella');
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('Accepted: { "overrides": … }.');
  });
});

function throwing(): ProxyHandler<never[]> {
  return {
    get() {
      throw new Error('hostile');
    },
  };
}

describe('a partner’s own checks', () => {
  it('stand in the sources of that contact alone, which claim no other', async () => {
    const element = await card({ checks: { careline: CHECK, relay: { ...CHECK, by: 'Bo Lee' } } });
    const said = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    const date = said.format(new Date(CHECK.on));
    const lines = await sourcesOf(element);
    expect(lines.slice(-3)).to.deep.equal([
      'No person has checked these details since.',
      `1-800-842-2288 Checked by Ana Díaz on ${date}.`,
      `711 Checked by Bo Lee on ${date}.`,
    ]);
    expect(rootOf(element).querySelector('.source summary')?.textContent).not.to.contain('Checked');
  });

  it('come as a property, which wins over the JSON, and change live', async () => {
    const element = await card({ checks: { hotline: CHECK } });
    element.checks = { hotline: { ...CHECK, by: 'Bo Lee' } };
    await element.updateComplete;
    expect((await sourcesOf(element)).at(-1)).to.contain('1-888-373-7888 Checked by Bo Lee');
  });

  it('are said in the reader’s language, with the address from left to right', async () => {
    const element = await card({ checks: { 'hotline-chat': CHECK } }, { lang: 'ar' });
    expect((await sourcesOf(element)).at(-1))
      .to.contain('تم التحقق')
      .and.to.contain('Ana Díaz');
    const address = [...rootOf(element).querySelectorAll('.source li')].at(-1)?.querySelector('bdi');
    expect(address?.textContent).to.equal('humantraffickinghotline.org/chat');
    expect(address && getComputedStyle(address).direction).to.equal('ltr');
  });

  it('of each contact take no alarm away that is not theirs: a copy of two years is old', async () => {
    await at('2029-06-01', async () => {
      const check = { by: 'Ana', on: '2029-05-01' };
      const ids = ['hotline', 'hotline-text', 'hotline-chat', 'careline', 'victim-services', 'relay'];
      const element = await card({ checks: Object.fromEntries(ids.map((id) => [id, check])) });
      expect(textOf(element)).to.contain('Other details may be out of date');
    });
  });

  for (const [what, checks, told] of [
    ['a list', [CHECK], /checks is a list; an object of contacts is accepted/],
    ['a text', 'all', /checks is string/],
    ['null', null, /checks is null/],
    ['an unknown contact', { fax: CHECK }, /checks\["fax"\] is no contact; hotline, hotline-text,/],
    ['911', { 'emergency-call': CHECK }, /checks\["emergency-call"\] is no contact/],
    [
      'a prototype',
      `{ "checks": { "__proto__": ${JSON.stringify(CHECK)} } }`,
      /checks\["__proto__"\] is no contact/,
    ],
    ['a name only', { relay: 'Ana' }, /checks\["relay"\] is string; \{ "by": …, "on": … \} is accepted/],
    [
      'an unknown field',
      { relay: { ...CHECK, ok: true } },
      /checks\["relay"\] has the field "ok"; by and on/,
    ],
    ['nobody', { relay: { on: CHECK.on } }, /checks\["relay"\]\.by is missing/],
    ['an empty name', { relay: { ...CHECK, by: '' } }, /\.by is empty/],
    ['a huge name', { relay: { ...CHECK, by: 'x'.repeat(10_000) } }, /\.by has 10000 characters/],
    ['no day', { relay: { by: 'Ana' } }, /\.on is missing; a date like 2026-11-24 is accepted/],
    ['a day to come', { relay: { ...CHECK, on: daysAgo(-2) } }, /\.on is .* still to come/],
    ['an old day', { relay: { ...CHECK, on: daysAgo(180) } }, /\.on is .*, 180 days ago or more/],
  ] as const)
    it(`with ${what}: no check is shown, and the console is told`, async () => {
      const settings = typeof checks === 'string' && checks.startsWith('{') ? checks : { checks };
      const warnings = await warningsOf(async () => {
        const element = await card(settings);
        expect((await sourcesOf(element)).at(-1)).to.equal('No person has checked these details since.');
      });
      expect(warnings.length).to.equal(1);
      expect(warnings[0])
        .to.match(/^<hotline-card> checks/)
        .and.to.match(told);
      expect(warnings[0]).to.match(/Shown instead: no check( of it)?\.$/);
    });
});

describe('without', () => {
  const HREFS = {
    text: 'sms:233733',
    chat: 'https://humantraffickinghotline.org/chat',
    careline: 'tel:+18008422288',
    'victim-services': 'tel:+18008228428',
    relay: 'tel:711',
  } as const;

  for (const layout of ['card', 'banner', 'button'])
    for (const [channel, href] of Object.entries(HREFS))
      it(`${channel} leaves that out of the ${layout}, and nothing else`, async () => {
        const all = hrefs(await show('hotline-card', { layout }));
        const left = hrefs(await show('hotline-card', { layout, without: channel }));
        // The line on relay names the hotline a second time.
        const last = channel === 'relay' ? all.slice(0, -1) : all;
        expect(left).to.deep.equal(last.filter((each) => each !== href));
      });

  it('leaves the channel out of an old copy too', async () => {
    await at('2029-06-01', async () => {
      const element = await show('hotline-card', { without: 'chat careline' });
      expect(textOf(element)).to.contain('Other details may be out of date');
      expect(hrefs(element)).to.include('sms:233733').and.not.to.include(HREFS.chat);
      expect(hrefs(element)).not.to.include(HREFS.careline);
    });
  });

  it('of all that can be: 911 and the hotline stay, and no control opens nothing', async () => {
    const expected = ['tel:911', 'sms:911', 'tel:+18883737888'];
    const without = ' Text  CHAT careline victim-services relay text ';
    const today = await show('hotline-card', { without });
    expect(hrefs(today)).to.deep.equal(expected);
    await expect(today).to.be.accessible();
    await at('2029-06-01', async () => {
      const element = await show('hotline-card', { without });
      expect(hrefs(element)).to.deep.equal(expected);
      await expect(element).to.be.accessible();
      expect(rootOf(element).querySelectorAll('details:not(.before, .source, .safer)').length).to.equal(0);
    });
  });

  it('changes live, and comes back', async () => {
    const element = await show('hotline-card', { without: 'text' });
    element.without = 'chat';
    await element.updateComplete;
    expect(hrefs(element)).to.include(HREFS.text).and.not.to.include(HREFS.chat);
    element.removeAttribute('without');
    element.without = '';
    await element.updateComplete;
    expect(hrefs(element)).to.include(HREFS.chat);
  });

  it('works in Arabic', async () => {
    const element = await show('hotline-card', { lang: 'ar', without: 'victim-services' });
    expect(hrefs(element)).not.to.include(HREFS['victim-services']);
  });

  for (const value of ['911', 'hotline', 'call voice', 'fax', '<b>', 'toString', 'x'.repeat(10_000)])
    it(`${value.slice(0, 20)}: all is shown, and the console is told`, async () => {
      const expected = textOf(await show('hotline-card'));
      const warnings = await warningsOf(async () => {
        expect(textOf(await show('hotline-card', { without: value }))).to.equal(expected);
      });
      expect(warnings).to.deep.equal([
        `<hotline-card> without="${value.slice(0, 80)}" cannot be used. Accepted: text, chat, careline, victim-services, relay. Shown instead: what is not accepted; 911 and the hotline’s number always are.`,
      ]);
    });

  it('with one name wrong: the others are taken', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show('hotline-card', { without: 'chat fax' });
      expect(hrefs(element)).not.to.include(HREFS.chat);
    });
    expect(warnings[0]).to.contain('without="fax" cannot be used.');
  });
});

describe('emphasis', () => {
  const SENTENCES = {
    self: 'If this is happening to you: you can ask for help, and you decide what to say.',
    helper:
      'If you are worried about someone: call and say what you noticed. You do not have to be sure. Do not confront anyone.',
    youth: 'Under 18? You can call too. The hotline may have to report harm to a child.',
  } as const;

  for (const layout of ['card', 'banner', 'button'])
    for (const [emphasis, sentence] of Object.entries(SENTENCES))
      it(`${emphasis} is the first line of the ${layout} after 911, and the order of help is the same`, async () => {
        const plain = await show('hotline-card', { layout, 'no-quick-exit': '' });
        const element = await show('hotline-card', { layout, emphasis, 'no-quick-exit': '' });
        expect(hrefs(element)).to.deep.equal(hrefs(plain));
        const text = textOf(element);
        expect(text.indexOf(sentence)).to.be.greaterThan(text.indexOf('(in English).'));
        expect(text.replace(`${sentence} `, '')).to.equal(textOf(plain));
        const first = rootOf(element).querySelector('.danger + .columns > .main > :first-child');
        expect(first?.textContent).to.equal(sentence);
      });

  it('is said in Arabic; what must be reported stands with its English, since no person has read it', async () => {
    const self = await show('hotline-card', { emphasis: 'self', lang: 'ar' });
    expect(textOf(self)).to.contain('إذا كان هذا يحدث لكم').and.not.to.contain(SENTENCES.self);
    const youth = await show('hotline-card', { emphasis: 'youth', lang: 'ar' });
    expect(textOf(youth)).to.contain('هل عمركم أقل من 18').and.to.contain(SENTENCES.youth);
    await expect(youth).to.be.accessible();
  });

  it('takes capitals and spaces as a person would mean them', async () => {
    expect(textOf(await show('hotline-card', { emphasis: ' Helper ' }))).to.contain(SENTENCES.helper);
  });

  for (const value of ['everyone', 'self helper', '<b>', 'x'.repeat(10_000)])
    it(`${value.slice(0, 20)}: there is no such line, and the console is told`, async () => {
      const expected = textOf(await show('hotline-card'));
      const warnings = await warningsOf(async () => {
        expect(textOf(await show('hotline-card', { emphasis: value }))).to.equal(expected);
      });
      expect(warnings).to.deep.equal([
        `<hotline-card> emphasis="${value.slice(0, 80)}" cannot be used. Accepted: self, helper, youth. Shown instead: no such line.`,
      ]);
    });
});

describe('the order of languages', () => {
  const BUILT_IN = ['en', 'es', 'pt-BR', 'pl', 'ht', 'zh-Hans', 'fr', 'vi', 'ru', 'ar'];

  it('is that of languages, and the others follow in the built-in order', async () => {
    const element = await show('hotline-card', { languages: ' ht ES  pt ht ' });
    expect(options(element)).to.deep.equal([
      'ht',
      'es',
      'pt-BR',
      'en',
      'pl',
      'zh-Hans',
      'fr',
      'vi',
      'ru',
      'ar',
    ]);
    expect(rootOf(element).querySelector('select')?.value).to.equal('en');
  });

  for (const tag of ['trafficking-signs', 'ct-stats-chart', 'trafficking-rights'] as const)
    it(`is so in ${tag} too`, async () => {
      const element = await show(tag, { 'language-menu': '', languages: 'ar' });
      expect(options(element).slice(0, 2)).to.deep.equal(['ar', 'en']);
    });

  it('changes nothing of what is spoken, and follows a change', async () => {
    const element = await show('hotline-card', { languages: 'es', lang: 'ar' });
    expect(rootOf(element).lang).to.equal('ar');
    expect(rootOf(element).querySelector('select')?.value).to.equal('ar');
    element.languages = 'ru';
    await element.updateComplete;
    expect(options(element)[0]).to.equal('ru');
  });

  it('knows a partner’s own language', async () => {
    const element = await card({ overrides: { so: { English: 'Soomaali' } } }, { languages: 'so' });
    expect(options(element).slice(0, 2)).to.deep.equal(['so', 'en']);
  });

  for (const [value, told] of [
    ['de', 'de'],
    ['es xx-nonsense de', 'xx-nonsense de'],
    ['<b>', '<b>'],
    ['es,fr', 'es,fr'],
    ['x'.repeat(10_000), 'x'.repeat(80)],
  ] as const)
    it(`with ${value.slice(0, 20)}: the others are shown, and the console is told`, async () => {
      const warnings = await warningsOf(async () => {
        const element = await show('hotline-card', { languages: value });
        expect([...options(element)].sort()).to.deep.equal([...BUILT_IN].sort());
      });
      expect(warnings).to.deep.equal([
        `<hotline-card> languages="${told}" cannot be used. Accepted: ${BUILT_IN.join(', ')}. Shown instead: the others, in the built-in order.`,
      ]);
    });
});

describe('hide-unreviewed', () => {
  it('leaves one language today, and so no list', async () => {
    for (const [tag, attributes] of [
      ['hotline-card', {}],
      ['trafficking-signs', { 'language-menu': '' }],
    ] as const) {
      const element = await show(tag, { ...attributes, 'hide-unreviewed': '' });
      expect(rootOf(element).querySelector('select, .language')).to.equal(null);
    }
  });

  it('lets lang speak what it hides, with the notice and the way to the English', async () => {
    const element = await show('hotline-card', { 'hide-unreviewed': '', lang: 'es' });
    expect(rootOf(element).lang).to.equal('es');
    expect(rootOf(element).querySelector('select')).to.equal(null);
    expect(textOf(element)).to.contain('Una computadora tradujo');
    rootOf(element).querySelector<HTMLElement>('.language .switch')?.click();
    while (rootOf(element).lang !== 'en') await new Promise(requestAnimationFrame);
  });

  it('keeps a partner’s own language, and what is spoken, in the list', async () => {
    const own = { overrides: { so: { English: 'Soomaali' } } };
    const english = await card(own, { 'hide-unreviewed': '' });
    expect(options(english)).to.deep.equal(['en', 'so']);
    const spanish = await card(own, { 'hide-unreviewed': '', lang: 'es' });
    expect(options(spanish)).to.deep.equal(['en', 'es', 'so']);
    expect(rootOf(spanish).querySelector('select')?.value).to.equal('es');
  });

  it('comes back', async () => {
    const element = await show('hotline-card', { 'hide-unreviewed': '' });
    element.hideUnreviewed = false;
    await element.updateComplete;
    expect(options(element).length).to.equal(10);
  });
});
