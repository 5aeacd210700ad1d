import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { phrase } from '../../locale/phrase.js';
import { text } from '../../parts/text.js';
import { TextWidget } from '../text-widget.js';
import type { Printed } from '../text-widget.js';
import { definitionBody } from './body.js';

const SOURCE = phrase('From federal law and guidance', { desc: 'The source line under a definition' });

/**
 * What human trafficking is, under federal law.
 *
 * @tag trafficking-definition
 * @summary What human trafficking is, and what it is not.
 * @csspart root - The whole widget.
 */
export class TraffickingDefinition extends TextWidget {
  protected override readonly printed: Printed = { document: 'brochure', topics: ['definition'] };

  protected override reviewed(): TemplateResult {
    const { words, level } = this;
    return html`<section class="frame part" aria-labelledby="title">
      ${definitionBody(words, level, 'title')} ${this.foot(text(words, SOURCE), 'definition')}
    </section>`;
  }
}
