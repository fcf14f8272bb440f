import { addDays, germanDay, weekdayOf } from './german-day.js';

export type Period = 'today' | 'week' | 'weekend' | 'month';

const SUNDAY = 6;

/** First and last German day of a period, both inclusive and never before today. On Sundays the week is the coming one. */
export function daysOfPeriod(period: Period, now: Date): { from: string; to: string } {
  const today = germanDay(now);
  const toSunday = SUNDAY - weekdayOf(today);
  switch (period) {
    case 'today':
      return { from: today, to: today };
    case 'week':
      return { from: today, to: addDays(today, toSunday || 7) };
    case 'weekend':
      return { from: addDays(today, Math.max(0, toSunday - 1)), to: addDays(today, toSunday) };
    case 'month':
      return { from: today, to: addDays(today, 30) };
  }
}
