import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languages } from '../locale/generated/languages.js';
import type { Kept } from '../locale/kept.js';
import { bring } from '../locale/load.js';
import { followPicked, forgetPicked, pickForPage } from '../locale/picked.js';
import { declaredLang, match, watchLang } from '../locale/resolve.js';
import { english } from '../locale/words.js';
import type { Words } from '../locale/words.js';
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
  /** What the page asks for, as far as it can be had. */
  #declared = 'en';
  #picked: string | undefined;
  /** What the reader saw before the English. */
  #before: string | undefined;
  // Each counts what was asked for; an answer that comes late finds another number.
  #speeches = 0;
  #picks = 0;
  #readings = 0;

  /** Settles when what was asked for last is here, or English stands in for it. */
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
        forgetPicked(this.#view);
        this.#ask();
      }),
      followPicked(this.#view, (lang, isNew) => {
        if (isNew) this.#picked = lang;
        else this.#picked ??= lang;
        this.#ask();
      }),
    ];
    this.#ask();
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end();
    this.#ends = []; // they hold the page that it has left
  }

  /** The languages that can be spoken, English first. */
  get choices(): readonly Kept[] {
    const builtIn = Object.entries(languages).map(([lang, language]) => ({ lang, ...language }));
    return [{ lang: 'en', own: 'English' }, ...builtIn, ...(this.#own?.languages ?? [])];
  }

  /** Their tags. */
  get codes(): readonly string[] {
    return this.choices.map(({ lang }) => lang);
  }

  /** The language that the English is shown instead of, if it is. */
  get before(): Kept | undefined {
    return this.choices.find(({ lang }) => lang === this.#before);
  }

  /** Takes a partner's own texts, once they are here, over those that are built in. */
  use(reading: Promise<OwnTexts | undefined>): void {
    const number = (this.#readings += 1);
    this.ready = reading.then((own) => {
      if (number !== this.#readings) return;
      this.#own = own;
      this.#declared = this.#resolve();
      return this.#speak();
    });
  }

  /**
   * Speaks what a reader picked, here or in all widgets of the page.
   * @returns false where that language cannot be had; then all stays as it is
   */
  async pick(lang: string, scope: 'widget' | 'page'): Promise<boolean> {
    const number = (this.#picks += 1);
    const isHere = await this.#wordsOf(lang).then(
      () => true,
      () => false,
    );
    if (number !== this.#picks) return true; // the reader or the page has asked for something else since
    if (!isHere) return false;
    this.#picked = lang;
    if (scope === 'page') pickForPage(this.#view, lang);
    else this.#ask();
    await this.ready;
    return true;
  }

  get #view(): Window | null {
    return this.#element.ownerDocument.defaultView;
  }

  #resolve(): string {
    return match(declaredLang(this.#element), this.codes) ?? 'en';
  }

  #ask(): void {
    this.#picks += 1;
    this.ready = this.#speak();
  }

  async #speak(): Promise<void> {
    const number = (this.#speeches += 1);
    const wanted = this.codes.find((lang) => lang === this.#picked) ?? this.#declared;
    const words = await this.#wordsOf(wanted).catch(() => this.#wordsOf('en'));
    if (number !== this.#speeches) return;
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
