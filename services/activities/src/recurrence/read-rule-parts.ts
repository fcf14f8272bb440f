import { existingDay } from './civil-day.js';
import { MINUTES_OF_A_DAY } from './local-minute.js';
import type { RuleWeekday, Until } from './recurrence-rule.js';
import { ruleErrors } from './rule-errors.js';

/** The letters of RFC 5545, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const WEEKDAY = /^([+-]?\d{1,2})?([A-Z]{2})$/;
const NUMBER = /^[+-]?\d{1,3}$/;
const COUNT = /^\d{1,9}$/;
const UNTIL = /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z?))?$/;
const LAST_ORDINAL = 53;

/** A whole number from 1 on. */
export function readCount(rule: string, name: string, value: string): number {
  const count = COUNT.test(value) ? Number(value) : 0;
  if (count === 0) throw ruleErrors.value(rule, name, value, '2');
  return count;
}

/** A list of numbers between two bounds; signed ones may count from the end. Empty if the part is absent. */
export function readNumbers(rule: string, name: string, value: string | undefined, range: { from: number; to: number; signed: boolean }): number[] {
  if (value === undefined) return [];
  const numbers = value.split(',').map((text) => {
    const number = NUMBER.test(text) ? Number(text) : Number.NaN;
    const size = range.signed ? Math.abs(number) : number;
    if (!(size >= range.from && size <= range.to)) throw ruleErrors.value(rule, name, text, String(range.from));
    return number;
  });
  return [...new Set(numbers)].sort((left, right) => left - right);
}

/** MO is 0. */
export function readWeekday(rule: string, name: string, value: string): number {
  const weekday = WEEKDAYS.indexOf(value);
  if (weekday === -1) throw ruleErrors.value(rule, name, value, 'MO');
  return weekday;
}

/** A list like `MO,-1FR`. Empty if the part is absent. */
export function readWeekdays(rule: string, value: string | undefined): RuleWeekday[] {
  if (value === undefined) return [];
  return value.split(',').map((text) => {
    const [, ordinal, name = ''] = WEEKDAY.exec(text) ?? [];
    const weekday = readWeekday(rule, 'BYDAY', WEEKDAYS.includes(name) ? name : text);
    if (ordinal === undefined) return { weekday, ordinal: null };
    const size = Math.abs(Number(ordinal));
    if (size < 1 || size > LAST_ORDINAL) throw ruleErrors.value(rule, 'BYDAY', text, '1MO');
    return { weekday, ordinal: Number(ordinal) };
  });
}

/** `20261231`, `20261231T170000` or `20261231T160000Z`. */
export function readUntil(rule: string, value: string): Until {
  const [, year, month, date, hour, minute, second, utc] = UNTIL.exec(value) ?? [];
  const day = existingDay(Number(year), Number(month), Number(date));
  if (day === undefined) throw ruleErrors.value(rule, 'UNTIL', value, '20261231');
  if (hour === undefined) return { kind: 'LOCAL', minute: (day + 1) * MINUTES_OF_A_DAY - 1 };
  const onClock = day * MINUTES_OF_A_DAY + Number(hour) * 60 + Number(minute);
  return utc === 'Z' ? { kind: 'INSTANT', milliseconds: onClock * 60_000 + Number(second) * 1000 } : { kind: 'LOCAL', minute: onClock };
}
