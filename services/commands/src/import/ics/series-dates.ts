import type { ScheduleException, ScheduleRecord } from '@miteinander/activities/schedule/schedule.record.js';
import { RecordChecks } from '../checks/record-checks.js';
import type { FileNotes } from '../import-format.js';
import type { CalendarEvent } from './calendar-event.js';
import { cancelAll } from './cancel-all.js';
import { type DateSegment, toSchedule } from './date-segment.js';
import { deviationNote } from './deviation-note.js';
import { eventDuration } from './event-duration.js';
import { badRange, wholeDayException } from './event-refusal.js';
import type { EventSeries } from './event-series.js';
import { datesNamed, mainDates } from './main-dates.js';
import { RecordedNotes } from './recorded-notes.js';
import { splitSegment } from './split-segment.js';
import { dayOf, localMinutes, moveLocal } from './wall-clock.js';

/**
 * The schedules of an offer. A deviation that belongs to no date of the series is rejected by itself; one that cannot be shown
 * rejects all of it, because without it a date would be wrong.
 * @throws EventRefusal
 */
export function seriesDates(series: EventSeries, now: Date, notes: FileNotes): ScheduleRecord[] {
  const { main, deviations, complete } = series;
  const checks = new RecordChecks(main.line, notes);
  const whole = mainDates(main, now, checks);
  if (!complete) return [toSchedule(withLooseDates(whole, series, notes))];
  if (main.cancelled) {
    for (const _ of deviations) notes.merged();
    return [toSchedule(cancelAll(whole))];
  }
  const course = new Course(whole, main);
  for (const event of deviations) {
    const original = originalOf(whole, event, notes);
    if (original === undefined) continue;
    course.deviate(event, original, new RecordChecks(event.line, notes));
    notes.merged();
  }
  return course.segments.map(toSchedule);
}

/** The segments of a series as it goes on; each knows how far it is from what the rule once said. */
class Course {
  private readonly parts: { segment: DateSegment; from: string; moved: number }[];

  constructor(
    whole: DateSegment,
    private readonly main: CalendarEvent,
  ) {
    this.parts = [{ segment: { ...whole, exceptions: [...whole.exceptions] }, from: '', moved: 0 }];
  }

  get segments(): DateSegment[] {
    return this.parts.map(({ segment }) => segment);
  }

  deviate(event: CalendarEvent, original: string, checks: RecordChecks): void {
    const part = this.parts.findLast(({ from }) => from <= original);
    if (!part) return;
    const usual = moveLocal(original, part.moved);
    const { range, written } = event.replaces ?? { range: undefined, written: '' };
    if (range !== undefined && range !== 'THISANDFUTURE') throw badRange(written, `RANGE=${range} gibt es nicht mehr. Bitte ändern Sie die Termine einzeln.`);
    if (range === undefined) {
      const exception = toException(this.main, event, part.segment, usual, checks);
      if (!exception) return;
      part.segment.exceptions = [...part.segment.exceptions.filter(({ originalStart }) => originalStart !== usual), exception];
      return;
    }
    const course = event.cancelled ? undefined : newCourse(this.main, event, part.segment, checks);
    const [before, after] = splitSegment(part.segment, usual, course, written);
    if (before) part.segment = before;
    if (after && course) this.parts.push({ segment: after, from: original, moved: part.moved + localMinutes(usual, course.start) });
  }
}

function originalOf(whole: DateSegment, event: CalendarEvent, notes: FileNotes): string | undefined {
  if (!event.replaces) return undefined;
  const { time, written } = event.replaces;
  const reject = (reason: string) => notes.reject({ line: event.line, field: 'RECURRENCE-ID', value: written, reason });
  const [original] = datesNamed(whole, event, time, 'RECURRENCE-ID');
  if (original === undefined) reject('Diese Abweichung gehört zu keinem Termin der Serie. Die Serie selbst wurde übernommen.');
  else if (whole.excludedDates.includes(original)) reject('Die Serie streicht diesen Termin (EXDATE), die Abweichung davon bleibt ohne Wirkung.');
  else return original;
  return undefined;
}

function toException(main: CalendarEvent, event: CalendarEvent, segment: DateSegment, usual: string, checks: RecordChecks): ScheduleException | undefined {
  if (event.cancelled) return { originalStart: usual, status: 'CANCELLED' };
  const { start, shown, minutes } = newDate(event, segment, checks);
  const allDay = event.start.kind === 'DAY';
  const note = deviationNote(main, event, { start, minutes, allDay, usualMinutes: segment.minutes, usualAllDay: segment.allDay });
  if (shown === usual) return note === undefined ? undefined : { originalStart: usual, status: 'SCHEDULED', note };
  return { originalStart: usual, status: 'MOVED', movedTo: shown, ...(note !== undefined && { note }) };
}

function newCourse(main: CalendarEvent, event: CalendarEvent, segment: DateSegment, checks: RecordChecks) {
  if ((event.start.kind === 'DAY') !== segment.allDay) throw wholeDayException(event.replaces?.written ?? '');
  const { start, minutes } = newDate(event, segment, checks);
  const note = deviationNote(main, event, { start, minutes, allDay: segment.allDay, usualMinutes: minutes, usualAllDay: segment.allDay });
  return { start, minutes, note };
}

/** `shown` is the start as the series can hold it: of a series of whole days the day alone. */
function newDate(event: CalendarEvent, segment: DateSegment, checks: RecordChecks) {
  if (event.start.kind === 'DAY' && !segment.allDay) throw wholeDayException(event.replaces?.written ?? '');
  const start = event.clock.germanTime('DTSTART', event.start);
  const minutes = eventDuration(event.properties, event.start, event.clock, true, checks);
  return { start, shown: segment.allDay ? `${dayOf(start)}T00:00` : start, minutes };
}

/** Deviations whose series the calendar does not hold are dates of their own. */
function withLooseDates(first: DateSegment, { main, deviations }: EventSeries, notes: FileNotes): DateSegment {
  const segment: DateSegment = { ...first, rule: undefined, extraDates: [], excludedDates: [], exceptions: [] };
  if (main.cancelled) segment.exceptions.push({ originalStart: segment.start, status: 'CANCELLED' });
  for (const event of deviations) {
    // What has to be put right is noted below.
    const { shown } = newDate(event, segment, new RecordChecks(event.line, new RecordedNotes()));
    const taken = [segment.start, ...segment.extraDates].includes(shown);
    if (taken) notes.reject({ line: event.line, field: 'DTSTART', value: shown, reason: 'Zu dieser Zeit hat das Angebot schon einen Termin.' });
    if (taken) continue;
    segment.extraDates.push(shown);
    const exception = toException(main, event, segment, shown, new RecordChecks(event.line, notes));
    if (exception) segment.exceptions.push(exception);
    notes.merged();
  }
  return segment;
}

