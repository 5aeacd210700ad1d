import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/embed/trafficking-signs.js';
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

type Story = StoryObj<SharedArgs>;

const signs = (args: SharedArgs, context: Context) =>
  html`<trafficking-signs
  lang=${args.lang || nothing}
  theme=${themeOf(context)}
  heading-level=${args['heading-level']}
  ?language-menu=${args['language-menu']}
  language-scope=${args['language-scope']}
>
  ${fallback}
</trafficking-signs>`;

const atLevel = (level: SharedArgs['heading-level']): Story => ({
  args: { 'heading-level': level },
  render: (args, context) => underHeadings(args['heading-level'], signs(args, context)),
  tags: ['!autodocs'], // six times the same long list
});

const meta: Meta<SharedArgs> = {
  title: 'Widgets/trafficking-signs',
  component: 'trafficking-signs',
  args: sharedArgs,
  argTypes: sharedArgTypes,
  render: signs,
};
export default meta;

export const Signs: Story = {};

export const InSidebar: Story = { render: (args, context) => inSidebar(signs(args, context)) };

export const Arabic: Story = { args: { lang: 'ar' } };

export const Vietnamese: Story = { args: { lang: 'vi' } };

export const WithList: Story = { args: { 'language-menu': true } };

/** As the brochure was printed, for the record. */
export const Source: Story = {
  render: (args, context) =>
    html`<trafficking-signs edition="source" theme=${themeOf(context)} heading-level=${args['heading-level']}>
  ${fallback}
</trafficking-signs>`,
};

export const HeadingLevel1: Story = atLevel(1);

export const HeadingLevel2: Story = atLevel(2);

export const HeadingLevel3: Story = atLevel(3);

export const HeadingLevel4: Story = atLevel(4);

export const HeadingLevel5: Story = atLevel(5);

export const HeadingLevel6: Story = atLevel(6);

export const ThemeAuto: Story = { globals: { theme: 'auto' } };

export const ThemeLight: Story = { globals: { theme: 'light' } };

export const ThemeDark: Story = { globals: { theme: 'dark' } };

/** The look of a site comes from custom properties on the tag or around it. */
export const PartnerSite: Story = { render: (args, context) => onPartnerSite(signs(args, context)) };

/** Each value that cannot be used falls back to the default, and the console says so. */
export const WrongValues: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`<trafficking-signs theme="purple" heading-level="title">
  ${fallback}
</trafficking-signs>`,
};
