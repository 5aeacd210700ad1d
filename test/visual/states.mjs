// How each story is pictured: what CSS is told of the reader's screen and paper, and which language the page has.
const WIDE = 768;
const features = { 'prefers-color-scheme': 'light', 'forced-colors': 'none' };

const plain = { width: WIDE, media: 'screen', features };

const STATES = {
  light: plain,
  dark: { ...plain, features: { ...features, 'prefers-color-scheme': 'dark' } },
  'forced-colors': { ...plain, features: { ...features, 'forced-colors': 'active' } },
  print: { ...plain, media: 'print' },
  narrow: { ...plain, width: 320 },
  // Last, since the page keeps its language.
  'right-to-left': { ...plain, lang: 'ar' },
};

/** Stories that look like others of their element, with headings of another level or in each language on one page. */
const ALIKE = /--(heading-level-\d|ten-languages)$/;

/** The states in which a story is pictured, by name. */
export function statesOf(id) {
  const { light, narrow } = STATES;
  return ALIKE.test(id) ? { light, narrow } : STATES;
}
