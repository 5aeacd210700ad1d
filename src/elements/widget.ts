import { html, LitElement, nothing } from 'lit';
import type { CSSResult, CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { hotline } from '../content/contacts.js';
import { release } from '../content/release.js';
import type { Kept } from '../locale/kept.js';
import { phrase } from '../locale/phrase.js';
import { match } from '../locale/resolve.js';
import { english } from '../locale/words.js';
import type { Words } from '../locale/words.js';
import { citation } from '../parts/citation.js';
import { contactHref } from '../parts/contact-link.js';
import { isStatic } from '../parts/is-static.js';
import { languageBar } from '../parts/language.js';
import type { Node } from '../parts/text.js';
import type { handOver } from '../tools/hand-over.js';
import type { OwnTexts } from '../tools/own-texts.js';
import type { Partner } from '../tools/partner.js';
import type { sourceLines } from '../tools/source-lines.js';
import { adoptStyles } from '../styles/adopt.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { flag, flagOrText } from './flag.js';
import { useWhenHere } from './patience.js';
import type { Exit, ExitSettings } from './quick-exit/exit.js';
import { Speech } from './speech.js';

const UNAVAILABLE = phrase('The list of sources could not be loaded.', {
  desc: 'Where sources should open, and the file did not arrive',
});
const noSources: typeof sourceLines = (words) => [[words.say(UNAVAILABLE)]];

// In these lists the first value is the default.
const THEMES = ['auto', 'light', 'dark'] as const;
const LEVELS = ['2', '1', '3', '4', '5', '6'] as const;
const SCOPES = ['widget', 'page'] as const;
const EXIT_KEYS = ['none', 'shift', 'escape'] as const;

/** Texts by language, then by English text. */
export type Overrides = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What all widgets share: the root that keeps the host page out, language, theme, headings, and what happens when something
 * goes wrong. What the partner wrote inside the tag stays in sight until the first success and after any failure, so an element is
 * never blank, and nothing is thrown into the host page.
 *
 * @attr {string} lang - The language to speak, a BCP 47 tag: `en`, `es`, `pt-BR`, `pl`, `ht`, `zh-Hans`, `fr`, `vi`, `ru`, `ar`, or one of `overrides`. Without it: the nearest ancestor's, the page's, English.
 * @attr {boolean} language-menu - Lists the languages for the reader to pick one.
 * @attr {'widget' | 'page'} [language-scope=widget] - What the reader's pick changes: this widget, or all widgets of the page.
 * @attr {string} languages - The order of that list: language tags with spaces between, such as `es pt-BR`; the others follow.
 * @attr {boolean} hide-unreviewed - Leaves languages that no person has reviewed out of that list; where one is left, there is no list. `lang` can speak them all the same.
 * @attr {'' | 'shift' | 'escape'} quick-exit - Carries a button that leaves the page at once, and with a value the key of which three presses do so too. The first on a page floats; a `<quick-exit>` comes before what widgets carry, and says where all lead.
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - Colors. `auto` follows the page's `color-scheme`; where that allows both, the reader's system. A page that declares none counts as light.
 * @attr {1 | 2 | 3 | 4 | 5 | 6} [heading-level=2] - The level of the widget's heading in the page's outline.
 * @slot - Shown until the widget has rendered, and after a failure: put the hotline's number here as a `tel:` link.
 * @csspart exit - The box of the quick exit, where the widget carries one.
 * @cssprop --stw-surface - Background.
 * @cssprop --stw-text - Text.
 * @cssprop --stw-text-quiet - Secondary text.
 * @cssprop --stw-line - Frame and lines.
 * @cssprop --stw-accent - What can be pressed, and the mark a chart speaks of.
 * @cssprop --stw-radius - Corner radius.
 * @cssprop --stw-font-family - Font family; the page's unless set.
 * @cssprop --stw-font-size - Text size; `medium`, the reader's own setting, unless set.
 */
export abstract class Widget extends LitElement {
  /** Version of the library this class comes from; two copies on one page are told apart by it. */
  static readonly version: string = release.version;

  static override styles: CSSResultGroup = [tokens, base];

  static override properties: PropertyDeclarations = {
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    languageMenu: { attribute: 'language-menu', converter: flag },
    languageScope: { attribute: 'language-scope' },
    languages: {},
    hideUnreviewed: { attribute: 'hide-unreviewed', converter: flag },
    quickExit: { attribute: 'quick-exit', converter: flagOrText },
    exit: { state: true },
    words: { state: true },
    missing: { state: true },
    sourceLines: { state: true },
  };

  readonly #speech = new Speech(this, (words) => {
    this.words = words;
  });
  /** What is in sight until the first success. */
  #before: readonly ChildNode[] = [];
  #isPrerendered = false;
  #handOver: typeof handOver | undefined;
  /** What the console has been told. */
  readonly #told = new Set<string>();
  #overrides: Overrides | undefined;
  #inside: MutationObserver | undefined;
  #hasOwnTexts = false;

  declare theme: (typeof THEMES)[number];
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  declare languageMenu: boolean;
  declare languageScope: (typeof SCOPES)[number];
  declare languages: string;
  declare hideUnreviewed: boolean;
  declare quickExit: '' | 'shift' | 'escape' | boolean | null | undefined;
  /** The language it speaks. */
  declare protected words: Words;
  /** The way out of the page, where the widget carries one and it is here. */
  declare protected exit: Exit | undefined;
  declare private changes: number | undefined;
  declare private missing: Kept | undefined;
  declare private sourceLines: typeof sourceLines | undefined;
  /** What the partner has set, read before each rendering. */
  protected partner: Partner | undefined;

  constructor() {
    super();
    this.words = english;
    this.languageMenu = this.hideUnreviewed = false;
    // What a page set before this class was here stands in the way of the accessor.
    const early = Object.getOwnPropertyDescriptor(this, 'overrides');
    if (!early) return;
    delete (this as { overrides?: unknown }).overrides;
    this.overrides = early.value as Overrides;
  }

  /**
   * A partner's own texts, or a language of their own: by language, then by English text as it stands in `locales/*.xlf`, with
   * the same `{holes}`, digits and addresses: `{ es: { Close: 'Cerrar' } }`. The key `English` is what a language calls itself.
   * A text that cannot be used is told to the console. Also `<script type="application/json">{ "overrides": … }</script>` inside
   * the tag; the property wins over it.
   */
  get overrides(): Overrides | undefined {
    return this.#overrides;
  }
  set overrides(overrides: Overrides | undefined) {
    this.#overrides = overrides;
    if (this.isConnected) this.#useOwnTexts();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#carryExit();
    this.#inside = new MutationObserver(this.#useOwnTexts);
    this.#inside.observe(this, { childList: true, characterData: true, subtree: true });
    this.#useOwnTexts();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#inside?.disconnect();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#style(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // HTML that a server rendered, of whatever version, stays in sight as it is until all of it is rendered anew.
    this.#isPrerendered = root.firstChild !== null;
    if (this.#isPrerendered) this.#before = [...root.childNodes];
    else this.#showSlot(root);
    this.#style(root);
    return root;
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    // Lit asks for the first update before any field of this class is here.
    this.changes = (this.changes ?? 0) + 1;
    super.requestUpdate(...change);
  }

  /** The first rendering waits for its language, and what stands inside the tag is seen until then. */
  protected override async scheduleUpdate(): Promise<void> {
    let changes: number | undefined;
    do {
      changes = this.changes;
      this.partner = await this.#readPartner();
    } while (changes !== this.changes); // what is set while settings are read counts too
    if (this.#isPrerendered)
      this.#handOver = await import('../tools/hand-over.js').then(
        (tool) => tool.handOver,
        () => undefined, // what was open is then closed
      );
    let waited: Promise<void> | undefined;
    while (!this.hasUpdated && waited !== this.#speech.ready) await (waited = this.#speech.ready);
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#carryExit();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#showFallback(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#endBefore();
  }

  protected override firstUpdated(): void {
    // What a page set before this class was here has come with the first rendering.
    if (!this.partner && this.isSet) this.requestUpdate();
  }

  override render(): TemplateResult {
    const theme = this.accepted('theme', this.theme, THEMES);
    const { lang, dir } = this.words;
    this.#tellOfLang();
    return html`<div class="root ${theme} ${this.rootClass()}" part="root" lang=${lang} dir=${dir}>
      ${this.view()}
    </div>`;
  }

  /** The widget's content, inside the root. */
  protected abstract view(): TemplateResult;

  /** Classes that the root needs beside the theme. */
  protected rootClass(): string {
    return '';
  }

  /**
   * What each widget ends with: its languages, its exit, and the source line of a block (see tools/source-lines.ts). What the block
   * rests on is brought when a reader opens it.
   */
  protected foot(
    summary: Node | readonly Node[],
    block: string,
    exit: TemplateResult | typeof nothing = this.exitPart(),
  ): TemplateResult {
    const lines = this.sourceLines?.(this.words, block, this.partner) ?? [];
    return html`${this.languageBar()} ${exit} ${citation(summary, lines, this.#bringSources)}`;
  }

  protected exitPart(isCompact = false): TemplateResult | typeof nothing {
    return this.exit?.render(this.words, isCompact) ?? nothing;
  }

  /** How the widget carries a quick exit; undefined where it carries none. */
  protected get exitSettings(): ExitSettings | undefined {
    const quickExit: unknown = this.quickExit;
    // Frameworks set true and false where HTML has an attribute or none, and some write them out.
    if ([undefined, null, false, 'false'].includes(quickExit as string)) return undefined;
    const given = quickExit === true || quickExit === 'true' ? '' : quickExit;
    return { keys: this.accepted('quick-exit', given, EXIT_KEYS) };
  }

  /** Few widgets carry it, so that it is brought. */
  protected bringExit(): void {
    import('./quick-exit/exit.js')
      .then((module) => {
        this.carry(module.Exit);
      })
      // A server may also answer with something else than what was asked for.
      .catch(() => {
        this.say('has a quick exit that could not be loaded. Shown instead: none.');
      });
  }

  protected carry(ExitClass: typeof Exit): void {
    if (this.exit || !this.exitSettings) return;
    this.exit = new ExitClass(this, () => this.exitSettings ?? { keys: 'none' });
    if (this.shadowRoot) this.#style(this.shadowRoot);
  }

  protected get hasLanguageMenu(): boolean {
    return this.languageMenu;
  }

  /** Whether anything is set that few partners do; what reads it is brought. */
  protected get isSet(): boolean {
    return this.hideUnreviewed || Boolean(this.languages);
  }

  /** The level of the widget's own heading; headings inside it go one deeper. */
  protected get level(): number {
    return Number(this.accepted('heading-level', this.headingLevel, LEVELS));
  }

  /**
   * The value of an attribute if it is an accepted one, else the default (the first of `values`), which the console is told
   * once: the attribute, what was given, what is accepted and what is shown instead.
   */
  protected accepted<Value extends string>(
    attribute: string,
    given: unknown,
    values: readonly [Value, ...Value[]],
  ): Value {
    // A property may be given anything, and some objects cannot be turned into text.
    const isText = typeof given === 'string' || typeof given === 'number';
    const text = isText ? String(given) : given ? typeof given : '';
    const value = values.find((candidate) => candidate === text.trim().toLowerCase());
    if (!value && text)
      this.tell(attribute, text, `Accepted: ${values.join(', ')}. Shown instead: ${values[0]}.`);
    return value ?? values[0];
  }

  /** Tells the partner, once, of a value that cannot be used. */
  protected tell(attribute: string, given: string, rest: string): void {
    this.say(`${attribute}="${given.slice(0, 80)}" cannot be used. ${rest}`);
  }

  protected readonly say = (problem: string): void => {
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    console.warn(`<${this.localName}> ${problem}`);
  };

  /** The list of languages, and the notice that a computer translated. */
  protected languageBar(): TemplateResult | typeof nothing {
    const { words, partner } = this;
    const { choices, before } = this.#speech;
    const list = partner ? partner.list(choices, words.lang) : choices;
    if (this.hasLanguageMenu) this.accepted('language-scope', this.languageScope, SCOPES);
    return languageBar({
      words,
      choices: this.hasLanguageMenu && !isStatic ? list : undefined,
      before,
      missing: this.missing,
      onPick: (lang) => this.#pick(lang),
    });
  }

  #carryExit(): void {
    const { exit, exitSettings } = this;
    if (exitSettings && !exit) this.bringExit();
    if (exitSettings || !exit) return;
    exit.remove();
    this.exit = undefined;
  }

  async #pick(lang: string): Promise<boolean> {
    const scope = this.accepted('language-scope', this.languageScope, SCOPES);
    const isHere = await this.#speech.pick(lang, scope);
    this.missing = isHere ? undefined : this.#speech.choices.find((choice) => choice.lang === lang);
    return isHere;
  }

  /** An ancestor may speak any language; who sets one on the widget itself expects it. */
  #tellOfLang(): void {
    const { codes } = this.#speech;
    if (!match(this.lang, codes)) this.accepted('lang', this.lang, ['en', ...codes.slice(1)]);
  }

  /** A partner's texts come as a property or as JSON inside the tag; few have any, so what reads them is brought. */
  readonly #useOwnTexts = (): void => {
    const isGiven = this.overrides !== undefined || this.querySelector(':scope > script') !== null;
    if (!isGiven && !this.#hasOwnTexts) return;
    this.#hasOwnTexts = isGiven;
    this.#speech.use(this.#readOwnTexts());
    this.requestUpdate();
  };

  #readOwnTexts(): Promise<OwnTexts | undefined> {
    return this.#read(
      import('../tools/own-texts.js').then((tool) => tool.readOwnTexts(this, this.overrides, this.say)),
    );
  }

  async #readPartner(): Promise<Partner | undefined> {
    return this.isSet
      ? this.#read(import('../tools/partner.js').then((tool) => tool.readPartner(this, this.say)))
      : undefined;
  }

  #read<Settings>(reading: Promise<Settings>): Promise<Settings | undefined> {
    return reading.catch((): undefined => {
      this.say('has settings that could not be loaded. Shown instead: what is built in.');
    });
  }

  async #bringSources(): Promise<void> {
    await useWhenHere(import('../tools/source-lines.js'), (tool) => {
      this.sourceLines = tool?.sourceLines ?? noSources;
    });
  }

  /** In one task with the rendering, so that a reader sees no gap. */
  #endBefore(): void {
    const { shadowRoot } = this;
    if (this.#isPrerendered && shadowRoot) {
      this.#isPrerendered = false;
      this.#style(shadowRoot);
      this.#handOver?.(shadowRoot, this.#before);
    }
    for (const node of this.#before) node.remove();
    this.#before = [];
  }

  #style(root: ShadowRoot): void {
    if (this.#isPrerendered) return; // it brings its own
    const { elementStyles } = this.constructor as typeof Widget;
    const exitStyles = this.exit ? [(this.exit.constructor as typeof Exit).styles] : [];
    adoptStyles(root, [...(elementStyles as CSSResult[]), ...exitStyles]);
  }

  /** A render that throws leaves an empty root, or half of one. */
  #showFallback(error: unknown): void {
    console.error(`<${this.localName}> failed; the text inside the tag is shown instead.`, error);
    this.#endBefore();
    // lit-html keeps its place on the node it renders before: a new node is a fresh start for the next update.
    const end = document.createComment('');
    this.renderRoot.replaceChildren(end);
    this.renderOptions.renderBefore = end;
    this.#showSlot(this.renderRoot);
  }

  /** Lets what stands inside the tag be seen, or the number where that is nothing. */
  #showSlot(root: ParentNode): void {
    const slot = document.createElement('slot');
    const number = document.createElement('a');
    number.href = contactHref(hotline);
    number.textContent = hotline.address;
    slot.append(number);
    root.prepend(slot);
    this.#before = [slot];
  }
}
