import type { SchedulePause } from './schedule-pause.js';

/** A deviation from a schedule, by the start the rule would have given. */
export interface ScheduleException {
  /** Local, YYYY-MM-DDTHH:MM. */
  originalStart: string;
  /** SCHEDULED takes place as usual and only carries a note. */
  status: 'SCHEDULED' | 'CANCELLED' | 'MOVED' | 'FULL' | 'EXTRA';
  /** New local start of a moved date. */
  movedTo?: string;
  note?: string;
}

/** When an offer happens, in German wall-clock time. */
export interface ScheduleRecord {
  externalId: string;
  /** OPENING_HOURS repeat like DATED ones, but one may come at any time between start and end. */
  kind: 'DATED' | 'BY_APPOINTMENT' | 'OPENING_HOURS';
  /** Local, YYYY-MM-DDTHH:MM; absent only by appointment. */
  start?: string;
  /** Absent when the source does not say when it ends. */
  durationMinutes?: number;
  allDay?: boolean;
  /** RFC 5545 RRULE without the prefix; absent for a single date. */
  rule?: string;
  /** Further local starts, whatever the rule and the pauses say. */
  extraDates?: string[];
  /** Local starts that do not exist: not listed, not even as cancelled. They win over everything else said here. */
  excludedDates?: string[];
  /**
   * On these days the rule gives no dates. Neither a start without a rule nor an extra date is affected, and an exception for
   * a date that fell out brings it back, a cancelling one as cancelled.
   */
  pauses?: SchedulePause[];
  exceptions?: ScheduleException[];
  note?: string;
}
