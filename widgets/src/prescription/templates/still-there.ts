import { html, nothing, type TemplateResult } from 'lit';

import type { PrescriptionWords } from '../prescription-words.js';

/** Before all is forgotten. The seconds are seen; what is read out is said once. */
export function stillThereTemplate(left: number | null, stay: () => void, { own }: PrescriptionWords): TemplateResult {
  return html`<div class="still-there" role="alert">
    ${left === null
      ? nothing
      : html`<div class="still-there-box"><p><strong>${own.stillThere}</strong> ${own.soonCleared} <span class="seconds" aria-hidden="true">${own.seconds(left)}</span></p>
          <button part="button" class="button strong" type="button" @click=${stay}>${own.stay}</button></div>`}
  </div>`;
}
