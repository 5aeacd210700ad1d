import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  calling,
  confidentiality,
  hotline,
  hotlineName,
  hotlineChat,
  hotlineText,
  spoofing,
} from '../../content/contacts.js';
import type { Contact } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { contactAddress, contactLink } from '../../parts/contact-link.js';
import { chat, message, phone } from '../../parts/generated/pictograms.js';
import { heading } from '../../parts/heading.js';
import { pictogram } from '../../parts/pictogram.js';
import { text } from '../../parts/text.js';
import type { Node } from '../../parts/text.js';
import { danger, furtherContacts, outOfDate } from '../order-of-help.js';

const FREE = phrase('Free help by phone, day and night');
const CALL = phrase('Call {number}', {
  desc: 'The largest button of the card. {number} is the hotline’s number',
});
const TEXT = phrase('Text {number}', { desc: 'A button: send an SMS. {number} is a short code' });
const CHAT = phrase('Chat online', { desc: 'A button: opens the hotline’s chat page' });
const BEFORE = phrase('Before you call: what stays private');
const OTHER = phrase('Other ways to get help');

/** The button that stands out: nothing on the card is larger than this number. */
export function callButton(label: Node | readonly Node[]): TemplateResult {
  return contactLink(hotline, html`${pictogram(phone)}<span>${label}</span>`, 'call');
}

function wayButton(
  words: Words,
  contact: Contact,
  path: string,
  label: Node | readonly Node[],
): TemplateResult {
  const limits = contact.limits && html`<span class="small limits">${text(words, contact.limits)}</span>`;
  return contactLink(contact, html`${pictogram(path)}<span>${label} ${limits}</span>`, 'way');
}

/** Text and chat: quieter than the call, since they speak fewer languages. */
function writing(words: Words): TemplateResult {
  const number = contactAddress(hotlineText);
  return html`<div class="ways">
    ${wayButton(words, hotlineText, message, text(words, TEXT, { number }))}
    ${wayButton(words, hotlineChat, chat, text(words, CHAT))}
  </div>`;
}

function beforeCalling(words: Words): TemplateResult {
  return html`<details class="before">
    <summary>${text(words, BEFORE)}</summary>
    <p>${text(words, confidentiality.text)}</p>
    <p>${text(words, spoofing.text)}</p>
  </details>`;
}

/** On an expired copy nothing beside 911 and the hotline is offered as certain. */
function expiredContacts(words: Words): TemplateResult {
  return html`${outOfDate(words)}
    <details>
      <summary>${text(words, OTHER)}</summary>
      ${writing(words)} ${furtherContacts(words)}
    </details>`;
}

/**
 * How to get help, in the order that the content policy sets.
 * @param level of its heading
 * @param expired whether the details beside 911 and the hotline may be out of date
 */
export function waysToGetHelp(words: Words, level: number, expired: boolean): TemplateResult {
  return html`${danger(words)}
    <div class="columns">
      <div class="main">
        ${heading(level, text(words, hotlineName), 'title')}
        <p class="free">${text(words, FREE)}</p>
        ${callButton(text(words, CALL, { number: contactAddress(hotline) }))}
        <p>${text(words, calling.text)}</p>
        ${expired ? nothing : writing(words)}
      </div>
      <div class="rest">
        ${beforeCalling(words)} ${expired ? expiredContacts(words) : furtherContacts(words)}
      </div>
    </div>`;
}
