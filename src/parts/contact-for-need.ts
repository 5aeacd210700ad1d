import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contact } from '../content/schema.js';
import type { Words } from '../locale/words.js';
import { phrase } from '../locale/phrase.js';
import { contactLink } from './contact-link.js';
import { text } from './text.js';

const NAMED = phrase('{name}: {number}', {
  desc: 'A contact: {name} is an office or a line, {number} a link. Only the punctuation is yours',
});

/** A contact for one need. The need comes first, since that is what a reader looks for. */
export function contactForNeed(words: Words, contact: Contact): TemplateResult {
  const { need, name, limits } = contact;
  return html`<li>
    ${need && html`<strong>${text(words, need)}</strong>`}
    <span>${name ? text(words, NAMED, { name: words.say(name), number: contactLink(contact) }) : contactLink(contact)}</span>
    ${limits && html`<span class="quiet small">${text(words, limits)}</span>`}
  </li>`;
}
