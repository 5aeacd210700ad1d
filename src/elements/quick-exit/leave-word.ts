import { phrase } from '../../locale/phrase.js';

export const LEAVE = phrase('Leave this page', {
  desc: 'A button that leaves the page at once for one about the weather. As short as a button is',
});
