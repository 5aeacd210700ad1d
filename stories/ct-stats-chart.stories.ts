import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/embed/ct-stats-chart.js';
import type { SpotlightData } from '../src/content/schema.js';
import { madeUp, madeUpYears } from '../test/made-up.js';
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
  readonly measure: 'cases' | 'communications' | 'people';
  readonly type: 'bar' | 'donut' | 'dots' | 'trend' | 'table';
  readonly compare: string;
  readonly state: string;
  readonly year: string;
  readonly data?: readonly SpotlightData[];
}
type Story = StoryObj<Args>;

/** The same figures where the report gives none for labor trafficking. */
const withoutOne = (figures: SpotlightData): SpotlightData => ({
  ...figures,
  cases: {
    ...figures.cases,
    rows: figures.cases.rows.map((row) => (row.id === 'labor' ? { ...row, value: null } : row)),
  },
});

const chart = (args: Args, context: Context) =>
  html`<ct-stats-chart
  lang=${args.lang || nothing}
  measure=${args.measure}
  type=${args.type}
  compare=${args.compare || nothing}
  state=${args.state || nothing}
  year=${args.year || nothing}
  .data=${args.data}
  theme=${themeOf(context)}
  heading-level=${args['heading-level']}
  ?language-menu=${args['language-menu']}
  language-scope=${args['language-scope']}
>
  ${fallback}
</ct-stats-chart>`;

const meta: Meta<Args> = {
  title: 'Widgets/ct-stats-chart',
  component: 'ct-stats-chart',
  args: { ...sharedArgs, measure: 'cases', type: 'bar', compare: '', state: '', year: '' },
  argTypes: {
    ...sharedArgTypes,
    measure: { control: 'select', options: ['cases', 'communications', 'people'] },
    type: { control: 'select', options: ['bar', 'donut', 'dots', 'trend', 'table'] },
    data: { control: false },
  },
  render: chart,
};
export default meta;

export const CasesBar: Story = {};

export const CasesDonut: Story = { args: { type: 'donut' } };

export const CasesDots: Story = { args: { type: 'dots' } };

export const CasesTable: Story = { args: { type: 'table' } };

export const CommunicationsBar: Story = { args: { measure: 'communications' } };

export const CommunicationsDonut: Story = { args: { measure: 'communications', type: 'donut' } };

export const CommunicationsDots: Story = { args: { measure: 'communications', type: 'dots' } };

export const CommunicationsTable: Story = { args: { measure: 'communications', type: 'table' } };

export const PeopleBar: Story = { args: { measure: 'people' } };

export const PeopleDots: Story = { args: { measure: 'people', type: 'dots' } };

export const PeopleTable: Story = { args: { measure: 'people', type: 'table' } };

/** Made-up figures of a place that does not exist, with a year that has none. What is built in is one year. */
export const CasesTrend: Story = { args: { type: 'trend', data: madeUpYears } };

/** Made-up figures. */
export const CommunicationsTrend: Story = {
  args: { measure: 'communications', type: 'trend', data: madeUpYears },
};

/** Made-up figures, one line a row. */
export const PeopleTrend: Story = { args: { measure: 'people', type: 'trend', data: madeUpYears } };

/** Made-up figures. Where there is little room, time runs down. */
export const TrendInSidebar: Story = {
  args: { measure: 'people', type: 'trend', data: madeUpYears },
  render: (args, context) => inSidebar(chart(args, context)),
};

/** Made-up figures. Time runs from the right. */
export const ArabicTrend: Story = { args: { lang: 'ar', type: 'trend', data: madeUpYears } };

/** A page's own figures, here made up, of which one year is asked for. */
export const OwnFigures: Story = { args: { year: '2017', data: madeUpYears } };

/** Two measures to one scale, each with its shares and caveats. */
export const CasesBesideContacts: Story = { args: { compare: 'communications' } };

/** People are no parts of a whole, so that no share stands beside them. */
export const CasesBesidePeople: Story = { args: { compare: 'people' } };

/** Made-up figures. The older year stands first. */
export const YearsSideBySide: Story = { args: { year: '2020', compare: '2016', data: madeUpYears } };

/** Made-up figures of two places. A row that a report does not give is no zero. */
export const StatesSideBySide: Story = {
  args: {
    state: 'ZZ',
    compare: 'YY',
    data: [withoutOne(madeUp()), { ...madeUp({ state: 'YY' }), place: 'Elsewhere' }],
  },
};

export const ComparisonInSidebar: Story = {
  args: { compare: 'communications' },
  render: (args, context) => inSidebar(chart(args, context)),
};

export const ArabicComparison: Story = { args: { lang: 'ar', compare: 'communications' } };

export const ComparisonAsTables: Story = { args: { compare: 'communications', type: 'table' } };

/** What cannot be compared is not, and the console says what can. */
export const WrongValuesCompare: Story = { args: { compare: '1999' } };

export const BarInSidebar: Story = { render: (args, context) => inSidebar(chart(args, context)) };

export const DonutInSidebar: Story = {
  args: { measure: 'communications', type: 'donut' },
  render: (args, context) => inSidebar(chart(args, context)),
};

export const ArabicBar: Story = { args: { lang: 'ar' } };

export const ArabicDonut: Story = { args: { lang: 'ar', type: 'donut' } };

export const ArabicDots: Story = { args: { lang: 'ar', type: 'dots' } };

export const RussianBar: Story = { args: { lang: 'ru', 'language-menu': true } };

export const HeadingLevel4: Story = {
  args: { 'heading-level': 4 },
  render: (args, context) => underHeadings(args['heading-level'], chart(args, context)),
};

export const ThemeAuto: Story = { globals: { theme: 'auto' } };

export const ThemeLight: Story = { globals: { theme: 'light' } };

export const ThemeDark: Story = { globals: { theme: 'dark' } };

/** The look of a site comes from custom properties on the tag or around it. */
export const PartnerSite: Story = {
  args: { measure: 'communications', type: 'donut' },
  render: (args, context) => onPartnerSite(chart(args, context)),
};

/** Each value that cannot be used falls back to the default, and the console says so. */
export const WrongValues: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`<ct-stats-chart measure="money" type="pie" state="ZZ" year="1999" theme="purple" heading-level="0">
  ${fallback}
</ct-stats-chart>`,
};

/** People are no parts of a whole, so a donut of them falls back to bars. */
export const WrongValuesPeopleDonut: Story = { args: { measure: 'people', type: 'donut' } };

/** What is built in is one year, so a trend of it falls back to bars. */
export const WrongValuesTrend: Story = { args: { type: 'trend' } };

/** Figures whose rows do not add up are never drawn. */
export const WrongValuesData: Story = {
  args: { data: [{ ...madeUp(), cases: { ...madeUp().cases, total: 1 } }] },
};
