// An element as static HTML. It runs in Node and in a worker, never in a page: there Lit renders for a browser.
import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, TemplateResult } from 'lit';
import * as several from '../elements/ct-stats-chart/several.js';
import { escapeHtml, fallback } from '../elements/fallback.js';
import * as classes from '../elements/index.js';
import { Exit } from '../elements/quick-exit/exit.js';
import type { Widget } from '../elements/widget.js';
import { languages } from '../locale/generated/languages.js';
import { bring } from '../locale/load.js';
import { match } from '../locale/resolve.js';
import type { Words } from '../locale/words.js';
import { printedDocument } from '../tools/archive.js';
import { readPartner } from '../tools/partner.js';
import type { Partner } from '../tools/partner.js';
import { sourceLines } from '../tools/source-lines.js';

type Class = (new () => Widget) & Pick<typeof Widget, 'elementStyles' | 'observedAttributes'>;

const tagOf = (name: string): string => name.replaceAll(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
const CLASSES: ReadonlyMap<string, Class> = new Map(
  Object.entries(classes).map(([name, element]) => [tagOf(name), element as Class]),
);

/** Every tag. */
export const tags: readonly string[] = [...CLASSES.keys()];

/** Every language. */
export const langs: readonly string[] = ['en', ...Object.keys(languages)];

export interface PrerenderOptions {
  /** BCP 47; English unless set. */
  readonly lang?: string;
  /** By name, as the tag has them; `''` for one without a value. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Where the library's files are served from, with a slash at its end, for what the HTML links to; beside the page unless set. */
  readonly address?: string;
}

/** What a widget brings when it needs it; static HTML can bring nothing later. */
interface Inside {
  words: Words;
  partner: Partner | undefined;
  sourceLines: typeof sourceLines;
  archive: typeof printedDocument;
  several: typeof several;
  readonly isSet: boolean;
  readonly exitSettings: unknown;
  carry(exit: typeof Exit): void;
}

/** An error that names what was given and what is accepted. */
const refuse = (what: string, given: string, accepted: readonly string[]): never => {
  throw new RangeError(`${what} "${given}" is not known. Accepted: ${accepted.join(', ')}.`);
};

/** What Lit's stand-in for an element on a server lacks, and ours ask for. */
const asInPage = (tag: string, lang: string): PropertyDescriptorMap => ({
  localName: { value: tag },
  lang: { value: lang },
  ownerDocument: { value: { readyState: 'complete', location: { href: '' } } },
  querySelector: { value: () => null },
});

const classOf = (tag: string): Class => CLASSES.get(tag) ?? refuse('The tag', tag, tags);

/**
 * Browsers of 2023 know declarative shadow DOM and little else that is used here: a sheet would stand open, and colors would be
 * missing. They show what stands inside the tag, as they do where a script looks first (define.ts).
 */
const GATE =
  '.old{display:none}@supports not (color:light-dark(red,red)){.root{display:none!important}.old{display:block}}';

/** The style sheet that the static HTML of a tag holds, whatever its language and attributes; for a content security policy that allows it by its hash. */
export function styleOf(tag: string): string {
  const { elementStyles } = classOf(tag);
  const sheets = [...elementStyles, Exit.styles].map((style) => (style as CSSResult).cssText.trim());
  return [...sheets, GATE].join('\n');
}

/**
 * A tag as HTML with declarative shadow DOM: readable with JavaScript off, and taken over by the library's script where a page has
 * one. What only a script can do (copy, change the language) is not in it. Facts in it do not expire by the reader's clock: make it
 * anew with each release.
 * @throws {RangeError} for a tag, language or attribute that there is not; a value that is not accepted is told to the console
 */
export async function prerender(
  tag: string,
  { lang, attributes = {}, address = '' }: PrerenderOptions = {},
): Promise<string> {
  const Element = classOf(tag);
  const spoken = lang === undefined ? 'en' : (match(lang, langs) ?? refuse('The language', lang, langs));
  const words = await bring(spoken);
  const accepted = Element.observedAttributes.filter((name) => name !== 'lang');
  const element = Object.defineProperties(new Element(), asInPage(tag, spoken));
  if (address && !/^(https?:\/\/|[\w./-]*$)/.test(address))
    refuse('The address', address, ['https://…/', 'a path beside the page, such as ../']);
  for (const [name, value] of Object.entries(attributes)) {
    if (!accepted.includes(name)) refuse('The attribute', name, accepted);
    const given: unknown = value;
    if (typeof given !== 'string')
      refuse(`The value of the attribute "${name}",`, String(given), ['text', "'' for one without a value"]);
    element.attributeChangedCallback(name, null, value);
  }
  const inside = element as unknown as Inside;
  Object.assign(inside, { words, sourceLines, archive: printedDocument, several } satisfies Partial<Inside>);
  if (inside.isSet)
    inside.partner = await readPartner(element, (problem) => {
      console.warn(`<${tag}> ${problem}`);
    });
  if (inside.exitSettings) inside.carry(Exit);

  const content = (await html(element.render())).replaceAll(
    /href="[^"]*\/(print\/leaflet\.[\w-]+\.html)"/g,
    (_, leaflet: string) => `href="${escapeHtml(address + leaflet)}"`,
  );
  const all = Object.entries({ ...(lang === undefined ? {} : { lang: spoken }), ...attributes });
  const written = all.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`));
  return `<${tag}${written.join('')}>
<template shadowrootmode="open"><style>${styleOf(tag)}</style>${content}<div class="old"><slot></slot></div></template>
${fallback(words, tag, attributes)}
</${tag}>`;
}

/** Lit's marks are for taking the HTML over piece by piece; ours is rendered anew. */
async function html(template: TemplateResult): Promise<string> {
  const rendered = await collectResult(render(template));
  return rendered
    .replaceAll(/<!--.*?-->|<\?>/gs, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
