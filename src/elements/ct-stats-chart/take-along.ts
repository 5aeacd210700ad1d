// What a reader takes along from a chart: files, copies, paper and sound. All is made here and now, and brought at first use.
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult, render } from 'lit';
import type { Spotlight } from '../../content/schema.js';
import { phrase } from '../../locale/phrase.js';
import type { Phrase } from '../../locale/phrase.js';
import { english } from '../../locale/words.js';
import type { Words } from '../../locale/words.js';
import { text } from '../../parts/text.js';
import type { Tones } from '../../tools/sound.js';
import { scriptTag, tagHtml } from '../snippet.js';
import type { Charted, Draw, Said } from './chart-view.js';
import { figureHeads, figureRows } from './figure-rows.js';
import { textMeasure } from './measure.js';

const KEEPS = phrase('What you save or copy stays on this device, where others may find it.', {
  desc: 'Above buttons that save or copy a chart. "Others" may be somebody who controls the reader. Calm, no alarm',
});
const PNG = phrase('Picture (PNG)', { desc: 'A button: saves a chart as a file. PNG stays as it is' });
const SVG = phrase('Drawing (SVG)', { desc: 'A button: saves a chart as a file. SVG stays as it is' });
const CSV = phrase('Figures (CSV)', {
  desc: 'A button: saves the numbers of a chart as a file. CSV stays as it is',
});
const JSON_FILE = phrase('Figures (JSON)', {
  desc: 'A button: saves the numbers of a chart as a file. JSON stays as it is',
});
const COPY_TABLE = phrase('Copy as a table', {
  desc: 'A button: copies the numbers of a chart, to be put into a document',
});
const COPY_CODE = phrase('Copy the code for a website', {
  desc: 'A button: copies the HTML that shows the same chart on another website',
});
const PRINT = phrase('Print', { desc: 'A button: prints one chart' });
const HEAR = phrase('Hear the values as tones', {
  desc: 'A button: plays a tone for each number of a chart',
});
const STOP = phrase('Stop the tones', { desc: 'A button: ends the tones that are being played' });
const HIGHER = phrase('A higher tone is a larger value.', {
  desc: 'Beside a button that plays a tone for each number of a chart',
});
const SAVED = phrase('Your browser was given the file {file}.', {
  desc: 'Said after a file was made. {file} is its name',
});
const COPIED = phrase('It was copied. The clipboard keeps it now.', {
  desc: 'Said after a table or code was copied to the clipboard',
});
const NOT_COPIED = phrase('It could not be copied. You can copy it from here:', {
  desc: 'Said where the browser does not allow copying; below it the text stands in a field',
});
const FAILED = phrase('This browser or this page does not allow it.', {
  desc: 'Said when saving, printing or playing did not work',
});
const HEARD = phrase('Others nearby can hear the tones.', {
  desc: 'Beside a button that plays a tone for each number of a chart. "Others" may be somebody who controls the reader',
});

/** Em: what a newspaper's column or a slide takes, whatever the width of the screen. */
const PICTURE = 47;

export interface Shown {
  readonly words: Words;
  readonly charted: Charted;
  readonly draw: Draw;
}

/** Ends what sounds, whichever chart of the page it is. */
let silence: (() => void) | undefined;

/** What one chart can be taken along as. */
export class TakeAlong {
  readonly #host: LitElement;
  readonly #id: string;
  readonly #render: typeof render;
  #shown: Shown | undefined;
  #said: ((words: Words) => Said) | undefined;
  /** What the reader has to copy by hand. */
  #toCopy = '';
  /** Which chart, in which language, the rest is about. */
  #about = '';
  /** One press for tones, from then to their end. */
  #heard: object | undefined;
  #tones: Tones | undefined;

  /**
   * @param id of the chart's heading
   * @param renderer Lit's, of the file that draws
   */
  constructor(host: LitElement, id: string, renderer: typeof render) {
    this.#host = host;
    this.#id = id;
    this.#render = renderer;
  }

  render(shown: Shown): TemplateResult {
    this.#shown = shown;
    const { words, charted } = shown;
    const about = [words.lang, charted.name, ...charted.marks.map(({ name }) => name)].join();
    if (about !== this.#about) this.#forget();
    this.#about = about;
    const button = (label: Phrase, action: () => Promise<void>): TemplateResult =>
      html`<button class="switch" type="button" @click=${() => this.#run(action)}>${text(words, label)}</button>`;
    return html`<p class="small quiet">${text(words, KEEPS)}</p>
      <p class="buttons">
        ${button(PNG, this.#savePng)} ${button(SVG, this.#saveSvg)} ${button(CSV, this.#saveCsv)}
        ${button(JSON_FILE, this.#saveJson)} ${button(COPY_TABLE, this.#copyTable)}
        ${codeAddress ? button(COPY_CODE, this.#copyCode) : nothing} ${button(PRINT, this.#print)}
      </p>
      <p class="buttons">
        ${button(this.#heard ? STOP : HEAR, this.#hear)}
        <span class="small quiet">${text(words, HIGHER)} ${text(words, HEARD)}</span>
      </p>
      <p role="status">${this.#said?.(words)}</p>
      ${this.#toCopy ? html`<textarea readonly dir="auto" .value=${this.#toCopy} aria-label=${words.say(NOT_COPIED)}></textarea>` : nothing}`;
  }

  /** Silence: the chart goes away, is another one, or is closed. */
  stop(): void {
    if (!this.#heard) return;
    this.#heard = silence = undefined;
    removeEventListener('keydown', this.#onEscape, true);
    this.#tones?.stop();
    this.#tones = undefined;
    this.#host.requestUpdate();
  }

  /** What was said of another chart, or in another language, is not true of this one. */
  #forget(): void {
    this.#toCopy = '';
    this.#said = undefined;
    this.stop();
  }

  async #run(action: () => Promise<void>): Promise<void> {
    this.#toCopy = '';
    this.#said = undefined;
    // What is said twice is heard twice only where it was gone in between.
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    try {
      await action();
    } catch {
      this.stop();
      this.#said = (words) => text(words, FAILED);
    }
    this.#host.requestUpdate();
  }

  readonly #savePng = async (): Promise<void> => {
    const { pngAddress } = await import('../../tools/picture.js');
    this.#save('png', pngAddress(await this.#picture()));
  };

  readonly #saveSvg = async (): Promise<void> => {
    const { svgFile } = await import('../../tools/picture.js');
    this.#save('svg', fileAddress('image/svg+xml', svgFile(await this.#picture())));
  };

  readonly #saveCsv = async (): Promise<void> => {
    const { csvFile } = await import('../../tools/figures-file.js');
    const { words, charted } = this.#now;
    const rows = figureRows(words, charted.sides, Boolean(charted.areOwn));
    this.#save('csv', fileAddress('text/csv', csvFile(figureHeads(words), rows)));
  };

  readonly #saveJson = (): Promise<void> => {
    const [first, ...others] = this.#spotlights;
    this.#save(
      'json',
      fileAddress('application/json', JSON.stringify(others.length ? [first, ...others] : first, null, 2)),
    );
    return Promise.resolve();
  };

  readonly #copyTable = async (): Promise<void> => {
    const tables = [...this.#figure.querySelectorAll('table')];
    const cells = (table: Element): readonly string[] => [
      textOf(table.querySelector('caption') ?? table),
      ...[...table.querySelectorAll('tr')].map((row) => [...row.children].map(textOf).join('\t')),
    ];
    const title = this.#title;
    const notes = this.#notes();
    const plain = [title, ...tables.map((table) => cells(table).join('\n')), ...notes].join('\n\n');
    const rich = [element('p', title), ...tables.map(plainTable), ...notes.map((note) => element('p', note))];
    await this.#copy(plain, rich.map((node) => node.outerHTML).join('\n'));
  };

  readonly #copyCode = async (): Promise<void> => {
    const { words, charted } = this.#now;
    const host = this.#host;
    const { observedAttributes } = host.constructor as typeof LitElement;
    const attributes = Object.fromEntries(
      [...host.attributes]
        .map(({ name, value }) => [name, value] as const)
        .filter(([name]) => observedAttributes.includes(name) && name !== 'lang' && name !== 'src'),
    );
    const tag = tagHtml({ tag: host.localName, lang: words.lang, attributes }, words);
    const script = scriptTag(codeAddress ?? '', `cdn/${host.localName}.js`);
    // In JSON a sign that could end the script may be written so.
    const data = JSON.stringify({ data: this.#spotlights }).replaceAll('<', '\\u003c');
    const inside = charted.areOwn ? `\n  <script type="application/json">${data}</script>` : '';
    await this.#copy(`${script}\n${tag.replace(/\n<\/[\w-]+>$/, (end) => inside + end)}`);
  };

  readonly #print = async (): Promise<void> => {
    const { printAlone } = await import('../../tools/print.js');
    const picture = await this.#picture();
    const { shadowRoot } = this.#host;
    if (shadowRoot) printAlone(picture, this.#name, shadowRoot);
  };

  readonly #hear = async (): Promise<void> => {
    if (this.#heard) {
      this.stop();
      return;
    }
    silence?.();
    silence = () => {
      this.stop();
    };
    const asked = (this.#heard = {});
    addEventListener('keydown', this.#onEscape, true);
    const { playTones } = await import('../../tools/sound.js');
    if (this.#heard !== asked || !this.#host.isConnected) return;
    const marks = [...this.#figure.querySelectorAll('.mark')];
    const values = this.#now.charted.marks.map(({ value }) => value);
    this.#tones = playTones(values, (current) => {
      for (const [index, mark] of marks.entries()) mark.classList.toggle('heard', index === current);
      if (this.#heard === asked && (current < 0 || !this.#host.isConnected)) this.stop();
    });
  };

  readonly #onEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.stop();
  };

  get #now(): Shown {
    if (!this.#shown) throw new Error('Nothing is shown.');
    return this.#shown;
  }

  get #figure(): Element {
    const figure = this.#host.shadowRoot?.getElementById(this.#id)?.closest('figure');
    if (!figure) throw new Error('There is no chart.');
    return figure;
  }

  get #title(): string {
    return textOf(this.#figure.querySelector('.heading') ?? this.#figure);
  }

  /** Whose figures they are, each once. */
  get #spotlights(): readonly Spotlight[] {
    return [...new Set(this.#now.charted.sides.map(({ spotlight }) => spotlight))];
  }

  /** All that is said beside the drawing, as it stands there, and the caveats that stand elsewhere. */
  #notes(): readonly string[] {
    const root = this.#host.shadowRoot;
    const said = [
      ...this.#figure.querySelectorAll(':scope > p:not(.subtitle), details > .note'),
      ...(root?.querySelectorAll('.notes p, .source > summary, .language > .quiet') ?? []),
    ].map(textOf);
    const { words } = this.#now;
    const unsaid = this.#spotlights
      .flatMap(({ caveats: { scope, underreporting } }) => [words.say(scope), words.say(underreporting)])
      .filter((caveat) => !said.some((each) => each.includes(caveat)));
    return [...new Set([...said, ...unsaid])].filter(Boolean);
  }

  async #picture(): Promise<SVGSVGElement> {
    const { composePicture } = await import('../../tools/picture.js');
    const { words, charted, draw } = this.#now;
    // Drawn beside the chart, light and as wide as a picture is; nobody sees it.
    const box = document.createElement('div');
    box.className = 'root light picture';
    box.dir = words.dir;
    this.#host.shadowRoot?.append(box);
    try {
      const style = getComputedStyle(box);
      const em = parseFloat(style.fontSize);
      const frame = { width: PICTURE * em, em, measure: textMeasure(box), dir: words.dir };
      this.#render(draw(frame, charted.name, -1), box);
      const drawing = box.querySelector('svg');
      if (!drawing) throw new Error('There is no drawing.');
      const quiet = document.createElement('p');
      quiet.className = 'quiet';
      box.append(quiet);
      return composePicture(
        drawing,
        {
          title: this.#title,
          subtitle: charted.name,
          notes: this.#notes(),
        },
        frame,
        {
          lang: words.lang,
          family: style.fontFamily,
          surface: style.backgroundColor,
          text: style.color,
          quiet: getComputedStyle(quiet).color,
          measure: textMeasure(box, 400),
        },
      );
    } finally {
      box.remove();
    }
  }

  /** What files, sheets and printers call it. Others who use this device may see it, so that it does not tell what it is about. */
  get #name(): string {
    const { sides } = this.#now.charted;
    const years = sides.map(({ spotlight }) => spotlight.year);
    const parts = [
      ...sides.map(({ spotlight }) => spotlight.state),
      Math.min(...years),
      Math.max(...years),
      ...sides.map(({ figure }) => english.say(figure.name)),
    ];
    return [...new Set(parts)].join('-').toLowerCase().replaceAll(/\W+/g, '-');
  }

  #save(type: string, address: string): void {
    const link = document.createElement('a');
    link.href = address;
    link.download = `${this.#name}.${type}`;
    link.click();
    this.#said = (words) => text(words, SAVED, { file: html`<bdi>${link.download}</bdi>` });
  }

  async #copy(plain: string, rich?: string): Promise<void> {
    try {
      if (rich)
        await navigator.clipboard.write([
          new ClipboardItem({ 'text/plain': blob(plain), 'text/html': blob(rich, 'text/html') }),
        ]);
      else await navigator.clipboard.writeText(plain);
      this.#said = (words) => text(words, COPIED);
    } catch {
      this.#toCopy = plain;
      this.#said = (words) => text(words, NOT_COPIED);
    }
  }
}

/** Where the files of this copy of the library are served from; none where a bundler has packed it with others. */
const codeAddress = /^(https?:.*\/)cdn\/tools\/[\w-]+\.js$/.exec(import.meta.url)?.[1];

const textOf = (node: Element): string => node.textContent.replaceAll(/\s+/g, ' ').trim();
const blob = (content: string, type = 'text/plain'): Blob => new Blob([content], { type });
const fileAddress = (type: string, content: string): string =>
  `data:${type};charset=utf-8,${encodeURIComponent(content)}`;

function element(name: string, content: string): HTMLElement {
  const node = document.createElement(name);
  node.textContent = content;
  return node;
}

/** A table without what belongs to the page that it stands in. */
function plainTable(table: Element): HTMLElement {
  const copy = document.createElement(table.localName);
  const scope = table.getAttribute('scope');
  if (scope) copy.setAttribute('scope', scope);
  if (table.childElementCount) copy.append(...[...table.children].map(plainTable));
  else copy.textContent = textOf(table);
  return copy;
}
