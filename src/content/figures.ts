import { phrase } from '../locale/phrase.js';
import type { DatedFigure } from './schema.js';

/** In place of the brochure's three numbers, which are superseded or discredited. */
export const datedFigures: readonly DatedFigure[] = [
  {
    id: 'dcf-reports',
    value: 241,
    year: '2021',
    text: phrase(
      'Reports of trafficked children that Connecticut’s Department of Children and Families received in {year}: {value}',
      { desc: 'A figure. {value} is a number' },
    ),
    means: phrase('These are reports, not confirmed cases.', { desc: 'What a figure does not mean' }),
  },
  {
    id: 'unodc-children',
    share: 0.38,
    year: '2024',
    text: phrase('Share of children among detected victims worldwide, reported in {year}: {value}', {
      desc: 'A figure. {value} is a percentage. Detected: known to authorities',
    }),
    means: phrase('This is a share of detected victims, not of all victims.', {
      desc: 'What a figure does not mean',
    }),
  },
  {
    id: 'ilo-forced-labor',
    value: 28_000_000,
    year: '2021',
    text: phrase('People in forced labor worldwide on any day in {year}, as an estimate: {value}', {
      desc: 'A figure. {value} is a number. Glossary, term 4',
    }),
    means: phrase('This is an estimate of forced labor. It is not a count of trafficking.', {
      desc: 'What a figure does not mean',
    }),
  },
];
