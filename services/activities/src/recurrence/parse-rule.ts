import { checkRule } from './check-rule.js';
import { readCount, readNumbers, readUntil, readWeekday, readWeekdays } from './read-rule-parts.js';
import type { RecurrenceRule } from './recurrence-rule.js';
import { ruleErrors } from './rule-errors.js';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const KNOWN_PARTS = new Set([
  'FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYMONTH', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYSETPOS',
]);

/** A region has some hundred different rules among all its offers. */
const CACHE_SIZE = 1000;
const cache = new Map<string, RecurrenceRule>();

/**
 * Reads an RFC 5545 rule without its `RRULE:`. Upper and lower case mean the same.
 *
 * Beyond the RFC's letter it takes an UNTIL of another kind than the start: a mere day includes that day to its end, a
 * time without Z is German local time. BYHOUR and BYMINUTE are followed; starts are on full minutes, so BYSECOND may only be 0.
 * @throws CodedError RULE_UNREADABLE or RULE_UNSUPPORTED, saying which part and why, rather than ever giving a doubtful date.
 */
export function parseRule(rule: string): RecurrenceRule {
  const known = cache.get(rule);
  if (known !== undefined) return known;
  const parsed = readRule(rule);
  const [oldest] = cache.keys();
  if (cache.size >= CACHE_SIZE && oldest !== undefined) cache.delete(oldest);
  cache.set(rule, parsed);
  return parsed;
}

function readRule(rule: string): RecurrenceRule {
  const parts = splitRule(rule);
  const numbers = (name: string, range: { from: number; to: number; signed: boolean }) => readNumbers(rule, name, parts.get(name), range);
  const count = parts.get('COUNT');
  const until = parts.get('UNTIL');
  const interval = parts.get('INTERVAL');
  const weekStart = parts.get('WKST');
  const parsed: RecurrenceRule = {
    frequency: readFrequency(rule, parts.get('FREQ')),
    interval: interval === undefined ? 1 : readCount(rule, 'INTERVAL', interval),
    count: count === undefined ? null : readCount(rule, 'COUNT', count),
    until: until === undefined ? null : readUntil(rule, until),
    weekStart: weekStart === undefined ? 0 : readWeekday(rule, 'WKST', weekStart),
    weekdays: readWeekdays(rule, parts.get('BYDAY')),
    monthDays: numbers('BYMONTHDAY', { from: 1, to: 31, signed: true }),
    yearDays: numbers('BYYEARDAY', { from: 1, to: 366, signed: true }),
    weekNumbers: numbers('BYWEEKNO', { from: 1, to: 53, signed: true }),
    months: numbers('BYMONTH', { from: 1, to: 12, signed: false }),
    hours: numbers('BYHOUR', { from: 0, to: 23, signed: false }),
    minutes: numbers('BYMINUTE', { from: 0, to: 59, signed: false }),
    setPositions: numbers('BYSETPOS', { from: 1, to: 366, signed: true }),
  };
  numbers('BYSECOND', { from: 0, to: 0, signed: false });
  checkRule(rule, parsed);
  return parsed;
}

function splitRule(rule: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of rule.toUpperCase().split(';').map((text) => text.trim())) {
    if (part === '') continue;
    const [name = '', value, ...rest] = part.split('=');
    if (value === undefined || rest.length > 0 || !KNOWN_PARTS.has(name)) throw ruleErrors.partUnknown(rule, part);
    if (parts.has(name)) throw ruleErrors.partTwice(rule, name);
    parts.set(name, value);
  }
  return parts;
}

function readFrequency(rule: string, value: string | undefined): RecurrenceRule['frequency'] {
  if (value === undefined) throw ruleErrors.frequencyMissing(rule);
  const frequency = FREQUENCIES.find((known) => known === value);
  if (frequency === undefined) throw ruleErrors.frequencyUnsupported(rule, value);
  return frequency;
}
