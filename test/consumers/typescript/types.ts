// What the types take and what they refuse; nothing here runs.
import 'stop-trafficking-widgets';
import { layoutBars } from 'stop-trafficking-widgets/charts';
import type { BarsLayout, Frame, Row } from 'stop-trafficking-widgets/charts';
import { HotlineCard, TraffickingSigns } from 'stop-trafficking-widgets/classes';
import type { Checks, GivenLine, Overrides, SpotlightData } from 'stop-trafficking-widgets/classes';
import { evidence } from 'stop-trafficking-widgets/content';
import { figures } from '../figures.js';

const card: HotlineCard = document.createElement('hotline-card');
card.layout = 'banner';
card.headingLevel = 3;
card.quickExit = 'shift';
card.overrides = { es: { Close: 'Cerrar' } } satisfies Overrides;
card.checks = { careline: { by: 'Ana Díaz', on: '2026-11-24' } } satisfies Checks;
card.localLines = [] satisfies GivenLine[];
// @ts-expect-error There is no such layout.
card.layout = 'sideways';
// @ts-expect-error Headings have six levels.
card.headingLevel = 7;
// @ts-expect-error A line has all of its fields.
card.localLines = [{ partner: 'Example Library' }];

const chart = document.createElement('ct-stats-chart');
chart.data = figures;
chart.data = figures[0] satisfies SpotlightData | undefined;
chart.year = 2019;
// @ts-expect-error Cases are counted, not apples.
chart.measure = 'apples';
// @ts-expect-error Figures have a state and a year.
chart.data = { cases: 3 };

export class OwnCard extends HotlineCard {}
customElements.define('own-signs', TraffickingSigns);

const frame: Frame = { width: 300, em: 16, measure: (text) => text.length * 8, dir: 'ltr' };
export const layout: BarsLayout = layoutBars([] satisfies Row[], frame);
export const known: readonly string[] = Object.keys(evidence);
