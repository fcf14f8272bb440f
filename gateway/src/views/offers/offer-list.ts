import { addDays } from '@miteinander/kit/scalars/berlin-time.js';
import type { OfferEdge } from '../data/offer.js';
import type { OfferSort } from '../data/vocabulary.js';
import { html, type Markup } from '../markup/html.js';
import { dayInWords } from '../words/day-in-words.js';
import { comma, dayOfMoment } from '../words/when-in-words.js';
import { offerItem, type ItemView } from './offer-item.js';

/** Offers under the days on which they happen, or in one list where another order counts. */
export function offerList(edges: readonly OfferEdge[], sort: OfferSort, view: ItemView): Markup {
  if (sort !== 'SOONEST') return html`<ul class="days">${edges.map((edge) => offerItem(edge, 2, view))}</ul>`;
  return html`${byDay(edges, view.today).map(
    ([day, ofDay]) => html`<h2>${headingOf(day, view)}</h2>
<ul class="days">${ofDay.map((edge) => offerItem(edge, 3, view))}</ul>`,
  )}`;
}

/** In the order in which they come; what began earlier and goes on stands under today, what has no date under null. */
export function byDay(edges: readonly OfferEdge[], today: string): [day: string | null, edges: OfferEdge[]][] {
  const days = new Map<string | null, OfferEdge[]>();
  for (const edge of edges) {
    const begins = edge.nextOccurrence === null ? null : dayOfMoment(edge.nextOccurrence.start);
    const goesOn = begins !== null && begins < today && (edge.nextOccurrence?.end ?? '') >= today;
    const day = goesOn ? today : begins;
    days.set(day, [...(days.get(day) ?? []), edge]);
  }
  return [...days];
}

function headingOf(day: string | null, { strings, today }: ItemView): string {
  if (day === null) return strings.byAppointment;
  const named = dayInWords(day, strings.locale, today);
  if (day === today) return `${strings.today}${comma(strings)}${named}`;
  return day === addDays(today, 1) ? `${strings.tomorrow}${comma(strings)}${named}` : named;
}
