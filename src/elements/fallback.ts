import { emergencyCall, hotline, hotlineName } from '../content/contacts.js';
import { neutralPage } from '../content/safer-use.js';
import type { Contact } from '../content/schema.js';
import { phrase } from '../locale/phrase.js';
import type { Words } from '../locale/words.js';
import { contactHref } from '../parts/contact-link.js';
import { LEAVE } from './quick-exit/leave-word.js';

const LINE = phrase('{hotline}: {number}, free, day and night. In danger, call {emergency}.', {
  desc: 'On a partner’s page in the place of a widget until that is here, or if it fails. {hotline} is the hotline’s name, {emergency} is 911',
});
const DISCREET = phrase('Need to talk? Free, 24 hours: {number}', {
  desc: 'The same on a page where nothing may show what it is about. Neutral, as of any line one can call to talk',
});

/** Text as it may stand in HTML, also in a value between double quotes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const link = (contact: Contact): string => `<a href="${contactHref(contact)}">${contact.address}</a>`;

type Attributes = Readonly<Record<string, string>>;

/** Where an exit leads as a plain link: what it is told, if that is an address of the web. */
function exitHref({ href = '' }: Attributes): string {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : neutralPage;
}

/** Whether a card says nothing of what it is about; frameworks write `false` for none. */
const isDiscreet = ({ discreet }: Attributes): boolean => discreet !== undefined && discreet !== 'false';

/**
 * What stands inside a tag: read before the script comes, without it, or when it fails. HTML.
 * @param attributes of the tag
 */
export function fallback(words: Words, tag: string, attributes: Attributes = {}): string {
  if (tag === 'quick-exit')
    return `<a href="${escapeHtml(exitHref(attributes))}" rel="noreferrer nofollow noopener">${words.say(LEAVE)}</a>`;
  const number = link(hotline);
  const line = isDiscreet(attributes)
    ? words.say(DISCREET, { number })
    : words.say(LINE, { hotline: words.say(hotlineName), number, emergency: link(emergencyCall) });
  return words.dir === 'rtl' ? `<p dir="rtl">${line}</p>` : `<p>${line}</p>`;
}
