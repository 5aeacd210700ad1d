import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { drawBars, layoutBars } from '../../charts/bars.js';
import type { Frame } from '../../charts/frame.js';
import type { Count, Spotlight } from '../../content/schema.js';
import { purpose, service } from '../../content/spotlights/introduction.js';
import { phrase } from '../../locale/phrase.js';
import { caveats } from '../../parts/caveats.js';
import { dataTable } from '../../parts/data-table.js';
import { heading } from '../../parts/heading.js';
import { text } from '../../parts/text.js';
import { seriesTokens } from '../../styles/tokens.js';
import { ChartView } from '../ct-stats-chart/chart-view.js';
import type { Draw } from '../ct-stats-chart/chart-view.js';
import { datasetProperties, Datasets } from '../ct-stats-chart/datasets.js';
import type { Data } from '../ct-stats-chart/datasets.js';
import { countText, figures } from '../ct-stats-chart/figures.js';
import type { Measure } from '../ct-stats-chart/figures.js';
import { oneYear } from '../ct-stats-chart/one-year.js';
import { addedBy, spotlightSource } from '../ct-stats-chart/spotlight-source.js';
import { styles as chartStyles } from '../ct-stats-chart/styles.js';
import { TextWidget } from '../text-widget.js';
import type { Printed } from '../text-widget.js';
import { styles } from './styles.js';

const TITLE = phrase('{place} in {year}: what the National Human Trafficking Hotline counted', {
  desc: 'The title of a one-page report',
});
const IDENTIFIED = phrase('Identified by the hotline from reports, not by a court.', {
  desc: 'Under three large numbers: victims, traffickers and businesses',
});
const LOCATIONS = phrase('Where it happened', {
  desc: 'Heading of a list of places such as hotels or homes',
});
const NO_LOCATIONS = phrase('Not available in this source.', {
  desc: 'Under the heading "Where it happened": the report has it, but the figures are lost',
});
const SEVERAL = phrase('Some cases may involve multiple locations.', {
  desc: 'A note under a list of places; the report’s own words',
});
const PLACE = phrase('Place', { desc: 'The head of a column: hotel, home and so on' });
const CASES = phrase('Cases', { desc: 'The head of a column of numbers: incidents of trafficking' });

const PRINTING = ['beforeprint', 'afterprint'] as const;

/** 9pt, px. */
const PRINTED = (9 * 96) / 72;

/**
 * The one-page report on a state in a year, from the National Human Trafficking Hotline: who was identified, cases by form,
 * contacts by channel, places, notes and all caveats. One column on a phone, a page on a desktop, one sheet in print.
 *
 * @tag ct-spotlight
 * @summary Connecticut's whole one-page report of 2019: figures, charts, notes and caveats.
 * @attr {string} [state=CT] - Whose figures: a state that is built in, or that figures of your own have.
 * @attr {string} [year] - The year of the figures; the newest one of the state unless set.
 * @attr {string} src - Address of a JSON file of the page's own origin with figures of your own, as `data` takes them. It is the one thing a widget asks for beside its own files. Static HTML has the built-in figures until the script takes it over.
 * @csspart root - The whole widget.
 * @csspart drawing - A drawing.
 * @cssprop --stw-series-1 - Color of the bar that a takeaway speaks of; `--stw-series-4` of the others.
 */
export class CtSpotlight extends TextWidget {
  static override styles: CSSResultGroup = [TextWidget.styles, seriesTokens, chartStyles, styles];

  static override properties: PropertyDeclarations = {
    ...datasetProperties,
    isPrinted: { state: true },
  };

  readonly #cases = new ChartView(this, 'cases');
  readonly #communications = new ChartView(this, 'communications');

  readonly #datasets = new Datasets(this, {
    accepted: (attribute, given, values) => this.accepted(attribute, given, values),
    say: this.say,
  });

  /** What is printed: the page it stands in, which may be a frame. When it leaves, `ownerDocument` is already the next one. */
  #view: Window | null = null;

  declare state: string;
  declare year: string | number;
  /**
   * Figures of a page's own: one state and year as the hotline reported it, or a list of them. `year` and `state` then choose
   * among these. What is not sound is told to the console, and the built-in figures are shown. Also
   * `<script type="application/json">{ "data": … }</script>` inside the tag, or a file (`src`); the property wins over both.
   */
  declare data: Data | undefined;
  declare src: string;
  declare private isPrinted: boolean | undefined;

  protected override readonly printed: Printed = { document: 'spotlight' };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#view = this.ownerDocument.defaultView;
    for (const event of PRINTING) this.#view?.addEventListener(event, this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const event of PRINTING) this.#view?.removeEventListener(event, this.#onPrint);
    this.#view = null;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#datasets.read();
    await super.scheduleUpdate();
  }

  protected override reviewed(): TemplateResult {
    const { words, level } = this;
    const { areOwn } = this.#datasets;
    const { spotlight } = this.#datasets.choose();
    const { place, year, people, businesses, caveats: said } = spotlight;
    const title = text(words, TITLE, { place: words.say(place), year: String(year) });
    return html`<article class="frame" aria-labelledby="title">
      ${heading(level, title, 'title')}
      <div class="intro">
        <p>${text(words, service.text)}</p>
        <p>${text(words, said.scope)} ${spotlight.state === 'CT' ? text(words, purpose.text) : nothing}</p>
      </div>
      <dl>${[...people, businesses].map((count) => this.#head(count))}</dl>
      <p class="small quiet">${text(words, IDENTIFIED)}</p>
      <div class="charts">
        ${this.#chart(this.#cases, 'cases', spotlight)} ${this.#chart(this.#communications, 'communications', spotlight)}
        ${this.#locations(spotlight)}
      </div>
      <div class="notes small quiet">${caveats(words, [spotlight], [said.scope, said.underreporting])}${addedBy(words, areOwn)}</div>
      ${this.foot(spotlightSource(words, [spotlight]), areOwn ? 'own' : 'spotlight')}
    </article>`;
  }

  #head({ label, value }: Count): TemplateResult {
    const { words } = this;
    return html`<div>
      <dt>${text(words, label)}</dt>
      <dd class="number">${countText(words, value)}</dd>
    </div>`;
  }

  #chart(chart: ChartView, measure: Measure, spotlight: Spotlight): TemplateResult {
    const { words, level } = this;
    const charted = oneYear(words, figures[measure](spotlight), spotlight);
    const draw: Draw = (frame, ...rest) =>
      drawBars(layoutBars(charted.marks, this.isPrinted ? onPaper(frame) : frame), ...rest);
    return html`<figure aria-labelledby=${measure}>
      ${chart.render(words, { ...charted, areOwn: this.#datasets.areOwn }, draw, level + 1)}
    </figure>`;
  }

  #locations({ locations }: Spotlight): TemplateResult {
    const { words, level } = this;
    const rows = locations?.map(({ label, value }) => [words.say(label), countText(words, value)] as const);
    return html`<section class="locations" aria-labelledby="locations">
      ${heading(level + 1, text(words, LOCATIONS), 'locations')}
      ${
        rows
          ? dataTable({ caption: nothing, columns: [words.say(PLACE), words.say(CASES)], rows })
          : html`<p class="quiet">${text(words, NO_LOCATIONS)}</p>`
      }
      ${rows ? html`<p class="small quiet">${text(words, SEVERAL)}</p>` : nothing}
    </section>`;
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinted = type === 'beforeprint';
  };
}

/** Browsers measure nothing anew while they print: half of a sheet, with the text as the styles have it there. */
function onPaper(frame: Frame): Frame {
  return { ...frame, width: 340, em: PRINTED, measure: (text) => (frame.measure(text) * PRINTED) / frame.em };
}
