import { phrase } from '../locale/phrase.js';
import type { LegalStatement } from './schema.js';

/** Federal protections. The brochure also promises housing and food, which nothing bears out today. */
export const protections: readonly LegalStatement[] = [
  {
    id: 'visas',
    text: phrase(
      'Some victims may qualify for a T visa or a U visa. Talk to an immigration lawyer or the hotline before you apply.',
      { desc: 'Kinds of visas for victims. Glossary, term 20. No promise' },
    ),
    read: null,
  },
];
