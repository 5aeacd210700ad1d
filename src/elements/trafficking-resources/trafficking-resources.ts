import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { phrase } from '../../locale/phrase.js';
import { text } from '../../parts/text.js';
import { TextWidget } from '../text-widget.js';
import type { Printed } from '../text-widget.js';
import { resourcesBody } from './body.js';

const SOURCE = phrase('From public records of each office', {
  desc: 'The source line under a list of offices',
});

/**
 * The services and offices that help, after 911.
 *
 * @tag trafficking-resources
 * @summary Services and offices that help: phone numbers and sites.
 * @csspart root - The whole widget.
 */
export class TraffickingResources extends TextWidget {
  protected override readonly printed: Printed = { document: 'brochure', topics: ['help', 'cover'] };

  protected override reviewed(): TemplateResult {
    const { words, level } = this;
    return html`<section class="frame part" aria-labelledby="title">
      ${resourcesBody(words, level, 'title')} ${this.foot(text(words, SOURCE), 'resources')}
    </section>`;
  }
}
