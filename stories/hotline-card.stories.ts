import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/embed/hotline-card.js';
import {
  fallback,
  inEachLanguage,
  inSidebar,
  onPartnerSite,
  sharedArgs,
  sharedArgTypes,
  themeOf,
  underHeadings,
} from './shared.js';
import type { Context, SharedArgs } from './shared.js';

interface Args extends Omit<SharedArgs, 'language-menu'> {
  readonly 'no-language-menu': boolean;
  readonly layout: 'card' | 'banner' | 'button';
}
type Story = StoryObj<Args>;

const card = (args: Args, context: Context) =>
  html`<hotline-card
  lang=${args.lang || nothing}
  layout=${args.layout}
  theme=${themeOf(context)}
  heading-level=${args['heading-level']}
  ?no-language-menu=${args['no-language-menu']}
  language-scope=${args['language-scope']}
>
  ${fallback}
</hotline-card>`;

const openPopover = ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
  const root = canvasElement.querySelector('hotline-card')?.shadowRoot;
  root?.querySelector<HTMLElement>('[popovertarget]')?.click();
};

const meta: Meta<Args> = {
  title: 'Widgets/hotline-card',
  component: 'hotline-card',
  args: {
    'heading-level': sharedArgs['heading-level'],
    lang: '',
    'language-scope': 'widget',
    'no-language-menu': false,
    layout: 'card',
  },
  argTypes: { ...sharedArgTypes, layout: { control: 'select', options: ['card', 'banner', 'button'] } },
  render: card,
};
export default meta;

export const Card: Story = {};

export const Banner: Story = { args: { layout: 'banner' } };

export const BannerOpen: Story = { args: { layout: 'banner' }, play: openPopover, tags: ['!autodocs'] };

export const Button: Story = { args: { layout: 'button' } };

export const ButtonOpen: Story = { args: { layout: 'button' }, play: openPopover, tags: ['!autodocs'] };

export const CardInSidebar: Story = { render: (args, context) => inSidebar(card(args, context)) };

export const BannerInSidebar: Story = {
  args: { layout: 'banner' },
  render: (args, context) => inSidebar(card(args, context)),
};

export const ButtonInSidebar: Story = {
  args: { layout: 'button' },
  render: (args, context) => inSidebar(card(args, context)),
};

export const Arabic: Story = { args: { lang: 'ar' } };

export const BannerInRussian: Story = { args: { lang: 'ru', layout: 'banner' } };

/** Each card speaks its own language, on one page. */
export const TenLanguages: Story = {
  parameters: { controls: { disable: true } },
  render: (args, context) => inEachLanguage((lang) => card({ ...args, lang }, context)),
  tags: ['!autodocs'],
};

/** What a reader picks in this list changes all widgets of the page. */
export const OneListForThePage: Story = {
  args: { 'language-scope': 'page' },
  render: (args, context) => html`${card(args, context)} ${card({ ...args, layout: 'banner' }, context)}`,
};

export const WithoutList: Story = { args: { 'no-language-menu': true } };

/** A partner's own wording, and a language of their own; numbers come from data whatever a text says. */
export const OwnTexts: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`<hotline-card
      lang="so"
      .overrides=${{
        so: {
          English: 'Soomaali',
          'Free help by phone, day and night': 'Caawimaad bilaash ah oo taleefan, habeen iyo maalin',
          'Call {number}': 'Wac {number}',
        },
      }}
    >
  ${fallback}
</hotline-card>`,
};

export const HeadingLevel4: Story = {
  args: { 'heading-level': 4 },
  render: (args, context) => underHeadings(args['heading-level'], card(args, context)),
};

export const ThemeAuto: Story = { globals: { theme: 'auto' } };

export const ThemeLight: Story = { globals: { theme: 'light' } };

export const ThemeDark: Story = { globals: { theme: 'dark' } };

/** The look of a site comes from custom properties on the tag or around it. */
export const PartnerSite: Story = { render: (args, context) => onPartnerSite(card(args, context)) };

/** Each value that cannot be used falls back to the default, and the console says so. */
export const WrongValues: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`<hotline-card layout="sidebar" theme="purple" heading-level="9">
  ${fallback}
</hotline-card>`,
};
