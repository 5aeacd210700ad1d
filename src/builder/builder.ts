import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { languages as widgetLanguages } from '../locale/generated/languages.js';
import { bring as bringWidgetWords } from '../locale/load.js';
import type { Phrase } from '../locale/phrase.js';
import { match } from '../locale/resolve.js';
import { english } from '../locale/words.js';
import type { Words } from '../locale/words.js';
import { folderAddress, isLocal } from './address.js';
import { contrast, NEEDED } from './contrast.js';
import { languages } from './generated/languages.js';
import { asItIs, isOffered, LOOKS, OPTIONS, THEME } from './options.js';
import type { Option } from './options.js';
import { RECIPES } from './recipes.js';
import type { Step } from './recipes.js';
import { addressOnly, currentUntil, frameAddress, parts, snippet, tagHtml, WAYS } from './snippets.js';
import type { Block, Choice, Release, Way } from './snippets.js';
import { standIn } from './stand-in.js';
import { staticHtml } from './static-html.js';
import { styles } from './styles.js';
import { NAMES, TEXTS } from './texts.js';

/** The accent color of the dark theme, which a color of one's own leaves as it is. */
const DARK_ACCENT = '#72cad8';
const ACCENT = '--stw-accent';

const LABELS: Readonly<Record<Exclude<Block['is'], 'attribute'>, Phrase>> = {
  command: TEXTS.run,
  import: TEXTS.load,
  component: TEXTS.component,
  map: TEXTS.head,
  html: TEXTS.paste,
  script: TEXTS.scriptAddress,
  frame: TEXTS.frameAddress,
  tag: TEXTS.tagName,
};

const WAY_NAMES: Readonly<Record<Way, Phrase>> = {
  latest: TEXTS.latest,
  pinned: TEXTS.pinned,
  npm: asItIs('npm'),
  react: asItIs('React'),
  iframe: TEXTS.iframe,
  static: TEXTS.static,
};

/** A way of code, or a site builder of recipes.ts. */
type AnyWay = string;

/** What can be chosen, and what of it is not written into code as it stands. */
interface Form extends Omit<Choice, 'look'> {
  readonly way: AnyWay;
  readonly theme: string;
  readonly color: string | undefined;
  readonly look: Readonly<Record<string, string>>;
  readonly address: string | undefined;
}

const FIRST: Form = {
  tag: 'hotline-card',
  attributes: {},
  look: {},
  way: 'latest',
  theme: 'auto',
  color: undefined,
  address: undefined,
};

/** Some settings with one set anew, or left out. */
function withSetting(
  settings: Readonly<Record<string, string>>,
  name: string,
  value: string | undefined,
): Record<string, string> {
  const others = Object.entries(settings).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}

/** A form that is never sent. */
const onSubmit = (event: Event): void => {
  event.preventDefault();
};

const codesOf = (list: Readonly<Record<string, unknown>>): readonly string[] => ['en', ...Object.keys(list)];

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
    widgetWords: { state: true },
    prerendered: { state: true },
    isWide: { state: true },
    said: { state: true },
  };

  declare release: Release;
  declare private form: Form;
  /** Of the builder. */
  declare private words: Words;
  /** Of what stands inside the tag. */
  declare private widgetWords: Words;
  /** Static HTML of what is chosen; null where it cannot be made. */
  declare private prerendered: string | null | undefined;
  declare private isWide: boolean;
  /** What became of the last copying. */
  declare private said: Phrase | undefined;
  /** What was asked for last; answers that come late find another. */
  #asked: Choice | undefined;

  constructor() {
    super();
    this.form = FIRST;
    this.words = this.widgetWords = english;
    this.isWide = matchMedia('(width > 60em)').matches;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const wanted = navigator.languages.map((tag) => match(tag, codesOf(languages))).find(Boolean);
    void this.#speak(wanted ?? 'en');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('form')) void this.#prepare();
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

  // What is chosen, as the code has it.

  get #release(): Release {
    return { ...this.release, address: this.form.address ?? this.release.address };
  }

  get #choice(): Choice {
    const { tag, lang, attributes, look, theme, color, hasSeveral, hasMap } = this.form;
    const accent = color && (theme === 'auto' ? `light-dark(${color}, ${DARK_ACCENT})` : color);
    return {
      tag,
      lang,
      attributes: theme === 'auto' ? attributes : { ...attributes, theme },
      look: accent ? { ...look, [ACCENT]: accent } : look,
      ...(hasSeveral && { hasSeveral }),
      ...(hasMap && { hasMap }),
    };
  }

  get #blocks(): readonly Block[] {
    const { way } = this.form;
    const recipe = RECIPES[way];
    if (recipe?.gives === 'parts') return parts(this.#choice, this.#release);
    if (recipe?.gives === 'address') return addressOnly(this.#choice, this.#release);
    const code = recipe ? 'latest' : (way as Way);
    if (code === 'static' && typeof this.prerendered !== 'string') return [];
    return snippet(code, this.#choice, this.#release, this.widgetWords, this.prerendered ?? '');
  }

  /** What the preview runs: the code itself, or for what is no code of a page, what comes of it. */
  get #run(): { readonly head: string; readonly body: string } {
    const blocks = this.#blocks;
    const of = (kind: Block['is']): string => blocks.find(({ is }) => is === kind)?.code ?? '';
    const { way } = this.form;
    if (of('frame'))
      return {
        head: '',
        body: `<iframe src="${of('frame').replaceAll('&', '&amp;')}" width="100%" height="700" frameborder="0"></iframe>`,
      };
    if (of('script'))
      return {
        head: '',
        body: `<script async src="${of('script')}"></script>${tagHtml(this.#choice, this.widgetWords)}`,
      };
    if (way === 'npm' || way === 'react')
      return {
        head: '',
        body: snippet('latest', this.#choice, this.#release, this.widgetWords)[0]?.code ?? '',
      };
    return { head: of('map'), body: of('html') };
  }

  // Parts of the page.

  #head(): TemplateResult {
    const { words } = this;
    return html`<header class="head">
      <label class="language">
        <span>${words.say(TEXTS.language)}</span>
        <select @change=${this.#onLanguage}>
          ${this.#languageChoices(words.lang)}
        </select>
      </label>
      <h1>${words.say(TEXTS.title)}</h1>
      <p>${words.say(TEXTS.intro)}</p>
      <p class="warning">${words.say(TEXTS.preview)}</p>
      ${words.isMachineMade ? html`<p class="small">${words.say(TEXTS.machineMade)}</p>` : nothing}
    </header>`;
  }

  #languageChoices(chosen: string | undefined): readonly TemplateResult[] {
    return codesOf(widgetLanguages).map(
      (lang) =>
        html`<option value=${lang} lang=${lang} .selected=${lang === chosen}>
          ${lang === 'en' ? 'English' : widgetLanguages[lang]?.own}
        </option>`,
    );
  }

  #form(): TemplateResult {
    const { words, form } = this;
    const { tag, lang, attributes } = form;
    return html`
      <label class="field">
        <span>${words.say(TEXTS.widget)}</span>
        <select @change=${this.#onTag}>
          ${Object.entries(NAMES).map(
            ([each, name]) =>
              html`<option value=${each} .selected=${each === tag}>${words.say(name)}</option>`,
          )}
        </select>
      </label>
      <label class="field">
        <span>${words.say(TEXTS.widgetLanguage)}</span>
        <select
          @change=${({ target }: Event) => {
            this.#choose({ lang: (target as HTMLSelectElement).value || undefined });
          }}
        >
          <option value="" .selected=${!lang}>${words.say(TEXTS.pageLanguage)}</option>
          ${this.#languageChoices(lang)}
        </select>
      </label>
      ${this.#ways()}
      <details>
        <summary>${words.say(TEXTS.options)}</summary>
        <div class="group">
          ${(OPTIONS[tag] ?? []).map((option) =>
            this.#option(option, attributes[option.attribute], (value) => {
              this.#setAttribute(option.attribute, value);
            }),
          )}
          ${this.#tick(TEXTS.several, Boolean(form.hasSeveral), (hasSeveral) => {
            this.#choose({ hasSeveral });
          })}
        </div>
      </details>
      <details>
        <summary>${words.say(TEXTS.look)}</summary>
        <div class="group">${this.#look()}</div>
      </details>
      <details ?open=${isLocal(this.#release)}>
        <summary>${words.say(TEXTS.files)}</summary>
        <div class="group">${this.#files()}</div>
      </details>
    `;
  }

  #ways(): TemplateResult {
    const { words, form } = this;
    const choice = (way: AnyWay, name: string): TemplateResult => html`<label class="choice">
      <input
        type="radio"
        name="way"
        value=${way}
        .checked=${way === form.way}
        @change=${() => {
          this.#choose({ way });
        }}
      />
      <span>${name}</span>
    </label>`;
    return html`<fieldset>
      <legend>${words.say(TEXTS.way)}</legend>
      <div class="choices">
      ${WAYS.map((way) => choice(way, words.say(WAY_NAMES[way])))}
      ${Object.entries(RECIPES)
        // A frame that cannot leave its page is no place for the exit.
        .filter(([, { gives }]) => form.tag !== 'quick-exit' || gives !== 'address')
        .map(([way, { name }]) => choice(way, name))}
      </div>
    </fieldset>`;
  }

  #option(
    option: Option,
    chosen: string | undefined,
    onChange: (value: string | undefined) => void,
  ): TemplateResult {
    const { words } = this;
    const { label, values } = option;
    if (!values)
      return this.#tick(label, chosen !== undefined, (isOn) => {
        onChange(isOn ? '' : undefined);
      });
    const [first] = values;
    return html`<label class="field">
      <span>${words.say(label)}</span>
      <select
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          onChange(value === first?.value ? undefined : value);
        }}
      >
        ${values
          .filter(({ value }) => isOffered(this.form.attributes, option, value))
          .map(
            (each) =>
              html`<option value=${each.value} .selected=${each.value === (chosen ?? first?.value)}>
                ${words.say(each.label)}
              </option>`,
          )}
      </select>
    </label>`;
  }

  #tick(label: Phrase, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult {
    return html`<label class="tick">
      <input
        type="checkbox"
        .checked=${isOn}
        @change=${({ target }: Event) => {
          onChange((target as HTMLInputElement).checked);
        }}
      />
      <span>${this.words.say(label)}</span>
    </label>`;
  }

  #look(): TemplateResult {
    const { words, form } = this;
    const { color, theme, look } = form;
    return html`
      ${this.#option(THEME, theme, (value = 'auto') => {
        this.#choose({ theme: value });
      })}
      ${this.#tick(TEXTS.ownColor, color !== undefined, (isOn) => {
        this.#choose({ color: isOn ? '#0a5a69' : undefined });
      })}
      ${
        color === undefined
          ? nothing
          : html`<label class="field">
              <span>${words.say(TEXTS.color)}</span>
              <input
                type="color"
                .value=${color}
                @change=${({ target }: Event) => {
                  this.#choose({ color: (target as HTMLInputElement).value });
                }}
              />
            </label>`
      }
      <p role="status">${this.#contrastWarning()}</p>
      ${LOOKS.map(({ property, label, values }) =>
        this.#option({ attribute: property, label, values }, look[property], (value) => {
          this.#choose({ look: withSetting(look, property, value) });
        }),
      )}
    `;
  }

  #contrastWarning(): TemplateResult | typeof nothing {
    const { words, form } = this;
    if (!form.color) return nothing;
    const ratio = contrast(form.color, form.theme === 'dark' ? 'dark' : 'light');
    if (ratio >= NEEDED) return nothing;
    const shown = { contrast: words.number(Math.floor(ratio * 10) / 10), needed: words.number(NEEDED) };
    return html`<span class="warning">${words.say(TEXTS.contrast, shown)}</span>`;
  }

  #files(): TemplateResult {
    const { words } = this;
    const release = this.#release;
    return html`<label class="field">
        <span>${words.say(TEXTS.address)}</span>
        <input
          type="url"
          dir="ltr"
          autocomplete="off"
          placeholder=${this.release.address}
          aria-describedby="address-help"
          @change=${this.#onAddress}
        />
      </label>
      <p class="small" id="address-help">${words.say(TEXTS.addressHelp)}</p>
      <p role="status">
        ${isLocal(release) ? html`<span class="warning">${words.say(TEXTS.thisComputer)}</span>` : nothing}
      </p>`;
  }

  #live(): TemplateResult {
    const { words, isWide } = this;
    const { head, body } = this.#run;
    const page = standIn(words.lang, words.dir, head, body);
    const hasScript = this.form.way !== 'static';
    const choice = (wide: boolean, name: Phrase): TemplateResult => html`<label class="choice">
      <input
        type="radio"
        name="width"
        .checked=${wide === isWide}
        @change=${() => {
          this.isWide = wide;
        }}
      />
      <span>${words.say(name)}</span>
    </label>`;
    return html`<section class="block" aria-labelledby="live">
      <h2 id="live">${words.say(TEXTS.live)}</h2>
      <fieldset>
        <legend>${words.say(TEXTS.width)}</legend>
        <div class="choices">${choice(false, TEXTS.phone)} ${choice(true, TEXTS.desktop)}</div>
      </fieldset>
      <div class="stage ${isWide ? 'desktop' : 'phone'}">
        ${
          // A new frame each time: another page in the same one would be an entry in the history.
          keyed(
            page,
            html`<iframe
              title=${words.say(TEXTS.standIn)}
              sandbox=${`allow-popups allow-popups-to-escape-sandbox allow-downloads${hasScript ? ' allow-scripts allow-same-origin' : ''}`}
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
    const isMissing = form.way === 'static' && this.prerendered === null;
    return html`<section class="blocks" aria-labelledby="code">
      <h2 id="code">${words.say(TEXTS.code)}</h2>
      ${isMissing ? html`<p class="warning">${words.say(TEXTS.failed)}</p>` : nothing}
      ${this.#blocks.map((block, index) => this.#block(block, index))}
      <p role="status">${said ? words.say(said) : nothing}</p>
      ${this.#notes().map((note) => html`<p>${note}</p>`)}
      ${form.way === 'pinned' ? this.#mapTick() : nothing}
      ${this.#recipe()}
      <p class="small">${words.say(TEXTS.safety)}</p>
      <p class="small">${words.say(TEXTS.noProduct)}</p>
    </section>`;
  }

  #block({ is, name, code }: Block, index: number): TemplateResult {
    const { words } = this;
    const label =
      is === 'attribute' ? words.say(TEXTS.attribute, { name: name ?? '' }) : words.say(LABELS[is]);
    return html`<div class="block">
      <h3 id="block-${index}">${label}</h3>
      <pre tabindex="0" role="region" aria-labelledby="block-${index}"><code lang="en">${code}</code></pre>
      <button type="button" id="copy-${index}" aria-labelledby="copy-${index} block-${index}" @click=${() => this.#copy(code)}>
        ${words.say(TEXTS.copy)}
      </button>
    </div>`;
  }

  #mapTick(): TemplateResult {
    const { form } = this;
    return html`${this.#tick(TEXTS.withMap, Boolean(form.hasMap), (hasMap) => {
      this.#choose({ hasMap });
    })}
    ${form.hasMap ? html`<p class="small">${this.words.say(TEXTS.mapNote)}</p>` : nothing}`;
  }

  #notes(): readonly string[] {
    const { words, form } = this;
    const release = this.#release;
    const isExit = form.tag === 'quick-exit';
    const hasExit =
      isExit ||
      'quick-exit' in form.attributes ||
      (form.tag === 'hotline-card' && !('no-quick-exit' in form.attributes));
    switch (form.way) {
      case 'latest':
        return [words.say(TEXTS.latestNote)];
      case 'pinned':
        return [words.say(TEXTS.pinnedNote, { date: words.date(currentUntil(release)) })];
      case 'iframe':
        return [words.say(TEXTS.iframeNote), ...(hasExit ? [words.say(TEXTS.frameNote)] : [])];
      case 'static':
        return [
          words.say(TEXTS.staticNote, { date: words.date(release.date) }),
          ...(hasExit ? [words.say(TEXTS.staticExit)] : []),
        ];
      default:
        return [];
    }
  }

  #recipe(): TemplateResult | typeof nothing {
    const { words } = this;
    const recipe = RECIPES[this.form.way];
    if (!recipe) return nothing;
    const { steps, otherwise, limits } = recipe;
    return html`<section class="recipe" aria-labelledby="recipe">
      <h2 id="recipe">${words.say(TEXTS.steps)}: ${recipe.name}</h2>
      <ol>
        ${steps.map((step) => this.#step(step))}
      </ol>
      <p class="small">${words.say(TEXTS.menus)}</p>
      ${limits.map((limit) => html`<p>${words.say(limit)}</p>`)}
      <h3>${words.say(TEXTS.otherwise)}</h3>
      <ol>
        ${otherwise.map((step) => this.#step(step))}
      </ol>
    </section>`;
  }

  #step([text, names = {}]: Step): TemplateResult {
    const holes = Object.entries({ link: 'tel:', ...names });
    const shown = Object.fromEntries(
      holes.map(([hole, name]) => [hole, html`<b lang="en" dir="ltr">${name}</b>`] as const),
    );
    return html`<li>${this.words.parts(text, shown)}</li>`;
  }

  // What is done.

  #choose(part: Partial<Form>): void {
    this.said = undefined;
    this.form = { ...this.form, ...part };
  }

  #setAttribute(name: string, value: string | undefined): void {
    const { tag, attributes } = this.form;
    const set = withSetting(attributes, name, value);
    // What is no longer offered is no longer chosen.
    const lost = (OPTIONS[tag] ?? []).filter(
      (option) => !isOffered(set, option, set[option.attribute] ?? ''),
    );
    const offered = Object.entries(set).filter(([each]) => !lost.some(({ attribute }) => attribute === each));
    this.#choose({ attributes: Object.fromEntries(offered) });
  }

  /** Brings what the code needs and is not here: the words inside the tag, and static HTML. */
  async #prepare(): Promise<void> {
    const choice = this.#choice;
    this.#asked = choice;
    const { lang, tag, attributes } = choice;
    const words = await bringWidgetWords(lang ?? 'en').catch(() => english);
    if (this.#asked !== choice) return;
    this.widgetWords = words;
    if (this.form.way !== 'static') return;
    const base = frameAddress(choice, this.#release).replace(/frames\/.*$/, '');
    const prerendered = await staticHtml(tag, {
      attributes,
      address: base,
      ...(lang !== undefined && { lang }),
    }).catch(() => null);
    if (this.#asked === choice) this.prerendered = prerendered;
  }

  async #speak(lang: string): Promise<void> {
    const words = await (
      languages[lang]?.bring().then((module) => module.words) ?? Promise.resolve(english)
    ).catch(() => english);
    this.words = words;
    document.documentElement.lang = words.lang;
    document.documentElement.dir = words.dir;
    document.title = words.say(TEXTS.title);
  }

  readonly #onLanguage = ({ target }: Event): void => {
    void this.#speak((target as HTMLSelectElement).value);
  };

  readonly #onTag = ({ target }: Event): void => {
    const tag = (target as HTMLSelectElement).value;
    const { way } = this.form;
    const isNowhere = tag === 'quick-exit' && RECIPES[way]?.gives === 'address';
    this.#choose({ tag, attributes: {}, ...(isNowhere && { way: 'latest' }) });
  };

  readonly #onAddress = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    const address = field.value.trim() ? folderAddress(field.value) : undefined;
    const isWrong = Boolean(field.value.trim()) && !address;
    field.setCustomValidity(
      isWrong ? this.words.say(TEXTS.wrongAddress, { address: this.release.address }) : '',
    );
    field.reportValidity();
    this.#choose({ address });
  };

  async #copy(code: string): Promise<void> {
    this.said = undefined;
    try {
      await navigator.clipboard.writeText(code);
      this.said = TEXTS.copied;
    } catch {
      this.said = TEXTS.notCopied;
    }
  }
}
