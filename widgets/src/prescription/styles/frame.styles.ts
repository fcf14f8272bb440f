import { css } from 'lit';

/** What stands around the offers, and instead of them. */
export const frameStyles = css`
  .lists-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }
  .lists-title,
  .crisis-title {
    font-family: var(--mit-heading-font, inherit);
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.3;
  }
  .count {
    color: var(--muted);
  }
  .heat {
    margin-block-end: 1em;
    padding: 0.9em 1.1em;
    border-radius: var(--radius);
    background: var(--heat);
    color: #17241f;
  }
  .crisis {
    display: grid;
    gap: 1em;
    justify-items: start;
  }
  .crisis ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1.25em;
    inline-size: 100%;
  }
  .crisis li {
    display: grid;
    gap: 0.35em;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .crisis .phone {
    font-size: 1.2em;
  }
`;
