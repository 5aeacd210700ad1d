import { html, LitElement } from 'lit';
import type { CSSResult, CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { hotline } from '../content/contacts.js';
import { release } from '../content/release.js';
import { phrase } from '../locale/phrase.js';
import { english } from '../locale/words.js';
import type { Words } from '../locale/words.js';
import { citation } from '../parts/citation.js';
import { contactHref } from '../parts/contact-link.js';
import type { Node } from '../parts/text.js';
import type { sourceLines } from '../tools/source-lines.js';
import { adoptStyles } from '../styles/adopt.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';

const UNAVAILABLE = phrase('The list of sources could not be loaded.');

// In these lists the first value is the default.
const THEMES = ['auto', 'light', 'dark'] as const;
const LEVELS = ['2', '1', '3', '4', '5', '6'] as const;

/**
 * What all widgets share: the root that keeps the host page out, theme, headings, and what happens when something goes
 * wrong. What the partner wrote inside the tag stays in sight until the first success and after any failure, so an element is
 * never blank, and nothing is thrown into the host page.
 *
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - Colors. `auto` follows the page's `color-scheme`; where that allows both, the reader's system. A page that declares none counts as light.
 * @attr {1 | 2 | 3 | 4 | 5 | 6} [heading-level=2] - The level of the widget's heading in the page's outline.
 * @slot - Shown until the widget has rendered, and after a failure: put the hotline's number here as a `tel:` link.
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
    words: { state: true },
    sourceLines: { state: true },
  };

  #slot: HTMLSlotElement | undefined;
  /** What the console has been told, by attribute. */
  readonly #told: Record<string, string> = {};

  declare theme: (typeof THEMES)[number];
  declare headingLevel: number;

  /** The language it speaks. */
  declare protected words: Words;
  declare private sourceLines: typeof sourceLines | undefined;

  constructor() {
    super();
    this.words = english;
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#style(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#style(root);
    return root;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#slot?.remove();
      this.#slot = undefined;
    } catch (error) {
      this.#showFallback(error);
    }
  }

  override render(): TemplateResult {
    const theme = this.accepted('theme', this.theme, THEMES);
    const { lang, dir } = this.words;
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

  /** The source line of a block (see tools/source-lines.ts). What the block rests on is brought when a reader opens it. */
  protected citation(summary: Node | readonly Node[], block: string): TemplateResult {
    const lines = this.sourceLines?.(this.words, block) ?? [];
    return citation(summary, lines, this.#bringSources);
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
    const message = `<${this.localName}> ${attribute}="${given.slice(0, 80)}" cannot be used. ${rest}`;
    if (this.#told[attribute] !== message) console.warn((this.#told[attribute] = message));
  }

  async #bringSources(): Promise<void> {
    try {
      this.sourceLines ??= (await import('../tools/source-lines.js')).sourceLines;
    } catch {
      this.sourceLines = (words) => [[words.say(UNAVAILABLE)]];
    }
  }

  #style(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof Widget;
    adoptStyles(root, elementStyles as CSSResult[]);
  }

  /** A render that throws leaves an empty root, or half of one. */
  #showFallback(error: unknown): void {
    console.error(`<${this.localName}> failed; the text inside the tag is shown instead.`, error);
    const slot = document.createElement('slot');
    const number = document.createElement('a');
    number.href = contactHref(hotline);
    number.textContent = hotline.address;
    slot.append(number);
    // lit-html keeps its place on the node it renders before: a new node is a fresh start for the next update.
    const end = document.createComment('');
    this.renderRoot.replaceChildren(slot, end);
    this.renderOptions.renderBefore = end;
    this.#slot = slot;
  }
}
