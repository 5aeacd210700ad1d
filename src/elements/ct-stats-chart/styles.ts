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
  .leader,
  .line {
    fill: none;
    stroke: var(--_text-quiet);
  }
  .line {
    stroke: var(--_series-4);
    stroke-width: 2px;
    stroke-linejoin: round;
  }
  .line.accent {
    stroke: var(--_series-1);
  }
  .zero {
    stroke: var(--_line);
  }
  .year {
    fill: var(--_text-quiet);
    font-variant-numeric: tabular-nums;
  }
  /* A line may run behind the value of its point. */
  .halo {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 0.25em;
    stroke-linejoin: round;
  }
  .mark {
    outline: none;
  }
  /* A mark before a statement of the source edition is bold. */
  svg .mark {
    font-weight: 400;
  }
  .reach {
    fill: transparent;
  }
  .mark:focus-visible .reach,
  .mark:hover .reach,
  .heard .reach {
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  /* Said to a screen reader by the drawing; to the eye while a key has brought the focus here. */
  .hint {
    position: absolute;
    inset-block-start: 100%;
    background: var(--_surface);
    line-height: 1.1;
    visibility: hidden;
  }
  .drawing:focus-within + .walked {
    visibility: visible;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    align-items: center;
    max-inline-size: none;
  }
  textarea {
    inline-size: 100%;
    block-size: 8em;
    border: 1px solid var(--_line);
    color: inherit;
    background: inherit;
    font: inherit;
  }
  /* What a picture or a sheet of paper is made of; nobody sees it. */
  .picture,
  .away {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
  }
  .notes,
  .note {
    margin-block-start: 0.5em;
    max-inline-size: 46em;
  }
  .notes p {
    max-inline-size: none;
  }
  .notes p + p {
    margin-block-start: 0.5em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 36em;
    /* In quirks mode it takes neither from what is around it. */
    color: inherit;
    font: inherit;
  }
  table + table {
    margin-block-start: 1.5em;
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
  /* Too narrow for whole words, heads break anywhere; a number never does. */
  table:has(.total) td {
    white-space: nowrap;
  }
  @container stw (inline-size > 16em) {
    td:not(:last-child) {
      white-space: nowrap;
    }
    th {
      overflow-wrap: break-word;
    }
  }
  td,
  th[scope='col'] + th {
    padding-inline-start: 1em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  /* A table of three columns or more has years in its first. */
  @container stw (inline-size > 12em) {
    table:not(:has(.total)) th[scope='row']:nth-last-child(n + 3) {
      white-space: nowrap;
    }
  }
  @container stw (inline-size < 26em) {
    table:has(td:nth-child(4)) {
      font-size: max(0.8em, 12px);
    }
    td:nth-child(n + 3),
    th:nth-child(n + 3) {
      padding-inline-start: 0.5em;
    }
  }
  @media print {
    .tools,
    details:has(table) > summary {
      display: none;
    }
    details:has(table) {
      margin-block-start: 1em;
    }
  }
  /* The browser forces no colour on SVG; a ring's parts are told apart by their lines and labels. */
  @media (forced-colors: active) {
    .root:not(.picture) {
      --_surface: Canvas;
      --_text: CanvasText;
      --_text-quiet: CanvasText;
      --_line: CanvasText;
      --_accent: Highlight;
      --_series-1: Highlight;
      --_series-2: CanvasText;
      --_series-3: CanvasText;
      --_series-4: CanvasText;
      --_series-5: CanvasText;
    }
  }
`;
