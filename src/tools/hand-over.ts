/** What a reader knows a part by, in this version and in another. */
const nameOf = (node: Element | null): string =>
  `${node?.localName} ${(node?.querySelector('summary') ?? node)?.textContent.trim()}`;

/**
 * Takes away HTML that a server rendered, where the same has been rendered anew beside it, so that a reader can go on: what was
 * open is open, and the focus stays.
 */
export function handOver(root: ShadowRoot, before: readonly ChildNode[]): void {
  const parts = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const open = parts('details[open]').map(nameOf);
  const sheets = parts('.sheet:popover-open').length;
  const focused = nameOf(root.activeElement);
  for (const node of before) node.remove();
  for (const part of parts('details, a, button, summary')) {
    if (open.includes(nameOf(part))) (part as HTMLDetailsElement).open = true;
    if (nameOf(part) === focused) part.focus();
  }
  if (sheets) parts('.sheet')[0]?.showPopover();
}
