import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    --surface: light-dark(#fff, #11181d);
    --surface-quiet: light-dark(#f3f6f8, #1a242b);
    --text-quiet: light-dark(#475663, #aebcc7);
    --line: light-dark(#8594a1, #6d7f8d);
    --accent: light-dark(#0a5a69, #72cad8);
    --on-accent: light-dark(#fff, #05252b);
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ol {
    margin: 0;
  }
  h1 {
    font-size: 1.95em;
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1em;
  }
  p,
  li {
    max-inline-size: 40em;
  }
  .head,
  .form,
  .group,
  .result,
  .recipe,
  .blocks,
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
    min-inline-size: 0;
  }
  .page {
    display: grid;
    gap: 2em;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 90em;
    margin-inline: auto;
    padding: 1.5em 1em 4em;
  }
  .result {
    gap: 2em;
  }
  .block {
    gap: 0.5em;
  }
  .small {
    font-size: max(0.8em, 12px);
    color: var(--text-quiet);
  }
  .warning {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid;
    font-weight: 700;
  }
  .language {
    justify-self: end;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  @media (width > 60em) {
    .columns {
      grid-template-columns: 20em minmax(0, 1fr);
      gap: 3em;
    }
  }
  label,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .field > span {
    font-weight: 700;
  }
  .tick,
  .choice {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--accent);
  }
  select,
  button,
  input:not([type='checkbox'], [type='radio']) {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 1px solid var(--line);
    border-radius: 0.25em;
    color: inherit;
    background: var(--surface);
    font: inherit;
  }
  input[type='color'] {
    inline-size: 5em;
    padding: 0.25em;
  }
  button {
    justify-self: start;
    border-color: var(--accent);
    color: var(--on-accent);
    background: var(--accent);
    font-weight: 700;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  details {
    border-block-start: 1px solid var(--line);
  }
  details > .group {
    padding-block: 0.5em 1em;
  }
  summary {
    padding-block: max(0.4em, (44px - 1.5em) / 2);
    color: var(--accent);
    font-weight: 700;
    cursor: pointer;
  }
  pre {
    margin: 0;
    padding: 1em;
    overflow: auto;
    max-block-size: 24em;
    border: 1px solid var(--line);
    border-radius: 0.25em;
    background: var(--surface-quiet);
    /* Named twice, else browsers make it smaller. */
    font-family: monospace, monospace;
    font-size: 0.9em;
    direction: ltr;
    text-align: left;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  code {
    font: inherit;
  }
  ol {
    padding-inline-start: 1.5em;
    overflow-wrap: anywhere;
  }
  li + li {
    margin-block-start: 0.5em;
  }
  .stage {
    container-type: inline-size;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 0.25em;
    block-size: 40em;
    background: var(--surface-quiet);
  }
  iframe {
    display: block;
    border: 0;
    block-size: 100%;
    margin-inline: auto;
    background: light-dark(#fff, #1b1f22);
  }
  .phone iframe {
    inline-size: min(100%, 375px);
  }
  /* A desktop's width in whatever room there is: the quotient of two lengths is a number only by way of an angle. */
  .desktop iframe {
    --fit: min(1, tan(atan2(100cqi, 1024px)));
    inline-size: max(100%, 1024px);
    block-size: calc(40em / var(--fit));
    margin-inline: 0;
    scale: var(--fit);
    transform-origin: 0 0;
  }
  .desktop:dir(rtl) iframe {
    transform-origin: 100% 0;
  }
  @media print {
    .live,
    button {
      display: none;
    }
    pre {
      max-block-size: none;
    }
  }
`;
