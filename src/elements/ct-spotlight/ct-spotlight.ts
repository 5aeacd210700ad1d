import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Count, Spotlight } from '../../content/schema.js';
import { ct2019 } from '../../content/spotlights/ct-2019.js';
import { purpose, service } from '../../content/spotlights/introduction.js';
import { phrase } from '../../locale/phrase.js';
import { caveats } from '../../parts/caveats.js';
import { dataTable } from '../../parts/data-table.js';
import { heading } from '../../parts/heading.js';
import { text } from '../../parts/text.js';
import { seriesTokens } from '../../styles/tokens.js';
import { ChartView } from '../ct-stats-chart/chart-view.js';
import { figures } from '../ct-stats-chart/figures.js';
import type { Measure } from '../ct-stats-chart/figures.js';
import { spotlightSource } from '../ct-stats-chart/spotlight-source.js';
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

/**
 * The one-page report on a state in a year, from the National Human Trafficking Hotline: who was identified, cases by form,
 * contacts by channel, places, notes and all caveats. One column on a phone, a page on a desktop, one sheet in print.
 *
 * @tag ct-spotlight
 * @summary Connecticut's whole one-page report of 2019: figures, charts, notes and caveats.
 * @csspart root - The whole widget.
 * @csspart drawing - A drawing.
 * @cssprop --stw-series-1 - Color of the bar that a takeaway speaks of; `--stw-series-4` of the others.
 */
export class CtSpotlight extends TextWidget {
  static override styles: CSSResultGroup = [TextWidget.styles, seriesTokens, chartStyles, styles];

  readonly #cases = new ChartView(this, 'cases');
  readonly #communications = new ChartView(this, 'communications');

  protected override readonly printed: Printed = { document: 'spotlight' };

  protected override reviewed(): TemplateResult {
    const { words, level } = this;
    const spotlight = ct2019;
    const { place, year, people, businesses } = spotlight;
    const title = text(words, TITLE, { place: words.say(place), year: String(year) });
    return html`<article class="frame" aria-labelledby="title">
      ${heading(level, title, 'title')}
      <div class="intro">
        <p>${text(words, service.text)}</p>
        <p>${text(words, spotlight.caveats.scope)} ${text(words, purpose.text)}</p>
      </div>
      <dl>${[...people, businesses].map((count) => this.#head(count))}</dl>
      <p class="small quiet">${text(words, IDENTIFIED)}</p>
      <div class="charts">
        ${this.#chart(this.#cases, 'cases', spotlight)} ${this.#chart(this.#communications, 'communications', spotlight)}
      </div>
      ${this.#locations(spotlight)}
      <div class="notes small quiet">${caveats(words, spotlight, ['scope', 'underreporting'])}</div>
      ${this.foot(spotlightSource(words, spotlight), 'spotlight')}
    </article>`;
  }

  #head({ label, value }: Count): TemplateResult {
    const { words } = this;
    return html`<div>
      <dt>${text(words, label)}</dt>
      <dd class="number">${words.number(value)}</dd>
    </div>`;
  }

  #chart(chart: ChartView, measure: Measure, spotlight: Spotlight): TemplateResult {
    const { words, level } = this;
    const figure = figures[measure](spotlight);
    return html`<figure aria-labelledby=${measure}>
      ${chart.render({ words, figure, spotlight, type: 'bar', level: level + 1 })}
    </figure>`;
  }

  #locations({ locations }: Spotlight): TemplateResult {
    const { words, level } = this;
    const rows = locations?.map(({ label, value }) => [words.say(label), words.number(value)] as const);
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
}
