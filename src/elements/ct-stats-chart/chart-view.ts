import { html, nothing, render } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Frame, Row } from '../../charts/frame.js';
import { phrase } from '../../locale/phrase.js';
import type { Phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { dataTable } from '../../parts/data-table.js';
import type { DataTable } from '../../parts/data-table.js';
import { heading } from '../../parts/heading.js';
import { isStatic } from '../../parts/is-static.js';
import { text } from '../../parts/text.js';
import type { Node } from '../../parts/text.js';
import { useWhenHere } from '../patience.js';
import type { Side } from './figures.js';
import { guess, textMeasure } from './measure.js';
import type { Shown, TakeAlong } from './take-along.js';

const WALK = phrase('{subtitle}. Chart. Use the arrow keys to go through it.', {
  desc: 'Spoken by a screen reader before the marks of a chart',
});
const TOOLS = phrase('Save, copy, print or hear this chart', {
  desc: 'Opens a row of buttons under a chart. To hear: as tones, one for each number',
});
const UNAVAILABLE = phrase('This could not be loaded.', {
  desc: 'Where buttons should open, and the file did not arrive',
});
const HINT = phrase('Use the arrow keys to go through the chart.', {
  desc: 'Seen under a chart while a reader goes through it with a keyboard',
});
const TABLE = phrase('Show the numbers as a table', { desc: 'Opens the table under a chart' });

/** Em. Wider, bars say no more, and print small. */
const WIDEST = 46;
/** Px, of any system. */
const SCROLL_BAR = 20;

type Place = Omit<Frame, 'dir'>;
/** Before it knows better: the width of a small phone. */
const FIRST_PLACE: Place = { width: 280, em: 16, measure: guess(16) };

/**
 * Draws a chart into its place.
 * @param name says what it shows and how to walk it
 * @param current the mark that Tab stops at
 */
export type Draw = (frame: Frame, name: string, current: number) => TemplateResult;

export type Said = Node | readonly Node[];

/** What a chart shows, said in the reader's language. */
export interface Charted {
  readonly takeaway: Said;
  /** What is counted, where and when. */
  readonly subtitle: Said;
  /** The same as plain text. */
  readonly name: string;
  /** What must be known before the drawing is read. */
  readonly caution?: Phrase | undefined;
  /** What is drawn, in its order. */
  readonly marks: readonly Row[];
  /** What is drawn of whose figures. */
  readonly sides: readonly Side[];
  readonly tables: readonly DataTable[];
  /** Whether the table stands in the place of the drawing. */
  readonly isTable?: boolean;
  /** Whether the figures are the page's own. */
  readonly areOwn?: boolean;
  /** Whether shares can be seen beside the marks, or told from their size. */
  readonly showsShares?: boolean;
  /** Which shares rest on little; it stands with them. */
  readonly few?: readonly Said[];
  /** What one mark stands for. */
  readonly legend?: Phrase | undefined;
  /** What is counted too but not drawn. */
  readonly below?: Said | undefined;
  readonly notes: readonly Said[];
}

/**
 * One chart inside an element: how wide it may be, which mark the keyboard is at, and its words: takeaway, what is counted,
 * drawing, table and notes. An element may hold several, each under an id of its own.
 */
export class ChartView implements ReactiveController {
  readonly #host: LitElement;
  readonly #id: string;
  readonly #observer =
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver(() => {
          // To draw at once would change sizes while they are told of, which browsers call an error of the page.
          requestAnimationFrame(() => {
            this.#measure();
          });
        });
  #ruler: Element | null = null;
  #previousWidth = 0;
  /** Of the document it stands in; when it leaves, `ownerDocument` is already the next one. */
  #fonts: FontFaceSet | undefined;
  #place = FIRST_PLACE;
  #current = 0;
  #isWalked = false;
  #dir: Frame['dir'] = 'ltr';
  #tools: TakeAlong | null | undefined;

  constructor(host: LitElement, id: string) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
    this.#fonts = this.#host.ownerDocument.fonts;
    this.#fonts.addEventListener('loadingdone', this.#onFonts);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler = null;
    this.#tools?.stop();
    this.#fonts?.removeEventListener('loadingdone', this.#onFonts);
    this.#fonts = undefined;
  }

  hostUpdated(): void {
    this.#observe();
  }

  /** @param level of the heading that says the takeaway */
  render(words: Words, charted: Charted, draw: Draw, level: number): TemplateResult {
    const { takeaway, subtitle, caution, legend, few = [], below, notes } = charted;
    const note = few.map(noteOf);
    const { isTable } = charted;
    const showsShares = Boolean(isTable) || Boolean(charted.showsShares);
    const tables = html`${charted.tables.map(dataTable)}${showsShares ? nothing : note}`;
    return html`${heading(level, takeaway, this.#id)}
      <p class="subtitle">${subtitle}</p>
      ${caution ? html`<p class="beside small">${text(words, caution)}</p>` : nothing}
      <div class="chart">
        <div class="ruler" data-chart=${this.#id}></div>
        ${isTable ? tables : this.#drawing(words, charted, draw)}
      </div>
      ${legend ? html`<p class="small quiet">${text(words, legend)}</p>` : nothing}
      ${showsShares ? note : nothing}
      ${below ? html`<p class="note">${below}</p>` : nothing}
      ${
        isTable
          ? nothing
          : html`<details>
            <summary aria-describedby=${this.#id}>${text(words, TABLE)}</summary>
            ${tables}
          </details>`
      }
      ${isStatic ? nothing : this.#toolbar({ words, charted, draw })}
      ${notes.map(noteOf)}`;
  }

  #toolbar(shown: Shown): TemplateResult {
    const { words } = shown;
    return html`<details class="tools" part="tools" @toggle=${this.#bringTools}>
      <summary aria-describedby=${this.#id}>${text(words, TOOLS)}</summary>
      ${this.#tools === null ? text(words, UNAVAILABLE) : this.#tools?.render(shown)}
    </details>`;
  }

  readonly #bringTools = async ({ target }: Event): Promise<void> => {
    if (!(target as HTMLDetailsElement).open) this.#tools?.stop();
    if (this.#tools) return;
    await useWhenHere(
      import('./take-along.js').then(({ TakeAlong }) => new TakeAlong(this.#host, this.#id, render)),
      (tools) => {
        this.#tools = tools ?? null;
        this.#host.requestUpdate();
      },
    );
  };

  #drawing(words: Words, { name: said, marks }: Charted, draw: Draw): TemplateResult {
    this.#dir = words.dir;
    const name = isStatic ? said : words.say(WALK, { subtitle: said });
    return html`<div part="drawing" @keydown=${this.#onKeydown} @focusin=${this.#onFocusin}>
      ${draw({ ...this.#place, dir: words.dir }, name, Math.min(this.#current, marks.length - 1))}
      <p class="hint small quiet ${this.#isWalked ? 'walked' : ''}" aria-hidden="true">${text(words, HINT)}</p>
    </div>`;
  }

  /** The ruler is as wide as the drawing may be and one em tall; its size does not depend on what is drawn. */
  #observe(): void {
    const ruler = this.#host.shadowRoot?.querySelector(`.ruler[data-chart="${this.#id}"]`) ?? null;
    if (!this.#host.isConnected || ruler === this.#ruler) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (!ruler) return;
    this.#observer?.observe(ruler);
    // So that nothing moves once it is painted. Elsewhere the font may be another. Lit warns of what is asked for while it updates.
    queueMicrotask(() => {
      this.#measure(true);
    });
  }

  #measure(isNew = false): void {
    const ruler = this.#ruler;
    if (!ruler) return;
    const style = getComputedStyle(ruler);
    const [width, height] = [parseFloat(style.width), parseFloat(style.height)];
    if (!width || !height) return; // hidden: the last drawing will do
    const room = Math.floor(Math.min(width, WIDEST * height));
    const { width: drawn, em } = this.#place;
    if (!isNew && room === drawn && height === em) return;
    // A drawing that is tall enough for a scroll bar only while none is there would come and go for ever.
    if (room === this.#previousWidth && room > drawn && room - drawn <= SCROLL_BAR) return;
    this.#previousWidth = drawn;
    this.#place = { width: room, em: height, measure: textMeasure(ruler) };
    this.#host.requestUpdate();
  }

  /** Letters have other widths in a font that arrives late. */
  readonly #onFonts = (): void => {
    if (!this.#ruler) return;
    this.#place = { ...this.#place, measure: textMeasure(this.#ruler) };
    this.#host.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // With a modifier the key is the browser's: Alt and an arrow go back, and somebody may need to leave.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const marks = marksIn(event);
    const last = marks.length - 1;
    const forward = this.#dir === 'rtl' ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: this.#current + forward,
      ArrowDown: this.#current + 1,
      ArrowLeft: this.#current - forward,
      ArrowUp: this.#current - 1,
      Home: 0,
      End: last,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    marks[Math.min(Math.max(step, 0), last)]?.focus();
  };

  readonly #onFocusin = (event: FocusEvent): void => {
    const marks = marksIn(event);
    const index = marks.findIndex((mark) => mark === event.target);
    if (index < 0) return;
    this.#current = index;
    // A style with `:has(:focus-visible)` is not told of the focus by WebKit.
    this.#isWalked = Boolean(marks[index]?.matches(':focus-visible'));
    this.#host.requestUpdate();
  };
}

const noteOf = (note: Said): TemplateResult => html`<p class="note small quiet">${note}</p>`;

function marksIn({ currentTarget }: Event): SVGElement[] {
  return [...(currentTarget as Element).querySelectorAll<SVGElement>('.mark')];
}
