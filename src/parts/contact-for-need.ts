import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contact } from '../content/schema.js';
import type { Words } from '../locale/words.js';
import { contactLink } from './contact-link.js';
import { text } from './text.js';

/** A contact for one need. The need comes first, since that is what a reader looks for. */
export function contactForNeed(words: Words, contact: Contact): TemplateResult {
  const { need, name, limits } = contact;
  return html`<li>
    ${need && html`<strong>${text(words, need)}</strong>`}
    <span>${name && text(words, name)}: ${contactLink(contact)}</span>
    ${limits && html`<span class="quiet small">${text(words, limits)}</span>`}
  </li>`;
}
