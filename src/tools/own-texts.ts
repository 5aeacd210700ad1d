import { directionOf } from '../locale/direction.js';
import { languages } from '../locale/generated/languages.js';
import { texts } from '../locale/generated/texts.js';
import { spelledDate } from '../locale/translated.js';
import { createWords } from '../locale/words.js';
import type { Words } from '../locale/words.js';

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
type Tell = (problem: string) => void;

const KNOWN: ReadonlySet<string> = new Set(texts);
const LONGEST = 1000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
const short = (text: string): string => JSON.stringify(text.slice(0, 60));

/** What a text may not add or lose, sorted: its holes, its digits, its addresses. */
function fixed(text: string): string {
  const rest = text.replaceAll(/\{\w+\}/g, ' ');
  return [/\{\w+\}/g, /\p{Nd}+/gu, /[\w-]+\.[a-z]{2,}\b|:\/\/|@/gi]
    .flatMap((pattern, index) => (index ? rest : text).match(pattern) ?? [])
    .sort()
    .join(' ');
}

function canonical(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** Why a text cannot be used, as a sentence; undefined where it can. */
function problem(source: string, text: unknown): string | undefined {
  if (!KNOWN.has(source)) return 'is no text of the widgets; a <source> of locales/*.xlf is accepted.';
  if (typeof text !== 'string') return `is ${kindOf(text)}; text is accepted.`;
  if (!text.trim()) return 'is empty; text is accepted.';
  if (text.length > LONGEST) return `has ${text.length} characters; up to ${LONGEST} are accepted.`;
  if (fixed(text) !== fixed(source))
    return `is ${short(text)}; what has the same holes, digits and addresses as the English (${fixed(source) || 'none'}) is accepted, since numbers come from data.`;
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
    const lang = canonical(name);
    if (!lang || !isRecord(entries)) {
      tell(
        `overrides[${short(name)}] ${lang ? `is ${kindOf(entries)}` : 'is no language tag'}; a language tag with an object of texts is accepted. Shown instead: the built-in texts.`,
      );
      continue;
    }
    const taken = own.get(lang) ?? new Map<string, string>();
    own.set(lang, taken);
    for (const [source, text] of Object.entries(entries)) {
      const why = problem(source, text);
      if (why) tell(`overrides[${short(name)}][${short(source)}] ${why} Shown instead: the built-in text.`);
      else taken.set(source, String(text).trim());
    }
  }
  return own;
}

function ownTexts(own: Own): OwnTexts {
  return {
    languages: [...own]
      .filter(([lang]) => lang !== 'en' && !(lang in languages))
      .map(([lang, taken]) => ({ lang, own: taken.get('English') ?? lang })),
    speak(words, lang) {
      const taken = own.get(lang);
      if (!taken) return words;
      const isBuiltIn = words.lang === lang;
      const spoken = createWords({
        lang,
        dir: directionOf(lang),
        translate: (text) => taken.get(text) ?? (isBuiltIn ? words.translate(text) : undefined),
        isReviewed: (text) => taken.has(text) || words.isReviewed(text),
        isMachineMade: words.isMachineMade,
      });
      return Intl.DateTimeFormat.supportedLocalesOf(lang).length
        ? spoken
        : { ...spoken, date: (date) => spelledDate(spoken, date) };
    },
  };
}

/** The JSON inside a tag, `<script type="application/json">{ "overrides": … }</script>`. */
async function overridesInside(element: HTMLElement, tell: Tell): Promise<unknown> {
  const text = () => element.querySelector(':scope > script[type="application/json"]')?.textContent;
  const page = element.ownerDocument;
  const parse = (): unknown => {
    const settings: unknown = JSON.parse(text() ?? '{}');
    if (isRecord(settings) && Object.keys(settings).every((name) => name === 'overrides'))
      return settings['overrides'];
    tell(`has JSON inside that cannot be used: ${short(text() ?? '')}. Accepted: { "overrides": { … } }.`);
    return isRecord(settings) ? settings['overrides'] : undefined;
  };
  try {
    return parse();
  } catch {
    // While the page is still arriving, so may be the rest of it.
    if (page.readyState === 'loading')
      await new Promise((done) => {
        page.addEventListener('DOMContentLoaded', done, { once: true });
      });
  }
  try {
    return parse();
  } catch (error) {
    tell(`has JSON inside that cannot be read: ${String(error)}. Shown instead: the built-in texts.`);
    return undefined;
  }
}

/**
 * Takes the texts of a partner that can be used, `{ "es": { "Close": "Cerrar" } }`: by language, then by English text, with its
 * `{holes}`.
 * @param overrides the property; where it is undefined, the JSON inside the tag is read
 * @param tell is told of each text that cannot be used
 */
export async function readOwnTexts(element: HTMLElement, overrides: unknown, tell: Tell): Promise<OwnTexts> {
  const given = overrides ?? (await overridesInside(element, tell));
  return ownTexts(given === undefined ? new Map() : usable(given, tell));
}
