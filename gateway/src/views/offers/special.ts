import type { ListedOffer, Occurrence } from '../data/offer.js';
import { html, type Markup } from '../markup/html.js';
import { dayInWords } from '../words/day-in-words.js';
import type { Strings } from '../words/strings.js';

/** The word for a date that is not as usual, or null. */
export const statusWord = (status: Occurrence['status'], strings: Strings): string | null =>
  ({ CANCELLED: strings.cancelled, MOVED: strings.moved, FULL: strings.full, SCHEDULED: null, EXTRA: null })[status];

/** What is special now: that it takes a break, that no place is left, that one must ring first, that its next date is not as usual. */
export function specials(offer: Pick<ListedOffer, 'paused' | 'pause' | 'full' | 'callFirst'>, next: Occurrence | null, strings: Strings, today: string): Markup[] {
  const found: Markup[] = [];
  const note = (text: string | null | undefined): Markup | null => (text ? html` – <span lang="de" dir="auto">${text}</span>` : null);
  if (offer.paused) {
    const until = offer.pause?.until;
    found.push(html`<p class="special"><strong>${until ? strings.pausedUntil(dayInWords(until, strings.locale, today)) : strings.paused}</strong>${note(offer.pause?.note)}</p>`);
  } else if (offer.full && next?.status !== 'FULL') {
    found.push(html`<p class="special"><strong>${strings.noPlace}</strong></p>`);
  }
  if (offer.callFirst) found.push(html`<p class="special"><strong>${strings.callFirst}</strong></p>`);
  if (next === null) return found;
  const word = statusWord(next.status, strings);
  if (word !== null) found.push(html`<p class="special"><strong>${word}</strong>${note(next.note)}</p>`);
  else if (next.note) found.push(html`<p class="special"><span lang="de" dir="auto">${next.note}</span></p>`);
  return found;
}
