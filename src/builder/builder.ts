import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { languages as widgetLanguages } from '../locale/generated/languages.js';
import { bring as bringWidgetWords } from '../locale/load.js';
import type { Phrase } from '../locale/phrase.js';
import { match } from '../locale/resolve.js';
import { english } from '../locale/words.js';
import type { Words } from '../locale/words.js';
import { folderAddress, isLocal, isServed } from './address.js';
import { blocksOf, choiceOf, FIRST, isApart, NOTHING_BROUGHT, runOf, withAttribute } from './chosen.js';
import type { Brought, Form } from './chosen.js';
import { codeBlock, notes, recipeSteps } from './code.js';
import { choices, list, tick } from './controls.js';
import type { Entry } from './controls.js';
import { addressField, lookFields, optionField } from './fields.js';
import { languages } from './generated/languages.js';
import { asItIs, OPTIONS } from './options.js';
import type { Option } from './options.js';
import { RECIPES } from './recipes.js';
import { latestAddress, WAYS } from './snippets.js';
import type { Release, Way } from './snippets.js';
import { standIn } from './stand-in.js';
import { staticHtml } from './static-html.js';
import { styles } from './styles.js';
import { NAMES, TEXTS } from './texts.js';

const WAY_NAMES: Readonly<Record<Way, Phrase>> = {
  latest: TEXTS.latest,
  pinned: TEXTS.pinned,
  npm: asItIs('npm'),
  react: asItIs('React'),
  iframe: TEXTS.iframe,
  static: TEXTS.static,
};

/** English first, each by what it calls itself. */
const LANGUAGES: readonly Entry[] = [
  { value: 'en', label: 'English', lang: 'en' },
  ...Object.entries(widgetLanguages).map(([lang, { own }]) => ({ value: lang, label: own, lang })),
];

/** The document, as each language names it. */
const SAFETY = 'SAFETY.md';

/** While no language is reviewed, leaving out those that are not would leave no list. */
const isUseful = ({ attribute }: Option): boolean =>
  attribute !== 'hide-unreviewed' || Object.values(widgetLanguages).some(({ isReviewed }) => isReviewed);

/** A form that is never sent. */
const onSubmit = (event: Event): void => {
  event.preventDefault();
};

const bringWords = (lang: string): Promise<Words> =>
  (languages[lang]?.bring() ?? Promise.resolve({ words: english })).then(
    ({ words }) => words,
    () => english,
  );

/**
 * Where a partner picks a widget, a language and a look, sees them live, and copies the code. What is shown is what runs in the
 * preview. It keeps nothing: no storage, no address of its own for a choice, no entry in the history.
 */
export class SnippetBuilder extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = {
    release: { attribute: false },
    form: { state: true },
    words: { state: true },
    brought: { state: true },
    isWide: { state: true },
    said: { state: true },
    isWrong: { state: true },
    isMissing: { state: true },
  };

  /** What the preview ran last: it stays until there is something new to run. */
  #page = '';
  /** The address that was looked at last. */
  #lookedAt = '';

  declare release: Release;
  declare private form: Form;
  declare private words: Words;
  declare private brought: Brought;
  declare private isWide: boolean;
  /** What became of the last copying. */
  declare private said: Phrase | undefined;
  /** Whether the address that was typed is none. */
  declare private isWrong: boolean;
  /** Whether there are no files at the address. */
  declare private isMissing: boolean;

  constructor() {
    super();
    this.form = FIRST;
    this.words = english;
    this.brought = NOTHING_BROUGHT;
    this.isWrong = this.isMissing = false;
    this.isWide = matchMedia('(width > 60em)').matches;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const codes = LANGUAGES.map(({ value }) => value);
    const wanted = navigator.languages.map((tag) => match(tag, codes)).find(Boolean);
    void this.#speak(wanted ?? 'en');
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A way that knows no page speaks the builder's own language.
    if (changed.has('form') || changed.has('words')) void this.#prepare();
    void this.#lookForFiles();
  }

  override render(): TemplateResult {
    return html`<div class="page">
      ${this.#head()}
      <div class="columns">
        <form class="form" @submit=${onSubmit}>${this.#form()}</form>
        <div class="result">${this.#live()} ${this.#code()}</div>
      </div>
    </div>`;
  }

  get #release(): Release {
    return { ...this.release, address: this.form.address ?? this.release.address };
  }

  #head(): TemplateResult {
    const { words } = this;
    return html`<header class="head">
      ${list(
        words.say(TEXTS.language),
        LANGUAGES,
        words.lang,
        (lang) => {
          void this.#speak(lang);
        },
        'language',
      )}
      <h1>${words.say(TEXTS.title)}</h1>
      <p>${words.say(TEXTS.intro)}</p>
      <p class="warning">${words.say(TEXTS.preview)}</p>
      ${words.isMachineMade ? html`<p class="small">${words.say(TEXTS.machineMade)}</p>` : nothing}
    </header>`;
  }

  #form(): TemplateResult {
    const { words, form } = this;
    const { tag, lang, hasSeveral } = form;
    const names = Object.entries(NAMES).map(([value, name]) => ({ value, label: words.say(name) }));
    const ofPage = { value: '', label: words.say(TEXTS.pageLanguage) };
    const spoken = isApart(form) ? LANGUAGES : [ofPage, ...LANGUAGES];
    return html`${list(words.say(TEXTS.widget), names, tag, this.#onTag)}
      ${list(words.say(TEXTS.widgetLanguage), spoken, lang ?? (isApart(form) ? words.lang : ''), (value) => {
        this.#choose({ lang: value || undefined });
      })}
      ${choices(words.say(TEXTS.way), 'way', this.#ways(), form.way, (way) => {
        this.#choose({ way });
      })}
      <details>
        <summary>${words.say(TEXTS.options)}</summary>
        <div class="group">
          ${(OPTIONS[tag] ?? []).filter(isUseful).map((option) =>
            optionField(words, form, option, form.attributes[option.attribute], (value) => {
              this.#choose({ attributes: withAttribute(this.form, option.attribute, value) });
            }),
          )}
          ${tick(words.say(TEXTS.several), Boolean(hasSeveral), (isOn) => {
            this.#choose({ hasSeveral: isOn });
          })}
        </div>
      </details>
      <details>
        <summary>${words.say(TEXTS.look)}</summary>
        <div class="group">${lookFields(words, form, this.#choose)}</div>
      </details>
      <details ?open=${isLocal(this.#release.address) || this.isMissing}>
        <summary>${words.say(TEXTS.files)}</summary>
        <div class="group">${addressField(words, this.release, this.#warnings(), this.#onAddress)}</div>
      </details>`;
  }

  #ways(): readonly Entry[] {
    const { words, form } = this;
    return [
      ...WAYS.map((value) => ({ value, label: words.say(WAY_NAMES[value]) })),
      ...Object.entries(RECIPES)
        // A frame that cannot leave its page is no place for the exit.
        .filter(([, { gives }]) => form.tag !== 'quick-exit' || gives !== 'address')
        .map(([value, { name }]) => ({ value, label: name })),
    ];
  }

  #warnings(): readonly string[] {
    const { words } = this;
    const { address } = this.#release;
    return [
      ...(this.isWrong ? [words.say(TEXTS.wrongAddress, { https: 'https://', address })] : []),
      ...(this.isMissing ? [words.say(TEXTS.nothingThere, { address })] : []),
      ...(isLocal(address) ? [words.say(TEXTS.thisComputer)] : []),
    ];
  }

  #live(): TemplateResult {
    const { words, isWide, form } = this;
    const { head, body } = runOf(form, this.#release, this.brought, words.lang);
    if (body) this.#page = standIn(words.lang, words.dir, head, body);
    const page = this.#page;
    const widths = [
      { value: 'phone', label: words.say(TEXTS.phone) },
      { value: 'desktop', label: words.say(TEXTS.desktop) },
    ];
    const width = isWide ? 'desktop' : 'phone';
    const sandbox = `allow-popups allow-popups-to-escape-sandbox allow-downloads${form.way === 'static' ? '' : ' allow-scripts allow-same-origin'}`;
    return html`<section class="block live" aria-labelledby="live">
      <h2 id="live">${words.say(TEXTS.live)}</h2>
      ${choices(words.say(TEXTS.width), 'width', widths, width, (value) => {
        this.isWide = value === 'desktop';
      })}
      <div class="stage ${width}">
        ${
          // A new frame each time: another page in the same one would be an entry in the history.
          keyed(
            page,
            html`<iframe
              title=${words.say(TEXTS.standIn)}
              sandbox=${sandbox}
              allow="clipboard-write"
              referrerpolicy="no-referrer"
              srcdoc=${page}
            ></iframe>`,
          )
        }
      </div>
    </section>`;
  }

  #code(): TemplateResult {
    const { words, form, said } = this;
    const release = this.#release;
    const recipe = RECIPES[form.way];
    const isMissing = form.way === 'static' && this.brought.prerendered === null;
    return html`<section class="blocks" aria-labelledby="code">
      <h2 id="code">${words.say(TEXTS.code)}</h2>
      ${isMissing ? html`<p class="warning">${words.say(TEXTS.failed)}</p>` : nothing}
      ${blocksOf(form, release, this.brought, words.lang).map((block, index) =>
        codeBlock(words, block, index, this.#onCopy),
      )}
      <p role="status">${said ? words.say(said) : nothing}</p>
      ${notes(words, form, release).map((note) => html`<p>${note}</p>`)}
      ${form.way === 'pinned' ? this.#mapTick() : nothing} ${recipe ? recipeSteps(words, recipe, this.brought.words) : nothing}
      <p class="small">${this.#safety()}</p>
      <p class="small">${words.say(TEXTS.noProduct)}</p>
    </section>`;
  }

  #safety(): readonly (string | TemplateResult)[] {
    const [before = '', after = ''] = this.words.say(TEXTS.safety).split(SAFETY);
    const address = `${latestAddress(this.#release)}${SAFETY}`;
    return [before, html`<a href=${address} target="_blank" rel="noreferrer">${SAFETY}</a>`, after];
  }

  #mapTick(): TemplateResult {
    const { words, form } = this;
    return html`${tick(words.say(TEXTS.withMap), Boolean(form.hasMap), (hasMap) => {
      this.#choose({ hasMap });
    })}
    ${form.hasMap ? html`<p class="small">${words.say(TEXTS.mapNote)}</p>` : nothing}`;
  }

  /** Brings what the code needs and is not here: the words inside the tag, what it is called, and static HTML. */
  async #prepare(): Promise<void> {
    const { form, words: spoken } = this;
    const choice = choiceOf(form, spoken.lang);
    const { lang = 'en', tag, attributes } = choice;
    const [words, own] = await Promise.all([bringWidgetWords(lang).catch(() => english), bringWords(lang)]);
    const address = latestAddress(this.#release);
    const options = { attributes, address, ...(choice.lang !== undefined && { lang }) };
    const prerendered = form.way === 'static' ? await staticHtml(tag, options).catch(() => null) : undefined;
    if (this.form !== form || this.words !== spoken) return;
    const title = own.say(NAMES[tag] ?? TEXTS.widget);
    this.brought = { form, spoken: spoken.lang, words, title, prerendered };
  }

  async #lookForFiles(): Promise<void> {
    const release = this.#release;
    const address = latestAddress(release);
    if (address === this.#lookedAt) return;
    this.#lookedAt = address;
    const isThere = await isServed(address, 'cdn/widgets.js');
    if (address === this.#lookedAt) this.isMissing = !isThere;
  }

  async #speak(lang: string): Promise<void> {
    const words = await bringWords(lang);
    this.words = words;
    document.documentElement.lang = words.lang;
    document.documentElement.dir = words.dir;
    document.title = words.say(TEXTS.title);
  }

  readonly #choose = (part: Partial<Form>): void => {
    this.said = undefined;
    this.form = { ...this.form, ...part };
  };

  readonly #onTag = (tag: string): void => {
    const isNowhere = tag === 'quick-exit' && RECIPES[this.form.way]?.gives === 'address';
    this.#choose({ tag, attributes: {}, ...(isNowhere && { way: 'latest' }) });
  };

  readonly #onAddress = (text: string): void => {
    const address = folderAddress(text, this.release.version);
    this.isWrong = Boolean(text) && !address;
    this.#choose({ address });
  };

  readonly #onCopy = (code: string): void => {
    this.said = undefined;
    // A page without a certificate has no clipboard.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(code))
      .then(
        () => {
          this.said = TEXTS.copied;
        },
        () => {
          this.said = TEXTS.notCopied;
        },
      );
  };
}
