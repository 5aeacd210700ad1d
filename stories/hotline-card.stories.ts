import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { hotline } from '../src/content/contacts.js';
import '../src/embed/hotline-card.js';
import { contactHref } from '../src/parts/contact-link.js';
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
  readonly emphasis: '' | 'self' | 'helper' | 'youth';
  readonly without: string;
  readonly languages: string;
  readonly 'hide-unreviewed': boolean;
  readonly discreet: boolean;
  readonly 'no-quick-exit': boolean;
  readonly 'quick-exit': '' | 'shift' | 'escape';
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
  emphasis=${args.emphasis || nothing}
  without=${args.without || nothing}
  languages=${args.languages || nothing}
  ?hide-unreviewed=${args['hide-unreviewed']}
  ?discreet=${args.discreet}
  ?no-quick-exit=${args['no-quick-exit']}
  quick-exit=${args['quick-exit'] || nothing}
>
  ${fallback}
</hotline-card>`;

const discreetCard = (args: Args, context: Context) =>
  html`<hotline-card
  discreet
  lang=${args.lang || nothing}
  layout=${args.layout}
  theme=${themeOf(context)}
  ?no-quick-exit=${args['no-quick-exit']}
>
  <p>Need to talk? Free, 24 hours: <a href=${contactHref(hotline)}>${hotline.address}</a></p>
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
    emphasis: '',
    without: '',
    languages: '',
    'hide-unreviewed': false,
    discreet: false,
    'no-quick-exit': false,
    'quick-exit': '',
  },
  argTypes: {
    ...sharedArgTypes,
    layout: { control: 'select', options: ['card', 'banner', 'button'] },
    emphasis: { control: 'select', options: ['', 'self', 'helper', 'youth'] },
    'quick-exit': { control: 'select', options: ['', 'shift', 'escape'] },
  },
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

/** Three days ago, so that what rests on it does not run out. */
const checkedOn = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** A made-up line: 555-01xx are numbers that nobody has. */
const localLine = {
  partner: 'Elm City Library',
  name: 'Elm City help line (made up)',
  number: '203-555-0123',
  who: 'Advocates, not the police',
  hours: 'Monday to Friday, 9 am to 5 pm',
  languages: 'English, Spanish, Portuguese',
  mustReport: 'Harm to a child under 18',
  checkedBy: 'Ana Díaz',
  checkedOn,
};

const withLines = (args: Args, context: Context) =>
  html`<hotline-card
  lang=${args.lang || nothing}
  layout=${args.layout}
  theme=${themeOf(context)}
  .localLines=${[localLine, { ...localLine, name: 'A line abroad (made up)', number: '+44 20 7946 0123' }]}
  .checks=${{ careline: { by: 'Ana Díaz', on: checkedOn } }}
>
  ${fallback}
</hotline-card>`;

/** Up to two lines of a partner's, after the hotline and never larger; open the sources to see who has checked what. */
export const LocalLines: Story = { render: withLines };

/** The card picked in Arabic: the partner's words stay as they are. */
export const LocalLinesInArabic: Story = { args: { lang: 'ar' }, render: withLines };

export const LocalLinesInBanner: Story = {
  args: { layout: 'banner' },
  render: withLines,
  play: openPopover,
  tags: ['!autodocs'],
};

export const LocalLinesInSidebar: Story = {
  render: (args, context) => inSidebar(withLines(args, context)),
  tags: ['!autodocs'],
};

/** For a page that young people read; the order of help is the same for all. */
export const ForYoungPeople: Story = { args: { emphasis: 'youth' } };

export const ForAPersonInIt: Story = { args: { emphasis: 'self' } };

export const ForAHelperInArabic: Story = { args: { emphasis: 'helper', lang: 'ar' } };

/** A channel that has failed is turned off until a new version is here; 911 and the hotline's number cannot be. */
export const WithoutChat: Story = { args: { without: 'chat' } };

/** The languages of a neighborhood first. */
export const OrderOfLanguages: Story = { args: { languages: 'ht es pt-BR' } };

/** Today no translation is reviewed, so that there is no list. */
export const ReviewedLanguagesOnly: Story = { args: { 'hide-unreviewed': true } };

/** Nothing of trafficking until it is opened; what a partner writes inside the tag has to be neutral too. */
export const Discreet: Story = {
  args: { discreet: true },
  render: (args, context) => discreetCard(args, context),
};

export const DiscreetBanner: Story = { args: { discreet: true, layout: 'banner' }, render: Discreet.render };

export const DiscreetButtonInArabic: Story = {
  args: { discreet: true, layout: 'button', lang: 'ar' },
  render: Discreet.render,
};

export const WithoutExit: Story = { args: { 'no-quick-exit': true } };

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
    html`<hotline-card
      layout="sidebar"
      theme="purple"
      heading-level="9"
      without="911"
      emphasis="everyone"
      languages="xx"
      .localLines=${[{ name: 'A line without a number' }]}
    >
  ${fallback}
</hotline-card>`,
};
