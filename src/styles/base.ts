import { css } from 'lit';

/**
 * Keeps the host page out. `all: initial` stops everything that a page's rules let flow into the tag; only font family,
 * visibility and colour scheme come through. `medium` is the reader's own text size, whatever the page did to `html`.
 */
export const base = css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    container: stw / inline-size;
    /* Without it the widget has no width of its own in a flex row or a float. */
    contain-intrinsic-inline-size: 20em;
    visibility: inherit;
    color-scheme: inherit;
    font-family: var(--stw-font-family, inherit);
    font-size: var(--stw-font-size, medium);
    color: var(--_text);
    background: var(--_surface);
    line-height: 1.5;
    overflow-wrap: anywhere;
    -webkit-user-select: text;
    user-select: text;
  }
  .root.light {
    color-scheme: light;
  }
  .root.dark {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
  }
  .frame {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 1.25em;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  p {
    max-inline-size: 36em;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .quiet {
    color: var(--_text-quiet);
  }
  .small {
    font-size: max(0.8em, 12px);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  /* Large text on a small phone may need to break even a number. */
  @container stw (inline-size > 12em) {
    .number {
      white-space: nowrap;
    }
  }
  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .turns {
    scale: -1 1;
  }
  summary {
    inline-size: fit-content;
    padding-block: max(0.4em, (44px - 1.5em) / 2);
    color: var(--_accent);
    cursor: pointer;
  }
  /* A number inside a sentence is a target of 44 px; the lines make room, so that no target covers another. */
  .contact {
    display: inline-block;
    padding: max(0.4em, (44px - 1.5em) / 2) 0.75em;
    margin-inline: -0.75em;
    font-weight: 700;
  }
  .further {
    display: grid;
    gap: 1em;
  }
  .further :not(.contact, bdi) {
    display: block;
  }
  .alarm {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid;
    font-weight: 700;
  }
  .original {
    display: block;
  }
  .language {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    margin-block-start: 1em;
  }
  .language [role='status'] {
    inline-size: 100%;
    max-inline-size: none;
  }
  .language label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    inline-size: 100%;
  }
  select,
  .switch {
    min-block-size: 44px;
    min-inline-size: 44px;
    max-inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.25em 0.5em;
    color: var(--_text);
    background: var(--_surface);
    font: inherit;
    cursor: pointer;
  }
  .switch {
    border: 0;
    padding-inline: 0;
    color: var(--_accent);
    text-decoration: underline;
  }
  .source summary {
    color: var(--_text-quiet);
  }
  .source li {
    margin-block-end: 0.5em;
  }
  @media print {
    .root,
    .root.dark {
      color-scheme: light;
      --_surface: #fff;
      --_text: #000;
      --_text-quiet: #000;
      --_accent: #000;
    }
    select,
    .switch,
    .language label {
      display: none;
    }
    /* Paper has nothing to open. */
    summary {
      list-style: none;
    }
    /* What a reader keeps closed to be discreet stays closed on paper. */
    details:not(.all)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
