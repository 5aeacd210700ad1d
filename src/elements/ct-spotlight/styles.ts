import { css } from 'lit';

export const styles = css`
  .frame > .heading {
    font-size: 1.56em;
  }
  .intro,
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 0.75em 2em;
  }
  .frame > dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 1em;
    margin: 1.5em 0 0;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }
  dl > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  dd {
    margin: 0;
    font-size: 2.44em;
    font-weight: 700;
    line-height: 1.1;
  }
  .charts {
    grid-template-rows: auto 1fr;
    gap: 2em;
    margin-block-start: 2em;
  }
  /* It is the taller one: beside it stands the other, and under that the places. */
  .charts > :first-child {
    grid-row: span 2;
  }
  .note,
  .locations .small {
    margin-block-start: 0.5em;
  }
  .frame > .notes {
    margin-block-start: 1.5em;
  }
  /* One sheet. The bars bear their numbers, so the tables stay away. */
  @media print {
    .root {
      font-size: 9pt;
      line-height: 1.25;
    }
    .frame {
      border: 0;
      padding: 0;
    }
    .frame > dl,
    .frame > .charts,
    .frame > .notes {
      margin-block-start: 1em;
    }
    .frame > dl {
      padding-block: 0.4em;
    }
    dd {
      font-size: 1.95em;
    }
    .charts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1em 2em;
    }
    .charts > * {
      break-inside: avoid;
    }
    .charts .heading {
      font-size: 1.15em;
    }
    .chart {
      margin-block: 0.5em;
    }
    .charts details {
      display: none;
    }
    .notes {
      max-inline-size: none;
    }
    .language {
      margin-block-start: 0.5em;
    }
    .source summary {
      padding: 0;
    }
  }
`;
