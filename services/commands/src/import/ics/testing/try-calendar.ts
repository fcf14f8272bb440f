import type { ActivityRecord } from '@miteinander/activities/activity/activity.record.js';
import type { ScheduleRecord } from '@miteinander/activities/schedule/schedule.record.js';
import type { MemoryTargets } from '../../testing/memory-targets.js';
import { type TriedImport, tryImport } from '../../testing/try-import.js';

export interface TriedCalendar extends TriedImport {
  activities: ActivityRecord[];
  /** Of all offers, without their key. */
  schedules: Omit<ScheduleRecord, 'externalId' | 'kind'>[];
}

/** One VEVENT of these lines. */
export const vevent = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT', ''].join('\r\n');

/** One calendar around events, with further lines of its own. */
export const vcalendar = (events: string, ...lines: string[]): string => `${['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines].join('\r\n')}\r\n${events}END:VCALENDAR\r\n`;

/** Imports events, a calendar or a whole file under the name k.ics. */
export async function tryCalendar(
  content: string | Buffer,
  { options = [], memory, format = 'ics' }: { options?: string[]; memory?: MemoryTargets; format?: string } = {},
): Promise<TriedCalendar> {
  const file = typeof content === 'string' && !content.startsWith('BEGIN:VCALENDAR') ? vcalendar(content) : content;
  const tried = await tryImport(format, { files: { 'k.ics': file }, arguments: [...options, 'k.ics'], ...(memory && { memory }) });
  const activities = [...tried.records.activities.values()];
  return { ...tried, activities, schedules: activities.flatMap(({ schedules }) => schedules).map(({ externalId: _key, kind: _kind, ...dates }) => dates) };
}
