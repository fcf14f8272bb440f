import { expect, test } from 'vitest';

import { parseRule } from './parse-rule.js';

test('reads every part into one typed form', () => {
  expect(parseRule('FREQ=YEARLY;INTERVAL=2;COUNT=10;WKST=SU;BYMONTH=11,3;BYDAY=-1SU,+2MO,WE;BYMONTHDAY=-1,15;BYHOUR=9;BYMINUTE=30,0;BYSECOND=0;BYSETPOS=-1')).toEqual({
    frequency: 'YEARLY',
    interval: 2,
    count: 10,
    until: null,
    weekStart: 6,
    weekdays: [{ weekday: 6, ordinal: -1 }, { weekday: 0, ordinal: 2 }, { weekday: 2, ordinal: null }],
    monthDays: [-1, 15],
    yearDays: [],
    weekNumbers: [],
    months: [3, 11],
    hours: [9],
    minutes: [0, 30],
    setPositions: [-1],
  });
});

test('reads small letters, blanks after a semicolon and one at the end, and the same rule once', () => {
  expect(parseRule('freq=weekly; byday=we;')).toEqual(parseRule('FREQ=WEEKLY;BYDAY=WE'));
  expect(parseRule('FREQ=WEEKLY;BYDAY=WE')).toBe(parseRule('FREQ=WEEKLY;BYDAY=WE'));
});

test.each([
  ['a day to its end', '20261231', { kind: 'LOCAL', minute: Date.parse('2026-12-31T23:59Z') / 60_000 }],
  ['local time', '20261231T170000', { kind: 'LOCAL', minute: Date.parse('2026-12-31T17:00Z') / 60_000 }],
  ['an instant', '20261231T160030Z', { kind: 'INSTANT', milliseconds: Date.parse('2026-12-31T16:00:30Z') }],
])('UNTIL can be %s', (_form, value, until) => {
  expect(parseRule(`FREQ=DAILY;UNTIL=${value}`).until).toEqual(until);
});

test.each([
  ['', 'FREQ is missing'],
  ['BYDAY=MO', 'FREQ is missing'],
  ['RRULE:FREQ=DAILY', '"RRULE:FREQ=DAILY" is no part of a rule'],
  ['FREQ=WEEKLY;UNTL=20191023;BYDAY=TH;WKST=SU', '"UNTL=20191023" is no part of a rule'],
  ['FREQ=WEEKLY;BYDAY', '"BYDAY" is no part of a rule'],
  ['FREQ=WEEKLY;COUNT=2;COUNT=3', 'COUNT stands in it twice'],
  ['FREQ=DAILY;INTERVAL=0', 'INTERVAL cannot be "0"'],
  ['FREQ=DAILY;COUNT=-1', 'COUNT cannot be "-1"'],
  ['FREQ=DAILY;COUNT=2;UNTIL=20261231', 'COUNT and UNTIL exclude each other'],
  ['FREQ=DAILY;UNTIL=20260230', 'UNTIL cannot be "20260230"'],
  ['FREQ=DAILY;UNTIL=2026-12-31', 'UNTIL cannot be "2026-12-31"'],
  ['FREQ=DAILY;UNTIL=20261231T250000', 'UNTIL cannot be "20261231T250000"'],
  ['FREQ=WEEKLY;BYDAY=DI', 'BYDAY cannot be "DI"'],
  ['FREQ=MONTHLY;BYDAY=0MO', 'BYDAY cannot be "0MO"'],
  ['FREQ=MONTHLY;BYDAY=54MO', 'BYDAY cannot be "54MO"'],
  ['FREQ=WEEKLY;WKST=1', 'WKST cannot be "1"'],
  ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY cannot be "0"'],
  ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY cannot be "32"'],
  ['FREQ=YEARLY;BYMONTH=-1', 'BYMONTH cannot be "-1"'],
  ['FREQ=YEARLY;BYMONTH=', 'BYMONTH cannot be ""'],
  ['FREQ=DAILY;BYHOUR=24', 'BYHOUR cannot be "24"'],
  ['FREQ=DAILY;BYSECOND=30', 'BYSECOND cannot be "30"'],
  ['FREQ=WEEKLY;BYDAY=2WE', 'BYDAY=2WE and FREQ=WEEKLY exclude each other'],
  ['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY and FREQ=WEEKLY exclude each other'],
  ['FREQ=MONTHLY;BYYEARDAY=1', 'BYYEARDAY and FREQ=MONTHLY exclude each other'],
  ['FREQ=MONTHLY;BYWEEKNO=1', 'BYWEEKNO and FREQ=MONTHLY exclude each other'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO', 'BYDAY=1MO and BYWEEKNO exclude each other'],
  ['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS chooses, but from nothing'],
])('%s breaks RFC 5545: %s', (rule, why) => {
  expect(() => parseRule(rule)).toThrow(why);
  expect(() => parseRule(rule)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'RULE_UNREADABLE', field: 'rule' }) }));
});

test.each([
  ['FREQ=HOURLY', 'we do not know FREQ=HOURLY'],
  ['FREQ=SECONDLY;COUNT=3', 'we do not know FREQ=SECONDLY'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYMONTH=5', 'what BYWEEKNO means together with BYMONTH is not clear'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYMONTHDAY=5', 'what BYWEEKNO means together with BYMONTHDAY is not clear'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYYEARDAY=5', 'what BYWEEKNO means together with BYYEARDAY is not clear'],
  ['FREQ=YEARLY;BYWEEKNO=1;INTERVAL=2', 'what BYWEEKNO means together with INTERVAL is not clear'],
  ['FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;BYSETPOS=1', 'what BYWEEKNO means together with BYSETPOS is not clear'],
])('%s is refused rather than guessed: %s', (rule, why) => {
  expect(() => parseRule(rule)).toThrow(why);
  expect(() => parseRule(rule)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'RULE_UNSUPPORTED' }) }));
});
