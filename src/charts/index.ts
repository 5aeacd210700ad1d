/**
 * The charts as pure functions: rows and a frame in, a layout in px out, and a layout drawn as a lit template of SVG. What is counted,
 * in which language and in which colors, is for who calls them.
 */
export { drawBars, layoutBars } from './bars.js';
export type { Bar, BarsLayout } from './bars.js';
export { drawDonut, layoutDonut } from './donut.js';
export type { DonutLayout, Slice } from './donut.js';
export { drawDots, layoutDots } from './dots.js';
export type { DotGroup, DotsLayout } from './dots.js';
export type { Mark } from './drawing.js';
export type { Frame, Label, Row } from './frame.js';
export { drawPair, layoutPair } from './pair.js';
export type { Group, Half, PairLayout } from './pair.js';
export { drawTrend, layoutTrend } from './trend.js';
export type { Panel, Point, Series, TrendLayout, YearRow } from './trend.js';
