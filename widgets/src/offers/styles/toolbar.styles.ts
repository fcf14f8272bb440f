import { css } from 'lit';

/** Place, radius and the chips. */
export const toolbarStyles = css`
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: start;
  }
  .field {
    position: relative;
    flex: 0 0 min(7.5em, 100%);
  }
  .field.place {
    flex: 1 1 9em;
    max-inline-size: 24em;
  }
  label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .input {
    inline-size: 100%;
    min-block-size: 2.9em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .hint {
    display: block;
    margin-block-start: 0.25em;
    font-size: 0.85em;
    color: var(--muted);
  }
  .chips {
    display: flex;
    gap: 0.5em;
    margin-block-start: 1em;
    padding-block: 0.25em 0.75em;
    border-block-end: 1px solid var(--line);
    overflow-x: auto;
    scrollbar-width: thin;
  }
  /* What is cut off says that more follows, wherever the edge happens to fall. */
  @container (max-width: 39.99em) {
    .chips {
      padding-inline-end: 2em;
      scroll-padding-inline: 2em;
      mask-image: linear-gradient(to right, #000 calc(100% - 2em), #0003);
    }
    .base[dir='rtl'] .chips {
      mask-image: linear-gradient(to left, #000 calc(100% - 2em), #0003);
    }
  }
  .chip {
    flex: none;
    min-block-size: 2.75em;
    padding: 0.4em 1em;
    border: 1px solid var(--control);
    border-radius: 2em;
    background: var(--surface);
  }
  .chip:hover {
    background: var(--accent-soft);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .chips :focus-visible {
    outline-offset: -4px;
    box-shadow: none;
  }
  @container (min-width: 40em) {
    .chips {
      flex-wrap: wrap;
      overflow-x: visible;
    }
    .chips :focus-visible {
      outline-offset: 2px;
    }
  }
`;
