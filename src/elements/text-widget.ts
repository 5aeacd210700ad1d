import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Topic } from '../content/archive/marks.js';
import { contactLink } from '../parts/contact-link.js';
import { heading } from '../parts/heading.js';
import type { Node } from '../parts/text.js';
import type { Piece, PrintedLine, printedDocument as archive } from '../tools/archive.js';
import { textStyles } from './text-styles.js';
import { danger } from './order-of-help.js';
import { Widget } from './widget.js';

const EDITIONS = ['reviewed', 'source'] as const;
type Edition = (typeof EDITIONS)[number];

/** Which printed document an element comes from, and which parts of it; all where `topics` is left out. */
export interface Printed {
  readonly document: 'brochure' | 'spotlight';
  readonly topics?: readonly Topic[];
}

/**
 * A widget whose text comes from one of the two documents, in two editions: `reviewed`, what holds today in our words, and
 * `source`, the document's own words with a mark before each statement that no longer holds.
 *
 * @attr {'reviewed' | 'source'} [edition=reviewed] - `reviewed`: what holds today. `source`: the document as it was printed, for the record, with marks.
 */
export abstract class TextWidget extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, textStyles];

  static override properties: PropertyDeclarations = {
    edition: {},
    archive: { state: true },
  };

  declare edition: Edition;
  declare private archive: typeof archive | undefined;

  protected abstract readonly printed: Printed;

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.#edition === 'source') await this.#bringArchive();
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#edition === 'source') void this.#bringArchive();
  }

  protected override view(): TemplateResult {
    return this.#edition === 'source' && this.archive ? this.#source(this.archive) : this.reviewed();
  }

  /** What holds today. */
  protected abstract reviewed(): TemplateResult;

  get #edition(): Edition {
    return this.accepted('edition', this.edition, EDITIONS);
  }

  #source(printedDocument: typeof archive): TemplateResult {
    const { words, level } = this;
    const { document, topics } = this.printed;
    const { title, record, lines } = printedDocument(words, document, topics);
    return html`<section class="frame" aria-labelledby="title">
      ${heading(level, title, 'title')} ${danger(words)}
      <p class="alarm">${record}</p>
      ${lines.map((line) => this.#line(line))} ${this.foot(title, document === 'brochure' ? 'brochure' : 'spotlight')}
    </section>`;
  }

  #line({ text, isHeading, mark }: PrintedLine): TemplateResult {
    return html`${mark ? html`<p class="mark">${linked(mark)}</p>` : nothing}
      <div class=${mark ? 'quote marked' : 'quote'} lang="en" dir="ltr">
        ${isHeading ? heading(this.level + 1, linked(text)) : html`<p>${linked(text)}</p>`}
      </div>`;
  }

  async #bringArchive(): Promise<void> {
    if (this.archive) return;
    this.archive = await import('../tools/archive.js').then(
      (tool) => tool.printedDocument,
      () => undefined,
    );
    if (!this.archive)
      this.tell('edition', 'source', 'The printed text could not be loaded. Shown instead: reviewed.');
  }
}

const linked = (pieces: readonly Piece[]): readonly Node[] =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : contactLink(piece)));
