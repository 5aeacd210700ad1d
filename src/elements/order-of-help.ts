import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  careline,
  contactsTrust,
  emergencyCall,
  emergencyText,
  help,
  hotline,
  relay,
  victimServices,
  writtenLanguages,
} from '../content/contacts.js';
import { areContactsExpired } from '../content/expiry.js';
import { release } from '../content/release.js';
import type { Contact } from '../content/schema.js';
import { phrase } from '../locale/phrase.js';
import type { Words } from '../locale/words.js';
import { contactForNeed } from '../parts/contact-for-need.js';
import { contactAddress, contactLink } from '../parts/contact-link.js';
import { text } from '../parts/text.js';
import type { Node } from '../parts/text.js';
import type { Channel } from '../tools/partner.js';

const OTHER = phrase('Other ways to get help', {
  desc: 'Opens the list of contacts that may be out of date',
});

/** A contact as what to do with it: "Call 911". */
export function action(words: Words, contact: Contact): Node | readonly Node[] {
  const said = contact.channel === 'text' ? help.text : help.call;
  return text(words, said, { number: contactAddress(contact) });
}

/** The first step: 911, by voice or by text. */
export function danger(words: Words): TemplateResult {
  const links = {
    call: contactLink(emergencyCall, action(words, emergencyCall)),
    text: contactLink(emergencyText, action(words, emergencyText)),
  };
  return html`<p class="danger">${text(words, help.danger, links)}</p>`;
}

/** Where the hotline does not write the reader's language: how to be understood by voice. */
export function sayLanguage(words: Words): TemplateResult | typeof nothing {
  const [primary = ''] = words.lang.split('-');
  if (writtenLanguages.includes(primary)) return nothing;
  // The name of what is spoken: not "Simplified Chinese", which is written.
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(primary) ?? primary;
  const language = html`<strong lang="en" dir="ltr">${name}</strong>`;
  return html`<p>${text(words, help.sayLanguage, { language })}</p>`;
}

/**
 * The steps after the hotline: a child, services for victims of crime, and relay, last and far from 911.
 * @param off those that the partner has turned off
 */
export function furtherContacts(words: Words, off: readonly Channel[] = []): TemplateResult {
  const links = { relay: contactLink(relay), number: contactLink(hotline) };
  return html`<ul class="further">
    ${off.includes('careline') ? nothing : contactForNeed(words, careline)}
    ${off.includes('victim-services') ? nothing : contactForNeed(words, victimServices)}
    ${off.includes('relay') ? nothing : html`<li>${text(words, help.relay, links)}</li>`}
  </ul>`;
}

/** Whether all but 911 and the hotline may be out of date, by the reader's clock. */
export function areWaysOld(): boolean {
  return areContactsExpired(contactsTrust.othersReviewedOn, Date.now(), release.date);
}

/**
 * How an old copy shows all but 911 and the hotline: what still holds is repeated, so that nobody is deterred from a call, and
 * the rest is not offered as certain but is one action away.
 */
export function oldWays(words: Words, ways: TemplateResult): TemplateResult {
  return html`<p class="alarm">
      ${text(words, help.outOfDate, {
        emergency: contactAddress(emergencyCall),
        number: contactAddress(hotline),
        date: words.date(contactsTrust.othersLastSeen),
      })}
    </p>
    <details>
      <summary>${text(words, OTHER)}</summary>
      ${ways}
    </details>`;
}
