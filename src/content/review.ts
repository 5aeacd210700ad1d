import { phrase } from '../locale/phrase.js';
import type { PartialDate } from '../locale/words.js';

/** Who has looked at a record, and when. */
export const checkedBy = phrase('Checked by {name} on {date}.', {
  desc: '{name} is a person who dialled, opened or read the details',
});

/** A partner's own check of a built-in contact: who dialled or opened it, and the day. */
export interface Check {
  readonly by: string;
  readonly on: PartialDate;
}

/** By the contact's id. */
export type Checks = Readonly<Partial<Record<string, Check>>>;

/** Whose figures they are that a page brings itself; nothing here bears them out. */
export const addedByPage = phrase('This website added these figures.', {
  desc: 'Under a chart whose numbers are not built in: whoever made the page put them in',
});
