import { css } from 'lit';

export const styles = css`
  .frame > .heading {
    font-size: 1.56em;
  }
  .print {
    display: inline-block;
    padding-block: max(0.4em, (44px - 1.5em) / 2);
  }
  @media print {
    .print {
      display: none;
    }
  }
`;
