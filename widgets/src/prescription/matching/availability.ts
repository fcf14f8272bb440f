import type { BundleOffer } from '../bundle/district-bundle.js';
import type { BundleDate, LeftOut } from './match.js';
import { MOMENT, dayNumber, dayOf, daysBetween, isWholeDay, minuteNumber, minuteOfDay, weekdayNumber } from './days.js';
import type { PrescriptionQuestion, TimeOfDay, Weekday } from './question.js';

export type AvailabilityQuestion = Pick<PrescriptionQuestion, 'today' | 'now' | 'times' | 'weekdays'>;

/** When somebody can come, or why nobody can. */
export type Availability =
  | { next: BundleDate; pausedUntil?: string }
  | { byAppointment: true }
  | { why: keyof Pick<LeftOut, 'paused' | 'full' | 'cancelled' | 'noDate' | 'wrongTime'> };

export const WEEKDAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const TIMES: readonly TimeOfDay[] = ['MORNING', 'AFTERNOON', 'EVENING'];
const [AFTERNOON_MINUTE, EVENING_MINUTE] = [12 * 60, 17 * 60];

/** Nobody waits longer than that for a time that suits. */
const SUITABLE_DAYS = 28;
/** What is open that long need not be met at its beginning. */
const OPEN_MINUTES = 180;
/** So much must be left of it to be worth the way. */
const LEFT_MINUTES = 60;
const MINUTES_OF_A_DAY = 1440;

/** Before and after every day there is. */
const [NONE, FOR_GOOD] = ['', '9999-99-99'];

const TAKES_PLACE: ReadonlySet<BundleDate['status']> = new Set([undefined, 'MOVED', 'EXTRA']);

/** The first date that can be had and suits, else by appointment, else why not. */
export function availabilityOf(offer: BundleOffer, question: AvailabilityQuestion): Availability {
  const pause = pauseOf(offer, question.today);
  if (pause === FOR_GOOD) return { why: 'paused' };
  if (offer.full) return { why: 'full' };

  const seen = { wrongTime: false, full: false, paused: false, cancelled: false };
  let next: BundleDate | undefined;
  for (const date of offer.dates ?? []) {
    if ((next && next.start <= date.start) || !isToCome(date, question)) continue;
    if (dayOf(date.start) <= pause) seen.paused = true;
    else if (date.status === 'CANCELLED') seen.cancelled = true;
    else if (date.status === 'FULL') seen.full = true;
    else if (!TAKES_PLACE.has(date.status)) continue;
    else if (!suits(date, question)) seen.wrongTime = true;
    else next = date;
  }
  if (next) return { next, ...(pause !== NONE && { pausedUntil: pause }) };
  if (offer.byAppointment) return pause === NONE ? { byAppointment: true } : { why: 'paused' };
  return { why: (['wrongTime', 'full', 'paused', 'cancelled'] as const).find((reason) => seen[reason]) ?? 'noDate' };
}

/** The next dates that can be had, at most so many: what a sheet names. */
export function comingDates(offer: BundleOffer, question: Pick<AvailabilityQuestion, 'today' | 'now'>, most: number): BundleDate[] {
  const pause = pauseOf(offer, question.today);
  return (offer.dates ?? [])
    .filter((date) => isToCome(date, question) && TAKES_PLACE.has(date.status) && dayOf(date.start) > pause)
    .sort((one, other) => (one.start < other.start ? -1 : Number(one.start > other.start)))
    .slice(0, most);
}

/** The last day of its break, from today on; before every day if there is none, after every day if nobody knows. */
function pauseOf({ paused }: BundleOffer, today: string): string {
  if (!paused) return NONE;
  if (paused.until === undefined || !MOMENT.test(paused.until)) return FOR_GOOD;
  const until = dayOf(paused.until);
  return until < today ? NONE : until;
}

/** True if it has not begun, or is open for long and there is time enough left. */
function isToCome({ start, minutes = 0 }: BundleDate, { today, now }: AvailabilityQuestion): boolean {
  if (!MOMENT.test(start)) return false;
  if (isWholeDay(start)) return start >= today || minutes > 0 && dayNumber(start) + minutes / MINUTES_OF_A_DAY > dayNumber(today);
  return start >= now || minutes >= OPEN_MINUTES && minuteNumber(start) + minutes - minuteNumber(now) >= LEFT_MINUTES;
}

function suits(date: BundleDate, { today, now, times = [], weekdays = [] }: AvailabilityQuestion): boolean {
  if (times.length === 0 && weekdays.length === 0) return true;
  // Of what is open already only the rest counts.
  const from = isWholeDay(date.start) || date.start >= now ? date.start : now;
  const day = dayOf(from) < today ? today : dayOf(from);
  if (daysBetween(today, day) > SUITABLE_DAYS) return false;
  if (weekdays.length > 0 && !weekdays.some((weekday) => weekday === WEEKDAYS[weekdayNumber(day)])) return false;
  return times.length === 0 || partsOf(date, from).some((part) => times.includes(part));
}

/** The parts of the day at which one can come: when it begins; of long openings every part they touch; all of whole days. */
function partsOf({ start, minutes = 0 }: BundleDate, from: string): readonly TimeOfDay[] {
  if (isWholeDay(start)) return TIMES;
  const first = partAt(minuteOfDay(from));
  if (minutes < OPEN_MINUTES) return TIMES.slice(first, first + 1);
  const end = minuteOfDay(from) + minuteNumber(start) + minutes - minuteNumber(from);
  return TIMES.slice(first, partAt(Math.min(end, MINUTES_OF_A_DAY) - 1) + 1);
}

function partAt(minute: number): number {
  if (minute < AFTERNOON_MINUTE) return 0;
  return minute < EVENING_MINUTE ? 1 : 2;
}
