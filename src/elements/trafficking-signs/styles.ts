import { css } from 'lit';

export const styles = css`
  .frame > p {
    margin-block-start: 0.75em;
  }
  .reach,
  .danger {
    font-weight: 700;
  }
  .groups {
    columns: 17em;
    margin-block-start: 1.5em;
  }
  .groups > * {
    break-inside: avoid;
    padding-block-end: 1.5em;
  }
  .groups .heading {
    font-size: 1em;
  }
  .groups li {
    display: flex;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.375em;
  }
  .icon {
    color: var(--_accent);
  }
  /* The browser forces no color on SVG that has one of its own. */
  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }
  }
  .next {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 2em;
    margin-block-start: 1.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .next > * > * + * {
    margin-block-start: 0.75em;
  }
`;
