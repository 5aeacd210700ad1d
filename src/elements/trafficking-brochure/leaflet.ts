import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { calling, confidentiality, hotline, hotlineName, hotlineSite } from '../../content/contacts.js';
import { notTheNotice } from '../../content/law.js';
import { release } from '../../content/release.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { contactAddress, contactHref } from '../../parts/contact-link.js';
import { heading } from '../../parts/heading.js';
import { MACHINE_MADE } from '../../parts/language.js';
import { legal } from '../../parts/legal.js';
import { text } from '../../parts/text.js';
import { action, danger, sayLanguage } from '../order-of-help.js';
import { definitionBody } from '../trafficking-definition/body.js';
import { figuresBody } from '../trafficking-figures/body.js';
import { lawBody } from '../trafficking-law/body.js';
import { resourcesBody } from '../trafficking-resources/body.js';
import { rightsBody } from '../trafficking-rights/body.js';
import { signsAround, whatNext } from '../trafficking-signs/body.js';
import { TITLE } from './title.js';

const FOR_WHOM = phrase('If it is you, or someone you know', {
  desc: 'Under the title, on the cover of a leaflet',
});
const SCAN = phrase('Scan to open {address}', { desc: 'Beside a square code that a phone’s camera reads' });
const NO_PRODUCT = phrase(
  'This leaflet is no product of the hotline, its operators or the State of Connecticut.',
  {
    desc: 'In small print on the back of a leaflet',
  },
);
const PREVIEW = phrase('Preview: not yet checked by telephone, nor by a lawyer.', {
  desc: 'In small print: nobody has dialled the numbers or had the legal sentences read by a lawyer',
});
const VALID = phrase('Made on {date}. After {end} details may be out of date.', {
  desc: 'In small print on the back of a leaflet. {date} and {end} are days',
});
const HOW_TO = phrase('Print on both sides in landscape, flipped on the short edge, and fold twice.', {
  desc: 'On the screen, above a leaflet to print',
});

/** What the camera of a phone opens. */
export const codeAddress = contactHref(hotlineSite);

const endOf = (date: string): string => date.replace(/^\d+/, (year) => String(Number(year) + 2));

/**
 * The brochure as a document of two pages with three panels each, to be folded: outside flap, back and cover, inside one to
 * three. In a language that runs from right to left the panels do too.
 */
export function leaflet(words: Words): TemplateResult {
  return html`<p class="how-to">${text(words, HOW_TO)}</p>
    <main>
      <div class="sheet">
        <section class="panel">
          ${whatNext(words, 2)}
          <div class="part">${figuresBody(words, 2, 'figures')}</div>
        </section>
        <section class="panel back">${resourcesBody(words, 2, 'who')} ${smallPrint(words)}</section>
        <section class="panel cover">${cover(words)}</section>
      </div>
      <div class="sheet">
        <section class="panel">${signsAround(words, 2, 'signs', nothing)}</section>
        <section class="panel">
          <div class="part">${definitionBody(words, 2, 'what')}</div>
          <div class="part">${lawBody(words, 2, 'law')}</div>
        </section>
        <section class="panel">
          <div class="part">${rightsBody(words, 2, 'rights')}</div>
        </section>
      </div>
    </main>`;
}

function cover(words: Words): TemplateResult {
  return html`${heading(1, text(words, TITLE))}
    <p class="lead">${text(words, FOR_WHOM)}</p>
    ${danger(words)}
    <p>${text(words, hotlineName)}</p>
    <p class="call">${action(words, hotline)}</p>
    ${sayLanguage(words)}
    <p>${text(words, calling.text)}</p>
    <p class="small">${legal(words, confidentiality.text)}</p>
    <div class="code">
      <div class="square"></div>
      <p class="small">${text(words, SCAN, { address: contactAddress(hotlineSite) })}</p>
    </div>`;
}

function smallPrint(words: Words): TemplateResult {
  const { date } = release;
  return html`<div class="small-print">
    <p>${text(words, NO_PRODUCT)} ${text(words, notTheNotice.text)}</p>
    <p>${text(words, PREVIEW)} ${text(words, VALID, { date: words.date(date), end: words.date(endOf(date)) })}</p>
    ${words.isMachineMade ? html`<p>${text(words, MACHINE_MADE)}</p>` : nothing}
  </div>`;
}
