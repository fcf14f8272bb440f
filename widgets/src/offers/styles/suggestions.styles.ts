/** What is suggested for a place, over whatever stands below the field. */
export const suggestionsStyles = `
.suggestions {
  position: absolute;
  z-index: 2;
  inset-inline: 0;
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
`;
