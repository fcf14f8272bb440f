import type { Opening } from './opening.js';
import type { OpeningSubject } from './opening-subject.js';
import { parseOpeningHours, type ParsedHours } from './parse-opening-hours.js';
import type { PublicHolidays } from './public-holidays.js';
import { fromWallClock, nextMidnight, toWallClock } from './wall-clock.js';

/** An answer and the moment from which it may be another one. */
export interface Evaluation extends Opening {
  goodUntil: Date;
}

/** Without a limit the library looks years ahead, for minutes. */
const LOOK_AHEAD_DAYS = 7;
const MOST_CHANGES = 20;

const PUBLIC_HOLIDAYS = /\bPH\b|feiertag|feestdag|fériés|(?<!school ?)holiday/iu;
const SCHOOL_HOLIDAYS = /\bSH\b|ferien|school ?holiday/iu;

/** The library has no school holidays of Mecklenburg-Vorpommern. */
const WITHOUT_SCHOOL_HOLIDAYS = new Set(['', '13']);

/** Where the state is unknown, days are asked for on which all states agree; any of them then answers. */
const ANY_STATE = '05';

/** Whether it is open now, by the wall clock in Germany. Never throws. */
export function evaluateOpening(subject: OpeningSubject, now: Date, holidays: PublicHolidays): Evaluation {
  const wall = toWallClock(now);
  const midnight = nextMidnight(wall);
  try {
    const { change, ...opening } = evaluate(subject, wall, holidays);
    const until = opening.until && fromWallClock(opening.until, now);
    const opens = opening.opens && fromWallClock(opening.opens, now);
    return { ...opening, until, opens, goodUntil: fromWallClock(change && change < midnight ? change : midnight, now) };
  } catch {
    // Some hours are refused only when asked for a day, such as those counted from Easter across a year's end.
    return { state: 'UNKNOWN', until: null, opens: null, goodUntil: fromWallClock(midnight, now) };
  }
}

/** In wall-clock time; `change` is when the hours next say something else. */
function evaluate(subject: OpeningSubject, wall: Date, holidays: PublicHolidays): Opening & { change?: Date | undefined } {
  const { hours, state } = subject;
  const unknown = { state: 'UNKNOWN', until: null, opens: null } as const;
  const isHoliday = holidays.isHoliday(state, wall);
  const saysHolidays = PUBLIC_HOLIDAYS.test(hours);
  if (saysHolidays && isHoliday === null) return unknown;
  if (SCHOOL_HOLIDAYS.test(hours) && WITHOUT_SCHOOL_HOLIDAYS.has(state)) return unknown;
  const parsed = parseOpeningHours(subject, state || ANY_STATE, wall);
  if (!parsed) return unknown;
  const untilDay = (days: number): Date => (saysHolidays && state === '' ? nextMidnight(wall) : new Date(wall.getFullYear(), wall.getMonth(), wall.getDate() + days));
  const limit = untilDay(LOOK_AHEAD_DAYS);
  const change = parsed.nextChange(wall, limit);
  if (parsed.isUnknown(wall)) return { ...unknown, change };
  if (!parsed.isOpen(wall)) {
    // What is open once a week opens on the same weekday again, later than a week from midnight.
    const opens = change ?? parsed.nextChange(wall, untilDay(LOOK_AHEAD_DAYS + 1));
    const holds = (day: Date): boolean => saysHolidays || holidays.isHoliday(state, day) === false;
    return { state: 'CLOSED', until: null, opens: opens && parsed.isOpen(opens) && holds(opens) ? opens : null, change };
  }
  const until = closing(parsed, wall, limit);
  // Hours that do not mention holidays are written with ordinary days in mind; what never closes has no others.
  if (isHoliday !== false && !saysHolidays && until) return { ...unknown, change };
  return { state: 'OPEN', until, opens: null, change };
}

/** Open hours can follow each other without a gap, with another comment. */
function closing(parsed: ParsedHours, wall: Date, limit: Date): Date | null {
  let at = parsed.nextChange(wall, limit);
  for (let changes = 0; at && parsed.isOpen(at); changes += 1) {
    if (changes === MOST_CHANGES) return null;
    at = parsed.nextChange(at, limit);
  }
  return at ?? null;
}
