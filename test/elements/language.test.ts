import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/embed/widgets.js';
import { itNeeds, namesOf, rootOf, show, spoken, textOf, warningsOf } from '../helpers.js';

/** "Hotline" as each language says it, a word that no other says. */
const SPOKEN = {
  en: 'National Human Trafficking Hotline',
  es: 'Trata de Personas',
  'pt-BR': 'Tráfico de Pessoas',
  pl: 'handlu ludźmi',
  ht: 'Trafik Moun',
  'zh-Hans': '人口贩运热线',
  fr: 'traite des êtres humains',
  vi: 'Buôn Người',
  ru: 'торговлей людьми',
  ar: 'الاتجار بالبشر',
} as const;
type Lang = keyof typeof SPOKEN;
const LANGS = Object.keys(SPOKEN) as Lang[];

/** Waits until an element speaks a language. */
async function speaks(element: Element, lang: string): Promise<void> {
  while (element.shadowRoot?.querySelector<HTMLElement>('.root')?.lang !== lang)
    await new Promise(requestAnimationFrame);
}

const select = (element: Element): HTMLSelectElement => {
  const found = rootOf(element).querySelector('select');
  if (!found) throw new Error('no list of languages');
  return found;
};

function pick(element: Element, lang: string): void {
  select(element).value = lang;
  select(element).dispatchEvent(new Event('change', { bubbles: true }));
}

const button = (element: Element): HTMLButtonElement | null =>
  rootOf(element).querySelector('.language .switch');

describe('the language of a widget', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
  });

  for (const lang of LANGS)
    it(`is ${lang} where its own lang says so, and the root declares it`, async () => {
      const element = await show('hotline-card', { lang });
      expect(rootOf(element).lang).to.equal(lang);
      expect(rootOf(element).dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      expect(getComputedStyle(rootOf(element)).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      expect(textOf(element)).to.contain(SPOKEN[lang]);
    });

  it('is each card’s own where ten stand on one page', async () => {
    const cards = await Promise.all(LANGS.map((lang) => show('hotline-card', { lang })));
    expect(cards.map((card) => rootOf(card).lang)).to.deep.equal(LANGS);
    for (const card of cards) expect(textOf(card)).to.contain(SPOKEN[rootOf(card).lang as Lang]);
  });

  it('is the nearest ancestor’s across shadow roots, else the page’s, else English, and follows each live', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('section');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const card = document.createElement('hotline-card');
    inner.append(card);
    await speaks(card, 'en');
    for (const [element, lang, served] of [
      [document.documentElement, 'fr-CA', 'fr'],
      [outer, 'es-MX', 'es'],
      [inner, 'zh-CN', 'zh-Hans'],
      [card, 'PT', 'pt-BR'],
    ] as const) {
      element.lang = lang;
      await speaks(card, served);
    }
    card.removeAttribute('lang');
    await speaks(card, 'zh-Hans');
    inner.removeAttribute('lang');
    await speaks(card, 'es');
    outer.removeAttribute('lang');
    await speaks(card, 'fr');
  });

  it('follows where it is moved', async () => {
    const boxes = await fixture(html`<div><p lang="pl"></p><p lang="vi"></p></div>`);
    const [polish, vietnamese] = boxes.querySelectorAll('p');
    const card = document.createElement('hotline-card');
    polish?.append(card);
    await speaks(card, 'pl');
    vietnamese?.append(card);
    await speaks(card, 'vi');
  });

  for (const lang of ['de', 'xx-nonsense', '<b>', ''])
    it(`is English under a lang of "${lang}", and the console hears nothing of it`, async () => {
      const warnings = await warningsOf(async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.lang = lang;
        const card = document.createElement('hotline-card');
        box.append(card);
        await card.updateComplete;
        expect(rootOf(card).lang).to.equal('en');
      });
      expect(warnings).to.deep.equal([]);
    });

  it('is English where its own lang cannot be spoken, and the console is told once what can', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show('hotline-card', { lang: 'de' });
      expect(rootOf(element).lang).to.equal('en');
      element.headingLevel = 3;
      element.parentElement?.append(element);
      await element.updateComplete;
    });
    expect(warnings).to.deep.equal([
      '<hotline-card> lang="de" cannot be used. Accepted: en, es, pt-BR, pl, ht, zh-Hans, fr, vi, ru, ar. Shown instead: en.',
    ]);
  });

  it('is the first thing shown, though another was asked for while the page was built', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const seen = new Set<string>();
    const card = document.createElement('hotline-card');
    box.append(card);
    new MutationObserver(() =>
      seen.add(card.shadowRoot?.querySelector<HTMLElement>('.root')?.lang ?? ''),
    ).observe(card.shadowRoot ?? card, { subtree: true, childList: true, attributes: true });
    box.lang = 'pl';
    card.lang = 'fr';
    await card.updateComplete;
    await speaks(card, 'fr');
    seen.delete('');
    expect([...seen]).to.deep.equal(['fr']);
  });

  it('is shown when it is here: what comes late, after another was asked for, changes nothing', async () => {
    const element = await show('hotline-card', { lang: 'es' });
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(rootOf(element).lang));
    observer.observe(element.shadowRoot as Node, { subtree: true, attributeFilter: ['lang'] });
    for (const lang of ['pl', 'ru', 'ar', 'vi', 'fr']) element.lang = lang;
    await speaks(element, 'fr');
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    observer.disconnect();
    expect([...seen]).to.deep.equal(['fr']);
  });
});

describe('what is said other than in English and Spanish', () => {
  for (const [lang, name] of [
    ['pl', 'Polish'],
    ['pt-BR', 'Portuguese'],
    ['ht', 'Haitian Creole'],
    ['zh-Hans', 'Chinese'],
    ['fr', 'French'],
    ['vi', 'Vietnamese'],
    ['ru', 'Russian'],
    ['ar', 'Arabic'],
  ] as const)
    it(`${lang}: call and say "${name}"`, async () => {
      for (const tag of ['hotline-card', 'trafficking-signs'] as const) {
        const element = await show(tag, { lang });
        const said = [...rootOf(element).querySelectorAll('strong[lang="en"]')];
        expect(said.map((node) => [node.textContent, getComputedStyle(node).direction])).to.deep.equal([
          [name, 'ltr'],
        ]);
      }
    });

  for (const lang of ['en', 'es'])
    it(`${lang}: nothing of the kind, since the hotline writes it`, async () => {
      const element = await show('hotline-card', { lang });
      expect(rootOf(element).querySelector('strong[lang="en"]')).to.equal(null);
    });

  it('text and chat bear their languages wherever they are offered', async () => {
    const element = await show('hotline-card', { lang: 'pl' });
    for (const href of ['sms:233733', 'https://humantraffickinghotline.org/chat'])
      expect(rootOf(element).querySelector(`a[href="${href}"] .limits`)?.textContent).to.contain(
        'angielsku i po hiszpańsku',
      );
  });
});

describe('a translation that no person has read', () => {
  it('says so in its own language, and shows the English and comes back', async () => {
    const element = await show('trafficking-signs', { lang: 'es' });
    expect(textOf(element)).to.match(/Una computadora tradujo este texto/);
    button(element)?.focus();
    button(element)?.click();
    await speaks(element, 'en');
    expect(textOf(element)).to.contain('One sign proves nothing.');
    expect(button(element)?.textContent.trim()).to.equal('Español');
    expect(element.shadowRoot?.activeElement, 'the focus stays').to.equal(button(element));
    button(element)?.click();
    await speaks(element, 'es');
  });

  it('is not said to be one in English, which has no way back to anything', async () => {
    const element = await show('trafficking-signs');
    expect(textOf(element)).not.to.contain('computer');
    expect(button(element)).to.equal(null);
  });

  it('shows what the law or a duty is a second time, in English', async () => {
    const element = await show('hotline-card', { lang: 'fr' });
    const original = rootOf(element).querySelector<HTMLElement>('.original');
    expect(original?.lang).to.equal('en');
    expect(original?.textContent).to.match(/^Confidential, with limits\. The hotline may report/);
    const inEnglish = await show('hotline-card');
    expect(textOf(inEnglish).match(/Confidential, with limits/g)?.length).to.equal(1);
  });
});

describe('the list of languages', () => {
  const NAMES = [
    'English',
    'Español',
    'Português (Brasil)',
    'Polski',
    'Kreyòl ayisyen',
    '简体中文',
    'Français',
    'Tiếng Việt',
    'Русский',
    'العربية',
  ];

  it('stands in hotline-card, with each language in its own name, marked as that language', async () => {
    const element = await show('hotline-card');
    const options = [...select(element).options];
    expect(options.map((option) => option.text)).to.deep.equal(NAMES);
    expect(options.map((option) => option.lang)).to.deep.equal(LANGS);
    expect(select(element).value).to.equal('en');
    const list = (await spoken()).find(({ role }) => role === 'combobox');
    expect(list?.name).to.match(/^Language( English)?$/); // WebKit says with it what is chosen
  });

  for (const layout of ['banner', 'button'])
    it(`stands in the opened ${layout}`, async () => {
      const element = await show('hotline-card', { layout });
      expect(select(element).checkVisibility()).to.equal(false);
      rootOf(element).querySelector<HTMLElement>('.sheet')?.showPopover();
      expect(select(element).checkVisibility()).to.equal(true);
    });

  it('goes away with no-language-menu, and comes to other widgets with language-menu', async () => {
    const card = await show('hotline-card', { 'no-language-menu': '' });
    expect(rootOf(card).querySelector('select')).to.equal(null);
    for (const tag of ['trafficking-signs', 'ct-stats-chart'] as const) {
      const element = await show(tag);
      expect(rootOf(element).querySelector('select')).to.equal(null);
      element.setAttribute('language-menu', '');
      await element.updateComplete;
      expect(select(element).options.length).to.equal(10);
    }
  });

  it('changes this widget alone, and keeps the focus', async () => {
    const [card, other] = [await show('hotline-card'), await show('hotline-card')];
    select(card).focus();
    pick(card, 'ru');
    await speaks(card, 'ru');
    expect(textOf(card)).to.contain(SPOKEN.ru);
    expect(rootOf(other).lang).to.equal('en');
    expect(card.shadowRoot?.activeElement).to.equal(select(card));
    expect(select(card).value).to.equal('ru');
  });

  itNeeds('a page on paper', 'is not printed, nor what switches to the English; the notice is', async () => {
    const element = await show('hotline-card', { lang: 'pl' });
    await emulateMedia({ media: 'print' });
    try {
      for (const control of rootOf(element).querySelectorAll('.language :is(select, label, button)'))
        expect(control.checkVisibility()).to.equal(false);
      expect(rootOf(element).querySelector('.language .quiet')?.checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('works with the keyboard', async () => {
    const element = await show('hotline-card');
    select(element).focus();
    await sendKeys({ type: 'Pol' });
    await speaks(element, 'pl');
    expect((await namesOf('combobox'))[0]).to.match(/język/i);
  });

  it('changes all widgets of the page with language-scope="page", in shadow roots and those that come later too', async () => {
    const card = await show('hotline-card', { 'language-scope': 'page' });
    const signs = await show('trafficking-signs', { lang: 'fr' });
    const box = await fixture(html`<div></div>`);
    const chart = document.createElement('ct-stats-chart');
    box.attachShadow({ mode: 'closed' }).append(chart);
    pick(card, 'vi');
    for (const element of [card, signs, chart]) await speaks(element, 'vi');
    const late = await show('trafficking-signs');
    expect(rootOf(late).lang).to.equal('vi');
    pick(card, 'en');
    for (const element of [card, signs, chart, late]) await speaks(element, 'en');
    expect(document.documentElement.lang, 'the page itself is left alone').to.equal('');
  });

  it('is told of a scope that is none, before anybody picks', async () => {
    const warnings = await warningsOf(() => show('hotline-card', { 'language-scope': 'site' }));
    expect(warnings).to.deep.equal([
      '<hotline-card> language-scope="site" cannot be used. Accepted: widget, page. Shown instead: widget.',
    ]);
  });

  it('takes the last of several picks, in whatever order they arrive', async () => {
    const card = await show('hotline-card');
    for (const lang of ['vi', 'ru', 'ht', 'en', 'fr']) pick(card, lang);
    await speaks(card, 'fr');
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    expect(rootOf(card).lang).to.equal('fr');
    expect(select(card).value).to.equal('fr');
  });

  it('gives way when the page changes its language after it', async () => {
    const card = await show('hotline-card', { 'language-scope': 'page' });
    pick(card, 'vi');
    await speaks(card, 'vi');
    card.parentElement?.setAttribute('lang', 'pl');
    await speaks(card, 'pl');
    const late = await show('hotline-card');
    expect(rootOf(late).lang).to.equal('en');
  });
});
