import { phrase } from '../../locale/phrase.js';

export const TITLE = phrase('Stop human trafficking', { desc: 'The title of a brochure' });
