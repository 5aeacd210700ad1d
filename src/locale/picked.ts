/** What a reader picked for all widgets of a page, and who follows it. It lives as long as the page and is stored nowhere. */
interface Picked {
  lang: string | undefined;
  readonly followers: Set<(lang: string, isNew: boolean) => void>;
}

// A page may hold several files of the library; a registered symbol is what they share.
const PLACE = Symbol.for('stop-trafficking-widgets.picked-language');

function picked(): Picked {
  const page = globalThis as { [PLACE]?: Picked };
  return (page[PLACE] ??= { lang: undefined, followers: new Set() });
}

/**
 * Calls back with the language that the reader picked for the page, if there is one, and whenever another is picked (`isNew`).
 * @returns what ends it
 */
export function followPicked(follower: (lang: string, isNew: boolean) => void): () => void {
  const { lang, followers } = picked();
  followers.add(follower);
  if (lang) follower(lang, false);
  return () => followers.delete(follower);
}

/** Makes all widgets of the page speak a language. */
export function pickForPage(lang: string): void {
  const page = picked();
  page.lang = lang;
  for (const follower of page.followers) follower(lang, true);
}

/** The page speaks another language by itself now: what the reader picked before no longer holds for new widgets. */
export function forgetPicked(): void {
  picked().lang = undefined;
}
