import { phrase } from './phrase.js';

/** What a language calls itself. `npm run localize` gathers these in generated/languages.ts, for the list to pick one from. */
export const ownName = phrase('English', {
  desc: 'Not "English": the name of YOUR language in your language, as a list of languages shows it, such as Español',
});
