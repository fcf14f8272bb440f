import { css } from 'lit';

import { offersStyles } from '../../offers/offers.styles.js';

/** The offers' look, and what only places have. */
export const placesStyles = [
  offersStyles,
  css`
    :host {
      --heat: #ffd66b;
    }
    /* A German name stands where its line begins, also where lines begin on the right. */
    .title {
      text-align: -webkit-match-parent;
      text-align: match-parent;
      hyphens: auto;
    }
    .field.kind {
      flex: 0 1 15em;
    }
    .when.unknown {
      font-weight: 400;
    }
    .unknown {
      color: var(--muted);
    }
    /* Number and unit fill the leaf; there is no month below. */
    .leaf:not(.open) {
      padding-block-end: 0.15em;
    }
    .leaf .leaf-day {
      font-size: 1.5em;
      line-height: 1.7;
    }
    .actions > .facts {
      margin: 0;
    }
    .check {
      display: flex;
      gap: 0.6em;
      align-items: center;
      min-block-size: 2.75em;
      margin-block: 0.25em 0;
      font-weight: 400;
    }
    .check input {
      flex: none;
      inline-size: 1.4em;
      block-size: 1.4em;
      margin: 0;
      accent-color: var(--accent);
    }
    /* The same by day and by night: ink on the yellow of the warnings. */
    .heat {
      --ink: #17241f;
      --focus: #17241f;
      --surface: #ffd66b;
      --accent: #17241f;
      --accent-soft: #ffe7a8;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      align-items: center;
      justify-content: space-between;
      margin-block-end: 1em;
      padding: 0.75em 1em;
      border-radius: var(--radius);
      background: var(--heat);
      color: var(--ink);
    }
  `,
];
