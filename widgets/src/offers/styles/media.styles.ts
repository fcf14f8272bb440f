import { css } from 'lit';

/** What other media change; they come last, for they are no more specific than the rest. */
export const mediaStyles = css`
  @media (forced-colors: active) {
    .leaf-weekday,
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    form,
    .more,
    .views,
    .links,
    .button {
      display: none;
    }
    .base {
      padding: 0;
      border: 0;
    }
    .offer {
      break-inside: avoid;
    }
  }
`;
