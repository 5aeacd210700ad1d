import { phrase } from '../locale/phrase.js';
import type { Statement } from './schema.js';

/** What trafficking is. The brochure's own words leave out force, fraud or coercion, and suggest that somebody must be moved. */
export const definition: readonly Statement[] = [
  {
    id: 'trafficking',
    text: phrase(
      'Under federal law, human trafficking is using force, fraud or coercion to make a person work or take part in commercial sex.',
      { desc: 'A definition. Glossary, terms 1, 5 and 7' },
    ),
  },
  {
    id: 'trafficking-under-18',
    text: phrase('For sex trafficking of a person under 18, no force, fraud or coercion has to be shown.', {
      desc: 'A definition, under federal law. Never a word that blames the child',
    }),
  },
  {
    id: 'trafficking-labor',
    text: phrase(
      'Labor trafficking is making someone work by force, lies or threats, including over a debt.',
      { desc: 'A definition. Glossary, terms 3 and 6' },
    ),
  },
  {
    id: 'trafficking-movement',
    text: phrase('No one has to be moved from one place to another.', {
      desc: 'Trafficking is often taken for moving people, or for smuggling; it is neither',
    }),
  },
  {
    id: 'trafficking-state-law',
    text: phrase('Connecticut’s law is worded differently.', {
      desc: 'After a definition under federal law',
    }),
  },
];
