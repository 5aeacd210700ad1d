import { expect, fixture, html } from '@open-wc/testing';
import { declaredLang, match, watchLang } from '../../src/locale/resolve.js';

const LANGUAGES = ['en', 'es', 'pt-BR', 'pl', 'ht', 'zh-Hans', 'fr', 'vi', 'ru', 'ar'];

describe('match', () => {
  for (const [asked, served] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['es-MX', 'es'],
    ['ES', 'es'],
    ['es_ES', 'es'],
    [' es ', 'es'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-hans-cn', 'zh-Hans'],
    ['ZH_HANS', 'zh-Hans'],
    ['zh-TW', 'zh-Hans'],
    ['ht-HT', 'ht'],
    ['ar-EG', 'ar'],
    ['fr-CA', 'fr'],
    ['spa', 'es'],
    ['cmn', 'zh-Hans'],
    ['cmn-Hans-CN', 'zh-Hans'],
    ['arb', 'ar'],
    ['de', undefined],
    ['e', undefined],
    ['esperanto', undefined],
    ['', undefined],
    ['-', undefined],
    ['<script>', undefined],
    ['x'.repeat(10_000), undefined],
  ] as const)
    it(`serves ${asked.slice(0, 30) || 'nothing'} with ${served ?? 'none'}`, () => {
      expect(match(asked, LANGUAGES)).to.equal(served);
    });

  it('prefers the same tag to one of the same language', () => {
    expect(match('zh-Hant', ['zh-Hans', 'zh-Hant'])).to.equal('zh-Hant');
  });
});

/** A box in the shadow root of another, which has a language. */
async function nested(): Promise<{ outer: HTMLElement; inner: HTMLElement }> {
  const outer = await fixture<HTMLElement>(html`<div lang="fr"><div class="host"></div></div>`);
  const root = outer.querySelector('.host')?.attachShadow({ mode: 'closed' });
  const inner = document.createElement('div');
  root?.append(inner);
  return { outer, inner };
}

describe('declaredLang', () => {
  it('is the element’s own, else the nearest ancestor’s, across shadow roots', async () => {
    const { outer, inner } = await nested();
    expect(declaredLang(inner)).to.equal('fr');
    inner.lang = 'vi';
    expect(declaredLang(inner)).to.equal('vi');
    inner.lang = '';
    expect(declaredLang(inner), 'an empty one says nothing').to.equal('fr');
    outer.removeAttribute('lang');
    document.documentElement.lang = 'pl';
    expect(declaredLang(inner)).to.equal('pl');
    document.documentElement.removeAttribute('lang');
    expect(declaredLang(inner)).to.equal('');
  });
});

describe('watchLang', () => {
  it('sees a change of the element, an ancestor, a host and the page', async () => {
    const { outer, inner } = await nested();
    let changes = 0;
    const end = watchLang(inner, () => (changes += 1));
    for (const [index, element] of [inner, outer, document.documentElement].entries()) {
      element.lang = 'ru';
      await Promise.resolve();
      expect(changes).to.equal(index + 1);
    }
    end();
    outer.lang = 'ar';
    document.documentElement.removeAttribute('lang');
    await Promise.resolve();
    expect(changes).to.equal(3);
  });

  it('has one observer a root node, however many elements are watched, and none when all have left', async () => {
    const { inner } = await nested();
    const Original = window.MutationObserver;
    const alive = new Set<MutationObserver>();
    window.MutationObserver = class extends Original {
      override observe(target: Node, options?: MutationObserverInit): void {
        super.observe(target, options);
        alive.add(this);
      }
      override disconnect(): void {
        super.disconnect();
        alive.delete(this);
      }
    };
    try {
      const ends = Array.from({ length: 100 }, () => watchLang(inner, () => undefined));
      expect(alive.size, 'one for the shadow root, one for the document').to.equal(2);
      for (const end of ends) end();
      expect(alive.size).to.equal(0);
    } finally {
      window.MutationObserver = Original;
    }
  });
});
