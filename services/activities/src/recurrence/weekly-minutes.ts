import { unbrokenUntil } from '../occurrence/local-time.js';
import { weekdayOf } from './civil-day.js';
import { dayOfMinute, MINUTES_OF_A_DAY } from './local-minute.js';
import type { RecurrenceRule } from './recurrence-rule.js';

/** Whether a rule names days of the week and nothing else about days, nor an end. Most rules are like that. */
export function isPlainlyWeekly({ frequency, count, until, months, setPositions }: RecurrenceRule): boolean {
  return frequency === 'WEEKLY' && count === null && until === null && months.length === 0 && setPositions.length === 0;
}

/**
 * What `ruleMinutes` gives for such a rule, without asking about each day.
 * @param times minutes of the day, in order.
 */
export function weeklyMinutes(rule: RecurrenceRule, start: number, times: readonly number[], from: number, to: number): number[] {
  const startDay = dayOfMinute(start);
  const firstWeek = startDay - afterWeekStart(rule, weekdayOf(startDay));
  const days = rule.weekdays.length === 0 ? [startDay - firstWeek] : rule.weekdays.map(({ weekday }) => afterWeekStart(rule, weekday)).sort((a, b) => a - b);
  const step = 7 * rule.interval;
  const earliest = Math.max(from * MINUTES_OF_A_DAY, start);
  const beyond = (to + 1) * MINUTES_OF_A_DAY;
  const found: number[] = [];
  let unbroken = 0;
  for (let week = firstWeek + Math.max(0, Math.floor((from - firstWeek) / step)) * step; week <= to; week += step) {
    for (const day of days) {
      for (const time of times) {
        const minute = (week + day) * MINUTES_OF_A_DAY + time;
        if (minute < earliest) continue;
        if (minute >= beyond) return found;
        if (minute >= unbroken) unbroken = unbrokenUntil(minute);
        if (minute < unbroken || minute === start) found.push(minute);
      }
    }
  }
  return found;
}

/** How many days after the first of its week a weekday comes. */
const afterWeekStart = ({ weekStart }: RecurrenceRule, weekday: number): number => (weekday - weekStart + 7) % 7;
