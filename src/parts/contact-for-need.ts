import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contact } from '../content/schema.js';
import { phrase } from '../locale/phrase.js';
import type { Words } from '../locale/words.js';
import { contactLink } from './contact-link.js';
import { quiet, text } from './text.js';
import type { Node } from './text.js';

const NAMED = phrase('{name}: {number}', {
  desc: 'A contact: {name} is an office or a line, {number} a link. Only the punctuation is yours',
});

/** A contact after the name of who answers. */
export function namedContact(words: Words, contact: Contact): Node | readonly Node[] {
  const number = contactLink(contact);
  return contact.name ? text(words, NAMED, { name: words.say(contact.name), number }) : number;
}

/** A contact for one need. The need comes first, since that is what a reader looks for. */
export function contactForNeed(words: Words, contact: Contact): TemplateResult {
  const { need, limits } = contact;
  return html`<li>
    ${need && html`<strong>${text(words, need)}</strong>`}
    <span>${namedContact(words, contact)}</span>
    ${limits && quiet(text(words, limits))}
  </li>`;
}
