import { languages } from './generated/languages.js';
import { english } from './words.js';
import type { Words } from './words.js';

/** What is here or on its way, so that a language is asked for once a page. */
const brought = new Map<string, Promise<Words>>([['en', Promise.resolve(english)]]);
const told = new Set<string>();

/**
 * Brings the words of English or of one of `languages`.
 * @returns rejects where they cannot be had; then the console is told, once a language, and the next call asks again
 */
export function bring(lang: string): Promise<Words> {
  let words = brought.get(lang);
  if (!words) {
    words = load(lang);
    brought.set(lang, words);
  }
  return words;
}

async function load(lang: string): Promise<Words> {
  try {
    const language = languages[lang];
    if (!language) throw new Error(`There is no language ${lang}.`);
    return (await language.bring()).words;
  } catch (error) {
    brought.delete(lang);
    if (!told.has(lang))
      console.warn(`The texts of the language "${lang}" could not be loaded. Shown instead: English.`, error);
    told.add(lang);
    throw error;
  }
}
