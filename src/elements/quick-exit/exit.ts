import { html, nothing } from 'lit';
import type { CSSResult, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { neutralPage } from '../../content/safer-use.js';
import { phrase } from '../../locale/phrase.js';
import type { Phrase } from '../../locale/phrase.js';
import { english } from '../../locale/words.js';
import type { Words } from '../../locale/words.js';
import { exit as icon } from '../../parts/generated/pictograms.js';
import { isStatic } from '../../parts/is-static.js';
import { pictogram } from '../../parts/pictogram.js';
import { text } from '../../parts/text.js';
import type { Node } from '../../parts/text.js';
import { saferUseList } from '../safer-use.js';
import { leave } from './leave.js';
import { LEAVE } from './leave-word.js';
import { exitsOfPage } from './page.js';
import type { Edge, ExitsOfPage, PageExit, Progress } from './page.js';
import type { Keys } from './presses.js';
import { styles } from './styles.js';

const NOTE = phrase('Leaving does not erase your history.', {
  desc: 'Always beside the button "Leave this page". The history of the browser. Very short: it stands in a small corner of a phone',
});
const SAFER = phrase('How to stay safer', {
  desc: 'Opens a short list of advice to somebody who may be watched. Very short: it stands in a small corner of a phone',
});
const KEYS = phrase('On a keyboard: press {key} three times.', {
  desc: '{key} is the name of a key as keyboards have it, in English: Shift or Esc. Pressing it leaves the page',
});
const SAID: Readonly<Record<Exclude<Progress, 'none'>, Phrase>> = {
  one: phrase('Press two more times to leave this page.', {
    desc: 'Said after a key was pressed once. Three presses leave the page',
  }),
  two: phrase('Press once more to leave this page.', {
    desc: 'Said after a key was pressed twice. Three presses leave the page',
  }),
  expired: phrase('You are still on this page. Press three times in a row to leave.', {
    desc: 'Said when a key was pressed once or twice, and then not again for five seconds',
  }),
};

/** As keyboards in the United States have them, whatever their owner speaks. */
const KEY_NAMES = { shift: 'Shift', escape: 'Esc' } as const;

export interface ExitSettings {
  readonly keys: Keys;
  /** Set by a `<quick-exit>` alone; what other widgets carry leads where the page's does. */
  readonly href?: string;
}

/** What an exit stands in: it must say which language it speaks. */
type Host = ReactiveControllerHost & HTMLElement;

/** The way out of the page, as one widget carries it. */
export class Exit implements ReactiveController, PageExit {
  static readonly styles: CSSResult = styles;

  readonly element: Host;
  readonly #settings: () => ExitSettings;
  #words: Words | undefined;
  #page: ExitsOfPage | undefined;
  #end: (() => void) | undefined;
  #edge: Edge | undefined;
  #said: Progress = 'none';
  #isDrawn = false;

  /** @param settings as they are now */
  constructor(element: Host, settings: () => ExitSettings) {
    this.element = element;
    this.#settings = settings;
    element.addController(this);
  }

  get isTag(): boolean {
    // Some pages give every object a name like that.
    return Object.hasOwn(this.#settings(), 'href');
  }

  get keys(): Keys {
    return this.#settings().keys;
  }

  get ownHref(): string {
    return (this.isTag ? this.#settings().href : undefined) ?? neutralPage;
  }

  get href(): string {
    return this.#page?.href ?? this.ownHref;
  }

  get box(): HTMLElement | undefined {
    return this.element.shadowRoot?.querySelector<HTMLElement>('.exit') ?? undefined;
  }

  hostConnected(): void {
    const view = this.element.ownerDocument.defaultView;
    if (!view) return;
    try {
      this.#page = exitsOfPage(view);
      this.#end = this.#page.join(this);
    } catch {
      // Where a page has taken away what that needs, it works in its place.
    }
    this.element.requestUpdate();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = this.#page = undefined;
  }

  /** The widget carries it no longer. */
  remove(): void {
    this.element.removeController(this);
    this.hostDisconnected();
  }

  hostUpdated(): void {
    const { box } = this;
    if (this.#isDrawn !== Boolean(box)) {
      this.#isDrawn = Boolean(box);
      this.#page?.update();
    }
    if (this.#edge && box && !box.matches(':popover-open')) box.showPopover();
  }

  float(edge: Edge | undefined): void {
    this.#edge = edge;
    // A widget that has left the page is drawn when it comes back.
    if (this.element.isConnected) this.element.requestUpdate();
  }

  raise(): void {
    const { box } = this;
    if (!box?.matches(':popover-open')) return;
    box.hidePopover();
    box.showPopover();
  }

  fold(): void {
    const details = this.box?.querySelector('details');
    if (details) details.open = false;
  }

  say(progress: Progress): void {
    if (progress === this.#said) return;
    this.#said = progress;
    this.element.requestUpdate();
  }

  leave(isClick = false): void {
    const view = this.element.ownerDocument.defaultView;
    // It counts presses before its language is here.
    if (view) leave(view, { href: this.href, isClick, words: this.#words ?? english });
  }

  /**
   * @param isCompact a button alone, where it stays in its place
   * @param foot what ends the advice
   */
  render(words: Words, isCompact = false, foot: TemplateResult | typeof nothing = nothing): TemplateResult {
    this.#words = words;
    const edge = this.#edge;
    const isAlone = isCompact && !edge;
    const said = this.#said;
    const label = isAlone ? words.say(LEAVE) : nothing;
    return html`<div
      class="exit ${edge ?? ''} ${isAlone ? 'compact' : ''}"
      part="exit"
      popover=${edge ? 'manual' : nothing}
    >
      <p role="status" class="small">${said === 'none' ? nothing : text(words, SAID[said])}</p>
      <a
        class="leave"
        href=${this.href}
        rel="noreferrer nofollow noopener"
        aria-label=${label}
        title=${label}
        @click=${this.#onClick}
        >${pictogram(icon, true)} ${isAlone ? nothing : html`<span>${text(words, LEAVE)}</span>`}</a
      >
      ${isAlone ? nothing : this.#safer(words, foot)}
    </div>`;
  }

  #safer(words: Words, foot: TemplateResult | typeof nothing): TemplateResult {
    return html`<details class="safer small">
      <summary>
        <span class="quiet">${text(words, NOTE)}</span> <span>${text(words, SAFER)}</span>
      </summary>
      ${this.#keysLine(words)} ${saferUseList(words)} ${foot}
    </details>`;
  }

  #keysLine(words: Words): Node | TemplateResult | typeof nothing {
    const { keys } = this;
    if (keys === 'none' || isStatic) return nothing;
    const key = html`<kbd lang="en" dir="ltr">${KEY_NAMES[keys]}</kbd>`;
    return html`<p class="keys">${text(words, KEYS, { key })}</p>`;
  }

  readonly #onClick = (event: Event): void => {
    event.preventDefault();
    // Nobody on the page is to learn of it.
    event.stopPropagation();
    this.leave(true);
  };
}
