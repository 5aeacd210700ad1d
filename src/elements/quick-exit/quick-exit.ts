import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { neutralPage } from '../../content/safer-use.js';
import { Widget } from '../widget.js';
import { Exit } from './exit.js';
import type { ExitSettings } from './exit.js';

const KEYS = ['shift', 'escape', 'none'] as const;

/**
 * Leaves the page at once: everything is covered, the tab loses its name and icon, and a page that anybody might look at takes its
 * place, so that Back does not come back. A click or a tap opens that page in a new tab too, where the browser allows it. It tells
 * nobody, and says that the browser's history stays.
 *
 * The first on a page floats in sight, over everything else but a modal dialog; further ones, and all in a frame, stay in their
 * place. Put it first in the page, so that it is the first that a keyboard reaches.
 *
 * @tag quick-exit
 * @summary A button, always in sight, that leaves the page at once.
 * @attr {string} [href=https://www.weather.gov/] - Where to: an absolute `http(s)` address that anybody might look at. All exits of the page lead there.
 * @attr {'shift' | 'escape' | 'none'} [keys=shift] - The key of which three presses leave the page, each within five seconds of the last, on a real keyboard. They reach the page only while nothing else, such as an embedded frame, has the keyboard.
 * @slot - A plain link, for readers without JavaScript: `<a href="https://www.weather.gov/" rel="noreferrer nofollow noopener">Leave this page</a>`.
 * @csspart root - The whole widget.
 * @csspart exit - The box with the button.
 */
export class QuickExit extends Widget {
  static override properties: PropertyDeclarations = {
    href: {},
    keys: {},
  };

  declare href: string;
  declare keys: (typeof KEYS)[number];

  protected override get exitSettings(): ExitSettings {
    return { href: this.#href, keys: this.accepted('keys', this.keys, KEYS) };
  }

  protected override bringExit(): void {
    this.carry(Exit);
  }

  protected override view(): TemplateResult {
    return html`${this.exit?.render(this.words, false, this.languageBar()) ?? nothing}`;
  }

  get #href(): string {
    const given: unknown = this.href;
    if (given === undefined || given === null || given === '') return neutralPage;
    const text = typeof given === 'string' ? given.trim() : typeof given;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    // A document that nobody sees has no window, and no address.
    const here = this.ownerDocument.defaultView?.location.href;
    const isHere = url?.href.split('#')[0] === here?.split('#')[0];
    if (url && /^https?:$/.test(url.protocol) && !isHere) return url.href;
    this.tell(
      'href',
      text,
      `Accepted: an http(s) address other than this page’s. Shown instead: ${neutralPage}`,
    );
    return neutralPage;
  }
}
