import type { Words } from '../locale/words.js';
import { escapeHtml, fallback } from './fallback.js';

/** A widget as it is written into a page. */
export interface Tag {
  readonly tag: string;
  /** BCP 47; the page's own where it is undefined. */
  readonly lang?: string | undefined;
  /** By name, `''` for one without a value. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Its attributes, the language first. */
export const written = ({ lang, attributes }: Tag): [string, string][] => [
  ...(lang === undefined ? [] : ([['lang', lang]] as [string, string][])),
  ...Object.entries(attributes),
];

/** The tag, and inside it what is read before the script comes, without it, or when it fails. */
export function tagHtml(widget: Tag, words: Words): string {
  const { tag, attributes } = widget;
  const list = written(widget)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
  return `<${tag}${list}>\n  ${fallback(words, tag, attributes)}\n</${tag}>`;
}

/** A script tag of ours; `integrity` only where the address never changes. */
export function scriptTag(base: string, file: string, integrity?: string): string {
  const type = file === 'cdn/classic.js' || file.startsWith('frames/') ? 'async' : 'type="module"';
  const check = integrity ? ` integrity="${integrity}"` : '';
  return `<script ${type} src="${escapeHtml(base)}${file}"${check} crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
}
