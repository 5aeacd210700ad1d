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
import { contactLink } from '../../parts/contact-link.js';
import { chat, message, phone } from '../../parts/generated/pictograms.js';
import { heading } from '../../parts/heading.js';
import { legal } from '../../parts/legal.js';
import { pictogram } from '../../parts/pictogram.js';
import { text } from '../../parts/text.js';
import type { Node } from '../../parts/text.js';
import { action, areWaysOld, danger, furtherContacts, oldWays, sayLanguage } from '../order-of-help.js';

const FREE = phrase('Free help by phone, day and night', {
  desc: 'Under the name of the hotline, above its number',
});
const CHAT = phrase('Chat online', { desc: 'A button: opens the hotline’s chat page' });
const BEFORE = phrase('Before you call: what stays private', {
  desc: 'Opens what the hotline keeps to itself and what it must report. Promise nothing more',
});

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
  return contactLink(contact, html`${pictogram(path, true)}<span>${label} ${limits}</span>`, 'way');
}

/** Text and chat: quieter than the call, since they speak fewer languages. */
function writing(words: Words): TemplateResult {
  return html`<div class="ways">
    ${wayButton(words, hotlineText, message, action(words, hotlineText))}
    ${wayButton(words, hotlineChat, chat, text(words, CHAT))}
  </div>`;
}

function beforeCalling(words: Words): TemplateResult {
  return html`<details class="before">
    <summary>${text(words, BEFORE)}</summary>
    <p>${legal(words, confidentiality.text)}</p>
    <p>${text(words, spoofing.text)}</p>
  </details>`;
}

/**
 * How to get help, in the order that the content policy sets.
 * @param level of its heading
 */
export function waysToGetHelp(words: Words, level: number): TemplateResult {
  const old = areWaysOld();
  const further = furtherContacts(words);
  return html`${danger(words)}
    <div class="columns">
      <div class="main">
        ${heading(level, text(words, hotlineName), 'title')}
        <p class="free">${text(words, FREE)}</p>
        ${callButton(action(words, hotline))}
        ${sayLanguage(words)}
        <p>${text(words, calling.text)}</p>
        ${old ? nothing : writing(words)}
      </div>
      <div class="rest">
        ${beforeCalling(words)} ${old ? oldWays(words, html`${writing(words)}${further}`) : further}
      </div>
    </div>`;
}
