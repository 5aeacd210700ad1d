import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { phrase } from '../locale/phrase.js';
import type { Phrase } from '../locale/phrase.js';
import type { PartialDate, Words } from '../locale/words.js';
import { contactLink } from './contact-link.js';
import { text } from './text.js';

const ADDED = phrase('Added by {partner}', {
  desc: 'Above a telephone line that the partner of this website has added',
});
const ANSWERS = phrase('Who answers: {who}', { desc: 'Of a telephone line' });
const HOURS = phrase('Hours: {hours}', { desc: 'Of a telephone line: when it answers' });
const LANGUAGES = phrase('Languages: {languages}', { desc: 'Of a telephone line: a list of languages' });
const REPORTS = phrase('They must report: {what}', {
  desc: 'Of a telephone line: what those who answer are obliged to pass on',
});

/** A telephone line that a partner adds after the hotline. All text is the partner's own, in the page's language. */
export interface LocalLine {
  readonly partner: string;
  readonly name: string;
  readonly number: string;
  readonly who: string;
  readonly hours: string;
  readonly languages: readonly string[];
  readonly mustReport: string;
  readonly checkedBy: string;
  readonly checkedOn: PartialDate;
}

/** @param checked who has checked a record, and when */
export function localLine(words: Words, checked: Phrase<'name' | 'date'>, line: LocalLine): TemplateResult {
  const { partner, name, number, who, hours, languages, mustReport, checkedBy, checkedOn } = line;
  const rest = [
    text(words, ANSWERS, { who }),
    text(words, HOURS, { hours }),
    languages.length ? text(words, LANGUAGES, { languages: words.list(languages) }) : nothing,
    text(words, REPORTS, { what: mustReport }),
    text(words, checked, { name: checkedBy, date: words.date(checkedOn) }),
  ];
  return html`<li>
    <strong>${name}</strong>
    <span>${contactLink({ id: 'local', channel: 'call', address: number })}</span>
    ${rest.map((each) => html`<span class="quiet small">${each}</span>`)}
    <span class="quiet small">${text(words, ADDED, { partner })}</span>
  </li>`;
}
