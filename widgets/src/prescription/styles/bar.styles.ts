import { css } from 'lit';

/** The line below, which stays in sight as long as there is room for it. */
export const barStyles = css`
  .bar {
    padding: 0.9em var(--mit-padding, 1.25em);
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  .bar-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
  }
  .on-sheet {
    flex: 1 1 10em;
    align-self: center;
    font-weight: 600;
  }
  .sheet-fields,
  .bar-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: end;
  }
  .small-field {
    margin: 0;
    font-weight: 400;
    font-size: 0.9em;
    color: var(--muted);
  }
  .small-field span {
    display: block;
  }
  .small-field .input {
    inline-size: auto;
    max-inline-size: 100%;
    color: var(--ink);
    font-size: 1.1em;
  }
  /* In sight wherever the box is that somebody has just pressed. */
  .notice:not(:empty) {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    padding: 0.75em var(--mit-padding, 1.25em);
    background: var(--note);
    color: var(--on-note);
    font-weight: 600;
  }
  .on-screen {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    align-items: center;
    margin-block-end: 1em;
  }
  .on-screen p {
    flex: 1 1 15em;
    max-inline-size: 32em;
  }
  .qr {
    flex: none;
    inline-size: min(15em, 100%);
    block-size: auto;
    aspect-ratio: 1;
  }
  @container (max-width: 30em) {
    .sheet-fields {
      inline-size: 100%;
    }
    .small-field {
      flex: 1 1 7em;
    }
    .small-field .input {
      inline-size: 100%;
    }
    .bar-buttons,
    .bar-buttons .button {
      flex: 1 1 auto;
    }
  }
  @container (min-width: 54em) {
    .bar {
      position: sticky;
      z-index: 2;
      inset-block-end: 0;
      border-end-start-radius: var(--radius);
      border-end-end-radius: var(--radius);
    }
    .notice:not(:empty) {
      inset-block-end: 5.5em;
    }
  }
`;
