import { html } from 'lit';
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
} from '../content/contacts.js';
import { areContactsExpired } from '../content/expiry.js';
import { release } from '../content/release.js';
import type { Words } from '../locale/words.js';
import { contactForNeed } from '../parts/contact-for-need.js';
import { contactAddress, contactLink } from '../parts/contact-link.js';
import { text } from '../parts/text.js';

/** The first step: 911, by voice or by text. */
export function danger(words: Words): TemplateResult {
  const links = { call: contactLink(emergencyCall), text: contactLink(emergencyText) };
  return html`<p class="danger">${text(words, help.danger, links)}</p>`;
}

/** The steps after the hotline: a child, services for victims of crime, and relay, last and far from 911. */
export function furtherContacts(words: Words): TemplateResult {
  const links = { relay: contactLink(relay), number: contactLink(hotline) };
  return html`<ul class="further">
    ${contactForNeed(words, careline)} ${contactForNeed(words, victimServices)}
    <li>${text(words, help.relay, links)}</li>
  </ul>`;
}

/** Whether all but 911 and the hotline may be out of date, by the reader's clock. */
export function areDetailsExpired(): boolean {
  return areContactsExpired(contactsTrust.othersReviewedOn, Date.now(), release.date);
}

/** What an expired copy says; it repeats what still holds, so that it does not deter a call. */
export function outOfDate(words: Words): TemplateResult {
  return html`<p class="alarm">
    ${text(words, help.outOfDate, {
      emergency: contactAddress(emergencyCall),
      number: contactAddress(hotline),
      date: words.date(contactsTrust.othersLastSeen),
    })}
  </p>`;
}
