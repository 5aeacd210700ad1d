import { phrase } from '../../locale/phrase.js';
import type { Statement } from '../schema.js';

/** What the one-page report says before its figures, in its own words. */
export const service: Statement = {
  id: 'spotlight-service',
  text: phrase(
    'The National Human Trafficking Hotline provides survivors of human trafficking with vital support and a variety of options to get help and stay safe.',
    { desc: 'The first sentence of the report; the report’s own words' },
  ),
};

export const purpose: Statement = {
  id: 'spotlight-purpose',
  text: phrase(
    'However, this information can shed some light on trafficking in Connecticut, which can help put traffickers out of business and help survivors find the services they need.',
    { desc: 'After the caveats of the report; the report’s own words' },
  ),
};
