import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { phrase } from '../../locale/phrase.js';
import { text } from '../../parts/text.js';
import { TextWidget } from '../text-widget.js';
import type { Printed } from '../text-widget.js';
import { figuresBody } from './body.js';

const SOURCE = phrase('From the State of Connecticut and the United Nations', {
  desc: 'The source line under a few figures',
});

/**
 * How widespread trafficking is, as far as anybody can say.
 *
 * @tag trafficking-figures
 * @summary A few figures on how widespread trafficking is, each with its year and what it does not mean.
 * @csspart root - The whole widget.
 */
export class TraffickingFigures extends TextWidget {
  protected override readonly printed: Printed = { document: 'brochure', topics: ['figures'] };

  protected override reviewed(): TemplateResult {
    const { words, level } = this;
    return html`<section class="frame part" aria-labelledby="title">
      ${figuresBody(words, level, 'title')} ${this.foot(text(words, SOURCE), 'figures')}
    </section>`;
  }
}
