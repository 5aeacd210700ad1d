import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed/widgets.js';
import type { HotlineCard } from '../../src/elements/hotline-card/hotline-card.js';
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

  it('are text, never markup', async () => {
    const card = await cardWith(texts({ en: { 'Chat online': '<img src=x onerror=alert()><b>bold</b>' } }));
    expect(textOf(card)).to.contain('<img src=x onerror=alert()><b>bold</b>');
    expect(rootOf(card).querySelector('img, b')).to.equal(null);
  });

  const BUILT_IN = 'Shown instead: the built-in text.';
  for (const [what, own, told] of [
    [
      'another number',
      { en: { 'Call {number}': 'Call 1-900-555-0100' } },
      /\["Call \{number\}"\] is "Call 1-900-555-0100"; what has the same holes, digits and addresses as the English \(\{number\}\) is accepted/,
    ],
    [
      'a number beside the hole',
      { en: { 'Call {number}': '{number} or 555' } },
      /same holes, digits and addresses/,
    ],
    [
      'a number in other digits',
      { ar: { 'Call {number}': '{number} ٩١١' } },
      /same holes, digits and addresses/,
    ],
    ['a lost hole', { en: { 'Call {number}': 'Call us' } }, /same holes/],
    ['a hole twice', { en: { 'Call {number}': '{number} {number}' } }, /same holes/],
    ['an address', { en: { 'Chat online': 'Chat at evil.example' } }, /addresses/],
    [
      'a changed age',
      { en: { 'A child under 18 was harmed': 'A child under 16 was harmed' } },
      /same holes, digits/,
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
      expect(warnings[0]).to.contain(BUILT_IN.slice(0, -1));
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
