import { expandSchedule } from '@miteinander/activities/occurrence/expand-schedule.js';
import { expect, test } from 'vitest';
import { tryImport } from '../testing/try-import.js';
import { createIcsFormat } from './ics.format.js';
import { tryCalendar, vcalendar, vevent } from './testing/try-calendar.js';

const event = (zone: string, start: string, ...lines: string[]) => vevent('UID:a', 'SUMMARY:X', `DTSTART;TZID=${zone}:${start}`, ...lines);

/** The start in Germany of 15:00 on 4 July 2026 in a zone. */
async function startIn(zone: string, ...calendar: string[]): Promise<string | undefined> {
  const { schedules, rejects } = await tryCalendar(vcalendar(event(zone, '20260704T150000'), ...calendar));
  return schedules[0]?.start ?? rejects[0];
}

const CUSTOM = [
  'BEGIN:VTIMEZONE', 'TZID:Eigene Zone', 'BEGIN:STANDARD', 'DTSTART:16011028T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0200', 'END:STANDARD',
  'BEGIN:DAYLIGHT', 'DTSTART:16010325T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0300', 'END:DAYLIGHT', 'END:VTIMEZONE',
];

test.each([
  ['Europe/Berlin', '2026-07-04T15:00'],
  ['Europe/London', '2026-07-04T16:00'],
  ['America/New_York', '2026-07-04T21:00'],
  ['W. Europe Standard Time', '2026-07-04T15:00'],
  ['"W. Europe Standard Time"', '2026-07-04T15:00'],
  ['GMT Standard Time', '2026-07-04T16:00'],
  ['Romance Standard Time', '2026-07-04T15:00'],
  ['/citadel.org/20210210_1/Europe/Berlin', '2026-07-04T15:00'],
  ['/mozilla.org/20050126_1/America/Argentina/Ushuaia', '2026-07-04T20:00'],
  ['UTC', '2026-07-04T17:00'],
])('%s is known without being described', async (zone, start) => {
  expect(await startIn(zone)).toBe(start);
});

test('a zone of its own is read from its VTIMEZONE, and refused without one', async () => {
  expect(await startIn('Eigene Zone', ...CUSTOM)).toBe('2026-07-04T14:00');
  expect(await startIn('Eigene Zone')).toContain('in der Datei nicht beschrieben');
  expect(await startIn('Eigene Zone', 'BEGIN:VTIMEZONE', 'TZID:Eigene Zone', 'END:VTIMEZONE')).toContain('in der Datei nicht beschrieben');
});

test('the name that Outlook writes without the quotes it needs is found in its VTIMEZONE', async () => {
  const name = '(UTC+02:00) Helsinki, Kiew';
  const described = CUSTOM.map((line) => line.replace('Eigene Zone', name.replace(',', '\\,')));
  expect(await startIn(name, ...described)).toBe('2026-07-04T14:00');
  expect(await startIn(`"${name}"`, ...described)).toBe('2026-07-04T14:00');
});

test('a zone that everybody knows is not what an abridged VTIMEZONE says', async () => {
  expect(await startIn('Europe/Berlin', ...CUSTOM.map((line) => line.replace('Eigene Zone', 'Europe/Berlin')))).toBe('2026-07-04T15:00');
});

test('a time without a zone is German, or in the zone that its calendar names', async () => {
  const floating = vevent('UID:a', 'SUMMARY:X', 'DTSTART:20260704T150000');
  expect((await tryCalendar(floating)).schedules[0]?.start).toBe('2026-07-04T15:00');
  expect((await tryCalendar(vcalendar(floating, 'X-WR-TIMEZONE:Europe/Lisbon'))).schedules[0]?.start).toBe('2026-07-04T16:00');
  expect((await tryCalendar(vcalendar(floating, 'X-WR-TIMEZONE:Mond'))).rejects[0]).toContain('Mond');
  const utc = vevent('UID:a', 'SUMMARY:X', 'DTSTART:20260704T150000Z');
  expect((await tryCalendar(vcalendar(utc, 'X-WR-TIMEZONE:Europe/Lisbon'))).schedules[0]?.start).toBe('2026-07-04T17:00');
});

test('the second of two equal hours in autumn is refused, the skipped one in spring is an hour later', async () => {
  const at = async (start: string) => (await tryCalendar(vevent('UID:a', 'SUMMARY:X', `DTSTART:${start}`))).schedules[0]?.start;
  expect(await at('20261025T003000Z')).toBe('2026-10-25T02:30');
  expect(await at('20261025T013000Z')).toBeUndefined();
  expect(await at('20260329T023000')).toBe('2026-03-29T03:30');
});

test('a rule that keeps its distance to Germany goes on as a rule', async () => {
  const { schedules } = await tryCalendar(event('Europe/London', '20260304T190000', 'RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20260401T180000Z'));
  expect(schedules).toEqual([{ start: '2026-03-04T20:00', rule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20260401T180000Z' }]);
});

test.each([
  ['UTC without an end', vevent('UID:a', 'SUMMARY:X', 'DTSTART:20260304T140000Z', 'RRULE:FREQ=WEEKLY')],
  ['another change of clocks', event('America/New_York', '20260304T090000', 'RRULE:FREQ=WEEKLY')],
  ['a weekday that is the next one here', event('Europe/London', '20260304T233000', 'RRULE:FREQ=WEEKLY;BYDAY=WE')],
  ['hours that the rule names', event('Europe/London', '20260304T090000', 'RRULE:FREQ=DAILY;BYHOUR=9,17')],
  ['a zone that changed for good', event('Europe/Istanbul', '20140304T090000', 'RRULE:FREQ=WEEKLY')],
])('a rule without an end whose German time would shift is refused: %s', async (_, calendar) => {
  const { activities, rejects } = await tryCalendar(calendar);
  expect([activities, rejects]).toEqual([[], [expect.stringContaining('Bitte stellen Sie den Termin auf Europe/Berlin')]]);
});

test('a weekday that follows from the start moves with it over midnight', async () => {
  const { schedules } = await tryCalendar(event('Europe/London', '20260304T233000', 'RRULE:FREQ=WEEKLY'));
  expect(schedules).toEqual([{ start: '2026-03-05T00:30', rule: 'FREQ=WEEKLY' }]);
});

test('a shifting rule with an end becomes its dates', async () => {
  const { schedules } = await tryCalendar(vevent('UID:a', 'SUMMARY:X', 'DTSTART:20260318T140000Z', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20260325T140000Z'));
  expect(schedules).toEqual([{ start: '2026-03-18T15:00', extraDates: ['2026-04-01T16:00'], excludedDates: ['2026-03-25T15:00'] }]);
  expect((await tryCalendar(vevent('UID:a', 'SUMMARY:X', 'DTSTART:20260318T140000Z', 'RRULE:FREQ=DAILY;COUNT=1001'))).rejects[0]).toContain('mehr als 1.000');
});

test('how long a rule must keep its distance depends on the day of the import', async () => {
  const istanbul = vcalendar(event('Europe/Istanbul', '20140304T090000', 'RRULE:FREQ=WEEKLY'));
  const on = (day: string) => tryImport('ics', { files: { 'k.ics': istanbul }, formats: [createIcsFormat(() => new Date(day))] });
  expect((await on('2014-03-01')).rejects).toEqual([]);
  expect((await on('2016-03-01')).rejects).toHaveLength(1);
});

test.each([
  ['a day in a rule with times counts to its end', event('Europe/Berlin', '20260304T150000', 'RRULE:FREQ=WEEKLY;UNTIL=20260311'), ['2026-03-04', '2026-03-11'], 0],
  ['a time without a zone is in that of the start', event('Europe/Berlin', '20260304T150000', 'RRULE:FREQ=WEEKLY;UNTIL=20260311T150000'), ['2026-03-04', '2026-03-11'], 0],
  ['the last moment itself counts', event('Europe/Berlin', '20260304T150000', 'RRULE:FREQ=WEEKLY;UNTIL=20260311T140000Z'), ['2026-03-04', '2026-03-11'], 0],
  ['a time in a rule of days ends on its own day', vevent('UID:a', 'SUMMARY:X', 'DTSTART;VALUE=DATE:20260304', 'RRULE:FREQ=WEEKLY;UNTIL=20260317T230000Z'), ['2026-03-04', '2026-03-11'], 1],
])('UNTIL: %s', async (_, calendar, days, repairs) => {
  const { activities, rejects } = await tryCalendar(calendar);
  const [schedule] = activities[0]?.schedules ?? [];
  expect(schedule && expandSchedule(schedule, '2026-01-01', '2027-01-01').map(({ day }) => day)).toEqual(days);
  expect(rejects).toHaveLength(repairs);
});
