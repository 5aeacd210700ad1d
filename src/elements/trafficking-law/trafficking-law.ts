import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { phrase } from '../../locale/phrase.js';
import { text } from '../../parts/text.js';
import { TextWidget } from '../text-widget.js';
import type { Printed } from '../text-widget.js';
import { lawBody } from './body.js';

const SOURCE = phrase('From statutes and public records', {
  desc: 'The source line under sentences on the law',
});

/**
 * Connecticut’s law on trafficking. What has to be proved is not paraphrased.
 *
 * @tag trafficking-law
 * @summary Connecticut’s trafficking law in plain words, with the year in which it read so.
 * @csspart root - The whole widget.
 */
export class TraffickingLaw extends TextWidget {
  protected override readonly printed: Printed = { document: 'brochure', topics: ['law'] };

  protected override reviewed(): TemplateResult {
    const { words, level } = this;
    return html`<section class="frame part" aria-labelledby="title">
      ${lawBody(words, level, 'title')} ${this.foot(text(words, SOURCE), 'law')}
    </section>`;
  }
}
