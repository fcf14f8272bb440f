import { createHash } from 'node:crypto';

/** Found from where this file is, so that they are found behind a prefix too. */
const fonts = [400, 600, 700]
  .map(
    (weight) => `@font-face {
  font-family: 'Atkinson Hyperlegible Next';
  font-weight: ${weight};
  font-display: swap;
  src: url('fonts/atkinson-hyperlegible-next-latin-${weight}-normal.woff2') format('woff2');
}`,
  )
  .join('\n');

/** What the views need beside the site's own styles, whose colours they share. */
export const styles = `${fonts}
:root {
  --control: light-dark(#66726b, #8fa098);
  --on-accent: light-dark(#ffffff, #10201b);
  --accent-soft: light-dark(#e3efe9, #1d342c);
  --note: light-dark(#fbeadd, #3a1e0c);
  --on-note: light-dark(#9a3f0b, #ffb98a);
}
.embedded {
  display: flow-root;
  background: var(--surface);
}
.embedded .view {
  padding: 0.5em 1em;
}
.view {
  overflow-wrap: anywhere;
}
.view ul {
  margin: 0;
  padding: 0;
  list-style: none;
}
.view p {
  margin-block: 0 0.5em;
}
.view h2 {
  margin-block: 1.5em 0.25em;
}
.embedded h1 {
  margin-block: 0.25em;
  font-size: 1.35em;
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.tongues {
  position: relative;
}
.tongues summary {
  display: flex;
  gap: 0.4em;
  align-items: center;
  min-height: 44px;
  cursor: pointer;
}
.tongues summary::after {
  content: '▾' / '';
}
.tongues ul {
  position: absolute;
  z-index: 1;
  inset-inline-end: 0;
  min-width: 12em;
  margin: 0;
  padding: 0.25em 1em;
  list-style: none;
  border: 1px solid var(--control);
  border-radius: 0.625em;
  background: var(--surface);
}
.tongues a {
  display: flex;
  align-items: center;
  min-height: 44px;
}
.tongues a[aria-current] {
  font-weight: 700;
  text-decoration: none;
}
.ask {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75em 1em;
  align-items: start;
  margin-block: 1em;
}
.ask label {
  display: block;
  margin-block-end: 0.25em;
  font-weight: 600;
}
.ask .where-field {
  flex: 1 1 14em;
  max-width: 24em;
}
.ask :is(input, select) {
  width: 100%;
  min-height: 2.9em;
  padding: 0.5em 0.8em;
  border: 1px solid var(--control);
  border-radius: 0.625em;
  background: var(--surface);
  color: var(--ink);
  font: inherit;
}
.ask .hint {
  display: block;
  margin-block-start: 0.25em;
  font-size: 0.85em;
  color: var(--muted);
}
.ask button {
  min-height: 2.9em;
  margin-block-start: 1.8em;
  padding: 0.5em 1.25em;
  border: 1px solid var(--accent);
  border-radius: 0.625em;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
.row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em 1.5em;
  margin-block: 0.5em;
}
.row a {
  display: inline-flex;
  align-items: center;
  min-height: 44px;
}
.row a[aria-current] {
  font-weight: 700;
  text-decoration: none;
}
.count {
  font-weight: 600;
}
.problem {
  max-width: 40em;
  margin-block: 1em;
  padding: 0.75em 1em;
  border-radius: 0.625em;
  background: var(--note);
  color: var(--on-note);
}
.problem a {
  text-decoration-color: currentColor;
}
.problem li {
  padding-block: 0.35em;
}
.sheet {
  margin-block: 1em;
  padding: 0.5em 1.5em 1.5em;
  border: 1px solid var(--line);
  border-radius: 0.625em;
  background: var(--surface);
  container-type: inline-size;
}
.embedded .sheet {
  margin: 0;
  padding: 0;
  border: 0;
}
.sheet .count {
  margin-block: 0.75em 0;
}
.days {
  border-block-start: 1px solid var(--line);
}
.offer {
  display: flex;
  gap: 1em;
  padding-block: 1.25em;
  border-block-end: 1px solid var(--line);
}
.offer > .body {
  flex: 1 1 0;
  min-width: 0;
}
.day-leaf {
  flex: none;
  display: flex;
  flex-direction: column;
  align-self: flex-start;
  width: 4.25em;
  padding-block-end: 0.3em;
  border: 1px solid var(--accent);
  border-radius: 0.5em;
  background: var(--surface);
  text-align: center;
  line-height: 1.25;
  overflow: clip;
}
.day-leaf.open {
  height: 4.5em;
  border-style: dashed;
  justify-content: center;
}
.day-leaf .weekday {
  background: var(--accent);
  color: var(--on-accent);
  font-size: 0.85em;
  font-weight: 600;
  padding-block: 0.15em;
}
.day-leaf .day {
  font-size: 1.7em;
  font-weight: 700;
  line-height: 1.2;
}
.day-leaf .month {
  font-size: 0.8em;
  color: var(--muted);
}
.day-leaf.struck .day {
  text-decoration: line-through;
}
.offer :is(h2, h3) {
  display: inline;
  margin: 0;
  font-size: 1.2em;
  line-height: 1.3;
}
.offer :is(h2, h3) a {
  padding-block: 0.4em;
}
.badge {
  display: inline-block;
  margin-inline-start: 0.5em;
  padding: 0.05em 0.5em;
  border: 1px solid var(--control);
  border-radius: 1em;
  font-size: 0.8em;
  font-weight: 400;
  color: var(--muted);
  vertical-align: 0.15em;
}
.offer .when {
  margin-block: 0.35em 0;
  font-weight: 600;
}
.offer .where {
  margin-block: 0;
  color: var(--muted);
}
.special {
  display: inline-block;
  margin-block: 0.4em 0;
  padding: 0.2em 0.6em;
  border-radius: 0.4em;
  background: var(--note);
  color: var(--on-note);
  font-weight: 600;
}
.view ul.facts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em 1.25em;
  margin-block-start: 0.4em;
}
.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em 1em;
  align-items: center;
  margin-block-start: 0.6em;
}
.button {
  display: inline-flex;
  align-items: center;
  min-height: 2.75em;
  padding: 0.4em 1em;
  border: 1px solid var(--accent);
  border-radius: 0.625em;
  color: var(--accent);
  font-weight: 600;
  text-decoration: none;
}
.button:hover {
  background: var(--accent-soft);
}
.confirmed {
  margin-inline-start: auto;
  font-size: 0.9em;
  color: var(--muted);
}
.confirmed.stale {
  color: var(--on-note);
}
.single {
  max-width: 40em;
}
.single > h1 {
  margin-block: 0.5em;
}
.single > h1 .badge {
  font-size: 0.5em;
  vertical-align: 0.5em;
}
.single details summary {
  min-height: 44px;
  padding-block: 0.5em;
  cursor: pointer;
}
.single section {
  margin-block-start: 1.5em;
}
.single h2 {
  margin-block: 0 0.25em;
  font-size: 1.1em;
}
.single .lead {
  color: inherit;
  margin-block-end: 0.75em;
  font-size: 1.1em;
}
.prose {
  white-space: pre-line;
}
.dates li {
  padding-block: 0.25em;
  border-block-end: 1px solid var(--line);
}
.source {
  font-size: 0.85em;
  color: var(--muted);
}
@media (max-width: 23em) {
  .tongues ul {
    inset-inline: 0 auto;
  }
  .ask button {
    margin-block-start: 0;
  }
}
@media (max-width: 40em) {
  .offer {
    gap: 0.75em;
  }
  .day-leaf {
    width: 3.4em;
  }
  .sheet {
    padding: 0.25em 1em 1em;
  }
}
/* Large text on a small screen: the leaf stands above the words. */
@container (max-width: 14em) {
  .offer {
    display: block;
  }
  .day-leaf {
    margin-block-end: 0.5em;
  }
}
@media print {
  body > header,
  .view nav,
  .ask,
  .row {
    display: none;
  }
  .view section {
    display: block;
  }
  .offer,
  .single section {
    break-inside: avoid;
  }
  .sheet {
    padding: 0;
    border: 0;
  }
  .day-leaf .weekday {
    color: inherit;
    background: none;
  }
  .single details::details-content {
    content-visibility: visible;
  }
  .offer :is(h2, h3) a {
    text-decoration: none;
  }
}
`;

const mark = createHash('sha256').update(styles).digest('hex').slice(0, 12);

/** Relative to the root; the mark changes with the content, so that it can be kept for good. */
export const stylesAddress = `views.css?v=${mark}`;
