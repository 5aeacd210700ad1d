/**
 * All element classes, none of them registered, for who extends one or gives it a tag name of their own: each goes with
 * `customElements.define`.
 */
export { CtSpotlight } from './ct-spotlight/ct-spotlight.js';
export { CtStatsChart } from './ct-stats-chart/ct-stats-chart.js';
export { HotlineCard } from './hotline-card/hotline-card.js';
export { QuickExit } from './quick-exit/quick-exit.js';
export { TraffickingBrochure } from './trafficking-brochure/trafficking-brochure.js';
export { TraffickingDefinition } from './trafficking-definition/trafficking-definition.js';
export { TraffickingFigures } from './trafficking-figures/trafficking-figures.js';
export { TraffickingLaw } from './trafficking-law/trafficking-law.js';
export { TraffickingResources } from './trafficking-resources/trafficking-resources.js';
export { TraffickingRights } from './trafficking-rights/trafficking-rights.js';
export { TraffickingSigns } from './trafficking-signs/trafficking-signs.js';
export type { Overrides } from './widget.js';
export type { SpotlightData } from '../content/schema.js';
export type { Checks } from '../content/review.js';
export type { GivenLine } from '../tools/partner.js';
