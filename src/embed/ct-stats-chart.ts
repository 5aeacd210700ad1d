import { CtStatsChart } from '../elements/ct-stats-chart/ct-stats-chart.js';
import { define } from './define.js';

define('ct-stats-chart', CtStatsChart);

declare global {
  interface HTMLElementTagNameMap {
    'ct-stats-chart': CtStatsChart;
  }
}
