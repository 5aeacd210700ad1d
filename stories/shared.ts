import type { ArgTypes, StoryContext } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { emergencyCall, hotline, hotlineName } from '../src/content/contacts.js';
import { languages } from '../src/locale/generated/languages.js';
import { contactHref } from '../src/parts/contact-link.js';

/** What the toolbar sets. */
export interface Globals {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly width: 'full' | '320px' | '768px' | '1280px';
  readonly lang: string;
}

export interface SharedArgs {
  readonly 'heading-level': 1 | 2 | 3 | 4 | 5 | 6;
  readonly lang: string;
  readonly 'language-menu': boolean;
  readonly 'language-scope': 'widget' | 'page';
}

export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  ...Object.fromEntries(Object.entries(languages).map(([lang, { own }]) => [lang, own])),
};

/** Without a `lang` of its own a widget follows the page, which the toolbar sets. */
export const sharedArgs: SharedArgs = {
  'heading-level': 2,
  lang: '',
  'language-menu': false,
  'language-scope': 'widget',
};

export const sharedArgTypes: Partial<ArgTypes> = {
  'heading-level': { control: 'select', options: [1, 2, 3, 4, 5, 6] },
  lang: { control: 'select', options: ['', ...Object.keys(LANGUAGES)] },
  'language-scope': { control: 'select', options: ['widget', 'page'] },
  theme: { control: false },
};

/** What a render function is told beside the arguments. */
export type Context = Pick<StoryContext, 'globals'>;

export const themeOf = ({ globals }: Context): Globals['theme'] => (globals as Globals).theme;

/** What a partner pastes inside each tag: it shows where scripts do not run. */
export const fallback = html`<p>${hotlineName}: <a href=${contactHref(hotline)}>${hotline.address}</a>, free, day and night. In danger, call <a href=${contactHref(emergencyCall)}>${emergencyCall.address}</a>.</p>`;

/** The headings of a page down to the one that the widget's heading stands under. */
export function underHeadings(level: number, widget: TemplateResult): TemplateResult {
  const above = Array.from({ length: level - 1 }, (_, index) => index + 1);
  return html`${above.map(
    (each) => html`<div role="heading" aria-level=${each}>The page’s heading of level ${each}</div>`,
  )}
  ${widget}`;
}

/** The widget in each of the ten languages, on one page. */
export function inEachLanguage(widget: (lang: string) => TemplateResult): TemplateResult {
  return html`${Object.keys(LANGUAGES).map(widget)}`;
}

/** A narrow column, as blogs have beside the text. */
export function inSidebar(widget: TemplateResult): TemplateResult {
  return html`<style>
      .sidebar {
        inline-size: 200px;
      }
    </style>
    <div class="sidebar">${widget}</div>`;
}

/** A site that gives the widgets its own look, in both color schemes. */
export function onPartnerSite(widget: TemplateResult): TemplateResult {
  return html`<style>
      .partner {
        --stw-surface: light-dark(#fffaf2, #1d1526);
        --stw-text: light-dark(#241a2e, #f3ecfa);
        --stw-text-quiet: light-dark(#54455f, #c9b8d6);
        --stw-line: light-dark(#8d7a9b, #85719a);
        --stw-accent: light-dark(#5b2a86, #d3b3f5);
        --stw-on-accent: light-dark(#fff, #24103a);
        --stw-accent-quiet: light-dark(#f1e6fb, #35214a);
        --stw-series-1: light-dark(#5b2a86, #d3b3f5);
        --stw-series-2: light-dark(#a8480c, #f2a65a);
        --stw-series-3: light-dark(#1f6a5c, #7fd1bf);
        --stw-series-4: light-dark(#6e6079, #a795b5);
        --stw-series-5: light-dark(#8a5a00, #e5c46a);
        --stw-radius: 1em;
        --stw-font-family: Georgia, serif;
        --stw-font-size: 1.125rem;
      }
    </style>
    <div class="partner">${widget}</div>`;
}
