/** What an opened offer adds to the looks of the list. */
export const openedStyles = `
.details a {
  color: inherit;
  text-decoration-color: var(--accent);
  text-underline-offset: 0.2em;
}
.text {
  white-space: pre-line;
}
.fact-title {
  display: block;
  font-weight: 600;
}
.details summary {
  cursor: pointer;
  min-block-size: 1.75em;
  font-weight: 600;
}
.links {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em 1.5em;
}
.links a {
  display: inline-flex;
  align-items: center;
  min-block-size: 2.75em;
}
.source {
  font-size: 0.85em;
  color: var(--muted);
}
`;
