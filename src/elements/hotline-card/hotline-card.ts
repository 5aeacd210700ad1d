import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { contactsTrust, hotline } from '../../content/contacts.js';
import type { Checks } from '../../content/review.js';
import { phrase } from '../../locale/phrase.js';
import { contactAddress } from '../../parts/contact-link.js';
import { close, more, phone } from '../../parts/generated/pictograms.js';
import { isStatic } from '../../parts/is-static.js';
import { pictogram } from '../../parts/pictogram.js';
import { text } from '../../parts/text.js';
import { buttonTokens } from '../../styles/tokens.js';
import type { GivenLine } from '../../tools/partner.js';
import { flag } from '../flag.js';
import { Exit } from '../quick-exit/exit.js';
import type { ExitSettings } from '../quick-exit/exit.js';
import { exitsOfPage } from '../quick-exit/page.js';
import { Widget } from '../widget.js';
import { styles } from './styles.js';
import { callButton, waysToGetHelp } from './ways.js';

const LAYOUTS = ['card', 'banner', 'button'] as const;
type Layout = (typeof LAYOUTS)[number];

const WHAT = phrase('Human trafficking hotline', { desc: 'Beside the number, in a narrow banner' });
const FREE = phrase('Free, day and night', { desc: 'Beside the number, in a narrow banner' });
const LAST_SEEN = phrase('Last seen in a public record: {date}', {
  desc: 'The source line: the newest public record that gives the number. It is no claim that anybody checked it',
});
const TALK = phrase('Need to talk?', {
  desc: 'Beside the hotline’s number, where nothing may show what it is about. Neutral, as of any line one can call to talk',
});
const TALK_NUMBER = phrase('Need to talk? {number}', {
  desc: 'A button with the hotline’s number, where nothing may show what it is about. Neutral, as of any line one can call to talk',
});
const MORE = phrase('More ways to get help', { desc: 'A button that opens the whole card' });
const CLOSE = phrase('Close', { desc: 'A button that closes a panel' });
const GET_HELP = phrase('Get help: {number}', { desc: 'A button that opens the card' });

/**
 * How to get help: 911, the National Human Trafficking Hotline by call, text and chat, help for a child, services for
 * victims of crime, and relay.
 *
 * @tag hotline-card
 * @summary The hotline's number as the largest thing in sight, with all other ways to get help around it.
 * @attr {'card' | 'banner' | 'button'} [layout=card] - `card`: everything at once. `banner`: one row with the number, the rest in a popover. `button`: a button with the number that opens the card.
 * @attr {string} without - Contacts that have failed and shall not be shown, with spaces between: `text`, `chat`, `careline`, `victim-services`, `relay`. 911 and the hotline's number stay.
 * @attr {'self' | 'helper' | 'youth'} emphasis - Whom the card speaks to first, in one line: a person in it, somebody who worries about one, young people. The order of help is the same.
 * @attr {boolean} discreet - Shows a neutral question and the number, and nothing of trafficking until the reader opens it. It cannot hide the tag's name; see SAFETY.md.
 * @attr {boolean} no-quick-exit - Leaves out the quick exit, which this widget carries unless told otherwise; `quick-exit="shift"` or `"escape"` gives it a key.
 * @attr {boolean} no-language-menu - Leaves out the list of languages, which this widget has unless told otherwise.
 * @csspart root - The whole widget.
 * @cssprop --stw-on-accent - Text on the accent color.
 * @cssprop --stw-accent-quiet - A quiet tint of the accent color.
 */
export class HotlineCard extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, buttonTokens, styles];

  static override properties: PropertyDeclarations = {
    // Reflected, since the host's own box depends on it; only text can be.
    layout: {
      reflect: true,
      converter: { toAttribute: (given) => (typeof given === 'string' ? given : null) },
    },
    noLanguageMenu: { attribute: 'no-language-menu', converter: flag },
    noQuickExit: { attribute: 'no-quick-exit', converter: flag },
    discreet: { converter: flag },
    without: {},
    emphasis: {},
    localLines: { attribute: false },
    checks: { attribute: false },
    copied: { state: true },
  };

  declare layout: Layout;
  declare noLanguageMenu: boolean;
  declare noQuickExit: boolean;
  declare discreet: boolean;
  declare without: string;
  declare emphasis: 'self' | 'helper' | 'youth';
  /**
   * Up to two telephone lines of the partner's, shown after the hotline for 180 days from `checkedOn`, never in its place. Each
   * needs all fields, as text. Also `{ "localLines": … }` in the JSON inside the tag; the property wins over it.
   */
  declare localLines: readonly GivenLine[] | undefined;
  /**
   * The partner's own checks of built-in contacts: `{ careline: { by: 'Ana Díaz', on: '2026-11-24' } }`. The sources show them for
   * 180 days. Also `{ "checks": … }` in the JSON inside the tag; the property wins over it.
   */
  declare checks: Checks | undefined;
  /** Whether the number could be copied, once a reader has asked for it. */
  declare private copied: boolean | undefined;

  constructor() {
    super();
    this.noLanguageMenu = this.noQuickExit = this.discreet = false;
  }

  protected override rootClass(): string {
    return this.#layout;
  }

  protected override view(): TemplateResult {
    switch (this.#layout) {
      case 'card':
        return this.discreet
          ? this.#discreetCard()
          : html`<section class="frame" aria-labelledby="title">${this.#ways(this.exitPart())}</section>`;
      case 'banner':
        return this.#banner();
      case 'button':
        return this.#button();
    }
  }

  protected override get hasLanguageMenu(): boolean {
    return !this.noLanguageMenu;
  }

  protected override get exitSettings(): ExitSettings | undefined {
    return this.noQuickExit ? undefined : (super.exitSettings ?? { keys: 'none' });
  }

  /** It is never waited for. */
  protected override bringExit(): void {
    this.carry(Exit);
  }

  protected override get isSet(): boolean {
    const { without, emphasis, localLines, checks } = this;
    const script = this.querySelector(':scope > script');
    return super.isSet || [without, emphasis, localLines, checks, script].some(Boolean);
  }

  get #layout(): Layout {
    return this.accepted('layout', this.layout, LAYOUTS);
  }

  /** @param exit in its foot, unless it stands where it is in sight while this is closed */
  #ways(exit: TemplateResult | typeof nothing = nothing): TemplateResult {
    const { words } = this;
    const seen = text(words, LAST_SEEN, { date: words.date(contactsTrust.hotlineLastSeen) });
    const copying = isStatic ? undefined : { isCopied: this.copied, onCopy: this.#onCopy };
    return html`${waysToGetHelp(words, this.level, this.partner, copying)}
    ${this.foot(seen, 'help', exit)}`;
  }

  /** What stands beside the number in a row. */
  #what(): TemplateResult {
    const { words } = this;
    return html`<p class="what">
      <strong id="what">${text(words, this.discreet ? TALK : WHAT)}</strong>
      <span class="small quiet">${text(words, FREE)}</span>
    </p>`;
  }

  #discreetCard(): TemplateResult {
    return html`<section class="frame" aria-labelledby="what">
      <div class="discreet">${this.#what()} ${callButton(contactAddress(hotline))}</div>
      <details class="all">
        <summary>${text(this.words, MORE)}</summary>
        ${this.#ways()}
      </details>
      ${this.exitPart()}
    </section>`;
  }

  #banner(): TemplateResult {
    const label = this.words.say(MORE);
    return html`<section class="frame row" aria-labelledby="what">
      ${this.#what()} ${callButton(contactAddress(hotline))}
      <button class="more" type="button" popovertarget="ways" aria-label=${label} title=${label}>
        ${pictogram(more)}
      </button>
      ${this.exitPart(true)} ${this.#popover()}
    </section>`;
  }

  #button(): TemplateResult {
    const number = contactAddress(hotline);
    const label = text(this.words, this.discreet ? TALK_NUMBER : GET_HELP, { number });
    return html`<button class="pill" type="button" popovertarget="ways">
        ${pictogram(phone)}<span>${label}</span>
      </button>
      ${this.exitPart(true)} ${this.#popover()}`;
  }

  /** Opened and closed by the browser alone, so that it works before and without our script. */
  #popover(): TemplateResult {
    const label = this.words.say(CLOSE);
    return html`<section class="frame sheet" id="ways" popover aria-labelledby="title" @toggle=${this.#onToggle}>
      <button
        class="close"
        type="button"
        popovertarget="ways"
        popovertargetaction="hide"
        aria-label=${label}
        title=${label}
      >
        ${pictogram(close)}
      </button>
      ${this.#ways()}
    </section>`;
  }

  /** What opens lies over the floating exit, whoever carries that. */
  readonly #onToggle = (): void => {
    const view = this.ownerDocument.defaultView;
    if (view) exitsOfPage(view).raise();
  };

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(hotline.address);
      this.copied = true;
    } catch {
      this.copied = false;
    }
  };
}
