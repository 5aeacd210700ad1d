import { css } from 'lit';

/** How running text stands in a widget. */
export const textStyles = css`
  .frame > * + *,
  .part > * + * {
    margin-block-start: 0.75em;
  }
  .part + .part {
    margin-block-start: 2em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .part > .heading + .heading,
  ul + .heading {
    margin-block-start: 1em;
  }
  .part > .heading + .heading,
  .laws + .heading {
    font-size: 1em;
  }
  .laws,
  .agencies {
    display: grid;
    gap: 1em;
  }
  .agencies .heading {
    font-size: 1em;
  }
  .agencies p > .quiet {
    display: block;
  }
  .danger {
    font-weight: 700;
  }
  .original {
    margin-block-start: 0.25em;
    color: var(--_text-quiet);
  }
  .section {
    margin-block-start: 1.5em;
  }
  .mark {
    margin-block-start: 1em;
    font-weight: 700;
  }
  .quote .heading {
    font-size: 1em;
  }
  .quote + .quote {
    margin-block-start: 0.5em;
  }
  .marked {
    margin-block-start: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_line);
    color: var(--_text-quiet);
  }
`;
