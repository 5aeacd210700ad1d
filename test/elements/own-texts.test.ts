import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed/widgets.js';
import { HotlineCard } from '../../src/elements/hotline-card/hotline-card.js';
import { rootOf, textOf, warningsOf } from '../helpers.js';

/** A card with JSON inside, as a partner's page has it. */
async function cardWith(
  json: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HotlineCard> {
  const box = await fixture(html`<div></div>`);
  const card = document.createElement('hotline-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  card.append(script);
  box.append(card);
  await card.updateComplete;
  return card;
}

const texts = (own: unknown): string => JSON.stringify({ overrides: own });

describe('a partner’s own texts', () => {
  it('come as JSON inside the tag, and stand in the first rendering', async () => {
    const card = await cardWith(texts({ en: { 'Free help by phone, day and night': 'Free help, always' } }));
    expect(textOf(card)).to.contain('Free help, always');
    expect(textOf(card)).not.to.contain('Free help by phone, day and night');
  });

  it('come as a property, which wins over the JSON, and change live', async () => {
    const card = await cardWith(texts({ en: { 'Chat online': 'From JSON' } }));
    card.overrides = { en: { 'Chat online': 'From the property' } };
    while (!textOf(card).includes('From the property')) await new Promise(requestAnimationFrame);
    card.overrides = undefined;
    while (!textOf(card).includes('From JSON')) await new Promise(requestAnimationFrame);
  });

  it('are read when they arrive after the tag', async () => {
    const card = await cardWith('{}');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = texts({ en: { 'Chat online': 'Write to us' } });
    card.replaceChildren(script);
    while (!textOf(card).includes('Write to us')) await new Promise(requestAnimationFrame);
  });

  it('stand in a translation, whose other texts stay', async () => {
    const card = await cardWith(texts({ es_MX: {}, es: { 'Chat online': 'Escríbanos' } }), { lang: 'es' });
    expect(textOf(card)).to.contain('Escríbanos').and.to.contain('Trata de Personas');
  });

  it('make a language of the partner’s own: in its direction and list, the rest in English and marked so', async () => {
    const card = await cardWith(
      texts({
        ur: {
          English: 'اردو',
          'Free help by phone, day and night': 'فون پر مفت مدد',
          'Call {number}': '{number} پر کال کریں',
        },
      }),
      { lang: 'ur-PK' },
    );
    expect(rootOf(card).lang).to.equal('ur');
    expect(rootOf(card).dir).to.equal('rtl');
    expect(rootOf(card).querySelector('.call')?.textContent).to.contain('1-888-373-7888 پر کال کریں');
    expect(rootOf(card).querySelector('.heading [lang="en"]')?.textContent).to.equal(
      'National Human Trafficking Hotline',
    );
    expect(rootOf(card).querySelector('strong[lang="en"]')?.textContent).to.equal('Urdu');
    const own = [...rootOf(card).querySelectorAll('option')].at(-1);
    expect([own?.text, own?.value, own?.selected]).to.deep.equal(['اردو', 'ur', true]);
  });

  it('set before the first rendering, by a framework, are in it', async () => {
    const box = await fixture(html`<div></div>`);
    const card = document.createElement('hotline-card');
    box.append(card);
    card.overrides = { en: { 'Chat online': 'Write to us' } };
    await card.updateComplete;
    expect(textOf(card)).to.contain('Write to us');
  });

  it('set before the tag is defined are kept', async () => {
    const early = document.createElement('hotline-card-early');
    Object.assign(early, { overrides: { en: { 'Chat online': 'Write to us' } } });
    document.body.append(early);
    customElements.define('hotline-card-early', class extends HotlineCard {});
    while (!early.shadowRoot?.querySelector('.root')) await new Promise(requestAnimationFrame);
    expect(textOf(early)).to.contain('Write to us');
    early.remove();
  });

  it('for a region are those of the language that serves it', async () => {
    const card = await cardWith(texts({ 'es-MX': { 'Chat online': 'Escríbanos' } }), { lang: 'es-MX' });
    expect(rootOf(card).lang).to.equal('es');
    expect(textOf(card)).to.contain('Escríbanos').and.to.contain('Trata de Personas');
  });

  it('are found under another name of their language', async () => {
    const card = await cardWith(texts({ tl: { English: 'Tagalog' } }), { lang: 'tl' });
    expect(rootOf(card).lang).to.equal('fil');
  });

  it('date in the calendar of the sources whatever a language has of its own', async () => {
    const card = await cardWith(texts({ th: { 'Last seen in a public record: {date}': '{date}' } }), {
      lang: 'th',
    });
    expect(rootOf(card).querySelector('.source summary')?.textContent).to.contain('2025');
  });

  it('of what the hotline must report stand with the English, however a partner words them', async () => {
    const source =
      'Confidential, with limits. The hotline may report harm to a child, immediate danger, or other things when the law allows or requires it. Ask what they must pass on before you give names or places.';
    const card = await cardWith(texts({ es: { [source]: 'Totalmente anónimo' } }), { lang: 'es' });
    expect(textOf(card)).to.contain('Totalmente anónimo').and.to.contain(source);
  });

  it('that cannot be used are told once, however often the page draws them', async () => {
    const warnings = await warningsOf(async () => {
      const card = await cardWith(texts({ en: { Close: '' } }));
      for (let count = 0; count < 5; count += 1) {
        card.append(document.createElement('i'));
        card.overrides = { en: { Close: '' } };
        await card.updateComplete;
      }
    });
    expect(warnings.length).to.equal(1);
  });

  it('are text, never markup', async () => {
    const card = await cardWith(texts({ en: { 'Chat online': '<img src=x onerror=alert()><b>bold</b>' } }));
    expect(textOf(card)).to.contain('<img src=x onerror=alert()><b>bold</b>');
    expect(rootOf(card).querySelector('img, b')).to.equal(null);
  });

  for (const [what, own, told] of [
    [
      'another number',
      { en: { 'Call {number}': 'Call 1-900-555-0100' } },
      /\["Call \{number\}"\] is "Call 1-900-555-0100"; what has the same placeholders as the English \(\{number\}\) is accepted/,
    ],
    ['a number beside the hole', { en: { 'Call {number}': '{number} or 555' } }, /the same digits/],
    ['a number in other digits', { ar: { 'Call {number}': '{number} ٩١١' } }, /the same digits/],
    ['a number in circles', { en: { 'Call {number}': '{number} ⑨⑪①' } }, /the same digits/],
    ['a Roman number', { en: { 'Call {number}': '{number} Ⅷ' } }, /the same digits/],
    ['a percent sign', { en: { 'Call {number}': '{number}%' } }, /the same digits/],
    ['letters turned around', { en: { 'Call {number}': '\u202e{number}' } }, /the same marks of direction/],
    ['a lost hole', { en: { 'Call {number}': 'Call us' } }, /the same placeholders/],
    ['a hole twice', { en: { 'Call {number}': '{number} {number}' } }, /the same placeholders/],
    [
      'holes that change places in English',
      { en: { '{label}: {value}. {position} of {count}.': '{label}: {count}. {position} of {value}.' } },
      /in English the placeholders keep their order \(\{label\},\{value\},\{position\},\{count\}\)/,
    ],
    ['an address', { en: { 'Chat online': 'Chat at evil.example' } }, /the same addresses/],
    ['an address in another script', { ru: { 'Chat online': 'помощь.рф' } }, /the same addresses/],
    ['an address with another dot', { en: { 'Chat online': 'evil。com' } }, /the same addresses/],
    ['a short address', { en: { 'Chat online': 'at x.com' } }, /the same addresses/],
    [
      'a changed age',
      { en: { 'A child under 18 was harmed': 'A child under 16 was harmed' } },
      /same digits/,
    ],
    [
      'another name of what is counted',
      { en: { 'Sex trafficking': 'Labor trafficking' } },
      /says what a figure counts/,
    ],
    [
      'a promise of text and chat',
      { pl: { 'English and Spanish only': 'Po polsku' } },
      /what the hotline offers/,
    ],
    [
      'a text that is none of ours',
      { en: { Clsoe: 'Shut' } },
      /\["Clsoe"\] is no text of the widgets; a <source> of locales\/\*\.xlf is accepted/,
    ],
    ['a number for a text', { en: { Close: 5 } }, /\["Close"\] is number; text is accepted/],
    ['null for a text', { en: { Close: null } }, /is null; text is accepted/],
    ['an empty text', { en: { Close: '  ' } }, /is empty; text is accepted/],
    ['a huge text', { en: { Close: 'x'.repeat(100_000) } }, /has 100000 characters; up to 1000 are accepted/],
    [
      'a list of texts',
      { en: ['Close'] },
      /overrides\["en"\] is a list; a language tag with an object of texts is accepted/,
    ],
    ['no language', { 'not a tag!': { Close: 'x' } }, /overrides\["not a tag!"\] is no language tag/],
    [
      'a prototype',
      JSON.parse('{"__proto__": {"Close": "x"}}') as unknown,
      /overrides\["__proto__"\] is no language tag/,
    ],
    ['a list of languages', [{}], /overrides is a list; an object of languages is accepted/],
    ['a text for all', 'hello', /overrides is string; an object of languages is accepted/],
  ] as const)
    it(`with ${what}: the built-in text stays, and the console is told`, async () => {
      const expected = textOf(await cardWith('{}'));
      const warnings = await warningsOf(async () => {
        expect(textOf(await cardWith(texts(own)))).to.equal(expected);
      });
      expect(warnings.length).to.equal(1);
      expect(warnings[0])
        .to.match(/^<hotline-card> overrides/)
        .and.to.match(told);
      expect(warnings[0]).to.contain('Shown instead: the built-in text');
    });

  for (const [json, told] of [
    ['{ broken', /has JSON inside that cannot be read: SyntaxError/],
    ['[]', /has JSON inside that cannot be used: "\[\]"\. Accepted: \{ "overrides"/],
    ['null', /has JSON inside that cannot be used: "null"/],
    ['{"override": {}}', /has JSON inside that cannot be used: "\{\\"override\\": \{\}\}"/],
  ] as const)
    it(`JSON of ${json}: the built-in texts stay, and the console is told`, async () => {
      const warnings = await warningsOf(async () => {
        expect(textOf(await cardWith(json))).to.contain('Free help by phone');
      });
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.match(told);
    });
});
