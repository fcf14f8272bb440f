import { html, type TemplateResult } from 'lit/html.js';

import { leafOf } from '../../base/words/leaf-of.js';
import type { Language } from '../../base/language.js';
import type { BundleDate } from '../../prescription/matching/match.js';
import { datesOf } from '../../prescription/words/dates-of.js';

/** The leaf of a tear-off calendar; the date stands in words beside it, so it is not read out. */
export function leafTemplate(next: BundleDate | undefined, language: Language): TemplateResult {
  if (!next) return html`<div class="leaf open" aria-hidden="true"><span class="leaf-day">…</span></div>`;
  const { weekday, day, month } = leafOf(datesOf(next).start, language);
  return html`<div class="leaf" aria-hidden="true" dir="ltr"><span class="leaf-weekday">${weekday}</span><span class="leaf-day">${day}</span><span class="leaf-month">${month}</span></div>`;
}
