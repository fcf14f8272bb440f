/** The offers; plain text, for it comes with what draws them. */
export const answerStyles = `
.offers {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.75em;
}
.kept {
  margin-block-end: 1.5em;
}
.kept-title {
  margin-block-end: 0.5em;
  font-weight: 600;
}
.pick {
  display: grid;
  grid-template-columns: auto auto minmax(0, 1fr);
  gap: 0.9em;
  padding: 0.9em;
  border: 1px solid var(--line);
  border-radius: var(--radius);
}
.pick.chosen {
  border-color: var(--accent);
  background: var(--accent-soft);
}
/* As large as a finger, around a box that is not. */
.box {
  flex: none;
  display: grid;
  place-items: start center;
  align-self: start;
  inline-size: 2.75em;
  block-size: 2.75em;
  margin: -0.4em;
  padding-block-start: 0.4em;
  cursor: pointer;
}
.box input {
  appearance: none;
  display: grid;
  place-content: center;
  inline-size: 1.9em;
  block-size: 1.9em;
  margin: 0;
  border: 2px solid var(--accent);
  border-radius: 0.4em;
  background: var(--surface);
  cursor: inherit;
}
.box input:checked {
  background: var(--accent);
}
.box input:checked::before {
  content: '';
  inline-size: 0.55em;
  block-size: 1em;
  margin-block-start: -0.2em;
  border: solid var(--on-accent);
  border-width: 0 3px 3px 0;
  transform: rotate(45deg);
}
.box input:disabled {
  opacity: 0.4;
  cursor: not-allowed;
}
.title {
  font-size: 1.15em;
}
.pick .when {
  margin-block-start: 0.3em;
}
.pick .where {
  margin-block-start: 0.15em;
}
.pick .details {
  grid-column: 3;
  margin-block-start: 0;
}
.chosen .details {
  background: var(--surface);
}
.left-out {
  margin-block-start: 1em;
  color: var(--muted);
  font-size: 0.95em;
}
.empty {
  gap: 0.75em;
}
/* On a telephone the box stands below the leaf, so that the words have room. */
@container (max-width: 30em) {
  .pick {
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    gap: 0.75em;
    padding: 0.75em;
  }
  .pick .leaf {
    grid-area: 1 / 1;
  }
  .pick .box {
    grid-area: 2 / 1;
    justify-self: center;
  }
  .pick .body {
    grid-area: 1 / 2 / span 2;
  }
  .pick .details {
    grid-area: 3 / 1 / auto / span 2;
  }
}
@container (max-width: 14em) {
  .pick .body {
    grid-area: 3 / 1 / auto / span 2;
  }
  .pick .details {
    grid-area: 4 / 1 / auto / span 2;
  }
}
@media (forced-colors: active) {
  .box input {
    forced-color-adjust: none;
    border-color: CanvasText;
    background: Canvas;
  }
  .box input:checked {
    background: Highlight;
  }
  .box input:checked::before {
    border-color: HighlightText;
  }
  .pick.chosen {
    outline: 3px solid Highlight;
  }
  .qr {
    forced-color-adjust: none;
  }
}
`;
