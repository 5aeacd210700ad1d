import { phrase } from '../locale/phrase.js';
import { compensation } from './agencies.js';
import type { LegalStatement } from './schema.js';

/** What a victim may ask for under Connecticut's law. None of it is shown without the year in which it was read. */
export const rights: readonly LegalStatement[] = [
  {
    id: 'no-conviction-under-18',
    text: phrase(
      'No one under 18 can be convicted of prostitution (since {date}). This is not about other charges.',
      { desc: 'A right of a person under 18. {date} is a day. "Prostitution" is the name of the charge' },
    ),
    date: '2016-10-01',
    section: 'Public Act 16-71',
    read: '2016',
  },
  {
    id: 'cancel-convictions',
    text: phrase(
      'You can ask a court to cancel some convictions that resulted from being trafficked. Since {date} this covers misdemeanors and some felonies. Talk to a lawyer first: victims of that crime must be told by mail.',
      {
        desc: '{date} is a year. "Cancel": vacate. "That crime" is the one of the conviction; its victims are told of the request',
      },
    ),
    date: '2021',
    section: 'C.G.S. 54-95c',
    read: '2024',
  },
  {
    id: 'compensation',
    text: phrase(
      'A victim of crime can ask the state for compensation. For trafficking no police report is needed. Call {number}.',
      { desc: '{number} is a link: the line for compensation of the Office of Victim Services' },
    ),
    contact: compensation,
    read: null,
  },
  {
    id: 'address-program',
    text: phrase(
      'Trafficking victims can use Connecticut’s address confidentiality program. It is meant to keep a home address private.',
      { desc: 'A program of the state. Promise no more than "meant to"' },
    ),
    section: 'Public Act 22-87',
    read: '2022',
  },
];
