import { html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { drawBars, layoutBars } from '../../charts/bars.js';
import { drawDonut, layoutDonut } from '../../charts/donut.js';
import { drawDots, layoutDots } from '../../charts/dots.js';
import type { Row } from '../../charts/frame.js';
import type { Spotlight, Years } from '../../content/schema.js';
import { caveats } from '../../parts/caveats.js';
import { seriesTokens } from '../../styles/tokens.js';
import { patience } from '../patience.js';
import { Widget } from '../widget.js';
import { ChartView } from './chart-view.js';
import type { Charted, Draw } from './chart-view.js';
import { datasetProperties, Datasets } from './datasets.js';
import type { Data } from './datasets.js';
import { figures, MEASURES } from './figures.js';
import type { Figure, Measure, Side } from './figures.js';
import { oneYear } from './one-year.js';
import type * as Several from './several.js';
import { addedBy, spotlightSource } from './spotlight-source.js';
import { styles } from './styles.js';

const TYPES = ['bar', 'donut', 'dots', 'trend', 'table'] as const;
type Type = (typeof TYPES)[number];

/** More dots than this are not counted by anybody, and are slow to draw. */
const MOST_DOTS = 2000;

const DRAWINGS: Readonly<Record<'bar' | 'donut' | 'dots', (rows: readonly Row[]) => Draw>> = {
  bar:
    (rows) =>
    (frame, ...rest) =>
      drawBars(layoutBars(rows, frame), ...rest),
  donut:
    (rows) =>
    (frame, ...rest) => {
      const layout = layoutDonut(rows, frame);
      // Where a ring does not fit, bars say the same.
      return layout ? drawDonut(layout, ...rest) : drawBars(layoutBars(rows, frame), ...rest);
    },
  dots:
    (rows) =>
    (frame, ...rest) =>
      drawDots(layoutDots(rows, frame), ...rest),
};

/**
 * One chart of the National Human Trafficking Hotline's figures, built in: Connecticut in 2019. A figure, its year, its as-of
 * date and its caveats are one unit; no setting splits them.
 *
 * @tag ct-stats-chart
 * @summary Connecticut's trafficking figures of 2019 as one chart, with a takeaway, a table and the caveats.
 * @attr {'cases' | 'communications' | 'people'} [measure=cases] - What is counted.
 * @attr {'bar' | 'donut' | 'dots' | 'trend' | 'table'} [type=bar] - How it is drawn. `donut` is for parts of a whole, so `people` falls back to `bar`. `trend` is a line over all years of the state, and falls back to `bar` while there is one year only.
 * @attr {string} [compare] - What stands beside it, as bars to the same scale: another measure, or a year, or a state that figures of your own have.
 * @attr {string} [state=CT] - Whose figures: a state that is built in, or that figures of your own have.
 * @attr {string} [year] - The year of the figures; the newest one of the state unless set.
 * @attr {string} src - Address of a JSON file of the page's own origin with figures of your own, as `data` takes them. It is the one thing a widget asks for beside its own files. Static HTML has the built-in figures until the script takes it over.
 * @csspart root - The whole widget.
 * @csspart drawing - The drawing.
 * @csspart tools - What the chart can be taken along with: files, copies, print and sound.
 * @cssprop --stw-series-1 - Color of the first part of a donut; `-2` to `-5` for the others. Bars, dots and lines use the first for what the takeaway speaks of and the fourth for the rest.
 */
export class CtStatsChart extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, seriesTokens, styles];

  static override properties: PropertyDeclarations = {
    measure: {},
    type: {},
    compare: {},
    ...datasetProperties,
  };

  readonly #chart = new ChartView(this, 'title');
  #bringing: Promise<void> | undefined;
  readonly #datasets = new Datasets(this, {
    accepted: (attribute, given, values) => this.accepted(attribute, given, values),
    say: this.say,
  });

  declare measure: Measure;
  declare type: Type;
  declare compare: string | number;
  declare state: string;
  declare year: string | number;
  /**
   * Figures of a page's own: one state and year as the hotline reported it, or a list of them. `year` and `state` then choose
   * among these. What is not sound is told to the console, and the built-in figures are shown. Also
   * `<script type="application/json">{ "data": … }</script>` inside the tag, or a file (`src`); the property wins over both.
   */
  declare data: Data | undefined;
  declare src: string;
  /** What shows several figures in one chart, once it is here. */
  protected several: typeof Several | undefined;

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#datasets.read();
    if (this.showsSeveral && !this.several) await Promise.race([this.#bringSeveral(), patience()]);
    await super.scheduleUpdate();
  }

  /** A file that comes late is used when it is here. */
  #bringSeveral(): Promise<void> {
    this.#bringing ??= import('./several.js').then(
      (several) => {
        // A server may also answer with something else than what was asked for.
        if (!('sideBySide' in several)) return;
        this.several = several;
        this.requestUpdate();
      },
      () => undefined,
    );
    return this.#bringing;
  }

  /** Whether what is asked for must be brought. */
  protected get showsSeveral(): boolean {
    return Boolean(this.compare) || this.#type === 'trend';
  }

  protected override view(): TemplateResult {
    const { words, several } = this;
    const { spotlight, years } = this.#datasets.choose();
    const figureOf = figures[this.accepted('measure', this.measure, MEASURES)];
    const figure = figureOf(spotlight);
    const other = this.#beside(spotlight, figure);
    const asked = this.#type;
    const shown =
      other && several
        ? several.sideBySide(words, { spotlight, figure }, other)
        : asked === 'trend' && several?.trend(words, years, figureOf);
    if (shown && other && (asked === 'donut' || asked === 'dots' || asked === 'trend'))
      this.tell('type', asked, 'A comparison is drawn as bars. Shown instead: bar.');
    if (shown)
      return this.#figure({ ...shown.charted, isTable: asked === 'table' }, shown.draw, shown.spotlights);
    const type = this.#drawable(asked, figure);
    const charted = oneYear(words, figure, spotlight);
    const as = {
      legend: type === 'dots' ? figure.dot : undefined,
      showsShares: type === 'donut',
      isTable: type === 'table',
    };
    // A picture of the table is bars.
    const draw = DRAWINGS[type === 'table' ? 'bar' : type](charted.marks);
    return this.#figure({ ...charted, ...as }, draw, [spotlight]);
  }

  get #type(): Type {
    return this.accepted('type', this.type, TYPES);
  }

  #figure(charted: Charted, draw: Draw, spotlights: Years): TemplateResult {
    const { words, level } = this;
    const { areOwn } = this.#datasets;
    return html`<figure class="frame" aria-labelledby="title">
      ${this.#chart.render(words, { ...charted, areOwn }, draw, level)}
      <div class="notes small quiet">${caveats(words, spotlights, [charted.caution])}${addedBy(words, areOwn)}</div>
      ${this.foot(spotlightSource(words, spotlights), areOwn ? 'own' : spotlights[0].id)}
    </figure>`;
  }

  /** What `compare` names. */
  #beside(spotlight: Spotlight, figure: Figure): Side | undefined {
    const { state, year } = spotlight;
    const sides = new Map<string, Side>();
    for (const measure of MEASURES) {
      const other = figures[measure](spotlight);
      if (other.name !== figure.name) sides.set(measure, { spotlight, figure: other });
    }
    const figureOf = figures[this.accepted('measure', this.measure, MEASURES)];
    for (const other of this.#datasets.all) {
      const name = other.state === state ? String(other.year) : other.state.toLowerCase();
      // Of another state the same year, or the newest.
      if (other !== spotlight && sides.get(name)?.spotlight.year !== year)
        sides.set(name, { spotlight: other, figure: figureOf(other) });
    }
    const asked = this.#datasets.pick('compare', ['none', ...sides.keys()]);
    if (asked !== 'none' && !this.several)
      this.tell('compare', asked, 'It could not be loaded. Shown instead: none.');
    return sides.get(asked);
  }

  /** What is asked for, or bars where that cannot be drawn. */
  #drawable(asked: Type, { total, rows }: Figure): Exclude<Type, 'trend'> {
    const isTooMuch = rows.some(({ value }) => (value ?? 0) > MOST_DOTS);
    const why = {
      bar: undefined,
      donut: total ? undefined : 'A donut shows parts of a whole, and these are none.',
      dots: isTooMuch ? `Dots are drawn for up to ${MOST_DOTS} of a kind.` : undefined,
      trend: this.several ? 'A trend needs two years or more of one state.' : 'It could not be loaded.',
      table: undefined,
    }[asked];
    if (!why && asked !== 'trend') return asked;
    if (this.#datasets.isRead) this.tell('type', asked, `${why ?? ''} Shown instead: bar.`);
    return 'bar';
  }
}
