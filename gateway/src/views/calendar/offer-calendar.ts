import type { Rendered } from '../rendered.js';
import { refusedFile } from '../refused-file.js';
import type { ViewContext } from '../view-context.js';
import { german } from '../words/strings.de.js';
import { calendarEvents } from './calendar-events.js';
import { calendarFile } from './calendar-file.js';
import { contentDisposition } from './content-disposition.js';

/** `/angebote/<id>.ics`: the next 60 dates of an offer. */
export async function offerCalendar(id: string, context: ViewContext): Promise<Rendered> {
  const answer = await context.ask('OfferCalendarView', { id });
  if (!answer.ok) return refusedFile(503, german.failed);
  const offer = answer.data.activity;
  if (offer === null) return refusedFile(404, `${german.offerGone}.`);
  const address = `${context.address()}/angebote/${offer.id}`;
  const text = calendarFile(offer.title, address, calendarEvents(offer, address));
  return { status: 200, text, keep: answer.whole, headers: { 'content-disposition': contentDisposition(offer.title, 'ics') } };
}
