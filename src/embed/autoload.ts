/** What defines each tag. Each file is whole, so that a tag costs one request. */
const FILES: Readonly<Record<string, () => Promise<unknown>>> = {
  'ct-spotlight': () => import('./ct-spotlight.js'),
  'ct-stats-chart': () => import('./ct-stats-chart.js'),
  'hotline-card': () => import('./hotline-card.js'),
  'quick-exit': () => import('./quick-exit.js'),
  'trafficking-brochure': () => import('./trafficking-brochure.js'),
  'trafficking-definition': () => import('./trafficking-definition.js'),
  'trafficking-figures': () => import('./trafficking-figures.js'),
  'trafficking-law': () => import('./trafficking-law.js'),
  'trafficking-resources': () => import('./trafficking-resources.js'),
  'trafficking-rights': () => import('./trafficking-rights.js'),
  'trafficking-signs': () => import('./trafficking-signs.js'),
};

const asked = new Set<string>();

function define(tag: string): void {
  const bring = FILES[tag];
  if (!bring || asked.has(tag)) return;
  asked.add(tag);
  bring().catch((error: unknown) => {
    console.warn(`<${tag}> could not be loaded; the text inside the tag is shown instead.`, error);
  });
}

function defineAllIn(root: ParentNode): void {
  for (const { localName } of root.querySelectorAll(Object.keys(FILES).join())) define(localName);
}

// Imported on a server it does nothing.
if (typeof document === 'object') {
  defineAllIn(document);
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element) {
        define(node.localName);
        defineAllIn(node);
      }
  }).observe(document, { childList: true, subtree: true });
}

export {};
