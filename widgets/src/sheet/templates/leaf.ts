import { html, type TemplateResult } from 'lit';

import type { Leaf } from '../../base/words/leaf-of.js';

/** The leaf of a tear-off calendar; the date stands in words beside it, so it is not read out. */
export function leafTemplate(leaf: Leaf | undefined): TemplateResult {
  return html`<div class="day-leaf" aria-hidden="true" dir="ltr">
    <span class="weekday">${leaf?.weekday ?? '\u00A0'}</span><span class="day">${leaf?.day ?? '…'}</span><span class="month">${leaf?.month ?? '\u00A0'}</span>
  </div>`;
}
