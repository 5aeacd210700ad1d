import { phrase } from '../../locale/phrase.js';
import type { Spotlight } from '../schema.js';

/** Connecticut in 2019, as the hotline counted it. */
export const ct2019: Spotlight = {
  id: 'ct-2019',

  state: 'CT',
  place: phrase('Connecticut'),
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
        label: phrase('Sex trafficking'),
        value: 42,
      },
      {
        id: 'labor',
        label: phrase('Labor trafficking'),
        value: 2,
      },
      {
        id: 'sex-and-labor',
        label: phrase('Sex and labor trafficking'),
        value: 1,
      },
      {
        id: 'not-specified',
        label: phrase('Form not specified'),
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
      { id: 'calls', label: phrase('Phone calls'), value: 102 },
      { id: 'webforms', label: phrase('Web forms'), value: 10 },
      { id: 'emails', label: phrase('Emails'), value: 14 },
      { id: 'texts', label: phrase('Texts'), value: 20 },
      { id: 'webchats', label: phrase('Web chats'), value: 4 },
    ],
  },
  people: [
    { id: 'victims', label: phrase('Victims identified'), value: 72 },
    {
      id: 'traffickers',
      label: phrase('Traffickers identified'),
      value: 9,
    },
  ],
  businesses: {
    id: 'businesses',
    label: phrase('Trafficking businesses'),
    value: 11,
  },
  locations: null,
  caveats: {
    scope: phrase('The data do not represent the full scope of trafficking in Connecticut.'),
    underreporting: phrase(
      'Lack of awareness of human trafficking or of the National Hotline can lead to significant underreporting, particularly among labor trafficking populations or by certain racial or ethnic groups.',
    ),
    period: phrase(
      'The data represent signals and cases from {start} through {end} and are accurate as of {asOf}.',
    ),
    ongoing: phrase(
      'Cases of trafficking may be ongoing, or new information may be revealed to the National Hotline over time.',
    ),
    revision: phrase('Consequently, statistics may be subject to change as new information emerges.'),
  },
};
