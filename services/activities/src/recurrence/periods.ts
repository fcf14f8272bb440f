import { civilOf, dayOf, weekdayOf } from './civil-day.js';
import { DayFilter } from './day-filter.js';
import type { RecurrenceRule } from './recurrence-rule.js';

/** The days, weeks, months or years a rule looks into, counted from the one its start lies in; with INTERVAL=2 every second. */
export interface Periods {
  /** The last period that begins on or before a day; 0 for earlier days. */
  indexAt(day: number): number;
  /** First day of a period. */
  beginOf(index: number): number;
  /** The days a rule takes of a period, in order. */
  daysOf(index: number): number[];
}

export function periodsOf(rule: RecurrenceRule, startDay: number): Periods {
  const filter = new DayFilter(rule, startDay);
  switch (rule.frequency) {
    case 'DAILY':
      return stepsOfDays(startDay, rule.interval, (day) => (filter.takesDay(day) ? [day] : []));
    case 'WEEKLY': {
      const monday = startDay - ((weekdayOf(startDay) - rule.weekStart + 7) % 7);
      return stepsOfDays(monday, 7 * rule.interval, (begin) => daysOfWeek(begin, rule.weekStart, filter));
    }
    case 'MONTHLY':
      return stepsOfMonths(startDay, rule.interval, (year, month) => daysOfMonths(year, month, month, filter));
    case 'YEARLY': {
      const { year } = civilOf(startDay);
      return stepsOfMonths(dayOf(year, 1, 1), 12 * rule.interval, (of) => daysOfMonths(of, 1, 12, filter));
    }
  }
}

function stepsOfDays(first: number, step: number, daysOf: (begin: number) => number[]): Periods {
  return {
    indexAt: (day) => Math.max(0, Math.floor((day - first) / step)),
    beginOf: (index) => first + index * step,
    daysOf: (index) => daysOf(first + index * step),
  };
}

function stepsOfMonths(startDay: number, step: number, daysOf: (year: number, month: number) => number[]): Periods {
  const first = monthOf(startDay);
  const at = <Result>(index: number, use: (year: number, month: number) => Result): Result => {
    const month = first + index * step;
    return use(Math.floor(month / 12), (month % 12) + 1);
  };
  return {
    indexAt: (day) => Math.max(0, Math.floor((monthOf(day) - first) / step)),
    beginOf: (index) => at(index, (year, month) => dayOf(year, month, 1)),
    daysOf: (index) => at(index, daysOf),
  };
}

/** Months since January of the year 0. */
function monthOf(day: number): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

function daysOfWeek(begin: number, weekStart: number, filter: DayFilter): number[] {
  const days: number[] = [];
  for (let after = 0; after < 7; after += 1) {
    if (!filter.takesWeekday((weekStart + after) % 7)) continue;
    if (filter.byWeekdayAlone || filter.takesMonth(civilOf(begin + after).month)) days.push(begin + after);
  }
  return days;
}

function daysOfMonths(year: number, from: number, to: number, filter: DayFilter): number[] {
  const days: number[] = [];
  for (let month = from; month <= to; month += 1) filter.collectMonth(year, month, days);
  return days;
}
