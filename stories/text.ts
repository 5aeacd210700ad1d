import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import {
  fallback,
  inSidebar,
  onPartnerSite,
  sharedArgs,
  sharedArgTypes,
  themeOf,
  underHeadings,
} from './shared.js';
import type { Context, SharedArgs } from './shared.js';

interface Args extends SharedArgs {
  readonly edition: 'reviewed' | 'source';
}
type Story = StoryObj<Args>;

/** The stories that every element made of text has: both editions, two languages, a sidebar, themes, wrong values. */
export function textStories(name: string): { meta: Meta<Args>; stories: Readonly<Record<string, Story>> } {
  const tag = unsafeStatic(name);
  const widget = (args: Args, context: Context): TemplateResult =>
    html`<${tag}
  lang=${args.lang || nothing}
  edition=${args.edition}
  theme=${themeOf(context)}
  heading-level=${args['heading-level']}
  ?language-menu=${args['language-menu']}
  language-scope=${args['language-scope']}
>
  ${fallback}
</${tag}>`;
  return {
    meta: {
      component: name,
      args: { ...sharedArgs, edition: 'reviewed' },
      argTypes: { ...sharedArgTypes, edition: { control: 'select', options: ['reviewed', 'source'] } },
      render: widget,
    },
    stories: {
      reviewed: {},
      source: { args: { edition: 'source' } },
      arabic: { args: { lang: 'ar' } },
      russian: { args: { lang: 'ru', 'language-menu': true } },
      sidebar: { render: (args, context) => inSidebar(widget(args, context)) },
      headingLevel4: {
        args: { 'heading-level': 4 },
        render: (args, context) => underHeadings(args['heading-level'], widget(args, context)),
      },
      dark: { globals: { theme: 'dark' } },
      partnerSite: { render: (args, context) => onPartnerSite(widget(args, context)) },
      wrongValues: {
        parameters: { controls: { disable: true } },
        render: () => html`<${tag} edition="first" theme="purple">
  ${fallback}
</${tag}>`,
      },
    },
  };
}
