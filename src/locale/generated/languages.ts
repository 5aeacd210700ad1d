// Written by npm run localize from locales/*.xlf. Do not edit.
import type { Words } from '../words.js';

interface Language {
  /** What it calls itself. */
  readonly own: string;
  bring(): Promise<{ readonly words: Words }>;
}

/** The languages beside English, in the order of the list that a reader picks from. */
export const languages: Readonly<Record<string, Language>> = {
  es: { own: 'Español', bring: () => import('./es.js') },
  'pt-BR': { own: 'Português (Brasil)', bring: () => import('./pt-BR.js') },
  pl: { own: 'Polski', bring: () => import('./pl.js') },
  ht: { own: 'Kreyòl ayisyen', bring: () => import('./ht.js') },
  'zh-Hans': { own: '简体中文', bring: () => import('./zh-Hans.js') },
  fr: { own: 'Français', bring: () => import('./fr.js') },
  vi: { own: 'Tiếng Việt', bring: () => import('./vi.js') },
  ru: { own: 'Русский', bring: () => import('./ru.js') },
  ar: { own: 'العربية', bring: () => import('./ar.js') },
};
