import type { DayRange } from '../rows/horizon.js';
import type { Parameters } from './parameters.js';
import type { SearchWindow } from './search-window.js';

/** `from` clause for the slots of the offer in `row` on the days on which the minute counts, that are not over. */
export function slotsByClock(now: Date, { clockDays, parts }: SearchWindow, parameters: Parameters): string {
  return `from activities.search_slot slot where slot.activity_id = row.activity_id and slot.day = any(${parameters.add(clockDays, 'date[]')})
    and slot.part = any(${parameters.add(parts, 'smallint[]')}) and slot.over_at > ${parameters.add(now, 'timestamptz')}`;
}

/** `from` clause for the slots of the offer in `row` on days that lie beyond the ring. */
export function slotsBetween({ from, to }: DayRange, { parts, weekdays }: SearchWindow, parameters: Parameters): string {
  const onWantedDays = weekdays === null ? '' : ` and extract(isodow from slot.day) = any(${parameters.add(weekdays, 'int[]')})`;
  return `from activities.search_slot slot where slot.activity_id = row.activity_id
    and slot.day between ${parameters.add(from, 'date')} and ${parameters.add(to, 'date')}
    and slot.part = any(${parameters.add(parts, 'smallint[]')})${onWantedDays}`;
}
