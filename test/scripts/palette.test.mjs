// The colors of the tokens: contrast on the surface, and whether neighbours can be told apart by people who see fewer colors.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { loadModule } from '../../scripts/content.mjs';

const { seriesTokens, tokens } = await loadModule('src/styles/tokens.ts');
const THEMES = ['light', 'dark'];

/** A token's default in a theme, such as `series-1`. */
function colorOf(name, theme) {
  const css = `${tokens.cssText}${seriesTokens.cssText}`;
  const found = new RegExp(`--stw-${name}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  assert.ok(found, name);
  return found[1 + THEMES.indexOf(theme)];
}

const SEEN_BY = {
  'most people': (color) => color,
  'people with protanopia': filterDeficiencyProt(1),
  'people with deuteranopia': filterDeficiencyDeuter(1),
  'people with tritanopia': filterDeficiencyTrit(1),
};
/** Who stands beside whom in a ring, and what the takeaway speaks of beside the rest. */
const PAIRS = [
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 1],
  [1, 4],
];
/** CIEDE2000. Two colors are told apart at a glance from about 10 on. */
const APART = 10;

for (const theme of THEMES)
  describe(`the palette, ${theme}`, () => {
    for (const [name, least] of [
      ['text', 7],
      ['text-quiet', 7],
      ['accent', 7],
      ['line', 3],
      ...[1, 2, 3, 4, 5].map((series) => [`series-${series}`, 4.5]),
    ])
      it(`has ${name} in a contrast of ${least} or more on the surface`, () => {
        const contrast = wcagContrast(colorOf(name, theme), colorOf('surface', theme));
        assert.ok(contrast >= least, `it is ${contrast.toFixed(2)}`);
      });

    for (const [who, asSeen] of Object.entries(SEEN_BY))
      it(`keeps neighbours apart for ${who}`, () => {
        for (const [one, other] of PAIRS) {
          const seen = [one, other].map((series) => asSeen(parse(colorOf(`series-${series}`, theme))));
          const difference = differenceCiede2000()(...seen);
          assert.ok(difference >= APART, `series ${one} and ${other}: ${difference.toFixed(1)}`);
        }
      });
  });
