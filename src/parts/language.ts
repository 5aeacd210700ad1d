import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { phrase } from '../locale/phrase.js';
import type { Kept } from '../locale/kept.js';
import type { Words } from '../locale/words.js';
import { languages as icon } from './generated/pictograms.js';
import { isStatic } from './is-static.js';
import { pictogram } from './pictogram.js';
import { kept, text } from './text.js';

export const MACHINE_MADE = phrase(
  'A computer translated this. It may have mistakes. The phone numbers are not translated.',
  { desc: 'Shown in every language that no person has reviewed. Calm and short' },
);
const SHOW_ENGLISH = phrase('Show the English', {
  desc: 'A button after the notice that a computer translated this: shows the English texts instead',
});
const LANGUAGE = phrase('Language', { desc: 'The name of a list in which the reader picks a language' });
const NOT_LOADED = phrase('{language} could not be loaded.', {
  desc: '{language} is the own name of a language that the reader picked',
});

export interface LanguageBar {
  readonly words: Words;
  /** What the list offers, by what each calls itself; undefined where there is no list. */
  readonly choices: readonly Kept[] | undefined;
  /** What English was shown instead of. */
  readonly before: Kept | undefined;
  /** What the reader picked and could not have. */
  readonly missing: Kept | undefined;
  /** Settles with whether that language could be had. */
  readonly onPick: (lang: string) => Promise<boolean>;
}

/** The list of languages, the notice that a computer made a translation, and the way to the English and back. */
export function languageBar(bar: LanguageBar): TemplateResult | typeof nothing {
  const { words, choices, before, missing, onPick } = bar;
  const { isMachineMade } = words;
  if (!choices && !before && !isMachineMade) return nothing;
  // Nothing in static HTML can change its language.
  const other = isStatic ? undefined : isMachineMade ? 'en' : before?.lang;
  return html`<div class="language small">
    ${choices ? list(words, choices, onPick) : nothing}
    <p role="status">${missing ? text(words, NOT_LOADED, { language: kept(missing) }) : nothing}</p>
    ${isMachineMade ? html`<p class="quiet">${text(words, MACHINE_MADE)}</p>` : nothing}
    ${
      other
        ? html`<button class="switch" type="button" @click=${() => {
            void onPick(other);
          }}>
          ${before ? kept(before) : text(words, SHOW_ENGLISH)}
        </button>`
        : nothing
    }
  </div>`;
}

function list(words: Words, choices: readonly Kept[], onPick: LanguageBar['onPick']): TemplateResult {
  const onChange = async ({ target }: Event): Promise<void> => {
    const select = target as HTMLSelectElement;
    // The root says what is spoken by then.
    if (!(await onPick(select.value))) select.value = select.closest<HTMLElement>('[lang]')?.lang ?? 'en';
  };
  return html`<label>
    ${pictogram(icon)} <span>${text(words, LANGUAGE)}</span>
    <select @change=${onChange}>
      ${choices.map(
        ({ lang, own }) =>
          html`<option value=${lang} lang=${lang} .selected=${lang === words.lang}>${own}</option>`,
      )}
    </select>
  </label>`;
}
