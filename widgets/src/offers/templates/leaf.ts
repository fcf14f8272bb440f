import { html, type TemplateResult } from 'lit';

import { leafOf } from '../../base/words/leaf-of.js';
import type { Offer } from '../offer.js';
import type { Words } from './context.js';

/** The leaf of a tear-off calendar; the date stands in words beside it, so it is not read out. */
export function leafTemplate({ nextOccurrence }: Offer, { language }: Words): TemplateResult {
  if (!nextOccurrence) return html`<div class="leaf open" aria-hidden="true"><span class="leaf-day">…</span></div>`;
  const { weekday, day, month } = leafOf(nextOccurrence.start, language);
  return html`<div class="leaf ${nextOccurrence.status === 'CANCELLED' ? 'struck' : ''}" aria-hidden="true" dir="ltr">
    <span class="leaf-weekday">${weekday}</span><span class="leaf-day">${day}</span><span class="leaf-month">${month}</span>
  </div>`;
}
