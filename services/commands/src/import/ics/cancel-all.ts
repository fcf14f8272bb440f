import type { DateSegment } from './date-segment.js';
import { wallClockDates } from './german-rule.js';
import { MOST_DATES } from './rule-in-germany.js';

/**
 * The dates of an offer that was called off: whoever has one of them in mind reads that it is cancelled. Of a rule without an end
 * nobody can list all dates; it gives none any more, and the offer itself says that it was called off.
 */
export function cancelAll(segment: DateSegment): DateSegment {
  const listed = datesOfRule(segment);
  const [start = segment.start, ...others] = [...new Set([...listed, ...segment.extraDates])].toSorted().filter((date) => !segment.excludedDates.includes(date));
  return {
    ...segment,
    start,
    rule: undefined,
    extraDates: others,
    exceptions: [start, ...others].map((originalStart) => ({ originalStart, status: 'CANCELLED' })),
  };
}

function datesOfRule({ start, rule }: DateSegment): string[] {
  if (!rule) return [start];
  if (rule.until === undefined && !rule.parts.has('COUNT')) return [start];
  const dates = wallClockDates(start, rule.parts, rule.until?.slice(0, 16));
  return dates.length <= MOST_DATES ? dates : [start];
}
