import type { Occurrence } from '../data/offer.js';
import { html, type Markup } from '../markup/html.js';
import type { Strings } from '../words/strings.js';
import { dayOfMoment } from '../words/when-in-words.js';

/** The leaf of a tear-off calendar; the date stands in words beside it, so it is not read out. */
export function dayLeaf(occurrence: Occurrence | null, { locale }: Strings): Markup {
  if (occurrence === null) return html`<div class="day-leaf open" aria-hidden="true"><span class="day">…</span></div>`;
  const noon = new Date(`${dayOfMoment(occurrence.start)}T12:00:00Z`);
  const parts = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(noon);
  const part = (list: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string => list.find((one) => one.type === type)?.value ?? '';
  // The month beside a day is abbreviated as in running text.
  const dayAndMonth = parts({ day: 'numeric', month: 'short' });
  const weekday = part(parts({ weekday: 'short' }), 'weekday').replace(/\.$/, '');
  return html`<div class="day-leaf${occurrence.status === 'CANCELLED' ? ' struck' : ''}" aria-hidden="true" dir="ltr"><span class="weekday">${weekday}</span><span class="day">${part(dayAndMonth, 'day')}</span><span class="month">${part(dayAndMonth, 'month')}</span></div>`;
}
