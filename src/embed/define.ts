import type { Widget } from '../elements/widget.js';

/**
 * Whether this page can show the widgets. Below it (browsers from before 2024, XML documents, a server without a DOM) nothing
 * is defined, and what the page has inside the tags stays.
 */
function isSupported(): boolean {
  return (
    typeof document === 'object' &&
    document.contentType === 'text/html' &&
    // A page may have taken these away.
    'customElements' in window &&
    'attachShadow' in HTMLElement.prototype &&
    'adoptedStyleSheets' in document &&
    'popover' in HTMLElement.prototype &&
    // Every engine that knows both of these has declarative shadow DOM and container queries too.
    CSS.supports('color:light-dark(red,red)')
  );
}

/**
 * Registers an element, and never throws. A tag that the page already has stays the page's: a second copy of the library is
 * harmless, and the console is told only when the two differ.
 */
export function define(
  tag: string,
  element: CustomElementConstructor & Pick<typeof Widget, 'version'>,
): void {
  if (!isSupported()) return;
  const present = customElements.get(tag) as Partial<typeof element> | undefined;
  if (!present) {
    try {
      customElements.define(tag, element);
    } catch (error) {
      console.warn(`<${tag}> could not be defined; the text inside it stays.`, error);
    }
  } else if (present.version !== element.version)
    console.warn(
      `<${tag}> is defined here already, in version ${present.version}; version ${element.version} is not used.`,
    );
}
