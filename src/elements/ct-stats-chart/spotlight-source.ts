import { html } from 'lit';
import { hotlineName as publisher } from '../../content/contacts.js';
import type { Spotlight } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { text } from '../../parts/text.js';
import type { Node } from '../../parts/text.js';

const SOURCE = phrase('Source: {publisher}, {report}. As of {asOf}.', {
  desc: '{report} is the title of the report, in English; {asOf} is a date',
});

/** Where the figures of a spotlight come from, in one line. */
export function spotlightSource(words: Words, { report, asOf }: Spotlight): Node | readonly Node[] {
  return text(words, SOURCE, {
    publisher: words.say(publisher),
    report: html`<span lang="en" dir="ltr">${report}</span>`,
    asOf: words.date(asOf),
  });
}
