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
import { localLine } from '../../parts/local-line.js';
import { pictogram } from '../../parts/pictogram.js';
import { text } from '../../parts/text.js';
import type { Node } from '../../parts/text.js';
import type { Channel, Partner } from '../../tools/partner.js';
import { saferUseList } from '../safer-use.js';
import { action, areWaysOld, danger, furtherContacts, oldWays, sayLanguage } from '../order-of-help.js';

const FREE = phrase('Free help by phone, day and night', {
  desc: 'Under the name of the hotline, above its number',
});
const CHAT = phrase('Chat online', { desc: 'A button: opens the hotline’s chat page' });
const BEFORE = phrase('Before you call: what stays private', {
  desc: 'Opens what the hotline keeps to itself and what it must report. Promise nothing more',
});

const SAFER = phrase('Before you call: how to stay safer', {
  desc: 'Opens a short list of advice on phones and browsers that may be watched',
});
const COPY = phrase('Copy the number', { desc: 'A button: copies the hotline’s number to the clipboard' });
const CLIPBOARD = phrase(
  'The clipboard keeps it until you copy something else. Some devices keep it longer.',
  {
    desc: 'Beside the button "Copy the number". "It" is the number. The clipboard is where copied text is kept',
  },
);
const COPIED = phrase('Copied. The clipboard keeps it now.', {
  desc: 'Said after the hotline’s number was copied to the clipboard',
});
const NOT_COPIED = phrase('The number could not be copied.', {
  desc: 'Said when the browser does not allow the number to be copied',
});

/** Of the button that copies the number. */
interface Copying {
  /** Whether that was possible; undefined before anybody has asked for it. */
  readonly isCopied: boolean | undefined;
  readonly onCopy: () => Promise<void>;
}

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
function writing(words: Words, off: readonly Channel[]): TemplateResult {
  return html`<div class="ways">
    ${off.includes('text') ? nothing : wayButton(words, hotlineText, message, action(words, hotlineText))}
    ${off.includes('chat') ? nothing : wayButton(words, hotlineChat, chat, text(words, CHAT))}
  </div>`;
}

function beforeCalling(words: Words): TemplateResult {
  return html`<details class="before">
    <summary>${text(words, BEFORE)}</summary>
    <p>${legal(words, confidentiality.text)}</p>
    <p>${text(words, spoofing.text)}</p>
  </details>`;
}

function saferUse(words: Words, copying: Copying | undefined): TemplateResult {
  return html`<details class="before">
    <summary>${text(words, SAFER)}</summary>
    ${saferUseList(words)} ${copying ? copy(words, copying) : nothing}
  </details>`;
}

function copy(words: Words, { isCopied, onCopy }: Copying): TemplateResult {
  const said = isCopied === undefined ? nothing : text(words, isCopied ? COPIED : NOT_COPIED);
  return html`<button class="switch" type="button" @click=${onCopy}>${text(words, COPY)}</button>
    <p class="small quiet">${text(words, CLIPBOARD)}</p>
    <p class="small" role="status">${said}</p>`;
}

/**
 * How to get help, in the order that the content policy sets.
 * @param level of its heading
 * @param partner what the partner has set; it changes no order
 * @param copying offers to copy the number, where something can
 */
export function waysToGetHelp(
  words: Words,
  level: number,
  { off = [], first, lines, isOld = areWaysOld() }: Partial<Partner> = {},
  copying?: Copying,
): TemplateResult {
  const further = furtherContacts(words, off);
  return html`${danger(words)}
    <div class="columns">
      <div class="main">
        ${first && html`<p>${(first.isDuty ? legal : text)(words, first.text)}</p>`}
        ${heading(level, text(words, hotlineName), 'title')}
        <p class="free quiet">${text(words, FREE)}</p>
        ${callButton(action(words, hotline))}
        ${sayLanguage(words)}
        <p>${text(words, calling.text)}</p>
        ${isOld ? nothing : writing(words, off)}
        ${lines && html`<ul class="further">${lines(words).map(localLine)}</ul>`}
      </div>
      <div class="rest">
        ${beforeCalling(words)} ${saferUse(words, copying)}
        ${isOld ? oldWays(words, html`${writing(words, off)}${further}`) : further}
      </div>
    </div>`;
}
