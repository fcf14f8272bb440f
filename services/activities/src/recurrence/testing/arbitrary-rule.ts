import fc from 'fast-check';

import { dayNumber } from '../../occurrence/expand-rule.js';
import { isSkipped } from '../../occurrence/local-time.js';
import { formatDay } from '../civil-day.js';
import { parseLocal } from '../local-minute.js';

/** A rule with a start and a window to look at, in the forms `expandRule` takes. */
export interface RuleInWindow {
  start: string;
  rule: string;
  from: string;
  to: string;
}

const FIRST_DAY = dayNumber('2015-01-01');
const LAST_DAY = dayNumber('2027-12-31');
const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const some = <Value>(value: fc.Arbitrary<Value>, maxLength = 3) => fc.uniqueArray(value, { minLength: 1, maxLength });
const signed = (to: number) => fc.integer({ min: -to, max: to }).filter((value) => value !== 0);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 59)).map(([hour, minute]) => clock(hour, minute));
const oddDays = ['2015-01-31', '2016-02-29', '2019-12-31', '2020-02-29', '2021-03-28', '2021-10-31', '2024-02-29', '2024-12-30', '2026-10-25'];
const startDay = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: FIRST_DAY, max: LAST_DAY }) }, { weight: 1, arbitrary: fc.constantFrom(...oddDays.map(dayNumber)) });

/** Days after the start: mostly within what a rule can reach. */
const soon = fc.integer({ min: -60, max: 1600 });
const end = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'never' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('count' as const), count: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('until' as const), after: soon, at: fc.option(time) }) },
);
type End = typeof end extends fc.Arbitrary<infer Value> ? Value : never;

const common = { INTERVAL: optional(fc.integer({ min: 1, max: 5 }).map(String)), BYMONTH: optional(list(some(fc.integer({ min: 1, max: 12 })))) };
const monthDays = optional(list(some(signed(31))));
const weekdays = optional(list(some(weekday)));
const setPositions = optional(list(some(signed(4), 2)));

const parts = fc.oneof(
  fc.record({ FREQ: fc.constant('DAILY'), ...common, BYMONTHDAY: monthDays, BYDAY: weekdays }),
  fc.record({ FREQ: fc.constant('WEEKLY'), ...common, BYDAY: weekdays, WKST: optional(weekday), BYSETPOS: setPositions }),
  fc.record({ FREQ: fc.constant('MONTHLY'), ...common, BYMONTHDAY: monthDays, BYDAY: optional(list(some(counted(5)))), BYSETPOS: setPositions }),
  fc.record({ FREQ: fc.constant('YEARLY'), ...common, BYMONTHDAY: monthDays, BYDAY: weekdays, BYSETPOS: setPositions }),
  fc.record({ FREQ: fc.constant('YEARLY'), INTERVAL: common.INTERVAL, BYDAY: list(some(fc.tuple(signed(52), weekday).map(([ordinal, name]) => `${ordinal}${name}`))) }),
  fc.record({ FREQ: fc.constant('YEARLY'), BYMONTH: list(some(fc.integer({ min: 1, max: 12 }))), BYDAY: list(some(counted(5))) }),
  fc.record({ FREQ: fc.constant('YEARLY'), INTERVAL: common.INTERVAL, BYYEARDAY: list(some(signed(366))) }),
  fc.record({ FREQ: fc.constant('YEARLY'), BYWEEKNO: list(some(signed(53))), BYDAY: list(some(weekday)), WKST: optional(weekday) }),
);

const times = fc.oneof(
  { weight: 9, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ BYHOUR: list(some(fc.integer({ min: 0, max: 23 }), 2)), BYMINUTE: optional(list(some(fc.constantFrom(0, 20, 45), 2))) }) },
);

/**
 * Rules of nearly every kind `parseRule` takes, with windows of up to 400 days around what they can reach. Left out is what
 * rrule-temporal reads otherwise than RFC 5545: a 53rd weekday of years that have 52, counted and other weekdays of a year
 * in one rule, week numbers without a weekday, and a start at a time the clocks skip. `rule-minutes.test.ts` has those.
 */
export const arbitraryRule: fc.Arbitrary<RuleInWindow> = fc
  .tuple(startDay, time, parts, times, end, soon, fc.integer({ min: 0, max: 400 }))
  .map(([begin, at, given, atTimes, ending, after, length]) => ({
    start: `${formatDay(begin)}T${at}`,
    rule: toRule({ ...given, ...atTimes, ...toParts(ending, begin) }),
    from: formatDay(begin + after),
    to: formatDay(begin + after + length),
  }))
  .filter(({ start }) => !isSkipped(parseLocal(start)));

function toParts(end: End, begin: number): Record<string, string> {
  if (end.kind === 'never') return {};
  if (end.kind === 'count') return { COUNT: String(end.count) };
  const day = formatDay(begin + end.after).replaceAll('-', '');
  return { UNTIL: end.at === null ? day : `${day}T${end.at.replace(':', '')}00Z` };
}

function counted(to: number): fc.Arbitrary<string> {
  return fc.tuple(fc.option(signed(to), { nil: undefined }), weekday).map(([ordinal, name]) => `${ordinal ?? ''}${name}`);
}

function list<Value>(values: fc.Arbitrary<Value[]>): fc.Arbitrary<string> {
  return values.map((all) => all.join(','));
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function toRule({ BYSETPOS, ...parts }: Record<string, string | undefined>): string {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  const hasChoice = given.some(([name]) => name.startsWith('BY'));
  if (BYSETPOS !== undefined && hasChoice) given.push(['BYSETPOS', BYSETPOS]);
  return given.map(([name, value]) => `${name}=${value}`).join(';');
}
