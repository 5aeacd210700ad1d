import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { phrase } from '../../locale/phrase.js';
import { text } from '../../parts/text.js';
import { TextWidget } from '../text-widget.js';
import type { Printed } from '../text-widget.js';
import { rightsBody } from './body.js';

const SOURCE = phrase('From statutes and public records', {
  desc: 'The source line under sentences on the law',
});

/**
 * What a victim may ask for under the law of Connecticut, and federal protections. Not legal advice.
 *
 * @tag trafficking-rights
 * @summary Rights of trafficking victims in Connecticut and federal protections, each with the year in which the law read so.
 * @csspart root - The whole widget.
 */
export class TraffickingRights extends TextWidget {
  protected override readonly printed: Printed = { document: 'brochure', topics: ['rights', 'protections'] };

  protected override reviewed(): TemplateResult {
    const { words, level } = this;
    return html`<section class="frame part" aria-labelledby="title">
      ${rightsBody(words, level, 'title')} ${this.foot(text(words, SOURCE), 'rights')}
    </section>`;
  }
}
