import { css } from 'lit';

export const styles = css`
  figure {
    margin: 0;
  }
  .subtitle {
    margin-block-start: 0.25em;
    color: var(--_text-quiet);
  }
  .beside {
    margin-block-start: 0.75em;
    max-inline-size: 46em;
    color: var(--_text-quiet);
  }
  .chart {
    position: relative;
    margin-block: 1.5em 1em;
  }
  .ruler {
    position: absolute;
    inset-inline: 0;
    block-size: 1em;
    visibility: hidden;
  }
  .drawing {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  text {
    fill: var(--_text);
  }
  .value {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .shape {
    fill: var(--_series-4);
  }
  .accent .shape {
    fill: var(--_series-1);
  }
  path.shape {
    stroke: var(--_surface);
    stroke-width: 2px;
    stroke-linejoin: round;
  }
  .shape.series-1 {
    fill: var(--_series-1);
  }
  .shape.series-2 {
    fill: var(--_series-2);
  }
  .shape.series-3 {
    fill: var(--_series-3);
  }
  .shape.series-4 {
    fill: var(--_series-4);
  }
  .shape.series-5 {
    fill: var(--_series-5);
  }
  .leader {
    fill: none;
    stroke: var(--_text-quiet);
  }
  .mark {
    outline: none;
  }
  .reach {
    fill: transparent;
  }
  .mark:focus-visible .reach {
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .notes,
  .note {
    margin-block-start: 0.5em;
    max-inline-size: 46em;
  }
  .notes p {
    max-inline-size: none;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 36em;
    font-size: 1em;
  }
  caption {
    padding-block-end: 0.5em;
    text-align: start;
    color: var(--_text-quiet);
  }
  th,
  td {
    padding: 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
  }
  th[scope='col'],
  .total > * {
    font-weight: 700;
  }
  td,
  th[scope='col']:last-child {
    padding-inline-start: 1em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  /* The browser forces no colour on SVG; a ring's parts are told apart by their lines and labels. */
  @media (forced-colors: active) {
    .root {
      --_surface: Canvas;
      --_text: CanvasText;
      --_text-quiet: CanvasText;
      --_accent: Highlight;
      --_series-1: Highlight;
      --_series-2: CanvasText;
      --_series-3: CanvasText;
      --_series-4: CanvasText;
      --_series-5: CanvasText;
    }
  }
`;
