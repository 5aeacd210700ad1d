import { css } from 'lit';

export const styles = css`
  .exit {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin-block-start: 1em;
  }
  .exit > p {
    flex: 1 0 100%;
    max-inline-size: none;
  }
  /* A screen reader listens to what is there before it speaks. */
  .exit > p:empty {
    margin-block-end: -0.25em;
  }
  .leave {
    display: flex;
    flex: 1 0 auto;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    max-inline-size: 100%;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.25em 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    color: var(--_text);
    font-weight: 700;
    text-decoration: none;
  }
  .leave:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .exit[popover] > .leave {
    position: sticky;
    inset-block-start: 0;
    color: var(--_surface);
    background: var(--_text);
  }
  .safer {
    flex: 3 1 8em;
  }
  .safer[open] {
    flex-basis: 100%;
  }
  .safer > summary {
    display: block;
    padding-block: max(0.2em, (44px - 2.6em) / 2);
    line-height: 1.3;
  }
  .safer > summary > * {
    display: block;
  }
  .safer > summary > :last-child {
    text-decoration: underline;
  }
  .safer .advice {
    display: grid;
    gap: 0.75em;
    margin-block: 0.5em;
  }
  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }
  .exit.compact {
    margin: 0;
  }
  .compact > .leave {
    flex: none;
    padding: 0;
  }
  .exit[popover] {
    position: fixed;
    inset: auto;
    inset-inline-end: 0.5em;
    inset-block-end: max(0.5em, env(safe-area-inset-bottom));
    inline-size: max-content;
    max-inline-size: min(26em, 100% - 1em); /* of the window without its scrollbars */
    /* Advice that is open leaves the page in sight. */
    /* The number under it stays in sight. */
    max-block-size: clamp(50dvh, 10em, 60dvh);
    margin: 0;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--_text);
    background: var(--_surface);
    visibility: visible;
  }
  .exit.top {
    inset-block: max(0.5em, env(safe-area-inset-top)) auto;
  }
  @media print {
    .exit {
      display: none;
    }
  }
`;
