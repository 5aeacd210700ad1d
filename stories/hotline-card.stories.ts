import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/embed/hotline-card.js';
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
  readonly layout: 'card' | 'banner' | 'button';
}
type Story = StoryObj<Args>;

const card = ({ layout, 'heading-level': level }: Args, context: Context) =>
  html`<hotline-card layout=${layout} theme=${themeOf(context)} heading-level=${level}>
  ${fallback}
</hotline-card>`;

const openPopover = ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
  const root = canvasElement.querySelector('hotline-card')?.shadowRoot;
  root?.querySelector<HTMLElement>('[popovertarget]')?.click();
};

const meta: Meta<Args> = {
  title: 'Widgets/hotline-card',
  component: 'hotline-card',
  args: { ...sharedArgs, layout: 'card' },
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
