import { css } from 'lit';

export const styles = css`
  :host([layout~='button' i]:not([hidden])),
  .root.button {
    display: inline-block;
    max-inline-size: 100%;
  }
  .root.button {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em;
    container: none;
    background: none;
  }
  .danger {
    max-inline-size: none;
    margin-block: -0.5em 1em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: 700;
  }
  .main > * + *,
  .rest,
  .rest > .further,
  .source {
    margin-block-start: 0.75em;
  }
  .main > .call {
    margin-block-start: 0.4em;
  }
  .main > .free {
    margin-block-start: 0.25em;
  }
  .call,
  .way,
  .pill,
  .more,
  .close {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .call,
  .pill {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .call:hover,
  .pill:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .call {
    justify-content: center;
    padding: 0.55em 0.75em;
    font-size: clamp(1em, 7.2cqi, 2.44em);
    line-height: 1.2;
    text-align: center;
    text-wrap: balance;
  }
  .ways {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
  }
  .way {
    padding: 0.5em 0.75em;
    font-weight: 700;
  }
  .way:hover,
  .more:hover,
  .close:hover {
    background: var(--_accent-quiet);
  }
  .limits {
    display: block;
    color: var(--_text-quiet);
    font-weight: 400;
  }
  .before p,
  .advice > li {
    margin-block-end: 0.75em;
  }
  .all > .danger {
    margin-block-start: 0;
  }
  .discreet > .what {
    font-size: 1em;
  }
  .discreet > .what > strong {
    font-size: 1.25em;
  }
  .discreet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  @container stw (inline-size > 44em) {
    .columns {
      display: grid;
      grid-template-columns: 3fr 2fr;
      gap: 2.5em;
    }
    .rest {
      margin-block-start: 0;
    }
    .call {
      font-size: 2.2em;
    }
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    padding: 0.5em;
  }
  .what {
    flex: 1 1 5.5em;
    max-inline-size: none;
    font-size: clamp(max(0.8em, 12px), 4cqi, 1em);
    line-height: 1.25;
  }
  .what > * {
    display: block;
  }
  .row > .call {
    flex: none;
    gap: 0.25em;
    padding: 0.4em 0.6em;
    font-size: clamp(1em, 3.4cqi, 1.56em);
  }
  .more,
  .close {
    flex: none;
    justify-content: center;
    inline-size: 44px;
    padding: 0;
    background: var(--_surface);
  }
  @container stw (inline-size < 24em) {
    .row > .what > .quiet,
    .row > .call > .icon {
      display: none;
    }
    .row {
      gap: 0.25em;
    }
    .row > .what {
      flex-basis: 4.6em;
    }
    .row > .what > strong {
      font-weight: 400;
    }
    .row > .call {
      flex: 0 1 auto;
      padding: 0.4em;
      font-size: 0.9em;
    }
  }
  .pill {
    padding: 0.5em 1.1em;
    border-radius: 2em;
    overflow-wrap: break-word;
  }
  .pill,
  .pill > span {
    min-inline-size: 0;
  }
  /* The words give way before the number does. */
  .pill .number {
    display: inline-block;
    max-inline-size: 100%;
  }
  .sheet {
    container: stw / inline-size;
    inline-size: min(34em, 100vw - 1em);
    max-block-size: calc(100dvh - 1em);
    overflow: auto;
    overscroll-behavior: contain;
    /* Room for the floating exit, which lies over its end. */
    padding-block-end: 8em;
    color: var(--_text);
    background: var(--_surface);
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .sheet > .close {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin-inline-start: auto;
    margin-block-end: 0.25em;
  }
  @media print {
    /* What is open over the page starts on the first sheet of paper, and goes on where it ends. */
    .sheet {
      position: absolute;
      inset-block: 0 auto;
      max-block-size: none;
      margin-block: 0;
      padding-block-end: 1em;
    }
    .sheet::backdrop {
      display: none;
    }
    .more,
    .close {
      display: none;
    }
    /* A filled button prints as a black bar, or as nothing where backgrounds are off. */
    .call,
    .pill {
      background: none;
      color: #000;
    }
    .way {
      flex-wrap: wrap;
    }
    .way > span {
      flex: 1;
      min-inline-size: 0;
    }
    [href^='https']::after {
      flex-basis: 100%;
      content: attr(href);
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
