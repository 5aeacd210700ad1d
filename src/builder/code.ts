import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { hotline, hotlineName } from '../content/contacts.js';
import type { Phrase } from '../locale/phrase.js';
import type { Words } from '../locale/words.js';
import { hasExit } from './chosen.js';
import type { Form } from './chosen.js';
import type { Recipe, Step } from './recipes.js';
import { currentUntil } from './snippets.js';
import type { Block, Release } from './snippets.js';
import { TEXTS } from './texts.js';

const LABELS: Readonly<Record<Exclude<Block['is'], 'attribute'>, Phrase>> = {
  command: TEXTS.run,
  import: TEXTS.load,
  component: TEXTS.component,
  map: TEXTS.head,
  html: TEXTS.paste,
  script: TEXTS.scriptAddress,
  frame: TEXTS.frameAddress,
  tag: TEXTS.tagName,
};

/** One thing to copy, with its button. */
export function codeBlock(
  words: Words,
  { is, name = '', code }: Block,
  index: number,
  onCopy: (code: string) => void,
): TemplateResult {
  const label = is === 'attribute' ? words.say(TEXTS.attribute, { name }) : words.say(LABELS[is]);
  return html`<div class="block">
    <h3 id="block-${index}">${label}</h3>
    <pre tabindex="0" role="region" aria-labelledby="block-${index}"><code lang="en">${code}</code></pre>
    <button
      type="button"
      id="copy-${index}"
      aria-labelledby="copy-${index} block-${index}"
      @click=${() => {
        onCopy(code);
      }}
    >
      ${words.say(TEXTS.copy)}
    </button>
  </div>`;
}

/** What must be known of a way. */
export function notes(words: Words, form: Form, release: Release): readonly string[] {
  const ifExit = (note: Phrase): readonly string[] => (hasExit(form) ? [words.say(note)] : []);
  switch (form.way) {
    case 'latest':
      return [words.say(TEXTS.latestNote)];
    case 'pinned':
      return [words.say(TEXTS.pinnedNote, { date: words.date(currentUntil(release)) })];
    case 'iframe':
      return [words.say(TEXTS.iframeNote), ...ifExit(TEXTS.frameNote)];
    case 'npm':
    case 'react':
      return [words.say(TEXTS.npmNote, { command: 'npm pack' })];
    case 'static':
      return [words.say(TEXTS.staticNote, { date: words.date(release.date) }), ...ifExit(TEXTS.staticExit)];
    default:
      return [];
  }
}

/**
 * How a site builder is told.
 * @param own the voice of the widget
 */
export function recipeSteps(
  words: Words,
  { name, steps, otherwise, limits }: Recipe,
  own: Words,
): TemplateResult {
  return html`<section class="recipe" aria-labelledby="recipe">
    <h2 id="recipe">${words.say(TEXTS.steps)}: ${name}</h2>
    ${stepList(words, steps, own)}
    <p class="small">${words.say(TEXTS.menus)}</p>
    ${limits.map((limit) => html`<p>${words.say(limit)}</p>`)}
    <h3>${words.say(TEXTS.otherwise)}</h3>
    ${stepList(words, otherwise, own)}
  </section>`;
}

function stepList(words: Words, steps: readonly Step[], own: Words): TemplateResult {
  const text = html`<b lang=${own.lang} dir=${own.dir}>${own.say(hotlineName)}: ${hotline.address}</b>`;
  const shown = (names: Readonly<Record<string, string>>): Readonly<Record<string, TemplateResult>> => ({
    text,
    ...Object.fromEntries(
      Object.entries(names).map(([hole, name]) => [hole, html`<b lang="en" dir="ltr">${name}</b>`]),
    ),
  });
  return html`<ol>
    ${steps.map(([text, names = {}]) => html`<li>${words.parts(text, shown(names))}</li>`)}
  </ol>`;
}
