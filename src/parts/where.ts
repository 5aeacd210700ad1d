import type { Spotlight } from '../content/schema.js';
import { phrase } from '../locale/phrase.js';
import type { Words } from '../locale/words.js';

const PLACE_YEAR = phrase('{place}, {year}', { desc: 'A state and a year, such as "Connecticut, 2019"' });

/** What is said of one side of a comparison. */
export const WITHIN = phrase('{where}. {mark}', {
  desc: 'What is said of one side of a comparison. {where} is such as "Connecticut, 2019" or "Cases"; {mark} is a sentence or two',
});

/** Whose figures, and of when. */
export const whereOf = (words: Words, { place, year }: Spotlight): string =>
  words.say(PLACE_YEAR, { place: words.say(place), year: String(year) });
