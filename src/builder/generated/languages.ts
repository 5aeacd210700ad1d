// Written by npm run localize from locales/builder/*.xlf. Do not edit.
import type { Words } from '../../locale/words.js';

interface Language {
  /** What it calls itself. */
  readonly own: string;
  /** Whether a person has reviewed all of it. */
  readonly isReviewed: boolean;
  bring(): Promise<{ readonly words: Words }>;
}

/** The languages beside English, in the order of the list that a reader picks from. */
export const languages: Readonly<Record<string, Language>> = {
  es: { own: 'es', isReviewed: false, bring: () => import('./es.js') },
  'pt-BR': { own: 'pt-BR', isReviewed: false, bring: () => import('./pt-BR.js') },
  pl: { own: 'pl', isReviewed: false, bring: () => import('./pl.js') },
  ht: { own: 'ht', isReviewed: false, bring: () => import('./ht.js') },
  'zh-Hans': { own: 'zh-Hans', isReviewed: false, bring: () => import('./zh-Hans.js') },
  fr: { own: 'fr', isReviewed: false, bring: () => import('./fr.js') },
  vi: { own: 'vi', isReviewed: false, bring: () => import('./vi.js') },
  ru: { own: 'ru', isReviewed: false, bring: () => import('./ru.js') },
  ar: { own: 'ar', isReviewed: false, bring: () => import('./ar.js') },
};
