import type { Spotlight } from '../schema.js';
import { ct2019 } from './ct-2019.js';

/** All that is built in: Connecticut first, each state from its oldest year to its newest. */
export const spotlights: readonly Spotlight[] = [ct2019];
