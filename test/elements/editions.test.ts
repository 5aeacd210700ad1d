import { expect } from '@open-wc/testing';
import '../../src/embed/widgets.js';
import { rootOf, show, textOf } from '../helpers.js';

interface Statement {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly display: string;
}

/** The inventory of all statements of both documents, with what may be shown of them. */
const response = await fetch('/test/content/statements.json');
const statements = (await response.json()) as readonly Statement[];

/** Without the joiners that keep phones from making links, and with white space folded. */
const plain = (text: string): string => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

const BROCHURE_TAGS = [
  'trafficking-definition',
  'trafficking-rights',
  'trafficking-law',
  'trafficking-figures',
  'trafficking-resources',
  'trafficking-signs',
] as const;
const WITHHELD = ['never-show-as-current', 'withhold-until-human-review', 'replace', 'withhold', 'rewrite'];
/** They hold, or claim nothing: headings, a note without its list, a site that only moved to https, a sentence still in the statute. */
const UNMARKED = ['B-12', 'B-31', 'B-50', 'B-54', 'B-61', 'S-14'];

describe('the source edition', () => {
  for (const [tag, letter, count] of [
    ['ct-spotlight', 'S', 34],
    ['trafficking-brochure', 'B', 62],
  ] as const)
    it(`of ${tag} has all ${count} statements, in order, word for word`, async () => {
      const element = await show(tag, { edition: 'source' });
      const mine = statements.filter(({ id }) => id.startsWith(letter));
      expect(mine.length).to.equal(count);
      const printed = [...rootOf(element).querySelectorAll('.quote')].map((node) => plain(node.textContent));
      expect(printed).to.deep.equal(mine.map(({ text }) => plain(text)));
    });

  it('marks in words each statement that no longer holds, before it', async () => {
    for (const [tag, letter] of [
      ['ct-spotlight', 'S'],
      ['trafficking-brochure', 'B'],
    ] as const) {
      const element = await show(tag, { edition: 'source' });
      const quotes = [...rootOf(element).querySelectorAll('.quote')];
      const mine = statements.filter(({ id }) => id.startsWith(letter));
      for (const [index, { id, display }] of mine.entries()) {
        const before = quotes[index]?.previousElementSibling;
        const marked = before?.classList.contains('mark') === true;
        if (WITHHELD.includes(display) && !UNMARKED.includes(id)) {
          expect(marked, `${id} bears a mark`).to.equal(true);
          expect(before?.textContent).to.match(
            /^(Superseded|Disputed|Could not be verified|Incomplete|Take care): \S/,
          );
        } else if (display.startsWith('show') || display.startsWith('always'))
          expect(marked, id).to.equal(false);
      }
    }
  });

  it('of the smaller elements has every statement of the brochure between them', async () => {
    const seen = new Set<string>();
    for (const tag of BROCHURE_TAGS) {
      const element = await show(tag, { edition: 'source' });
      for (const quote of rootOf(element).querySelectorAll('.quote')) seen.add(plain(quote.textContent));
    }
    for (const { id, text } of statements)
      if (id.startsWith('B')) expect(seen.has(plain(text)), `${id} ${text}`).to.equal(true);
  });

  it('links 911 and the hotline alone, and leaves no other number whole', async () => {
    const element = await show('trafficking-brochure', { edition: 'source' });
    const hrefs = [...rootOf(element).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect([...new Set(hrefs)].sort()).to.deep.equal(['sms:911', 'tel:+18883737888', 'tel:911']);
    const rest = [...rootOf(element).querySelectorAll('.quote')]
      .map((quote) => quote.textContent.replace('1-888-373-7888', ''))
      .join(' ');
    expect(rest).not.to.match(/\d{3}-\d{3}-\d{4}|\d{5}/);
    expect(rootOf(element).querySelector('.print'), 'it is not printed as the leaflet').to.equal(null);
  });

  it('quotes in English and marks in the reader’s language', async () => {
    const element = await show('trafficking-law', { edition: 'source', lang: 'pl' });
    for (const quote of rootOf(element).querySelectorAll<HTMLElement>('.quote'))
      expect(quote.lang).to.equal('en');
    expect(rootOf(element).querySelector('.mark')?.textContent).to.match(/nieaktualne/i);
  });

  it('follows a change of the attribute, both ways', async () => {
    const element = await show('trafficking-law');
    expect(textOf(element)).to.contain('class A felony');
    element.setAttribute('edition', 'source');
    while (!rootOf(element).querySelector('.quote')) await new Promise(requestAnimationFrame);
    expect(plain(textOf(element))).to.contain('makes trafficking in persons a Class B felony');
    element.removeAttribute('edition');
    while (rootOf(element).querySelector('.quote')) await new Promise(requestAnimationFrame);
    expect(plain(textOf(element))).not.to.contain('Class B felony');
  });
});

describe('the reviewed edition', () => {
  /** What must not be found in it, beside whole statements. */
  const NEVER =
    /866-347|866-872|860-550|771-3126|860-560|505 Hudson|ctcoalition|ice\.gov|usatoday|Suspicious Activity|slave|indentured|duress|affirmative|local language|27 million|300,000|Over 50%|rescue|prostitute\b/i;

  it('says nothing that may not be shown', async () => {
    const hidden = statements.filter(
      ({ display, kind, text }) =>
        ['never-show-as-current', 'withhold-until-human-review', 'withhold'].includes(display) &&
        !['heading', 'organisation'].includes(kind) &&
        text.length > 12,
    );
    expect(hidden.length).to.be.above(25);
    for (const tag of [...BROCHURE_TAGS, 'trafficking-brochure', 'ct-spotlight', 'hotline-card'] as const) {
      const text = plain(textOf(await show(tag)));
      expect(text, tag).not.to.match(NEVER);
      for (const statement of hidden)
        expect(text, `${tag}: ${statement.id}`).not.to.contain(plain(statement.text));
    }
  });

  it('shows each sentence on the law with the year in which it read so', async () => {
    for (const tag of ['trafficking-rights', 'trafficking-law'] as const) {
      const laws = rootOf(await show(tag)).querySelectorAll('.laws > li');
      expect(laws.length).to.be.above(1);
      for (const item of laws)
        expect(plain(item.textContent)).to.match(
          /(As the law read in 20\d\d|The text we read bears no date)\. Later changes not checked\. Not legal advice\./,
        );
    }
  });

  it('shows each figure with its year and what it does not mean', async () => {
    const figures = rootOf(await show('trafficking-figures')).querySelectorAll('.laws > li');
    expect([...figures].map((item) => plain(item.textContent))).to.deep.equal([
      'Reports of trafficked children that Connecticut’s Department of Children and Families received in 2021: 241 These are reports, not confirmed cases.',
      'Share of children among detected victims worldwide, reported in 2024: 38% This is a share of detected victims, not of all victims.',
      'People in forced labor worldwide on any day in 2021, as an estimate: 28,000,000 This is an estimate of forced labor. It is not a count of trafficking.',
    ]);
  });

  it('names the agencies in the order of help, with what records bear out', async () => {
    const root = rootOf(await show('trafficking-resources'));
    expect(
      [...root.querySelectorAll('.agencies .heading')].map((node) => node.textContent.trim()),
    ).to.deep.equal([
      'National Human Trafficking Hotline',
      'Connecticut Department of Children and Families (DCF)',
      'Connecticut Office of Victim Services',
      'Connecticut Office of the Victim Advocate',
      'United Nations Office on Drugs and Crime',
    ]);
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:911',
      'sms:911',
      'tel:+18883737888',
      'sms:233733',
      'https://humantraffickinghotline.org/chat',
      'tel:+18008422288',
      'https://portal.ct.gov/dcf',
      'tel:+18008228428',
      'tel:+18882867347',
      'https://jud.ct.gov/crimevictim',
      'https://portal.ct.gov/ova',
      'https://www.unodc.org',
    ]);
  });

  it('has in the brochure all that the smaller elements say, from the same parts', async () => {
    const whole = plain(textOf(await show('trafficking-brochure')));
    for (const tag of BROCHURE_TAGS) {
      const clone = rootOf(await show(tag)).cloneNode(true) as HTMLElement;
      for (const node of clone.querySelectorAll('.source, .language')) node.remove();
      for (const block of clone.querySelectorAll('p, li, .heading'))
        if (!block.querySelector('p, li, .heading')) expect(whole).to.contain(plain(block.textContent));
    }
  });

  it('shows legal sentences a second time in English while nobody has reviewed the translation', async () => {
    for (const [tag, least] of [
      ['trafficking-rights', 5],
      ['trafficking-law', 3],
      ['trafficking-definition', 5],
    ] as const) {
      const originals = rootOf(await show(tag, { lang: 'vi' })).querySelectorAll<HTMLElement>('.original');
      expect(originals.length, tag).to.be.at.least(least);
      for (const original of originals) expect(original.lang).to.equal('en');
    }
  });
});
