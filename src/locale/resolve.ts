/** The language (BCP 47) that a page declares for an element: its own `lang`, else the nearest ancestor's, across shadow roots. */
export function declaredLang(element: Element): string {
  let node: Node | null = element;
  while (node) {
    const lang: string | undefined = (node as Partial<Element>).getAttribute?.('lang')?.trim();
    if (lang) return lang;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return '';
}

/** Other names of languages. WebKit knows those of three letters for two (`spa` is `es`), and not these. */
const ALIASES: Readonly<Record<string, string>> = { arb: 'ar', cmn: 'zh', tl: 'fil' };

/** A tag as browsers spell it (`tl` is `fil`, `spa` is `es`); itself where it is none. */
export function canonical(tag: string): string {
  const plain = tag.trim().replaceAll('_', '-');
  try {
    const [known = plain] = Intl.getCanonicalLocales(plain);
    return known.replace(/^\w+/, (language) => ALIASES[language] ?? language);
  } catch {
    return plain;
  }
}

/**
 * Which of some languages serves a reader of another: the same, else the first with the same primary language (`es-MX` is served
 * by `es`, `pt` by `pt-BR`, `zh-CN` by `zh-Hans`), in any case, with `-` or `_`.
 * @returns undefined where none does
 */
export function match(tag: string, languages: readonly string[]): string | undefined {
  const asked = canonical(tag).toLowerCase();
  const primary = (lang: string): string | undefined => lang.toLowerCase().split('-')[0];
  return (
    languages.find((lang) => lang.toLowerCase() === asked) ??
    languages.find((lang) => primary(lang) === primary(asked))
  );
}

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

/** One observer a root node, however many widgets stand in it. */
const watches = new WeakMap<Node, Watch>();

/** Apart from who asks first: what is made in a function holds all that the function was given, for as long as others follow. */
function createWatch(root: Node): Watch {
  const callbacks = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const callback of callbacks) callback();
  });
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  return { observer, callbacks };
}

function watchRoot(root: Node, onChange: () => void): () => void {
  const watch = watches.get(root) ?? createWatch(root);
  watches.set(root, watch);
  const { observer, callbacks } = watch;
  callbacks.add(onChange);
  return () => {
    callbacks.delete(onChange);
    if (callbacks.size) return;
    observer.disconnect();
    watches.delete(root);
  };
}

/**
 * Calls back when a `lang` changes that an element's language may come from.
 * @returns what ends it
 */
export function watchLang(element: Element, onChange: () => void): () => void {
  const ends: (() => void)[] = [];
  let root: Node | undefined = element.getRootNode();
  while (root) {
    ends.push(watchRoot(root, onChange));
    root = (root as Partial<ShadowRoot>).host?.getRootNode();
  }
  return () => {
    for (const end of ends) end();
  };
}
