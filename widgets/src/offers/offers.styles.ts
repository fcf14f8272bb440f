import { css } from 'lit';

import { tokens } from '../base/tokens.js';
import { listStyles } from './styles/list.styles.js';
import { mediaStyles } from './styles/media.styles.js';
import { toolbarStyles } from './styles/toolbar.styles.js';

export const offersStyles = [
  tokens,
  css`
    :host {
      display: block;
      container-type: inline-size;
      font-family: var(--mit-font, inherit);
      line-height: 1.5;
      color: var(--ink);
      min-height: var(--mit-min-height, 0);
    }
    :host([hidden]) {
      display: none;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    .base {
      padding: var(--mit-padding, 1.25em);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--ink);
      line-height: 1.5;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    p,
    ul {
      margin: 0;
      padding: 0;
    }
    ul {
      list-style: none;
    }
    .widget-heading {
      font-family: var(--mit-heading-font, inherit);
      font-size: 1.6em;
      font-weight: 700;
      line-height: 1.2;
      margin-block-end: 0.75em;
    }
    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    :is(button, a, input, select, summary):focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--surface);
    }
    button,
    input,
    select {
      font: inherit;
      color: inherit;
    }
    button {
      cursor: pointer;
    }
    .button {
      min-block-size: 2.75em;
      padding: 0.5em 1em;
      border: 1px solid var(--accent);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--accent);
      font-weight: 600;
    }
    .button:hover {
      background: var(--accent-soft);
    }
    .button[aria-disabled='true'] {
      opacity: 0.6;
    }
    .lead {
      font-size: 1.1em;
      max-inline-size: 65ch;
    }
    .status {
      padding-block: 0.75em;
      min-block-size: 3em;
      color: var(--muted);
    }
    .status:empty {
      min-block-size: 0;
      padding-block-end: 0;
    }
    .found {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      align-items: center;
      justify-content: space-between;
    }
    .views {
      display: flex;
      flex-wrap: wrap;
      margin-block: 0.75em;
      padding-inline-start: 1px;
    }
    .views .chip {
      margin-inline-start: -1px;
      border-radius: 0;
    }
    .views .chip:first-child {
      border-start-start-radius: var(--radius);
      border-end-start-radius: var(--radius);
    }
    .views .chip:last-child {
      border-start-end-radius: var(--radius);
      border-end-end-radius: var(--radius);
    }
    .views :focus-visible {
      z-index: 1;
      position: relative;
    }
    .status strong {
      color: var(--ink);
    }
    .empty,
    .failure {
      display: grid;
      gap: 1em;
      justify-items: start;
      padding-block: 0.5em 1em;
    }
    .way {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      align-items: center;
    }
    .more {
      padding-block: 1em;
    }
    .attribution {
      padding-block-start: 0.75em;
      font-size: 0.85em;
      color: var(--muted);
    }
  `,
  toolbarStyles,
  listStyles,
  mediaStyles,
];
