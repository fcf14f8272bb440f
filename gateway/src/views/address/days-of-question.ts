import { addDays } from '@miteinander/kit/scalars/berlin-time.js';
import type { Question } from './question.js';

export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const sunday = 7;
const fortnight = 14;
const month = 31;

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (day: string): number => ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** First and last German day a question asks for, both inclusive and never before today. On Sundays the week is the coming one. */
export function daysOfQuestion({ when, from, to }: Question, today: string): Days {
  const toSunday = sunday - weekdayOf(today);
  switch (when) {
    case null:
      return { from, to: to !== null && from !== null && to < from ? null : to };
    case 'today':
      return { from: today, to: today };
    case 'week':
      return { from: today, to: addDays(today, toSunday || 7) };
    case 'weekend':
      return { from: addDays(today, Math.max(0, toSunday - 1)), to: addDays(today, toSunday) };
    case 'fortnight':
      return { from: today, to: addDays(today, fortnight - 1) };
    case 'month':
      return { from: today, to: addDays(today, month - 1) };
  }
}
