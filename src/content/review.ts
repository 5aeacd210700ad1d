import { phrase } from '../locale/phrase.js';

/** Who has looked at a record, and when. */
export const checkedBy = phrase('Checked by {name} on {date}.', {
  desc: '{name} is a person who dialled, opened or read the details',
});
