import type { TemplateResult } from 'lit';

import { datesOf, html, leafOf } from '../later/received.js';
import type { BundleDate } from '../matching/match.js';
import type { PrescriptionWords } from '../prescription-words.js';
import { dayOfLeaf } from '../words/weekday-and-times.js';

/** The leaf of a tear-off calendar, with the day that the words beside it leave out. */
export function leafTemplate(next: BundleDate | undefined, words: PrescriptionWords): TemplateResult {
  if (!next) return html`<div class="leaf open" aria-hidden="true"><span class="leaf-day">…</span></div>`;
  const { weekday, day, month } = leafOf(datesOf(next).start, words.language);
  return html`<div class="leaf" role="img" aria-label=${dayOfLeaf(next, words)} dir="ltr"><span class="leaf-weekday">${weekday}</span><span class="leaf-day">${day}</span><span class="leaf-month">${month}</span></div>`;
}
