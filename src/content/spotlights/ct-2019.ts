import { phrase } from '../../locale/phrase.js';
import type { Spotlight } from '../schema.js';

/** Connecticut in 2019, as the hotline counted it. */
export const ct2019: Spotlight = {
  id: 'ct-2019',

  report: 'Connecticut Spotlight 2019',
  state: 'CT',
  place: phrase('Connecticut', { desc: 'The state' }),
  year: 2019,
  start: '2019-01-01',
  end: '2019-12-31',
  asOf: '2020-07-30',

  cases: {
    total: 52,
    totalIsOurs: false,
    rows: [
      {
        id: 'sex',
        label: phrase('Sex trafficking', { desc: 'A row of a chart of cases. Glossary, term 2' }),
        value: 42,
      },
      {
        id: 'labor',
        label: phrase('Labor trafficking', { desc: 'A row of a chart of cases. Glossary, term 3' }),
        value: 2,
      },
      {
        id: 'sex-and-labor',
        label: phrase('Sex and labor trafficking', {
          desc: 'A row of a chart of cases: both forms in one case',
        }),
        value: 1,
      },
      {
        id: 'not-specified',
        label: phrase('Form not specified', {
          desc: 'A row of a chart of cases: which form of trafficking is not known',
        }),
        value: 7,
        residual: true,
        note: phrase(
          'Cases where the form is not specified are typically a result of callers who identify themselves as victims, or of service providers or law enforcement seeking referrals for victims, without further details about forced work or forced commercial sex.',
        ),
      },
    ],
  },
  communications: {
    total: 150,
    totalIsOurs: true,
    rows: [
      {
        id: 'calls',
        label: phrase('Phone calls', { desc: 'A row of a chart: how people reached the hotline' }),
        value: 102,
      },
      {
        id: 'webforms',
        label: phrase('Web forms', { desc: 'A row of a chart: how people reached the hotline' }),
        value: 10,
      },
      {
        id: 'emails',
        label: phrase('Emails', { desc: 'A row of a chart: how people reached the hotline' }),
        value: 14,
      },
      {
        id: 'texts',
        label: phrase('Texts', { desc: 'A row of a chart: SMS messages to the hotline' }),
        value: 20,
      },
      {
        id: 'webchats',
        label: phrase('Web chats', { desc: 'A row of a chart: how people reached the hotline' }),
        value: 4,
      },
    ],
  },
  people: [
    {
      id: 'victims',
      label: phrase('Victims identified', {
        desc: 'A row of a chart: persons that the hotline took to be victims',
      }),
      value: 72,
    },
    {
      id: 'traffickers',
      label: phrase('Traffickers identified', {
        desc: 'A row of a chart. Glossary, term 10: never a word for a drug dealer or a smuggler',
      }),
      value: 9,
    },
  ],
  businesses: {
    id: 'businesses',
    label: phrase('Trafficking businesses', { desc: 'Businesses in which trafficking took place' }),
    value: 11,
  },
  locations: null,
  caveats: {
    scope: phrase('The data do not represent the full scope of trafficking in Connecticut.', {
      desc: 'A caveat under every chart. The report’s own words',
    }),
    underreporting: phrase(
      'Lack of awareness of human trafficking or of the National Hotline can lead to significant underreporting, particularly among labor trafficking populations or by certain racial or ethnic groups.',
      { desc: 'A caveat beside a chart. The report’s own words' },
    ),
    period: phrase(
      'The data represent signals and cases from {start} through {end} and are accurate as of {asOf}.',
      {
        desc: 'A caveat under every chart. {start}, {end}, {asOf} are dates; "signals" are contacts with the hotline',
      },
    ),
    ongoing: phrase(
      'Cases of trafficking may be ongoing, or new information may be revealed to the National Hotline over time.',
    ),
    revision: phrase('Consequently, statistics may be subject to change as new information emerges.'),
  },
};
