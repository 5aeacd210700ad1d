import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { contrast, NEEDED } from '../embed/contrast.js';
import type { Words } from '../locale/words.js';
import { isApart, withSetting } from './chosen.js';
import type { Form } from './chosen.js';
import { list, tick } from './controls.js';
import { isOffered, LOOKS, THEME } from './options.js';
import type { Option } from './options.js';
import type { Release } from './snippets.js';
import { TEXTS } from './texts.js';

/** A color field begins with the library's own. */
const OUR_ACCENT = '#0a5a69';

/**
 * The control of one attribute or custom property.
 * @param onChange is given undefined for the default, which code does not write
 */
export function optionField(
  words: Words,
  form: Form,
  option: Option,
  chosen: string | undefined,
  onChange: (value: string | undefined) => void,
): TemplateResult {
  const name = words.say(option.label);
  const [first] = option.values ?? [];
  if (!option.values || !first)
    return tick(name, chosen !== undefined, (isOn) => {
      onChange(isOn ? '' : undefined);
    });
  const entries = option.values
    .filter(({ value }) => isOffered(form.attributes, option, value))
    .map(({ value, label }) => ({ value, label: words.say(label) }));
  return list(name, entries, chosen ?? first.value, (value) => {
    onChange(value === first.value ? undefined : value);
  });
}

/** Colors and sizes. */
export function lookFields(words: Words, form: Form, choose: (part: Partial<Form>) => void): TemplateResult {
  const { color, look } = form;
  const onColor = ({ target }: Event): void => {
    choose({ color: (target as HTMLInputElement).value });
  };
  return html`${themeField(words, form, choose)}
  ${tick(words.say(TEXTS.ownColor), color !== undefined, (isOn) => {
    choose({ color: isOn ? OUR_ACCENT : undefined });
  })}
  ${
    color === undefined
      ? nothing
      : html`<label class="field">
          <span>${words.say(TEXTS.color)}</span>
          <input type="color" .value=${color} @change=${onColor} />
        </label>`
  }
  <p role="status">${contrastWarning(words, form)}</p>
  ${LOOKS.map(({ property, ...option }) =>
    optionField(words, form, { attribute: property, ...option }, look[property], (value) => {
      choose({ look: withSetting(look, property, value) });
    }),
  )}`;
}

function themeField(words: Words, form: Form, choose: (part: Partial<Form>) => void): TemplateResult {
  const [asPage, ...others] = THEME.values ?? [];
  // A frame that is told nothing is light.
  const isFrame = isApart(form) && form.way !== 'static';
  const themes = isFrame || !asPage ? others : [asPage, ...others];
  return list(
    words.say(THEME.label),
    themes.map(({ value, label }) => ({ value, label: words.say(label) })),
    isFrame && form.theme === 'auto' ? 'light' : form.theme,
    (theme) => {
      choose({ theme });
    },
  );
}

function contrastWarning(words: Words, { color, theme }: Form): TemplateResult | typeof nothing {
  if (!color) return nothing;
  const ratio = contrast(color, theme === 'dark' ? 'dark' : 'light');
  if (ratio >= NEEDED) return nothing;
  const shown = { contrast: words.number(Math.floor(ratio * 10) / 10), needed: words.number(NEEDED) };
  return html`<span class="warning">${words.say(TEXTS.contrast, shown)}</span>`;
}

/** Where the files are. */
export function addressField(
  words: Words,
  { address, version }: Release,
  warnings: readonly string[],
  onChange: (text: string) => void,
): TemplateResult {
  return html`<label class="field">
      <span>${words.say(TEXTS.address)}</span>
      <input
        type="url"
        dir="ltr"
        autocomplete="off"
        placeholder=${address}
        aria-describedby="address-help"
        @change=${({ target }: Event) => {
          onChange((target as HTMLInputElement).value.trim());
        }}
      />
    </label>
    <p class="small" id="address-help">
      ${words.say(TEXTS.addressHelp, { files: 'dist', major: version.split('.')[0] ?? '' })}
    </p>
    <p role="status">${warnings.map((warning) => html`<span class="warning">${warning}</span>`)}</p>`;
}
