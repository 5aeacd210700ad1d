import { phrase } from '../locale/phrase.js';

/** Whom a card speaks to first; the order of help is the same for all. */
export const emphasis = {
  self: phrase('If this is happening to you: you can ask for help, and you decide what to say.', {
    desc: 'The first line of a card for a person who may be controlled. Promise no more',
  }),
  helper: phrase(
    'If you are worried about someone: call and say what you noticed. You do not have to be sure. Do not confront anyone.',
    { desc: 'The first line of a card for a person who worries about somebody else' },
  ),
  youth: phrase('Under 18? You can call too. The hotline may have to report harm to a child.', {
    desc: 'The first line of a card for young people. It must not promise secrecy',
  }),
} as const;
