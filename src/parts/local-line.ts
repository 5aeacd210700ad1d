import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalLine } from '../content/schema.js';
import { contactLink } from './contact-link.js';
import { kept, quiet, sentence } from './text.js';

/** A telephone line of a partner's, which says first that it is one. */
export function localLine({ addedBy, name, contact, details }: LocalLine): TemplateResult {
  return html`<li>
    ${quiet(sentence(addedBy))}
    <strong>${kept(name)}</strong>
    <span>${contactLink(contact)}</span>
    ${details.map((detail) => quiet(sentence(detail)))}
  </li>`;
}
