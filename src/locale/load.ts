import { languages } from './generated/languages.js';
import { english } from './words.js';
import type { Words } from './words.js';

/** What is here, on its way, or cannot be had: a language is asked for once a page. */
const brought = new Map<string, Promise<Words>>([['en', Promise.resolve(english)]]);

/**
 * Brings the words of English or of one of `languages`.
 * @returns rejects where they cannot be had, which the console is told once; browsers ask for a module once a page, so another
 *   try would only be told the same
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
    // A server may answer with something else than what was asked for.
    const words = (await languages[lang]?.bring())?.words;
    if (!words) throw new Error('The file holds no words.');
    return words;
  } catch (error) {
    console.warn(`The texts of the language "${lang}" could not be loaded. Shown instead: English.`, error);
    throw error;
  }
}
