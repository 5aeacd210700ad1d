import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { calling, hotline, hotlineChat, hotlineText } from '../../content/contacts.js';
import type { SignGroup } from '../../content/schema.js';
import { doNot, signCaution, signGroups, signMeaning, whatToDo } from '../../content/signs.js';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { contactLink } from '../../parts/contact-link.js';
import { signPictograms, turningSigns } from '../../parts/generated/pictograms.js';
import { heading } from '../../parts/heading.js';
import { pictogram } from '../../parts/pictogram.js';
import { text } from '../../parts/text.js';
import { areWaysOld, danger, furtherContacts, oldWays, sayLanguage } from '../order-of-help.js';

const TITLE = phrase('Possible signs of human trafficking', {
  desc: 'The title of the list of signs. Keep "possible": a sign proves nothing',
});
const REACH = phrase('To talk it over, call {number}. It is free, day and night.', {
  desc: '{number} is a link: the hotline',
});
const YOU = phrase('If it is you', { desc: 'Heading of what to do when you yourself may be controlled' });
const SEE = phrase('If you see it', { desc: 'Heading of what to do when you notice signs in somebody else' });
const CALL = phrase('Call {number}.', { desc: '{number} is a link: the hotline' });
const WRITE = phrase('Text {text} or chat at {chat}: English and Spanish only.', {
  desc: '{text} is a short code, {chat} a web address; both are links',
});
/** The signs in groups, what they mean, and whom to call. */
export function signsBody(words: Words, level: number, id: string): TemplateResult {
  const reach = text(words, REACH, { number: contactLink(hotline) });
  return signsAround(
    words,
    level,
    id,
    html`<p class="reach">${reach}</p>
    ${sayLanguage(words)}`,
  );
}

/** @param between what stands between what signs mean and the signs; on a leaflet it stands elsewhere */
export function signsAround(words: Words, level: number, id: string, between: unknown): TemplateResult {
  return html`${heading(level, text(words, TITLE), id)}
    <p>${text(words, signMeaning.text)}</p>
    ${between}
    <div class="groups">${signGroups.map((group) => signGroup(words, level + 1, group))}</div>
    <p class="quiet">${text(words, signCaution.text)}</p>`;
}

function signGroup(words: Words, level: number, { name, signs }: SignGroup): TemplateResult {
  return html`<div>
    ${heading(level, text(words, name))}
    <ul>
      ${signs.map(
        ({ id, text: sign }) =>
          html`<li>${pictogram(signPictograms[id] ?? '', turningSigns.includes(id))} ${text(words, sign)}</li>`,
      )}
    </ul>
  </div>`;
}

/** What to do if it is you, and if you see it. */
export function whatNext(words: Words, level: number): TemplateResult {
  return html`<div class="next">${you(words, level)} ${see(words, level)}</div>`;
}

function you(words: Words, level: number): TemplateResult {
  const writing = { text: contactLink(hotlineText), chat: contactLink(hotlineChat) };
  const ways = html`<p>${text(words, WRITE, writing)}</p>
    ${furtherContacts(words)}`;
  return html`<div>
    ${heading(level, text(words, YOU))} ${danger(words)}
    <p>${text(words, CALL, { number: contactLink(hotline) })} ${text(words, calling.text)}</p>
    ${areWaysOld() ? oldWays(words, ways) : ways}
  </div>`;
}

function see(words: Words, level: number): TemplateResult {
  return html`<div>
    ${heading(level, text(words, SEE))}
    <p>
      <strong>${text(words, doNot.text)}</strong>
    </p>
    ${danger(words)}
    <p>${text(words, whatToDo.text, { number: contactLink(hotline) })}</p>
  </div>`;
}
