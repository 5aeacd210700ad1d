import { phrase } from '../locale/phrase.js';
import type { Statement } from './schema.js';

/** Where a quick exit leads unless a page says otherwise: what anybody might look at. */
export const neutralPage = 'https://www.weather.gov/';

/**
 * For somebody whose phone or browser may be watched. It is our own advice and rests on no source, and it promises nothing: what
 * cannot be hidden stands last.
 */
export const saferUse: readonly Statement[] = [
  {
    id: 'phone-list',
    text: phrase('Calls and texts stay in the phone’s list. The phone bill may show them too.', {
      desc: 'Advice before calling, to somebody whose phone may be watched',
    }),
  },
  {
    id: 'other-phone',
    text: phrase('If you can, use another phone, such as one of a person you trust.', {
      desc: 'Advice before calling, to somebody whose phone may be watched',
    }),
  },
  {
    id: 'private-window',
    text: phrase(
      'A private window keeps a visit out of the browser’s history. It hides nothing from someone who watches the screen, the device or the network.',
      {
        desc: 'Private window: a window of a browser that keeps no history (Incognito, Private Browsing). Use the word that browsers use in your language',
      },
    ),
  },
  {
    id: 'clearing-history',
    text: phrase('Clearing all history can itself draw attention. You can remove single entries instead.', {
      desc: 'The history of a browser. Someone who watches may wonder why it is empty',
    }),
  },
  {
    id: 'watched-device',
    text: phrase('If someone watches this device, nothing on this page can hide what you do.', {
      desc: 'Stands last. It must promise no less and no more',
    }),
  },
];
