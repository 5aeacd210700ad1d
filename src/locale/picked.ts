/** What a reader picked for all widgets of a page, and who follows it. It lives as long as the page and is stored nowhere. */
interface Picked {
  lang: string | undefined;
  readonly followers: Set<(lang: string, isNew: boolean) => void>;
}

// A page may hold several files of the library; a registered symbol is what they share.
const PLACE = Symbol.for('stop-trafficking-widgets.picked-language');

/** @param view of the page an element stands in: a frame is a page of its own, and all it holds goes with it; nothing is picked where nothing is seen */
function picked(view: Window | null): Picked {
  const page = (view ?? {}) as { [PLACE]?: Picked };
  return (page[PLACE] ??= { lang: undefined, followers: new Set() });
}

/**
 * Calls back with the language that the reader picked for the page, if there is one, and whenever another is picked (`isNew`).
 * @returns what ends it
 */
export function followPicked(
  view: Window | null,
  follower: (lang: string, isNew: boolean) => void,
): () => void {
  const { lang, followers } = picked(view);
  followers.add(follower);
  if (lang) follower(lang, false);
  return () => followers.delete(follower);
}

/** Makes all widgets of the page speak a language. */
export function pickForPage(view: Window | null, lang: string): void {
  const page = picked(view);
  page.lang = lang;
  for (const follower of page.followers) follower(lang, true);
}

/** The page speaks another language by itself now: what the reader picked before no longer holds for new widgets. */
export function forgetPicked(view: Window | null): void {
  picked(view).lang = undefined;
}
