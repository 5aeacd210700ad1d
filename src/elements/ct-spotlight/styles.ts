import { css } from 'lit';

export const styles = css`
  .frame > .heading {
    font-size: 1.56em;
  }
  .intro {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 0.75em 2em;
  }
  dl {
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
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 2em;
    margin-block-start: 2em;
  }
  .note {
    margin-block-start: 0.5em;
  }
  .locations {
    margin-block-start: 2em;
  }
`;
