import { mark, reasons } from './marks.js';
import type { PrintedSection } from './marks.js';

/** The 2019 Connecticut Spotlight, statement by statement, in its own order and words. Typing errors are the document's. */
export const spotlightAsPrinted: readonly PrintedSection[] = [
  {
    items: [
      { id: 'S-01', section: 'header', text: 'Connecticut Spotlight', heading: true },
      {
        id: 'S-02',
        section: 'header',
        text: '2019 National Human Trafficking Hotline Statistics',
        heading: true,
      },
    ],
  },
  {
    items: [
      {
        id: 'S-03',
        section: 'intro',
        text: 'The National Human Trafficking Hotline provides survivors of human trafficking with vital support and a variety of options to get help and stay safe.',
      },
      {
        id: 'S-04',
        section: 'intro',
        text: 'The data below do not represent the full scope of trafficking in Connecticut.',
      },
      {
        id: 'S-05',
        section: 'intro',
        text: 'Lack of awareness of human trafficking or of the National Hotline can lead to significant underreporting, particularly among labor trafficking populations or by certain racial or ethnic groups.',
      },
      {
        id: 'S-06',
        section: 'intro',
        text: 'However, this information can shed some light on trafficking in Connecticut which can help put traffickers out of business and help survivors find the services they need.',
      },
    ],
  },
  {
    items: [
      { id: 'S-07', section: 'key figures', text: 'Victims Identified' },
      { id: 'S-08', section: 'key figures', text: '72' },
      { id: 'S-09', section: 'key figures', text: 'Traffickers Identified' },
      { id: 'S-10', section: 'key figures', text: '9' },
      { id: 'S-11', section: 'key figures', text: 'Trafficking Businesses' },
      { id: 'S-12', section: 'key figures', text: '11' },
    ],
  },
  {
    items: [
      {
        id: 'S-13',
        section: 'locations',
        text: 'Locations of Trafficking¹',
        mark: mark('unverified', reasons.lost),
      },
      { id: 'S-14', section: 'locations', text: '¹Some cases may involve multiple locations.' },
    ],
  },
  {
    items: [
      { id: 'S-15', section: 'cases', text: '52 Trafficking Cases' },
      { id: 'S-16', section: 'cases', text: 'Sex Trafficking' },
      { id: 'S-17', section: 'cases', text: '42 Cases' },
      { id: 'S-18', section: 'cases', text: 'Labor Trafficking' },
      { id: 'S-19', section: 'cases', text: '2 Cases' },
      { id: 'S-20', section: 'cases', text: 'Sex & Labor Trafficking' },
      { id: 'S-21', section: 'cases', text: '1 Case' },
      { id: 'S-22', section: 'cases', text: 'Form Not Specified²' },
      { id: 'S-23', section: 'cases', text: '7 Cases' },
      {
        id: 'S-24',
        section: 'cases',
        text: '²Cases where trafficking type is not specified are typically a results of callers self identifying as victims or service providers or law enforcement seeking referrals for trafficking victims without providing further details about the presence of forced work or forced commercial sex.',
      },
    ],
  },
  {
    items: [
      { id: 'S-25', section: 'communication', text: 'Communication to the National Hotline', heading: true },
      { id: 'S-26', section: 'communication', text: 'Phone Calls 102' },
      { id: 'S-27', section: 'communication', text: 'Webforms 10' },
      { id: 'S-28', section: 'communication', text: 'Emails 14' },
      { id: 'S-29', section: 'communication', text: 'Texts 20' },
      { id: 'S-30', section: 'communication', text: 'Webchats 4' },
    ],
  },
  {
    items: [
      { id: 'S-31', section: 'footer', text: 'NATIONAL HUMAN TRAFFICKING HOTLINE' },
      {
        id: 'S-32',
        section: 'footer',
        text: 'The data in this report represents signals and cases from January 1, 2019 through December 31, 2019 and is accurate as of July 30, 2020.',
      },
      {
        id: 'S-33',
        section: 'footer',
        text: 'Cases of trafficking may be ongoing or new information may revealed to the National Hotline over time.',
      },
      {
        id: 'S-34',
        section: 'footer',
        text: 'Consequently, statistics may be subject to change as new information emerges.',
      },
    ],
  },
];
