/** What the filters add to the looks of the list. The host's container decides whether they stand beside it or above. */
export const filtersStyles = `
.text-field {
  flex: 1 1 14em;
  max-inline-size: 24em;
}
input[type='search'] {
  appearance: none;
}
.opener {
  align-self: flex-start;
  margin-block-start: calc(1.75em - 1px);
  min-block-size: 2.9em;
}
.opener[aria-expanded='true'] {
  background: var(--accent-soft);
}
.columns {
  margin-block-start: 1em;
  border-block-start: 1px solid var(--line);
}
.found {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em 1.5em;
  align-items: center;
  justify-content: space-between;
  padding-block: 0.5em;
}
.order {
  display: flex;
  gap: 0.6em;
  align-items: center;
}
.order label {
  margin: 0;
  font-weight: 400;
  color: var(--muted);
}
.order .input {
  inline-size: auto;
}
.panel {
  padding-block: 0.5em 1em;
  border-block-end: 1px solid var(--line);
}
.group {
  border-block-end: 1px solid var(--line);
}
.group:last-of-type {
  border-block-end: 0;
}
.group summary {
  display: flex;
  gap: 0.75em;
  align-items: center;
  min-block-size: 2.9em;
  cursor: pointer;
  list-style: none;
  font-weight: 600;
}
.group summary::-webkit-details-marker {
  display: none;
}
.group summary::after {
  content: '';
  flex: none;
  inline-size: 0.5em;
  block-size: 0.5em;
  margin-inline: auto 0.4em;
  border: solid var(--accent);
  border-width: 0 2px 2px 0;
  transform: translateY(-0.15em) rotate(45deg);
}
.group[open] summary::after {
  transform: translateY(0.15em) rotate(225deg);
}
.group summary:hover .group-name {
  text-decoration: underline 2px var(--accent);
  text-underline-offset: 0.25em;
}
.in-use {
  padding: 0.05em 0.6em;
  border-radius: 1em;
  background: var(--accent-soft);
  font-size: 0.85em;
  font-weight: 400;
}
fieldset {
  min-inline-size: 0;
  margin: 0;
  padding: 0 0 0.75em;
  border: 0;
}
.choice {
  display: flex;
  gap: 0.7em;
  align-items: center;
  min-block-size: 2.75em;
  margin: 0;
  font-weight: 400;
  cursor: pointer;
}
.choice:hover .choice-name {
  text-decoration: underline;
  text-underline-offset: 0.2em;
}
.choice input {
  flex: none;
  inline-size: 1.3em;
  block-size: 1.3em;
  margin: 0 0.15em;
  accent-color: var(--accent);
}
.choice-name {
  flex: 1 1 0;
  min-inline-size: 0;
  line-height: 1.3;
}
.count {
  color: var(--muted);
  font-size: 0.9em;
  font-variant-numeric: tabular-nums;
}
.choice.none {
  color: var(--muted);
}
.choice.none input {
  opacity: 0.55;
}
.also {
  margin-block-start: 0.25em;
  border-block-start: 1px dashed var(--line);
}
.dates {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75em;
  padding-block: 0.5em;
}
.date {
  flex: 1 1 9em;
}
.input.age {
  max-inline-size: 7em;
}
.wrong {
  color: var(--on-note);
  font-weight: 600;
}
.chosen {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em;
  align-items: center;
  padding-block-start: 0.9em;
}
.chosen ul {
  display: contents;
}
.chip.taken {
  display: inline-flex;
  gap: 0.6em;
  align-items: center;
  border-color: var(--accent);
  background: var(--accent-soft);
  text-align: start;
}
.chip.taken:hover {
  text-decoration: line-through;
}
.cross {
  position: relative;
  flex: none;
  inline-size: 0.8em;
  block-size: 0.8em;
}
.cross::before,
.cross::after {
  content: '';
  position: absolute;
  inset: 45% 0;
  border-block-start: 2px solid currentColor;
  transform: rotate(45deg);
}
.cross::after {
  transform: rotate(-45deg);
}
.reset {
  min-block-size: 2.75em;
  padding: 0.4em 0;
  border: 0;
  background: none;
  text-decoration: underline 2px var(--accent);
  text-underline-offset: 0.25em;
}
.reset:hover {
  text-decoration-thickness: 4px;
}
/* A change that is answered at once does not flicker. */
.list {
  transition: opacity 0s;
}
.list.fading {
  transition: opacity 0.2s 0.35s;
}
.close {
  inline-size: 100%;
  margin-block-start: 0.75em;
}
@container (max-width: 51.99em) {
  .panel.closed {
    display: none;
  }
}
@container (max-width: 30em) {
  .fields > .text-field {
    flex-basis: 100%;
  }
  .opener {
    flex: 1 1 100%;
    margin-block-start: 0;
  }
  .order {
    flex: 1 1 100%;
  }
  .order .input {
    flex: 1 1 auto;
  }
}
@container (min-width: 52em) {
  .columns:has(.panel) {
    display: grid;
    grid-template-columns: minmax(14em, 17em) minmax(0, 1fr);
    gap: 2.25em;
  }
  .panel {
    align-self: start;
    border-block-end: 0;
  }
  .opener,
  .close {
    display: none;
  }
  .text-field {
    max-inline-size: none;
  }
}
@container (min-width: 52em) {
  @media (pointer: fine) {
    .choice {
      min-block-size: 2.25em;
    }
  }
}
@media (forced-colors: active) {
  .choice.none {
    color: GrayText;
  }
  .cross::before,
  .cross::after {
    border-color: ButtonText;
  }
}
@media print {
  .panel,
  .chosen,
  .order {
    display: none;
  }
}
`;
