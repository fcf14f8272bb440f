import { addDays } from '@miteinander/kit/scalars/berlin-time.js';
import { daysOfQuestion } from '../address/days-of-question.js';
import { toFilter } from '../address/to-filter.js';
import { toNear } from '../address/to-near.js';
import { writeAddress } from '../address/write-address.js';
import { isUnknownPlace } from '../data/is-unknown-place.js';
import { readQuestion } from '../offers/read-question.js';
import type { Rendered } from '../rendered.js';
import { refusedFile } from '../refused-file.js';
import { todayOf, type ViewContext } from '../view-context.js';
import { german } from '../words/strings.de.js';
import { calendarEvents } from './calendar-events.js';
import { calendarFile } from './calendar-file.js';
import { contentDisposition } from './content-disposition.js';

/** How far a calendar reaches if the search does not say. */
const daysAhead = 60;

/** `/angebote.ics?…`: all dates of up to 100 offers of a search, made to be subscribed to. */
export async function offersCalendar(asked: URLSearchParams, context: ViewContext): Promise<Rendered> {
  const today = todayOf(context);
  const question = await readQuestion(asked, context);
  const near = toNear(question);
  if (near === null) return refusedFile(400, german.invitation);
  const days = daysOfQuestion(question, today);
  const [from, to] = [days.from, days.to ?? addDays(days.from ?? today, daysAhead)];
  const answer = await context.ask('OffersCalendarView', { near, filter: { ...toFilter(question, today), to }, from, to });
  if (!answer.ok) return isUnknownPlace(answer.error) ? refusedFile(404, german.unknownPlace(question.place)) : refusedFile(503, german.failed);
  const { origin, edges } = answer.data.offersNear;
  const address = context.address();
  const title = german.title(origin.label);
  const events = edges.flatMap(({ node }) => calendarEvents(node, `${address}/angebote/${node.id}`));
  const text = calendarFile(title, `${address}/angebote${writeAddress(question)}`, events);
  return { status: 200, text, keep: answer.whole, headers: { 'content-disposition': contentDisposition(title, 'ics') } };
}
