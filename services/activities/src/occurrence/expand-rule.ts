import { formatLocal, parseLocal } from '../recurrence/local-minute.js';
import { parseRule } from '../recurrence/parse-rule.js';
import { ruleMinutes } from '../recurrence/rule-minutes.js';
import { localTimeErrors } from './local-time-errors.js';
import { parseDay } from '../recurrence/civil-day.js';

/**
 * Local starts (YYYY-MM-DDTHH:MM) that an RFC 5545 rule gives between two days, both inclusive.
 * @throws CodedError if the rule, the start or a day cannot be read; see `parseRule`.
 */
export function expandRule(start: string, rule: string, from: string, to: string): string[] {
  return ruleMinutes(parseRule(rule), parseLocal(start), dayNumber(from), dayNumber(to)).map(formatLocal);
}

/** YYYY-MM-DD as days since 1970-01-01. */
export function dayNumber(day: string): number {
  const number = parseDay(day);
  if (number === undefined) throw localTimeErrors.unreadableDay(day);
  return number;
}
