import type { CSSResult } from 'lit';

/**
 * Styles a root in the document it stands in. A style sheet serves only the document that made it, so an element that was
 * moved into an iframe needs sheets of that document; documents without a window (templates) show nothing and get none.
 */
export function adoptStyles(root: Document | ShadowRoot, styles: readonly CSSResult[]): void {
  const view = (root.ownerDocument ?? root).defaultView;
  if (!view) return;
  root.adoptedStyleSheets = styles.flatMap((style) => {
    if (view === window) return style.styleSheet ?? [];
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}
