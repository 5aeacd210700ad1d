import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { drawBars, layoutBars } from '../../charts/bars.js';
import { drawDonut, layoutDonut } from '../../charts/donut.js';
import { drawDots, layoutDots } from '../../charts/dots.js';
import type { Frame, Row } from '../../charts/frame.js';
import type { Count, Spotlight } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { dataTable } from '../../parts/data-table.js';
import { heading } from '../../parts/heading.js';
import { text } from '../../parts/text.js';
import type { Figure } from './figures.js';
import { guess, textMeasure } from './measure.js';

export const TYPES = ['bar', 'donut', 'dots', 'table'] as const;
export type Type = (typeof TYPES)[number];

const DRAWINGS = {
  bar: (rows: readonly Row[], frame: Frame, name: string, current: number) =>
    drawBars(layoutBars(rows, frame), name, current),
  donut: (rows: readonly Row[], frame: Frame, name: string, current: number) => {
    const layout = layoutDonut(rows, frame);
    // Where a ring does not fit, bars say the same.
    return layout ? drawDonut(layout, name, current) : drawBars(layoutBars(rows, frame), name, current);
  },
  dots: (rows: readonly Row[], frame: Frame, name: string, current: number) =>
    drawDots(layoutDots(rows, frame), name, current),
} as const;

const MARK = phrase('{label}: {value}. {position} of {count}.', {
  desc: 'A mark of a chart, spoken by a screen reader',
});
const MARK_OF_WHOLE = phrase('{label}: {value} of {total}, {share}. {position} of {count}.', {
  desc: 'A mark of a chart, spoken by a screen reader. {share} is a percentage',
});
const WALK = phrase('{subtitle}. Chart. Use the arrow keys to go through it.', {
  desc: 'Spoken by a screen reader before the marks of a chart',
});
const TABLE = phrase('Show the numbers as a table', { desc: 'Opens the table under a chart' });

/** Em. Wider, bars say no more, and print small. */
const WIDEST = 46;
/** Px, of any system. */
const SCROLL_BAR = 20;

type Place = Omit<Frame, 'dir'>;
/** Before it knows better: the width of a small phone. */
const FIRST_PLACE: Place = { width: 280, em: 16, measure: guess(16) };

/** What a chart is drawn from. */
export interface Charted {
  readonly words: Words;
  readonly figure: Figure;
  readonly spotlight: Spotlight;
  readonly type: Type;
  /** Of the heading that says the takeaway. */
  readonly level: number;
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
      : new ResizeObserver((entries) => {
          for (const { contentRect } of entries) this.#measure(contentRect);
        });
  #ruler: Element | null = null;
  #previousWidth = 0;
  /** Of the document it stands in; when it leaves, `ownerDocument` is already the next one. */
  #fonts: FontFaceSet | undefined;
  #place = FIRST_PLACE;
  #current = 0;
  #dir: Frame['dir'] = 'ltr';

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
    this.#fonts?.removeEventListener('loadingdone', this.#onFonts);
  }

  hostUpdated(): void {
    this.#observe();
  }

  render(charted: Charted): TemplateResult {
    const { words, figure, spotlight, type, level } = charted;
    const table = this.#table(charted);
    return html`${heading(level, this.#takeaway(charted), this.#id)}
      <p class="subtitle">${text(words, figure.subtitle, where(words, spotlight))}</p>
      ${
        figure.comparesForms
          ? html`<p class="beside small">${text(words, spotlight.caveats.underreporting)}</p>`
          : nothing
      }
      <div class="chart">
        <div class="ruler" data-chart=${this.#id}></div>
        ${type === 'table' ? table : this.#drawing(charted, type)}
      </div>
      ${type === 'dots' ? html`<p class="small quiet">${text(words, figure.dot)}</p>` : nothing}
      ${
        figure.apart
          ? html`<p>
            ${text(words, figure.apart.phrase, { value: words.number(figure.apart.count.value) })}
          </p>`
          : nothing
      }
      ${
        type === 'table'
          ? nothing
          : html`<details>
            <summary>${text(words, TABLE)}</summary>
            ${table}
          </details>`
      }
      ${figure.notes.map((note) => html`<p class="note small quiet">${text(words, note)}</p>`)}`;
  }

  #takeaway({ words, figure, spotlight }: Charted) {
    const total = words.number(figure.total?.value ?? 0);
    const first = largest(figure);
    return first
      ? text(words, figure.takeaway, {
          label: words.say(first.label),
          value: words.number(first.value),
          total,
          ...where(words, spotlight),
        })
      : text(words, figure.plainTakeaway, { total, ...where(words, spotlight) });
  }

  #drawing({ words, figure, spotlight }: Charted, type: Exclude<Type, 'table'>): TemplateResult {
    this.#dir = words.dir;
    const rows = rowsOf(words, figure);
    const current = Math.min(this.#current, rows.length - 1);
    const subtitle = words.say(figure.subtitle, where(words, spotlight));
    return html`<div part="drawing" @keydown=${this.#onKeydown} @focusin=${this.#onFocusin}>
      ${DRAWINGS[type](rows, { ...this.#place, dir: words.dir }, words.say(WALK, { subtitle }), current)}
    </div>`;
  }

  #table({ words, figure, spotlight }: Charted): TemplateResult {
    const { rows, total, columns, subtitle } = figure;
    return dataTable({
      caption: text(words, subtitle, where(words, spotlight)),
      columns: [words.say(columns[0]), words.say(columns[1])],
      rows: rows.map(({ label, value }) => [words.say(label), words.number(value)]),
      total: total ? [words.say(total.label), words.number(total.value)] : undefined,
    });
  }

  /** The ruler is as wide as the drawing may be and one em tall; its size does not depend on what is drawn. */
  #observe(): void {
    const ruler = this.#host.shadowRoot?.querySelector(`.ruler[data-chart="${this.#id}"]`) ?? null;
    if (!this.#host.isConnected || ruler === this.#ruler) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (ruler) this.#observer?.observe(ruler);
  }

  #measure({ width, height }: DOMRectReadOnly): void {
    const ruler = this.#ruler;
    if (!ruler || !width || !height) return; // hidden: the last drawing will do
    const room = Math.floor(Math.min(width, WIDEST * height));
    const { width: drawn } = this.#place;
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
    const index = marksIn(event).findIndex((mark) => mark === event.target);
    if (index < 0) return;
    this.#current = index;
    this.#host.requestUpdate();
  };
}

function marksIn({ currentTarget }: Event): SVGElement[] {
  return [...(currentTarget as Element).querySelectorAll<SVGElement>('.mark')];
}

function where(words: Words, { place, year }: Spotlight): { place: string; year: string } {
  return { place: words.say(place), year: String(year) };
}

/** The row that is larger than all others, if one is and says something. */
function largest({ rows }: Figure): Count | undefined {
  const [first, second] = [...rows].sort((a, b) => b.value - a.value);
  return first && !first.residual && first.value > (second?.value ?? 0) ? first : undefined;
}

function rowsOf(words: Words, figure: Figure): Row[] {
  const { rows, total } = figure;
  const first = largest(figure);
  return rows.map((row, index): Row => {
    const said = {
      label: words.say(row.label),
      value: words.number(row.value),
      position: words.number(index + 1),
      count: words.number(rows.length),
    };
    const name = total
      ? words.say(MARK_OF_WHOLE, {
          ...said,
          total: words.number(total.value),
          share: words.percent(row.value / total.value),
        })
      : words.say(MARK, said);
    return { label: said.label, value: row.value, valueText: said.value, name, accent: row === first };
  });
}
