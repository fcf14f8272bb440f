import { css } from 'lit';

import { offersStyles } from '../../offers/offers.styles.js';
import { barStyles } from './bar.styles.js';
import { frameStyles } from './frame.styles.js';

/** The offers' look, and what only prescriptions have: one screen with two sides, and a line below. */
export const prescriptionStyles = [
  offersStyles,
  css`
    :host {
      --heat: #ffd66b;
    }
    .base {
      padding: 0;
    }
    .asking,
    .answer {
      padding: var(--mit-padding, 1.25em);
      min-inline-size: 0;
    }
    .asking {
      display: grid;
      gap: 1.25em;
      align-content: start;
      border-block-end: 1px solid var(--line);
    }
    .widget-heading {
      margin-block-end: 0;
    }
    .widget-heading:focus,
    .lists-title:focus,
    .crisis-title:focus {
      outline: none;
    }
    .group-title {
      margin-block-end: 0.5em;
      font-weight: 600;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }
    .choices.extras {
      margin-block-start: 1em;
    }
    .chip {
      min-block-size: 2.6em;
      padding: 0.3em 0.85em;
      max-inline-size: 100%;
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
    }
    .field.place {
      max-inline-size: none;
    }
    .input {
      min-block-size: 2.75em;
    }
    select.input {
      text-overflow: ellipsis;
    }
    .strong,
    .strong:hover {
      background: var(--accent);
      color: var(--on-accent);
    }
    .strong:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    a.button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      text-decoration: none;
    }
    .crisis-box {
      border-radius: var(--radius);
      background: var(--note);
    }
    .crisis-button {
      inline-size: 100%;
      min-block-size: 2.75em;
      padding: 0.75em 1em;
      border: 0;
      border-radius: var(--radius);
      background: none;
      color: var(--on-note);
      font-weight: 600;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .privacy {
      padding: 0.75em var(--mit-padding, 1.25em);
      border-block-start: 1px solid var(--line);
      font-size: 0.9em;
      color: var(--muted);
    }
    /* Takes no room, and stays in sight wherever somebody has scrolled to. */
    .still-there {
      position: sticky;
      z-index: 3;
      inset-block-start: 0;
      block-size: 0;
    }
    .still-there-box {
      position: absolute;
      inset-inline: 1em;
      inset-block-start: 1em;
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em 1.5em;
      align-items: center;
      justify-content: center;
      max-inline-size: 40em;
      margin-inline: auto;
      padding: 1em 1.25em;
      border: 2px solid var(--ink);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .seconds {
      font-variant-numeric: tabular-nums;
    }
    @container (min-width: 54em) {
      .columns {
        display: grid;
        grid-template-columns: minmax(20em, 25em) 1fr;
      }
      .asking {
        border-block-end: 0;
        border-inline-end: 1px solid var(--line);
      }
    }
    @media print {
      .asking,
      .bar {
        display: none;
      }
    }
  `,
  frameStyles,
  barStyles,
];
