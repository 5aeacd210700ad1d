import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { agencies } from '../../content/agencies.js';
import { hotline, hotlineName } from '../../content/contacts.js';
import type { Agency, Contact } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { namedContact } from '../../parts/contact-for-need.js';
import { contactLink } from '../../parts/contact-link.js';
import { heading } from '../../parts/heading.js';
import { text } from '../../parts/text.js';
import { areWaysOld, danger, oldWays, sayLanguage } from '../order-of-help.js';

const TITLE = phrase('Who can help', { desc: 'The heading of a list of services and offices' });
const CALL = phrase('Call: {contact}', { desc: '{contact} is a telephone number, a link' });
const WAYS = {
  call: CALL,
  relay: CALL,
  text: phrase('Text: {contact}', { desc: '{contact} is the short code of an SMS line, a link' }),
  chat: phrase('Chat: {contact}', { desc: '{contact} is a web address for a chat, a link' }),
  site: phrase('Website: {contact}', { desc: '{contact} is a web address, a link' }),
} as const;

function way(words: Words, agency: Agency, contact: Contact): TemplateResult {
  const { name, channel, limits } = contact;
  const isLineOfItsOwn = channel === 'call' && name !== undefined && name !== agency.name;
  return html`<p>
    ${isLineOfItsOwn ? namedContact(words, contact) : text(words, WAYS[channel], { contact: contactLink(contact) })}
    ${limits && html`<span class="small quiet">${text(words, limits)}</span>`}
  </p>`;
}

/** The services and offices that help, each with the ways to reach it that a record has borne out lately. */
export function resourcesBody(words: Words, level: number, id: string): TemplateResult {
  const list = html`<ul class="agencies">
    ${agencies.map(
      (agency) => html`<li>
        ${heading(level + 1, text(words, agency.name))}
        <p>${text(words, agency.does)}</p>
        ${agency.contacts.map((contact) => way(words, agency, contact))}
      </li>`,
    )}
  </ul>`;
  return html`${heading(level, text(words, TITLE), id)} ${danger(words)} ${sayLanguage(words)}
    ${areWaysOld() ? html`${hotlineAlone(words)} ${oldWays(words, list)}` : list}`;
}

/** What an old copy still offers as certain. */
function hotlineAlone(words: Words): TemplateResult {
  return html`<p>${text(words, hotlineName)}</p>
    <p>${text(words, CALL, { contact: contactLink(hotline) })}</p>`;
}
