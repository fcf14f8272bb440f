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
    flex: 0 0 7.5em;
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
  .suggestions {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: 4.6em;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: var(--surface);
    overflow: hidden;
  }
  .suggestions li {
    min-block-size: 2.75em;
    padding: 0.6em 0.8em;
    cursor: pointer;
  }
  .suggestions li:is([aria-selected='true'], :hover) {
    background: var(--accent-soft);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .district {
    color: var(--muted);
    font-size: 0.9em;
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
