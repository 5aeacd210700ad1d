import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LegalStatement } from '../content/schema.js';
import { phrase } from '../locale/phrase.js';
import type { Phrase } from '../locale/phrase.js';
import { english } from '../locale/words.js';
import type { Words } from '../locale/words.js';
import { contactAddress, contactLink } from './contact-link.js';
import { text } from './text.js';
import type { Node } from './text.js';

const AS_READ = phrase('As the law read in {year}. Later changes not checked. Not legal advice.', {
  desc: 'Under each sentence on the law. {year} is the year of the text that we read',
});
const AS_READ_UNDATED = phrase(
  'The text we read bears no date. Later changes not checked. Not legal advice.',
  {
    desc: 'Under a sentence on the law whose source has no date',
  },
);

/**
 * A sentence on what the law or a service's duty is. Until a person has reviewed its translation, the English stands under it:
 * a wrong word here may cost somebody a right.
 * @param holes gives what fills the phrase in a language
 */
export function legal(
  words: Words,
  phrase: Phrase<string>,
  holes: (words: Words) => Readonly<Record<string, Node>> = () => ({}),
): Node | readonly Node[] | TemplateResult {
  const said = text(words, phrase, holes(words));
  return words.isReviewed(phrase)
    ? said
    : html`${said} <span class="original" lang="en" dir="ltr">${text(english, phrase, holes(english))}</span>`;
}

/**
 * A sentence on the law, with the year in which the law read so.
 * @param isOld whether its contact may be out of date: then it is no link
 */
export function legalStatement(words: Words, statement: LegalStatement, isOld: boolean): TemplateResult {
  const { date, section, contact, read } = statement;
  const holes = (by: Words): Readonly<Record<'date' | 'section' | 'number', Node>> => ({
    date: date ? by.date(date) : '',
    section: section ? html`<bdi class="number" lang="en" dir="ltr">${section}</bdi>` : '',
    number: contact ? (isOld ? contactAddress(contact) : contactLink(contact)) : '',
  });
  return html`<li>
    <p>${legal(words, statement.text, holes)}</p>
    <p class="small quiet">
      ${read ? text(words, AS_READ, { year: words.date(read) }) : text(words, AS_READ_UNDATED)}
      ${section ? html`<bdi class="number" lang="en" dir="ltr">(${section})</bdi>` : nothing}
    </p>
  </li>`;
}
