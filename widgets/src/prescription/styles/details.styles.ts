import { openedStyles } from '../../offers/styles/opened.styles.js';

/** What an opened offer adds to the looks. */
export const detailsStyles = `${openedStyles}
.details [part='link'] {
  display: inline-flex;
  align-items: center;
  min-block-size: 2.75em;
}
.details s {
  color: var(--muted);
}
.details a.phone {
  margin-block-start: 0.25em;
  border-color: var(--accent);
  background: var(--surface);
  color: var(--accent);
  font-size: 1.15em;
}
.doubt {
  display: grid;
  gap: 0.75em;
  justify-items: start;
}
.doubt-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em;
}
`;
