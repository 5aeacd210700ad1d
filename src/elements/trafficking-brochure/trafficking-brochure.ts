import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { languages } from '../../locale/generated/languages.js';
import { phrase } from '../../locale/phrase.js';
import { heading } from '../../parts/heading.js';
import { text } from '../../parts/text.js';
import { TextWidget } from '../text-widget.js';
import type { Printed } from '../text-widget.js';
import { definitionBody } from '../trafficking-definition/body.js';
import { figuresBody } from '../trafficking-figures/body.js';
import { lawBody } from '../trafficking-law/body.js';
import { resourcesBody } from '../trafficking-resources/body.js';
import { rightsBody } from '../trafficking-rights/body.js';
import { signsBody, whatNext } from '../trafficking-signs/body.js';
import { styles as signStyles } from '../trafficking-signs/styles.js';
import { styles } from './styles.js';
import { TITLE } from './title.js';

const PRINT = phrase('Print as a leaflet', {
  desc: 'A link: opens a page that prints this on both sides of a sheet, to be folded twice',
});
const SOURCE = phrase(
  'After Connecticut’s brochure of about {year}, brought up to date from public records',
  {
    desc: 'The source line under the whole brochure',
  },
);

/**
 * The whole brochure: what trafficking is, its signs and what to do, rights, the law, figures, and who can help.
 *
 * @tag trafficking-brochure
 * @summary All that Connecticut's brochure covers, as it holds today, with a leaflet to print.
 * @csspart root - The whole widget.
 */
export class TraffickingBrochure extends TextWidget {
  static override styles: CSSResultGroup = [TextWidget.styles, signStyles, styles];

  protected override readonly printed: Printed = { document: 'brochure' };

  protected override reviewed(): TemplateResult {
    const { words, level } = this;
    const inner = level + 1;
    return html`<article class="frame" aria-labelledby="title">
      ${heading(level, text(words, TITLE), 'title')}
      <p><a class="print" href=${leaflet(words.lang)} rel="noreferrer" target="_blank">${text(words, PRINT)}</a></p>
      ${[resourcesBody, definitionBody, signsBody, rightsBody, lawBody, figuresBody].map(
        (body, index) =>
          html`<section class="part" aria-labelledby="part-${index}">
            ${body(words, inner, `part-${index}`)} ${body === signsBody ? whatNext(words, inner + 1) : ''}
          </section>`,
      )}
      ${this.foot(text(words, SOURCE, { year: words.date('2013') }), 'brochure')}
    </article>`;
  }
}

/** Beside the script, wherever the page that embeds it is; the build moves the path to where a bundle stands. */
function leaflet(lang: string): string {
  const name = lang in languages ? lang : 'en';
  return new URL(`../../../print/leaflet.${name}.html`, import.meta.url).href;
}
