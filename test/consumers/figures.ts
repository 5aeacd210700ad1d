import type { SpotlightData } from 'stop-trafficking-widgets/classes';
import { spotlights } from 'stop-trafficking-widgets/content';

/** Invented figures of a place that does not exist, in the shape that the charts take: a page of yours has its own. */
export const figures: readonly SpotlightData[] = spotlights.map((spotlight) => ({
  ...spotlight,
  id: 'testland',
  state: 'ZZ',
  place: 'Testland',
}));
