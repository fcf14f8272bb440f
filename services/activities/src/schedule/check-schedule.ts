import { parseLocal } from '../recurrence/local-minute.js';
import { parseRule } from '../recurrence/parse-rule.js';
import type { ScheduleRecord } from './schedule.record.js';

/**
 * Whether the dates of a schedule can be derived. Importers ask this to reject a row with its reason; nothing that fails is
 * stored, because deriving comes later and for many offers at once.
 * @throws CodedError naming the rule or time that cannot be read.
 */
export function checkSchedule({ start, rule, extraDates = [], excludedDates = [], exceptions = [] }: ScheduleRecord): void {
  if (rule !== undefined) parseRule(rule);
  if (start !== undefined) parseLocal(start);
  for (const local of [...extraDates, ...excludedDates]) parseLocal(local);
  for (const { originalStart, movedTo } of exceptions) {
    parseLocal(originalStart);
    if (movedTo !== undefined) parseLocal(movedTo);
  }
}
