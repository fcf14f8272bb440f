import { type CivilDate, civilOf, dayOf, daysInMonth, daysInYear, weekdayOf } from './civil-day.js';
import type { RecurrenceRule, RuleWeekday } from './recurrence-rule.js';

const EVERY_BIT = -1;

/**
 * Which days of its period a rule takes. Lists are held as bits, because every day of a period is asked.
 *
 * What the rule leaves open follows from the start, as RFC 5545 says: its weekday, its day of the month, its month.
 */
export class DayFilter {
  readonly #months: number;
  readonly #everyWeekday: number;
  readonly #ordinals: readonly RuleWeekday[];
  readonly #ordinalsCountInYear: boolean;
  readonly #monthDays: number;
  readonly #monthDaysFromEnd: number;
  readonly #yearDays: readonly number[];
  readonly #weekNumbers: readonly number[];
  readonly #weekStart: number;
  /** Whether the weekday alone decides. */
  readonly byWeekdayAlone: boolean;

  constructor(rule: RecurrenceRule, startDay: number) {
    const { months, monthDays, weekdays } = withDefaults(rule, civilOf(startDay), weekdayOf(startDay));
    const ordinals = weekdays.filter(({ ordinal }) => ordinal !== null);
    this.#months = months.length === 0 ? EVERY_BIT : bits(months);
    this.#everyWeekday = weekdays.length === 0 ? EVERY_BIT : bits(weekdays.filter(({ ordinal }) => ordinal === null).map(({ weekday }) => weekday));
    this.#ordinals = ordinals;
    this.#ordinalsCountInYear = rule.frequency === 'YEARLY' && months.length === 0;
    this.#monthDays = monthDays.length === 0 ? EVERY_BIT : bits(monthDays.filter((day) => day > 0));
    this.#monthDaysFromEnd = bits(monthDays.filter((day) => day < 0).map((day) => -day));
    this.#yearDays = rule.yearDays;
    this.#weekNumbers = rule.weekNumbers;
    this.#weekStart = rule.weekStart;
    this.byWeekdayAlone =
      [months, monthDays, ordinals, rule.yearDays, rule.weekNumbers].every((list) => list.length === 0);
  }

  takesWeekday(weekday: number): boolean {
    return ((this.#everyWeekday >>> weekday) & 1) === 1;
  }

  takesDay(day: number): boolean {
    const weekday = weekdayOf(day);
    if (this.byWeekdayAlone) return this.takesWeekday(weekday);
    const date = civilOf(day);
    return this.takesMonth(date.month) && this.#takes(date.year, date.month, date.day, daysInMonth(date.year, date.month), weekday);
  }

  takesMonth(month: number): boolean {
    return ((this.#months >>> month) & 1) === 1;
  }

  /** Adds the days this takes of one month. */
  collectMonth(year: number, month: number, into: number[]): void {
    if (!this.takesMonth(month)) return;
    const before = dayOf(year, month, 1) - 1;
    const length = daysInMonth(year, month);
    let weekday = weekdayOf(before);
    for (let day = 1; day <= length; day += 1) {
      weekday = weekday === 6 ? 0 : weekday + 1;
      if (this.#takes(year, month, day, length, weekday)) into.push(before + day);
    }
  }

  #takes(year: number, month: number, day: number, length: number, weekday: number): boolean {
    if ((((this.#monthDays >>> day) | (this.#monthDaysFromEnd >>> (length + 1 - day))) & 1) === 0) return false;
    if (!this.takesWeekday(weekday) && !this.#takesOrdinal(year, month, day, length, weekday)) return false;
    if (this.#yearDays.length > 0 && !this.#takesYearDay(year, month, day)) return false;
    return this.#weekNumbers.length === 0 || this.#takesWeek(dayOf(year, month, day));
  }

  #takesOrdinal(year: number, month: number, day: number, length: number, weekday: number): boolean {
    for (const { weekday: wanted, ordinal } of this.#ordinals) {
      if (wanted !== weekday || ordinal === null) continue;
      const position = this.#ordinalsCountInYear ? dayOf(year, month, day) - dayOf(year, 1, 1) + 1 : day;
      const last = this.#ordinalsCountInYear ? daysInYear(year) : length;
      if (ordinal > 0 ? Math.ceil(position / 7) === ordinal : -Math.ceil((last + 1 - position) / 7) === ordinal) return true;
    }
    return false;
  }

  #takesYearDay(year: number, month: number, day: number): boolean {
    const position = dayOf(year, month, day) - dayOf(year, 1, 1) + 1;
    return this.#yearDays.includes(position) || this.#yearDays.includes(position - daysInYear(year) - 1);
  }

  /** A week belongs to the year in which most of its days, and so its middle one, lie. */
  #takesWeek(day: number): boolean {
    const middle = day - ((weekdayOf(day) - this.#weekStart + 7) % 7) + 3;
    const { year } = civilOf(middle);
    const dayOfYear = middle - dayOf(year, 1, 1);
    const number = Math.floor(dayOfYear / 7) + 1;
    const last = number + Math.floor((daysInYear(year) - 1 - dayOfYear) / 7);
    return this.#weekNumbers.includes(number) || this.#weekNumbers.includes(number - last - 1);
  }
}

function withDefaults(rule: RecurrenceRule, start: CivilDate, weekday: number): Pick<RecurrenceRule, 'months' | 'monthDays' | 'weekdays'> {
  const { frequency, months, monthDays, weekdays, yearDays, weekNumbers } = rule;
  const given = { months, monthDays, weekdays };
  if (frequency === 'DAILY' || weekdays.length > 0) return given;
  if (frequency === 'WEEKLY' || weekNumbers.length > 0) return { ...given, weekdays: [{ weekday, ordinal: null }] };
  if (monthDays.length > 0 || yearDays.length > 0) return given;
  return { months: frequency === 'YEARLY' && months.length === 0 ? [start.month] : months, monthDays: [start.day], weekdays };
}

function bits(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all | (1 << number), 0);
}
