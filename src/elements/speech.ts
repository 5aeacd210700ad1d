import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languages } from '../locale/generated/languages.js';
import { bring } from '../locale/load.js';
import { followPicked, forgetPicked, pickForPage } from '../locale/picked.js';
import { declaredLang, match, watchLang } from '../locale/resolve.js';
import { english } from '../locale/words.js';
import type { Words } from '../locale/words.js';
import type { Choice } from '../parts/language.js';
import type { OwnTexts } from '../tools/own-texts.js';

/**
 * Which language one element speaks: what its reader picked, else what the page declares. A language that is on its way
 * changes nothing until it is here; one that cannot be had is English.
 */
export class Speech implements ReactiveController {
  readonly #element: HTMLElement;
  readonly #onWords: (words: Words) => void;
  #words: Words = english;
  #ends: readonly (() => void)[] = [];
  #own: OwnTexts | undefined;
  #picked: string | undefined;
  /** Counts what was asked for; an answer that comes late finds another number. */
  #asked = 0;

  /** What the page asks for, as far as it can be had. */
  #declared = 'en';
  /** What the reader saw before the English. */
  #before: string | undefined;

  /** Settles when the first language is here, or English stands in for it. */
  ready: Promise<void> = Promise.resolve();

  /** @param onWords is given the words to speak from now on */
  constructor(element: ReactiveControllerHost & HTMLElement, onWords: (words: Words) => void) {
    this.#element = element;
    this.#onWords = onWords;
    element.addController(this);
  }

  hostConnected(): void {
    this.#declared = this.#resolve();
    this.#ends = [
      watchLang(this.#element, () => {
        const declared = this.#resolve();
        if (declared === this.#declared) return;
        this.#declared = declared;
        this.#picked = undefined;
        forgetPicked();
        void this.#speak();
      }),
      followPicked((lang) => {
        if (this.#knows(lang)) this.#picked = lang;
        void this.#speak();
      }),
    ];
    this.ready = this.#speak();
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end();
  }

  /** The languages that can be spoken, English first. */
  get choices(): readonly Choice[] {
    const builtIn = Object.entries(languages).map(([lang, { own }]) => ({ lang, own }));
    return [{ lang: 'en', own: 'English' }, ...builtIn, ...(this.#own?.languages ?? [])];
  }

  /** The language that the English is shown instead of, if it is. */
  get before(): Choice | undefined {
    return this.choices.find(({ lang }) => lang === this.#before);
  }

  /** Takes a partner's own texts, once they are here, over those that are built in. */
  use(reading: Promise<OwnTexts | undefined>): void {
    this.ready = reading.then((own) => {
      this.#own = own;
      this.#declared = this.#resolve();
      return this.#speak();
    });
  }

  /**
   * Speaks what a reader picked, here or in all widgets of the page.
   * @returns whether that language could be had; where not, all stays as it is
   */
  async pick(lang: string, scope: 'widget' | 'page'): Promise<boolean> {
    try {
      await this.#wordsOf(lang);
    } catch {
      return false;
    }
    if (scope === 'page') pickForPage(lang);
    this.#picked = lang;
    await this.#speak();
    return true;
  }

  #resolve(): string {
    return (
      match(
        declaredLang(this.#element),
        this.choices.map(({ lang }) => lang),
      ) ?? 'en'
    );
  }

  #knows(lang: string): boolean {
    return this.choices.some((choice) => choice.lang === lang);
  }

  async #speak(): Promise<void> {
    const asked = (this.#asked += 1);
    const words = await this.#wordsOf(this.#picked ?? this.#declared).catch(() => this.#wordsOf('en'));
    if (asked !== this.#asked) return;
    const { lang } = this.#words;
    // Only who picked the English needs a way back; a page that is in English has none.
    if (this.#picked !== 'en') this.#before = undefined;
    else if (lang !== 'en') this.#before = lang;
    this.#words = words;
    this.#onWords(words);
  }

  async #wordsOf(lang: string): Promise<Words> {
    const isOwn = this.#own?.languages.some((own) => own.lang === lang);
    const words = await bring(isOwn ? 'en' : lang);
    return this.#own?.speak(words, lang) ?? words;
  }
}
