import { html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { ct2019 } from '../../content/spotlights/ct-2019.js';
import { caveats } from '../../parts/caveats.js';
import { seriesTokens } from '../../styles/tokens.js';
import { Widget } from '../widget.js';
import { ChartView, TYPES } from './chart-view.js';
import type { Type } from './chart-view.js';
import { figures, MEASURES } from './figures.js';
import type { Figure, Measure } from './figures.js';
import { spotlightSource } from './spotlight-source.js';
import { styles } from './styles.js';

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
  };

  readonly #chart = new ChartView(this, 'title');

  declare measure: Measure;
  declare type: Type;

  protected override view(): TemplateResult {
    const { words, level } = this;
    const spotlight = ct2019;
    const figure = figures[this.accepted('measure', this.measure, MEASURES)](spotlight);
    return html`<figure class="frame" aria-labelledby="title">
      ${this.#chart.render({ words, figure, spotlight, type: this.#drawable(figure), level })}
      <div class="notes small quiet">${caveats(words, spotlight, figure.comparesForms ? ['underreporting'] : [])}</div>
      ${this.foot(spotlightSource(words, spotlight), spotlight.id)}
    </figure>`;
  }

  #drawable(figure: Figure): Type {
    const type = this.accepted('type', this.type, TYPES);
    if (type !== 'donut' || figure.total) return type;
    this.tell('type', type, 'A donut shows parts of a whole, and these are none. Shown instead: bar.');
    return 'bar';
  }
}
