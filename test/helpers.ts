import { fixture, html } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { createWords } from '../src/locale/words.js';
import type { Words } from '../src/locale/words.js';

/** What the engines beside Chromium cannot be made to do, by what their name for themselves has in it. */
const LACKS = {
  'a page on paper': /^(?!.*(Chrome|Firefox))/, // WebKit's driver prints a file, and no look at the page
} as const satisfies Readonly<Record<string, RegExp>>;

/** A test of something that not every engine can be made to do. There it is skipped, and `npm run test:engines` counts the reason. */
export function itNeeds(what: keyof typeof LACKS, title: string, run: () => Promise<void>): void {
  if (LACKS[what].test(navigator.userAgent)) it.skip(`${title} # no ${what}`);
  else it(title, run);
}

/** A node as assistive technology is told of it. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly children?: readonly Spoken[];
}

/** All that assistive technology is told of the page, flat, in reading order. */
export async function spoken(): Promise<readonly Spoken[]> {
  const flat = (node: Spoken): readonly Spoken[] => [node, ...(node.children ?? []).flatMap(flat)];
  // Its types say that it returns nothing.
  const snapshot = a11ySnapshot as (options: object) => Promise<unknown>;
  return flat((await snapshot({})) as Spoken);
}

/** The nodes of a role that have a name, as `name` only. */
export async function namesOf(role: string): Promise<readonly string[]> {
  return (await spoken()).filter((node) => node.role === role).map((node) => node.name);
}

/** Puts an element on the page and waits for its first rendering. */
export async function show<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = FALLBACK;
  box.append(element);
  // False while another is pending: its exit has been told whether it floats.
  while (!(await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete));
  return element;
}

export const FALLBACK = '<a href="tel:+18883737888">1-888-373-7888</a>';

/** The root inside the shadow root: what a reader sees. */
export function rootOf(element: Element): HTMLElement {
  const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!root) throw new Error(`<${element.localName}> has not rendered`);
  return root;
}

/** The text a reader can see or open, white space folded. */
export function textOf(element: Element): string {
  const clone = rootOf(element).cloneNode(true) as HTMLElement;
  for (const option of clone.querySelectorAll('option')) option.remove(); // what languages call themselves
  return clone.textContent.replace(/\s+/g, ' ').trim();
}

/** A language that nobody speaks: each phrase in marks, so that a text which was not said as a phrase stands out. */
export const pseudo: Words = createWords({
  lang: 'qps',
  dir: 'ltr',
  translate: (phrase) => `⟦${phrase}⟧`,
  isReviewed: () => true,
  isMachineMade: true,
});

export function speak(element: Element, words: Words): Promise<boolean> {
  const widget = element as unknown as { words: Words; updateComplete: Promise<boolean> };
  widget.words = words;
  return widget.updateComplete;
}

/** What the console is told while something runs. */
export async function warningsOf(run: () => unknown): Promise<readonly string[]> {
  const said: string[] = [];
  const { warn, error } = console;
  console.warn = console.error = (...parts: readonly unknown[]) => {
    said.push(parts.map(String).join(' '));
  };
  try {
    await run();
  } finally {
    Object.assign(console, { warn, error });
  }
  return said;
}
