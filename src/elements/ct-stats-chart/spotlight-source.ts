import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hotlineName as publisher } from '../../content/contacts.js';
import { addedByPage } from '../../content/review.js';
import type { Years } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import { english } from '../../locale/words.js';
import type { Words } from '../../locale/words.js';
import { text } from '../../parts/text.js';
import type { Node } from '../../parts/text.js';

const SOURCE = phrase('Source: {publisher}, {report}. As of {asOf}.', {
  desc: '{report} is the title of the report, in English; {asOf} is a date',
});

/** Where the figures of one or several years come from, in one line. */
export function spotlightSource(words: Words, years: Years): Node | readonly Node[] {
  const reports = new Set(years.map(({ report }) => report));
  const dates = new Set(years.map(({ asOf }) => words.date(asOf)));
  return text(words, SOURCE, {
    publisher: words.say(publisher),
    report: html`<span lang="en" dir="ltr">${english.list([...reports])}</span>`,
    asOf: words.list([...dates]),
  });
}

/** Whose figures they are, where they are not ours. */
export function addedBy(words: Words, areOwn: boolean): TemplateResult | typeof nothing {
  return areOwn ? html`<p>${text(words, addedByPage)}</p>` : nothing;
}
