/** What an opened place adds to the looks of the list. */
export const openedPlaceStyles = `
.details a {
  display: inline-block;
  min-block-size: 2.75em;
  padding-block: 0.6em;
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
.details .unknown,
.details .where {
  color: inherit;
}
.happening {
  display: grid;
  gap: 0.6em;
  margin-block-start: 0.4em;
}
.happening li {
  padding-inline-start: 0.75em;
  border-inline-start: 3px solid var(--accent);
}
.known {
  padding-inline-start: 1.2em;
  list-style: disc;
}
.source {
  font-size: 0.85em;
  color: var(--muted);
}
`;
