import { css } from 'lit';

/** The offers: leaf on one side, words on the other. */
export const listStyles = css`
  .list {
    border-block-start: 1px solid var(--line);
  }
  .fading {
    opacity: 0.55;
  }
  .offer {
    display: flex;
    gap: 1em;
    padding-block: 1.25em;
    border-block-end: 1px solid var(--line);
  }
  .body {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .leaf {
    flex: none;
    display: flex;
    flex-direction: column;
    align-self: flex-start;
    inline-size: 4.25em;
    padding-block-end: 0.3em;
    border: 1px solid var(--accent);
    border-radius: 0.5em;
    background: var(--surface);
    text-align: center;
    line-height: 1.25;
    overflow: clip;
  }
  .leaf.open {
    block-size: 4.5em;
    border-style: dashed;
    justify-content: center;
  }
  .leaf-weekday {
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.85em;
    font-weight: 600;
    padding-block: 0.15em;
  }
  .leaf-day {
    font-size: 1.7em;
    font-weight: 700;
    line-height: 1.2;
  }
  .leaf-month {
    font-size: 0.8em;
    color: var(--muted);
  }
  .struck .leaf-day {
    text-decoration: line-through;
  }
  .heading {
    display: inline;
  }
  /* The finger may land a little above or below the words. */
  .title::after {
    content: '';
    position: absolute;
    inset: -0.4em 0;
  }
  .title {
    position: relative;
    padding: 0.1em 0;
    border: 0;
    background: none;
    text-align: start;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 0.25em;
  }
  .title:hover {
    text-decoration-thickness: 4px;
  }
  .badge {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0.05em 0.5em;
    border: 1px solid var(--control);
    border-radius: 1em;
    font-size: 0.8em;
    color: var(--muted);
    vertical-align: 0.15em;
  }
  .when {
    margin-block-start: 0.35em;
    font-weight: 600;
  }
  .where,
  .past {
    color: var(--muted);
  }
  .special {
    display: inline-block;
    margin-block-start: 0.4em;
    padding: 0.2em 0.6em;
    border-radius: 0.4em;
    background: var(--note);
    color: var(--on-note);
    font-weight: 600;
  }
  .reasons {
    margin-block-start: 0.35em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.4em;
  }
  .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline-end: 0.4em;
    vertical-align: -0.15em;
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 0.6em;
  }
  .phone {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.4em 1em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    color: var(--accent);
    font-weight: 600;
    text-decoration: none;
  }
  .phone:hover {
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
  .details {
    display: grid;
    gap: 0.9em;
    margin-block-start: 1em;
    padding: 1em;
    border-radius: var(--radius);
    background: var(--accent-soft);
    max-inline-size: 65ch;
  }
  /* As high as most offers are. */
  .skeleton .offer {
    min-block-size: 13em;
  }
  .skeleton i {
    display: block;
    block-size: 1em;
    inline-size: 60%;
    margin-block-end: 0.7em;
    border-radius: 0.3em;
    background: var(--line);
    opacity: 0.6;
  }
  .skeleton i:first-child {
    block-size: 1.4em;
    inline-size: 40%;
  }
  @container (max-width: 30em) {
    .skeleton .offer {
      min-block-size: 17em;
    }
    .offer {
      gap: 0.75em;
    }
    .leaf {
      inline-size: 3.4em;
    }
  }
  /* Large text on a small screen: the leaf stands above the words. */
  @container (max-width: 14em) {
    .offer {
      display: block;
    }
    .leaf {
      margin-block-end: 0.5em;
    }
  }
`;
