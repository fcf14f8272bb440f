import { dayNumber } from '../rows/date-ring.js';
import { unpackNearDates, type NearDate } from '../rows/near-dates.js';
import type { SearchWindow } from './search-window.js';

/** Finds the first of an offer's near dates (see `packNearDates`) that lies in the window: one that takes place before a cancelled one. */
export function readFirstNearDate({ nearDays, clockDays, clockMinutes, parts }: SearchWindow): (bytes: Buffer) => NearDate | null {
  const wantedParts = parts.reduce((mask, part) => mask | (1 << part), 0);
  const notBefore = new Map(nearDays.map((day) => [day, -1]));
  for (const [at, day] of clockDays.entries()) notBefore.set(dayNumber(day), clockMinutes[at] ?? 0);
  const isWanted = ({ day, parts: given, overMinute }: NearDate): boolean => (given & wantedParts) !== 0 && overMinute > (notBefore.get(day) ?? Infinity);
  return (bytes) => {
    let cancelled: NearDate | null = null;
    for (const date of unpackNearDates(bytes)) {
      if (!isWanted(date)) continue;
      if (!date.cancelled) return date;
      cancelled ??= date;
    }
    return cancelled;
  };
}
