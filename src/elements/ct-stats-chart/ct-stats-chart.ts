import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { drawBars, layoutBars } from '../../charts/bars.js';
import { drawDonut, layoutDonut } from '../../charts/donut.js';
import { drawDots, layoutDots } from '../../charts/dots.js';
import type { Frame, Row } from '../../charts/frame.js';
import { hotlineName as publisher } from '../../content/contacts.js';
import type { Count, Spotlight } from '../../content/schema.js';
import { ct2019 } from '../../content/spotlights/ct-2019.js';
import { phrase } from '../../locale/phrase.js';
import { caveats } from '../../parts/caveats.js';
import { dataTable } from '../../parts/data-table.js';
import { heading } from '../../parts/heading.js';
import { text } from '../../parts/text.js';
import { seriesTokens } from '../../styles/tokens.js';
import { Widget } from '../widget.js';
import { figures, MEASURES } from './figures.js';
import type { Figure, Measure } from './figures.js';
import { guess, textMeasure } from './measure.js';
import { styles } from './styles.js';

const TYPES = ['bar', 'donut', 'dots', 'table'] as const;
type Type = (typeof TYPES)[number];

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
const SOURCE = phrase('Source: {publisher}, {report}. As of {asOf}.', {
  desc: '{report} is the title of the report, in English; {asOf} is a date',
});

/** Em. Wider, bars say no more, and print small. */
const WIDEST = 46;
/** Px, of any system. */
const SCROLL_BAR = 20;

/** Before it knows better: the width of a small phone. */
const FIRST_FRAME: Omit<Frame, 'dir'> = { width: 280, em: 16, measure: guess(16) };

/**
 * One chart of Connecticut's figures of 2019, from the National Human Trafficking Hotline. The figure, its year, its as-of
 * date and its caveats are one unit; no setting splits them.
 *
 * @tag ct-stats-chart
 * @summary Connecticut's trafficking figures of 2019 as one chart, with a takeaway, a table and the caveats.
 * @attr {'cases' | 'communications' | 'people'} [measure=cases] - What is counted.
 * @attr {'bar' | 'donut' | 'dots' | 'table'} [type=bar] - How it is drawn. `donut` is for parts of a whole, so `people` falls back to `bar`.
 * @csspart root - The whole widget.
 * @csspart drawing - The drawing.
 * @cssprop --stw-series-1 - Color of the first part of a donut; `-2` to `-5` for the others. Bars and dots use the first for the row that the takeaway speaks of and the fourth for the rest.
 */
export class CtStatsChart extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, seriesTokens, styles];

  static override properties: PropertyDeclarations = {
    measure: {},
    type: {},
    frame: { state: true },
    current: { state: true },
  };

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

  declare measure: Measure;
  declare type: Type;

  declare private frame: Omit<Frame, 'dir'>;
  declare private current: number;

  constructor() {
    super();
    this.frame = FIRST_FRAME;
    this.current = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#ruler = null;
    this.#fonts?.removeEventListener('loadingdone', this.#onFonts);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observe();
    this.#fonts = this.ownerDocument.fonts;
    this.#fonts.addEventListener('loadingdone', this.#onFonts);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#observe();
  }

  protected override view(): TemplateResult {
    const { words } = this;
    const spotlight = ct2019;
    const figure = figures[this.accepted('measure', this.measure, MEASURES)](spotlight);
    const type = this.#drawable(figure);
    const subtitle = words.say(figure.subtitle, this.#where(spotlight));
    return html`<figure class="frame" aria-labelledby="title">
      ${heading(this.level, this.#takeaway(figure, spotlight), 'title')}
      <p class="subtitle">${text(words, figure.subtitle, this.#where(spotlight))}</p>
      ${
        figure.comparesForms
          ? html`<p class="beside small">${text(words, spotlight.caveats.underreporting)}</p>`
          : nothing
      }
      <div class="chart">
        <div class="ruler"></div>
        ${type === 'table' ? this.#table(figure, spotlight) : this.#drawing(figure, type, subtitle)}
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
            ${this.#table(figure, spotlight)}
          </details>`
      }
      <div class="notes small quiet">
        ${figure.notes.map((note) => html`<p>${text(words, note)}</p>`)} ${caveats(words, spotlight, figure.comparesForms)}
      </div>
      ${this.#source(spotlight)}
    </figure>`;
  }

  #takeaway(figure: Figure, spotlight: Spotlight) {
    const { words } = this;
    const total = words.number(figure.total?.value ?? 0);
    const first = this.#first(figure);
    return first
      ? text(words, figure.takeaway, {
          label: words.say(first.label),
          value: words.number(first.value),
          total,
          ...this.#where(spotlight),
        })
      : text(words, figure.plainTakeaway, { total, ...this.#where(spotlight) });
  }

  #drawing(figure: Figure, type: Exclude<Type, 'table'>, subtitle: string): TemplateResult {
    const rows = this.#rows(figure);
    const current = Math.min(this.current, rows.length - 1);
    return html`<div part="drawing" @keydown=${this.#onKeydown} @focusin=${this.#onFocusin}>
      ${DRAWINGS[type](rows, { ...this.frame, dir: this.words.dir }, this.words.say(WALK, { subtitle }), current)}
    </div>`;
  }

  #table(figure: Figure, spotlight: Spotlight): TemplateResult {
    const { words } = this;
    const { rows, total, columns } = figure;
    return dataTable({
      caption: text(words, figure.subtitle, this.#where(spotlight)),
      columns: [words.say(columns[0]), words.say(columns[1])],
      rows: rows.map(({ label, value }) => [words.say(label), words.number(value)]),
      total: total ? [words.say(total.label), words.number(total.value)] : undefined,
    });
  }

  #source(spotlight: Spotlight): TemplateResult {
    const { words } = this;
    const summary = text(words, SOURCE, {
      publisher: words.say(publisher),
      report: html`<span lang="en" dir="ltr">${spotlight.report}</span>`,
      asOf: words.date(spotlight.asOf),
    });
    return this.foot(summary, spotlight.id);
  }

  #where({ place, year }: Spotlight): { place: string; year: string } {
    return { place: this.words.say(place), year: String(year) };
  }

  /** The row that is larger than all others, if one is and says something. */
  #first({ rows }: Figure): Count | undefined {
    const [first, second] = [...rows].sort((a, b) => b.value - a.value);
    return first && !first.residual && first.value > (second?.value ?? 0) ? first : undefined;
  }

  #rows(figure: Figure): Row[] {
    const { words } = this;
    const { rows, total } = figure;
    const first = this.#first(figure);
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

  #drawable(figure: Figure): Type {
    const type = this.accepted('type', this.type, TYPES);
    if (type !== 'donut' || figure.total) return type;
    this.tell('type', type, 'A donut shows parts of a whole, and these are none. Shown instead: bar.');
    return 'bar';
  }

  /** The ruler is as wide as the drawing may be and one em tall; its size does not depend on what is drawn. */
  #observe(): void {
    const ruler = this.shadowRoot?.querySelector('.ruler') ?? null;
    if (!this.isConnected || ruler === this.#ruler) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (ruler) this.#observer?.observe(ruler);
  }

  #measure({ width, height }: DOMRectReadOnly): void {
    const ruler = this.#ruler;
    if (!ruler || !width || !height) return; // hidden: the last drawing will do
    const room = Math.floor(Math.min(width, WIDEST * height));
    const { width: drawn } = this.frame;
    // A drawing that is tall enough for a scroll bar only while none is there would come and go for ever.
    if (room === this.#previousWidth && room > drawn && room - drawn <= SCROLL_BAR) return;
    this.#previousWidth = drawn;
    this.frame = { width: room, em: height, measure: textMeasure(ruler) };
  }

  /** Letters have other widths in a font that arrives late. */
  readonly #onFonts = (): void => {
    if (this.#ruler) this.frame = { ...this.frame, measure: textMeasure(this.#ruler) };
  };

  #onKeydown(event: KeyboardEvent): void {
    // With a modifier the key is the browser's: Alt and an arrow go back, and somebody may need to leave.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const marks = [...this.renderRoot.querySelectorAll<SVGElement>('.mark')];
    const last = marks.length - 1;
    const forward = this.words.dir === 'rtl' ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: this.current + forward,
      ArrowDown: this.current + 1,
      ArrowLeft: this.current - forward,
      ArrowUp: this.current - 1,
      Home: 0,
      End: last,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    marks[Math.min(Math.max(step, 0), last)]?.focus();
  }

  #onFocusin(event: FocusEvent): void {
    const marks = [...this.renderRoot.querySelectorAll('.mark')];
    const index = marks.findIndex((mark) => mark === event.target);
    if (index >= 0) this.current = index;
  }
}
