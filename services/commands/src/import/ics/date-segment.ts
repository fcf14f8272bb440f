import { type ExpandedOccurrence, expandSchedule } from '@miteinander/activities/occurrence/expand-schedule.js';
import type { ScheduleException, ScheduleRecord } from '@miteinander/activities/schedule/schedule.record.js';
import { definite } from '../checks/definite.js';
import { type GermanRule, ruleText } from './german-rule.js';

/** One schedule in the making; all times are German local YYYY-MM-DDTHH:MM. */
export interface DateSegment {
  externalId: string;
  start: string;
  allDay: boolean;
  minutes: number | undefined;
  rule: GermanRule | undefined;
  extraDates: string[];
  excludedDates: string[];
  exceptions: ScheduleException[];
  note: string | undefined;
}

export function toSchedule({ externalId, start, allDay, minutes, rule, extraDates, excludedDates, exceptions, note }: DateSegment): ScheduleRecord {
  return definite<ScheduleRecord>({
    externalId,
    kind: 'DATED',
    start,
    durationMinutes: minutes,
    allDay: allDay || undefined,
    rule: rule && ruleText(rule),
    extraDates: sorted(extraDates.filter((date) => !excludedDates.includes(date) && (rule !== undefined || date !== start))),
    excludedDates: sorted(excludedDates),
    exceptions: exceptions.length === 0 ? undefined : exceptions.toSorted((a, b) => (a.originalStart < b.originalStart ? -1 : 1)),
    note,
  });
}

/** The starts that begin on a day before anything is excluded or moved. */
export function startsOn({ start, rule, extraDates }: DateSegment, day: string): string[] {
  const dates: Omit<ScheduleRecord, 'externalId'> = { kind: 'DATED', start, extraDates, ...(rule && { rule: ruleText(rule) }) };
  return expandSchedule(dates, day, day).filter(beginsOn(day)).map(({ originalStart }) => originalStart);
}

const beginsOn = (day: string) => (date: ExpandedOccurrence) => date.day === day;

const sorted = (dates: readonly string[]) => (dates.length === 0 ? undefined : [...new Set(dates)].toSorted());
