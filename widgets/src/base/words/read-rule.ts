import { germanDay, weekdayOf } from './german-day.js';
import type { Pattern, Rhythm } from './rhythm.js';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const UNDERSTOOD = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'WKST']);
const ORDINALS = new Set([1, 2, 3, 4, 5, -1, -2]);

interface Parts {
  interval: number;
  /** Ordinal 0: every such weekday. */
  weekdays: readonly { ordinal: number; weekday: number }[];
  monthDays: readonly number[];
  months: readonly number[];
  positions: readonly number[];
  /** First German day; null if unknown. */
  first: string | null;
}

/** The rhythm of an RFC 5545 rule, or null if any part of it, such as COUNT, cannot be said truthfully in few words. */
export function readRule(rule: string, start: string | null): Rhythm | null {
  const fields = new Map(rule.replace(/^RRULE:/i, '').split(';').filter(Boolean).map((part) => part.toUpperCase().split('=', 2) as [string, string]));
  if ([...fields.keys()].some((name) => !UNDERSTOOD.has(name))) return null;
  const numbers = (name: string): number[] => (fields.get(name) ?? '').split(',').filter(Boolean).map(Number);
  const weekdays = (fields.get('BYDAY') ?? '').split(',').filter(Boolean).map(readWeekday);
  const [interval = 1] = numbers('INTERVAL');
  const parts: Parts = {
    interval,
    weekdays: weekdays.filter((day) => day !== null),
    monthDays: numbers('BYMONTHDAY'),
    months: numbers('BYMONTH').sort((one, other) => one - other),
    positions: numbers('BYSETPOS'),
    first: start?.slice(0, 10) ?? null,
  };
  if (weekdays.includes(null) || !Number.isInteger(interval) || interval < 1 || interval > 12) return null;
  if (parts.months.some((month) => !(month >= 1 && month <= 12)) || parts.monthDays.some((day) => !(day === -1 || (day >= 1 && day <= 31)))) return null;

  const pattern = patternOf(fields.get('FREQ'), parts);
  const until = fields.has('UNTIL') ? readUntil(fields.get('UNTIL') ?? '') : null;
  if (pattern === null || until === undefined) return null;
  const months = pattern.every === 'year' || parts.months.length === 12 ? [] : parts.months;
  return { pattern, interval, months, until };
}

function patternOf(frequency: string | undefined, parts: Parts): Pattern | null {
  switch (frequency) {
    case 'DAILY':
      return daily(parts);
    case 'WEEKLY':
      return weekly(parts);
    case 'MONTHLY':
      return monthly(parts);
    case 'YEARLY':
      return yearly(parts);
    default:
      return null;
  }
}

function daily(parts: Parts): Pattern | null {
  if (parts.monthDays.length > 0 || parts.positions.length > 0) return null;
  if (parts.weekdays.length === 0) return { every: 'day' };
  return parts.interval === 1 ? weekly(parts) : null;
}

function weekly({ weekdays, monthDays, positions, interval, first }: Parts): Pattern | null {
  if (monthDays.length > 0 || positions.length > 0 || weekdays.some(({ ordinal }) => ordinal !== 0)) return null;
  if (weekdays.length === 0) return first === null ? null : { every: 'week', weekdays: [weekdayOf(first)] };
  const days = [...new Set(weekdays.map(({ weekday }) => weekday))].sort();
  return days.length === 7 && interval === 1 ? { every: 'day' } : { every: 'week', weekdays: days };
}

function monthly(parts: Parts): Pattern | null {
  const { weekdays, monthDays, positions, interval, first } = parts;
  if (weekdays.length === 0) {
    if (positions.length > 0) return null;
    const days = monthDays.length > 0 ? monthDays : first === null ? [] : [Number(first.slice(8))];
    return days.length === 0 ? null : { every: 'month', days };
  }
  if (monthDays.length > 0) return null;
  const [only] = weekdays;
  if (positions.length > 0) return weekdays.length === 1 && only?.ordinal === 0 ? ordinals(positions.map((ordinal) => ({ ordinal, weekday: only.weekday }))) : null;
  if (weekdays.every(({ ordinal }) => ordinal === 0)) return interval === 1 ? weekly(parts) : null;
  return ordinals(weekdays);
}

/** Within given months a yearly rule repeats as a monthly one; otherwise it has to come to one day a year. */
function yearly(parts: Parts): Pattern | null {
  const { weekdays, monthDays, months, positions, interval } = parts;
  const severalWeeks = weekdays.some(({ ordinal }) => ordinal === 0) && positions.length === 0;
  const days = Math.max(weekdays.length, monthDays.length, positions.length, 1);
  const everyMonth = months.length === 0 && monthDays.length > 0;
  if (!severalWeeks && days === 1 && months.length <= 1 && !everyMonth) return weekdays.length > 0 && monthDays.length > 0 ? null : { every: 'year' };
  if (interval > 1 || (months.length === 0 && !everyMonth && !severalWeeks)) return null;
  return monthly(parts);
}

function ordinals(days: readonly { ordinal: number; weekday: number }[]): Pattern | null {
  return days.every(({ ordinal }) => ORDINALS.has(ordinal)) ? { every: 'month', ordinals: days } : null;
}

function readWeekday(text: string): { ordinal: number; weekday: number } | null {
  const [, ordinal = '', name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = WEEKDAYS.indexOf(name);
  return weekday === -1 ? null : { ordinal: Number(ordinal), weekday };
}

/** Undefined if it cannot be read. */
function readUntil(text: string): string | undefined {
  const [, year, month, day, hour, minute, second, utc] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return utc === undefined ? `${year}-${month}-${day}` : germanDay(new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`));
}
