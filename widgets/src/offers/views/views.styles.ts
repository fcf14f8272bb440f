/** Headings of groups, the numbers of offers, and the map's room. */
export const viewsStyles = `
.group-heading {
  margin-block: 1.25em 0.5em;
  font-family: var(--mit-heading-font, inherit);
  font-size: 1.15em;
  font-weight: 700;
  break-after: avoid;
}
.group:first-child .group-heading {
  margin-block-start: 0.5em;
}
.number {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-inline-size: 1.75em;
  block-size: 1.75em;
  margin-inline-end: 0.5em;
  padding-inline: 0.3em;
  border-radius: 1em;
  background: var(--accent);
  color: var(--on-accent);
  font-size: 0.85em;
  font-weight: 700;
}
.map-room {
  margin-block: 0.5em 1em;
}
.map-room:is(.closed, .failed) {
  display: grid;
  gap: 0.75em;
  align-content: center;
  justify-items: center;
  min-block-size: 12em;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--accent-soft);
  text-align: center;
  overflow: clip;
}
.map-room > p {
  padding: 0.75em 1em 0;
}
.map-room > .button {
  margin-block-end: 0.75em;
}
.map-note {
  margin-block-end: 0.75em;
  color: var(--muted);
}
@media (forced-colors: active) {
  .number {
    border: 1px solid CanvasText;
  }
}
@media print {
  .map-room,
  .map-note {
    display: none;
  }
}
`;
