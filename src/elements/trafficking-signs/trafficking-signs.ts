import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { calling, hotline, hotlineChat, hotlineText } from '../../content/contacts.js';
import type { SignGroup } from '../../content/schema.js';
import { doNot, signCaution, signGroups, signMeaning, whatToDo } from '../../content/signs.js';
import { phrase } from '../../locale/phrase.js';
import { contactLink } from '../../parts/contact-link.js';
import { signPictograms, turningSigns } from '../../parts/generated/pictograms.js';
import { heading } from '../../parts/heading.js';
import { pictogram } from '../../parts/pictogram.js';
import { text } from '../../parts/text.js';
import { areWaysOld, danger, furtherContacts, oldWays, sayLanguage } from '../order-of-help.js';
import { Widget } from '../widget.js';
import { styles } from './styles.js';

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
const SOURCE = phrase('From Connecticut’s brochure and federal guidance', {
  desc: 'The source line under the signs',
});

/**
 * Possible signs of human trafficking, in groups; what a sign means and does not mean; what to do if it is you, and if you
 * see it in somebody else.
 *
 * @tag trafficking-signs
 * @summary The signs, what they mean and do not mean, and what to do and not to do next.
 * @csspart root - The whole widget.
 */
export class TraffickingSigns extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, styles];

  protected override view(): TemplateResult {
    const { words } = this;
    return html`<section class="frame" aria-labelledby="title">
      ${heading(this.level, text(words, TITLE), 'title')}
      <p>${text(words, signMeaning.text)}</p>
      <p class="reach">${text(words, REACH, { number: contactLink(hotline) })}</p>
      ${sayLanguage(words)}
      <div class="groups">${signGroups.map((group) => this.#group(group))}</div>
      <p class="quiet">${text(words, signCaution.text)}</p>
      <div class="next">${this.#you()} ${this.#see()}</div>
      ${this.foot(text(words, SOURCE), 'signs')}
    </section>`;
  }

  #group({ name, signs }: SignGroup): TemplateResult {
    const { words } = this;
    return html`<div>
      ${heading(this.level + 1, text(words, name))}
      <ul>
        ${signs.map(
          ({ id, text: sign }) =>
            html`<li>${pictogram(signPictograms[id] ?? '', turningSigns.includes(id))} ${text(words, sign)}</li>`,
        )}
      </ul>
    </div>`;
  }

  #you(): TemplateResult {
    const { words } = this;
    const writing = { text: contactLink(hotlineText), chat: contactLink(hotlineChat) };
    const ways = html`<p>${text(words, WRITE, writing)}</p>
      ${furtherContacts(words)}`;
    return html`<div>
      ${heading(this.level + 1, text(words, YOU))} ${danger(words)}
      <p>${text(words, CALL, { number: contactLink(hotline) })} ${text(words, calling.text)}</p>
      ${areWaysOld() ? oldWays(words, ways) : ways}
    </div>`;
  }

  #see(): TemplateResult {
    const { words } = this;
    return html`<div>
      ${heading(this.level + 1, text(words, SEE))}
      <p>
        <strong>${text(words, doNot.text)}</strong>
      </p>
      ${danger(words)}
      <p>${text(words, whatToDo.text, { number: contactLink(hotline) })}</p>
    </div>`;
  }
}
