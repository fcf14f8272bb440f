import { html, nothing, type TemplateResult } from 'lit';

import type { PlaceWords } from '../place-words.js';

export interface HeatView {
  /** Whether only cool places are shown. */
  cool: boolean;
  /** Null if the page does not let its visitors choose. */
  showCool: (() => void) | null;
}

/** The band of a heat wave: what it means here, the way to cool places, and room for the town's own telephone number. */
export function heatTemplate({ cool, showCool }: HeatView, { places }: PlaceWords): TemplateResult {
  return html`<div part="heat" class="heat">
    <p><strong>${cool ? places.heatShown : places.heat}</strong></p>
    ${cool || showCool === null ? nothing : html`<button part="button" class="button" @click=${showCool}>${places.showCool}</button>`}
    <slot name="heat"></slot>
  </div>`;
}
