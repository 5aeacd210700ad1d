import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contact } from '../content/schema.js';
import type { Node } from './text.js';

const isOnline = (channel: Contact['channel']): boolean => channel === 'chat' || channel === 'site';

/** The link that opens a contact: `tel:`, `sms:` or `https:`, made from its one spelling. */
export function contactHref({ channel, address }: Contact): string {
  if (isOnline(channel)) return `https://${address}`;
  const digits = address.replaceAll(/\D/g, '');
  // Short codes and 911 are dialled as they are; whole numbers with the country, so that they work while roaming.
  const number = digits.length > 6 ? '+' + digits : digits;
  return `${channel === 'text' ? 'sms' : 'tel'}:${number}`;
}

/** A number or address as data prints it: it never mirrors or changes its digits, and a number never wraps. */
export function contactAddress({ address, channel }: Contact): TemplateResult {
  return html`<bdi class=${isOnline(channel) ? '' : 'number'} dir="ltr">${address}</bdi>`;
}

/**
 * The one shape of a link out. `noreferrer` keeps the page's address from whoever answers; there is no click handler, so that
 * nobody's analytics can learn who asked for help.
 * @param content the number itself unless given
 * @param className how it looks; `contact` is a number inside a sentence
 */
export function contactLink(
  contact: Contact,
  content: Node | readonly Node[] = contactAddress(contact),
  className = 'contact',
): TemplateResult {
  return html`<a class=${className} href=${contactHref(contact)} rel="noreferrer">${content}</a>`;
}
