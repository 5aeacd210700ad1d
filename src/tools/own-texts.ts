import { hotlineText } from '../content/contacts.js';
import { ct2019 } from '../content/spotlights/ct-2019.js';
import { directionOf } from '../locale/direction.js';
import { fixedParts } from '../locale/fixed.js';
import { languages } from '../locale/generated/languages.js';
import { texts } from '../locale/generated/texts.js';
import { canonical, match } from '../locale/resolve.js';
import { MONTHS, spelledDate } from '../locale/translated.js';
import { createWords } from '../locale/words.js';
import type { Words } from '../locale/words.js';
import { jsonInside } from './given/json-inside.js';
import { isRecord, kindOf, short, textProblem } from './given/values.js';
import type { Tell } from './given/values.js';

/** Texts of a partner's own, over those that are built in. */
export interface OwnTexts {
  /** The languages that a partner brings beside the built-in ones, with what they call themselves. */
  readonly languages: readonly { readonly lang: string; readonly own: string }[];
  /**
   * A language with the partner's texts in it.
   * @param words the built-in words of that language, or English where it is the partner's own: the rest is said in it
   */
  speak(words: Words, lang: string): Words;
}

type Own = ReadonlyMap<string, ReadonlyMap<string, string>>;

const KNOWN: ReadonlySet<string> = new Set(texts);
const LONGEST = 1000;

/** The texts that name what a figure counts, or which languages the hotline writes: in a built-in language they are ours. */
const FACTS: ReadonlySet<string> = new Set([
  ...[ct2019.cases.rows, ct2019.communications.rows, ct2019.people, [ct2019.businesses]]
    .flat()
    .map(({ label }) => label),
  hotlineText.limits ?? '',
  MONTHS,
]);

const isBuiltIn = (lang: string): boolean => lang === 'en' || lang in languages;

/** The language that a key stands for: a built-in one where that serves its readers in their script, else its own. */
function languageOf(name: string): string | undefined {
  try {
    const lang = canonical(name);
    const script = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;
    const served = match(lang, ['en', ...Object.keys(languages)]);
    return served && script(served) === script(lang) ? served : new Intl.Locale(lang).toString();
  } catch {
    return undefined;
  }
}

/** Why a text cannot be used in a language, as a sentence; undefined where it can. */
function problem(lang: string, source: string, text: unknown): string | undefined {
  if (!KNOWN.has(source)) return 'is no text of the widgets; a <source> of locales/*.xlf is accepted.';
  const why = textProblem(text, LONGEST);
  if (why !== undefined || typeof text !== 'string') return why;
  if (FACTS.has(source) && isBuiltIn(lang))
    return 'says what a figure counts or what the hotline offers; it can be set in a language of your own only.';
  const [wanted, given] = [fixedParts(source), fixedParts(text)];
  const other = Object.keys(wanted).find((kind) => wanted[kind] !== given[kind]);
  if (other)
    return `is ${short(text)}; what has the same ${other} as the English (${wanted[other] ?? ''}) is accepted, since numbers come from data.`;
  const order = (said: string): string => (said.match(/\{\w+\}/g) ?? []).join();
  if (lang === 'en' && order(text) !== order(source))
    return `is ${short(text)}; in English the placeholders keep their order (${order(source)}).`;
  return undefined;
}

/** The texts that can be used; `tell` is told of each other one: which, why, and what is shown instead. */
function usable(given: unknown, tell: Tell): Own {
  const own = new Map<string, Map<string, string>>();
  if (!isRecord(given)) {
    tell(
      `overrides is ${kindOf(given)}; an object of languages is accepted. Shown instead: the built-in texts.`,
    );
    return own;
  }
  for (const [name, entries] of Object.entries(given)) {
    const lang = languageOf(name);
    if (!lang || !isRecord(entries)) {
      tell(
        `overrides[${short(name)}] ${lang ? `is ${kindOf(entries)}` : 'is no language tag'}; a language tag with an object of texts is accepted. Shown instead: the built-in texts.`,
      );
      continue;
    }
    const taken = own.get(lang) ?? new Map<string, string>();
    own.set(lang, taken);
    for (const [source, text] of Object.entries(entries)) {
      const why = problem(lang, source, text);
      if (why) tell(`overrides[${short(name)}][${short(source)}] ${why} Shown instead: the built-in text.`);
      else taken.set(source, String(text).trim());
    }
  }
  return own;
}

function ownTexts(own: Own): OwnTexts {
  return {
    languages: [...own]
      .filter(([lang]) => !isBuiltIn(lang))
      .map(([lang, taken]) => ({ lang, own: taken.get('English') ?? lang })),
    speak(words, lang) {
      const taken = own.get(lang);
      if (!taken) return words;
      const spoken = createWords({
        lang,
        dir: directionOf(lang),
        translate: (text) => taken.get(text) ?? (words.lang === lang ? words.translate(text) : undefined),
        // What a partner says of the law or of a duty is shown with ours.
        isReviewed: (text) => !taken.has(text) && words.isReviewed(text),
        isMachineMade: words.isMachineMade,
      });
      return Intl.DateTimeFormat.supportedLocalesOf(lang).length
        ? spoken
        : { ...spoken, date: (date) => spelledDate(spoken, date) };
    },
  };
}

/**
 * Takes the texts of a partner that can be used, `{ "es": { "Close": "Cerrar" } }`: by language, then by English text, with its
 * `{holes}`.
 * @param overrides the property; where it is undefined, the JSON inside the tag is read
 * @param tell is told of each text that cannot be used
 */
export async function readOwnTexts(element: HTMLElement, overrides: unknown, tell: Tell): Promise<OwnTexts> {
  const given = overrides ?? (await jsonInside(element, tell)).overrides;
  return ownTexts(given === undefined ? new Map() : usable(given, tell));
}
