import { timesOfDay } from '../filter/time-of-day.js';
import { dayNumber } from '../rows/date-ring.js';
import { nearBit } from '../rows/near-ring.js';
import { BY_APPOINTMENT, slotAt, type FirstSlot } from './first-slot.js';
import type { SearchWindow } from './search-window.js';

/** Finds the first slot in the near days of a row (mornings, afternoons, evenings) whose dates are all over at the same minute of their days. */
export function readNearSlot({ nearDays, clockDays, clockMinutes, parts }: SearchWindow): (near: readonly bigint[], overMinute: number) => FirstSlot {
  const onClock = clockDays.map((day, at) => ({ day: dayNumber(day), notBefore: clockMinutes[at] ?? 0 }));
  const days = [...onClock, ...nearDays.map((day) => ({ day, notBefore: -1 }))]
    .toSorted((left, right) => left.day - right.day)
    .map((wanted) => ({ ...wanted, bit: nearBit(wanted.day) }));
  return (near, overMinute) => {
    const any = parts.reduce((mask, part) => mask | (near[part] ?? 0n), 0n);
    const first = days.find(({ bit, notBefore }) => overMinute > notBefore && (any & bit) !== 0n);
    const part = first && parts.find((wanted) => ((near[wanted] ?? 0n) & first.bit) !== 0n);
    return first === undefined || part === undefined ? BY_APPOINTMENT : slotAt(first.day * timesOfDay.length + part);
  };
}
