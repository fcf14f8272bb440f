import type { Clock } from '../../base/words/german-day.js';

/** One stretch of opening; the end may lie after midnight. */
export interface Stretch {
  readonly start: Clock;
  readonly end: Clock;
}

/** A week of opening hours as a list would show it. */
export interface Week {
  /** Monday first; empty for a day on which it is closed. */
  readonly days: readonly (readonly Stretch[])[];
  /** Null if nothing is said about public holidays. */
  readonly holidays: readonly Stretch[] | null;
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const HOLIDAYS = 7;
const DAY = `(?:${DAYS.join('|')})`;
const RULE = new RegExp(`^((?:${DAY}(?:-${DAY})?|PH)(?:, ?(?:${DAY}(?:-${DAY})?|PH))*)? ?(off|closed|\\d{1,2}:\\d\\d.*)$`);
const STRETCH = /^(\d{1,2}):(\d\d) ?- ?(\d{1,2}):(\d\d)$/;

/** Hours in OpenStreetMap's notation, if they are as simple as most are: weekdays, public holidays and times. Null for anything else. */
export function readHours(hours: string): Week | null {
  const days: (Stretch[] | null)[] = Array.from({ length: HOLIDAYS + 1 }, () => null);
  for (const rules of hours.split(';')) {
    // After a semicolon a rule replaces what was said of its days, after a comma it adds to it.
    for (const [at, rule] of rules.split(/(?<=\d|off|closed),(?=\s*[A-Z])/).entries()) {
      const read = readRule(rule.trim());
      if (read === null) return null;
      for (const day of read.days) days[day] = at === 0 ? read.stretches : [...(days[day] ?? []), ...read.stretches];
    }
  }
  const week = days.slice(0, HOLIDAYS).map((stretches) => stretches ?? []);
  return week.some((stretches) => stretches.length > 0) ? { days: week, holidays: days[HOLIDAYS] ?? null } : null;
}

function readRule(rule: string): { days: readonly number[]; stretches: Stretch[] } | null {
  const [, named, times] = RULE.exec(rule) ?? [];
  if (times === undefined) return null;
  const days = named === undefined ? [0, 1, 2, 3, 4, 5, 6] : named.split(/, ?/).flatMap(daysOf);
  const stretches = /^[oc]/.test(times) ? [] : times.split(/, ?/).map(readStretch);
  return stretches.includes(null) ? null : { days, stretches: stretches.filter((stretch) => stretch !== null) };
}

/** "Sa-Mo" runs over the end of the week. */
function daysOf(range: string): number[] {
  if (range === 'PH') return [HOLIDAYS];
  const [first = 0, last = first] = range.split('-').map((day) => DAYS.indexOf(day));
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => (first + at) % 7);
}

function readStretch(text: string): Stretch | null {
  const [, ...numbers] = STRETCH.exec(text.trim()) ?? [];
  const [startHour = 25, startMinute = 0, endHour = 25, endMinute = 0] = numbers.map(Number);
  if (startHour > 23 || startMinute > 59 || endHour > 24 || endMinute > 59 || (endHour === 24 && endMinute > 0)) return null;
  return { start: { hour: startHour, minute: startMinute }, end: { hour: endHour % 24, minute: endMinute } };
}
