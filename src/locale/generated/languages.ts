// Written by npm run localize from locales/*.xlf. Do not edit.
import type { Words } from '../words.js';

interface Language {
  /** What it calls itself. */
  readonly own: string;
  /** Whether a person has reviewed all of it. */
  readonly isReviewed: boolean;
  bring(): Promise<{ readonly words: Words }>;
}

/** The languages beside English, in the order of the list that a reader picks from. */
export const languages: Readonly<Record<string, Language>> = {
  es: { own: 'Español', isReviewed: false, bring: () => import('./es.js') },
  'pt-BR': { own: 'Português (Brasil)', isReviewed: false, bring: () => import('./pt-BR.js') },
  pl: { own: 'Polski', isReviewed: false, bring: () => import('./pl.js') },
  ht: { own: 'Kreyòl ayisyen', isReviewed: false, bring: () => import('./ht.js') },
  'zh-Hans': { own: '简体中文', isReviewed: false, bring: () => import('./zh-Hans.js') },
  fr: { own: 'Français', isReviewed: false, bring: () => import('./fr.js') },
  vi: { own: 'Tiếng Việt', isReviewed: false, bring: () => import('./vi.js') },
  ru: { own: 'Русский', isReviewed: false, bring: () => import('./ru.js') },
  ar: { own: 'العربية', isReviewed: false, bring: () => import('./ar.js') },
};
