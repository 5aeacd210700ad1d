import { css } from 'lit';

/*
 * The public custom properties, `--stw-*`, and their defaults, in the groups that elements need. A partner sets one value or a
 * `light-dark()` pair on the tag or on any ancestor. Inside, only the private twin (`--_*`) is read. On the surface, text has a
 * contrast of 7:1 or better, lines and marks of 3:1.
 */

/** What every widget has. */
export const tokens = css`
  .root {
    --_surface: var(--stw-surface, light-dark(#fff, #11181d));
    --_text: var(--stw-text, light-dark(#17222c, #e9eff3));
    --_text-quiet: var(--stw-text-quiet, light-dark(#475663, #aebcc7));
    --_line: var(--stw-line, light-dark(#8594a1, #6d7f8d));
    --_accent: var(--stw-accent, light-dark(#0a5a69, #72cad8));
    --_radius: var(--stw-radius, 0.25em);
  }
`;

/** What large things to press have. */
export const buttonTokens = css`
  .root {
    --_on-accent: var(--stw-on-accent, light-dark(#fff, #05252b));
    --_accent-quiet: var(--stw-accent-quiet, light-dark(#e2f0f2, #143138));
  }
`;

/** What marks of a chart have. */
export const seriesTokens = css`
  .root {
    --_series-1: var(--stw-series-1, light-dark(#0a5a69, #72cad8));
    --_series-2: var(--stw-series-2, light-dark(#b35309, #f2a65a));
    --_series-3: var(--stw-series-3, light-dark(#6a4c93, #b9a0e0));
    --_series-4: var(--stw-series-4, light-dark(#6e7780, #7f8b94));
    --_series-5: var(--stw-series-5, light-dark(#6b7a10, #a8cf6a));
  }
`;
