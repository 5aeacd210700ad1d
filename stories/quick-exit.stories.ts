import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import '../src/embed/hotline-card.js';
import '../src/embed/quick-exit.js';
import '../src/embed/trafficking-signs.js';
import { neutralPage } from '../src/content/safer-use.js';
import { fallback, inEachLanguage, onPartnerSite, sharedArgTypes, themeOf } from './shared.js';
import type { Context } from './shared.js';

interface Args {
  readonly lang: string;
  readonly href: string;
  readonly keys: 'shift' | 'escape' | 'none';
}
type Story = StoryObj<Args>;

const exit = (args: Args, context: Context): TemplateResult =>
  html`<quick-exit
  lang=${args.lang || nothing}
  theme=${themeOf(context)}
  href=${args.href || nothing}
  keys=${args.keys}
>
  <a href=${neutralPage} rel="noreferrer nofollow noopener">Leave this page</a>
</quick-exit>`;

const page = html`<main>
  <h1>A partner’s page</h1>
  ${Array.from({ length: 12 }, () => html`<p>What the page is about, with <a href="#here">a link</a> in it.</p>`)}
</main>`;

const openAdvice = ({ canvasElement }: { readonly canvasElement: HTMLElement }): void => {
  const details = canvasElement.querySelector('quick-exit')?.shadowRoot?.querySelector('details');
  if (details) details.open = true;
};

const meta: Meta<Args> = {
  title: 'Widgets/quick-exit',
  component: 'quick-exit',
  args: { lang: '', href: '', keys: 'shift' },
  argTypes: {
    lang: sharedArgTypes['lang'] ?? {},
    keys: { control: 'select', options: ['shift', 'escape', 'none'] },
  },
  parameters: { docs: { story: { inline: false, height: '24em' } } },
  render: (args, context) => html`${exit(args, context)} ${page}`,
};
export default meta;

/** It leaves this Storybook for the weather when you press it. */
export const Floating: Story = {};

export const Advice: Story = { play: openAdvice };

export const Arabic: Story = { args: { lang: 'ar' } };

/** The longest words. */
export const Russian: Story = { args: { lang: 'ru' } };

export const Escape: Story = { args: { keys: 'escape' } };

/** The first floats, the others stay in their place. */
export const WithOtherWidgets: Story = {
  render: (args, context) =>
    html`${exit(args, context)}
      <hotline-card layout="banner">${fallback}</hotline-card>
      <hotline-card layout="button">${fallback}</hotline-card>
      <trafficking-signs quick-exit>${fallback}</trafficking-signs>`,
};

/** Only the first of them floats. */
export const TenLanguages: Story = {
  parameters: { controls: { disable: true } },
  render: (args, context) => inEachLanguage((lang) => exit({ ...args, lang }, context)),
  tags: ['!autodocs'],
};

export const PartnerSite: Story = { render: (args, context) => onPartnerSite(exit(args, context)) };

export const ThemeDark: Story = { globals: { theme: 'dark' } };

/** Each value that cannot be used falls back to the default, and the console says so. */
export const WrongValues: Story = {
  parameters: { controls: { disable: true } },
  render: () => html`<quick-exit href="javascript:alert(1)" keys="F13"></quick-exit>`,
};
