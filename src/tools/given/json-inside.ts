import { isRecord, short } from './values.js';
import type { Tell } from './values.js';

/** What the JSON may hold: the properties that no attribute can set, of those that the element has. */
const NAMES = ['overrides', 'localLines', 'checks', 'data'] as const;
export type Inside = Readonly<Partial<Record<(typeof NAMES)[number], unknown>>>;

/** The JSON inside a tag, `<script type="application/json">{ "overrides": … }</script>`; empty where there is none. */
export async function jsonInside(element: HTMLElement, tell: Tell): Promise<Inside> {
  const text = () => element.querySelector(':scope > script[type="application/json"]')?.textContent;
  const page = element.ownerDocument;
  const names = NAMES.filter((name) => name in element);
  const parse = (): Inside => {
    const settings: unknown = JSON.parse(text() ?? '{}');
    const given = isRecord(settings) ? settings : {};
    if (given !== settings || Object.keys(given).some((name) => !names.some((known) => known === name)))
      tell(
        `has JSON inside that cannot be used: ${short(text() ?? '')}. Accepted: { ${names.map((name) => `"${name}": …`).join(', ')} }.`,
      );
    return Object.fromEntries(names.map((name) => [name, given[name]]));
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
    tell(`has JSON inside that cannot be read: ${String(error)}. Shown instead: what is built in.`);
    return {};
  }
}
