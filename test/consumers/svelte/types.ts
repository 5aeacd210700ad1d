// What the types refuse; nothing here runs.
import type { SvelteHTMLElements } from 'svelte/elements';

export const refused: Partial<SvelteHTMLElements>[] = [
  // @ts-expect-error There is no such layout.
  { 'hotline-card': { layout: 'sideways' } },
  // @ts-expect-error It is there or it is not.
  { 'hotline-card': { discreet: 'very' } },
  // @ts-expect-error Headings have six levels.
  { 'trafficking-signs': { 'heading-level': 7 } },
  // @ts-expect-error Figures have a state and a year.
  { 'ct-stats-chart': { data: { cases: 3 } } },
];
