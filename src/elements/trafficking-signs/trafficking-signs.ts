import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { phrase } from '../../locale/phrase.js';
import { text } from '../../parts/text.js';
import { TextWidget } from '../text-widget.js';
import type { Printed } from '../text-widget.js';
import { signsBody, whatNext } from './body.js';
import { styles } from './styles.js';

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
export class TraffickingSigns extends TextWidget {
  static override styles: CSSResultGroup = [TextWidget.styles, styles];

  protected override readonly printed: Printed = { document: 'brochure', topics: ['signs'] };

  protected override reviewed(): TemplateResult {
    const { words, level } = this;
    return html`<section class="frame" aria-labelledby="title">
      ${signsBody(words, level, 'title')} ${whatNext(words, level + 1)}
      ${this.foot(text(words, SOURCE), 'signs')}
    </section>`;
  }
}
