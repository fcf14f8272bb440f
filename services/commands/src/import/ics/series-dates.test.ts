import { expandSchedule } from '@miteinander/activities/occurrence/expand-schedule.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TriedCalendar, tryCalendar, vcalendar, vevent } from './testing/try-calendar.js';

const BERLIN = ';TZID=Europe/Berlin';
const weekly = (...lines: string[]) => vevent('UID:a', 'SUMMARY:Singen', `DTSTART${BERLIN}:20260304T150000`, `DTEND${BERLIN}:20260304T170000`, 'RRULE:FREQ=WEEKLY;BYDAY=WE', ...lines);
const deviation = (id: string, ...lines: string[]) => vevent('UID:a', 'SUMMARY:Singen', id, ...lines);
const moved = (range = '') => deviation(`RECURRENCE-ID${range}${BERLIN}:20260318T150000`, `DTSTART${BERLIN}:20260318T160000`, `DTEND${BERLIN}:20260318T180000`);

/** What visitors see between two days. */
const seen = ({ activities }: TriedCalendar, from: string, to: string) =>
  activities
    .flatMap(({ schedules }) => schedules.flatMap((schedule) => expandSchedule(schedule, from, to)))
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .map(({ localStart, status, note }) => [localStart, status, note]);
const starts = (tried: TriedCalendar, from: string, to: string) => seen(tried, from, to).map(([start]) => start);

test('RRULE, RDATE and EXDATE become rule, further and excluded dates', async () => {
  const { schedules, rejects } = await tryCalendar(weekly(`RDATE${BERLIN}:20260306T190000,20260307T190000`, 'EXDATE:20260311T140000Z', `EXDATE${BERLIN}:20260307T190000`));
  expect(schedules).toEqual([
    { start: '2026-03-04T15:00', durationMinutes: 120, rule: 'FREQ=WEEKLY;BYDAY=WE', extraDates: ['2026-03-06T19:00'], excludedDates: ['2026-03-07T19:00', '2026-03-11T15:00'] },
  ]);
  expect(rejects).toEqual([]);
});

test('an excluded date that the series does not have is noted, one named as a mere day is found', async () => {
  const { schedules, rejects } = await tryCalendar(weekly('EXDATE;VALUE=DATE:20260311', `EXDATE${BERLIN}:20260318T140000`));
  expect(schedules[0]?.excludedDates).toEqual(['2026-03-11T15:00']);
  expect(rejects).toEqual([expect.stringContaining('den es nicht gibt')]);
});

test('a further date with an end of its own (PERIOD) tells it', async () => {
  const { schedules } = await tryCalendar(weekly(`RDATE;VALUE=PERIOD${BERLIN}:20260306T150000/20260306T190000,20260307T150000/PT2H`));
  expect(schedules[0]).toMatchObject({
    extraDates: ['2026-03-06T15:00', '2026-03-07T15:00'],
    exceptions: [{ originalStart: '2026-03-06T15:00', status: 'SCHEDULED', note: 'Dieses Mal bis 19 Uhr.' }],
  });
});

test('a date can be moved, cancelled and changed', async () => {
  const tried = await tryCalendar(
    weekly() +
      moved() +
      deviation(`RECURRENCE-ID${BERLIN}:20260311T150000`, `DTSTART${BERLIN}:20260311T150000`, 'STATUS:CANCELLED') +
      vevent('UID:a', 'RECURRENCE-ID:20260325T140000Z', 'SUMMARY:Konzert', `DTSTART${BERLIN}:20260325T150000`, `DTEND${BERLIN}:20260325T193000`, 'LOCATION:Kirche', 'DESCRIPTION:Eintritt frei.'),
  );
  expect(tried.schedules[0]?.exceptions).toEqual([
    { originalStart: '2026-03-11T15:00', status: 'CANCELLED' },
    { originalStart: '2026-03-18T15:00', status: 'MOVED', movedTo: '2026-03-18T16:00' },
    { originalStart: '2026-03-25T15:00', status: 'SCHEDULED', note: 'Dieses Mal: „Konzert“. Dieses Mal hier: Kirche. Dieses Mal bis 19:30 Uhr. Eintritt frei.' },
  ]);
  expect(seen(tried, '2026-03-04', '2026-03-18').map(([start, status]) => [start, status])).toEqual([
    ['2026-03-04T15:00', 'SCHEDULED'],
    ['2026-03-11T15:00', 'CANCELLED'],
    ['2026-03-18T16:00', 'MOVED'],
  ]);
  expect(tried.output).toMatch(/^Angebote +4 +1 +0 +0 +3 +0 +0$/mu);
});

test('what a deviation says as the series does is no news', async () => {
  const same = ['LOCATION:Saal', 'DESCRIPTION:Wir singen.'];
  const { schedules } = await tryCalendar(weekly(...same) + deviation(`RECURRENCE-ID${BERLIN}:20260311T150000`, `DTSTART${BERLIN}:20260311T160000`, 'DURATION:PT2H', ...same));
  expect(schedules[0]?.exceptions).toEqual([{ originalStart: '2026-03-11T15:00', status: 'MOVED', movedTo: '2026-03-11T16:00' }]);
});

test('a deviation from no date of the series, or from an excluded one, is rejected and the series stays', async () => {
  const { schedules, rejects } = await tryCalendar(
    weekly(`EXDATE${BERLIN}:20260311T150000`) + deviation(`RECURRENCE-ID${BERLIN}:20260312T150000`, 'DTSTART:20260312T150000') + deviation(`RECURRENCE-ID${BERLIN}:20260311T150000`, 'DTSTART:20260311T150000'),
  );
  expect(schedules[0]?.exceptions).toBeUndefined();
  expect(rejects).toEqual([expect.stringContaining('streicht diesen Termin'), expect.stringContaining('gehört zu keinem Termin')]);
});

test('a whole-day deviation from a series with times rejects all of it, because the date would else be wrong', async () => {
  const { activities, rejects } = await tryCalendar(weekly() + deviation(`RECURRENCE-ID${BERLIN}:20260318T150000`, 'DTSTART;VALUE=DATE:20260319'));
  expect(activities).toEqual([]);
  expect(rejects).toEqual([expect.stringContaining('gilt für den ganzen Tag'), expect.stringContaining('wurde abgelehnt (Zeile 3)')]);
});

test('a deviation with a time from a series of whole days tells its time', async () => {
  const { schedules } = await tryCalendar(
    vevent('UID:a', 'SUMMARY:Markt', 'DTSTART;VALUE=DATE:20260304', 'RRULE:FREQ=WEEKLY') + vevent('UID:a', 'SUMMARY:Markt', 'RECURRENCE-ID;VALUE=DATE:20260311', 'DTSTART:20260312T100000'),
  );
  expect(schedules[0]?.exceptions).toEqual([{ originalStart: '2026-03-11T00:00', status: 'MOVED', movedTo: '2026-03-12T00:00', note: 'Beginn dieses Mal: 10 Uhr.' }]);
});

test('deviations without their series are dates of one offer', async () => {
  const tried = await tryCalendar(
    deviation(`RECURRENCE-ID${BERLIN}:20260311T150000`, `DTSTART${BERLIN}:20260311T160000`) + deviation(`RECURRENCE-ID${BERLIN}:20260318T150000`, `DTSTART${BERLIN}:20260318T150000`, 'STATUS:CANCELLED'),
  );
  expect(seen(tried, '2026-03-01', '2026-04-01')).toEqual([
    ['2026-03-11T16:00', 'SCHEDULED', null],
    ['2026-03-18T15:00', 'CANCELLED', null],
  ]);
  expect(tried.activities).toHaveLength(1);
});

test('all dates of an offer that was called off are cancelled, and the offer says so', async () => {
  const single = await tryCalendar(vevent('UID:a', 'SUMMARY:Fest', 'DTSTART:20260304T150000', 'STATUS:CANCELLED'));
  expect(single.schedules).toEqual([{ start: '2026-03-04T15:00', exceptions: [{ originalStart: '2026-03-04T15:00', status: 'CANCELLED' }] }]);
  expect(single.activities[0]?.pause).toEqual({ note: 'Der Veranstalter hat dieses Angebot abgesagt.' });
  const counted = await tryCalendar(weekly('STATUS:CANCELLED', `EXDATE${BERLIN}:20260311T150000`).replace('BYDAY=WE', 'BYDAY=WE;COUNT=3'));
  expect(seen(counted, '2026-01-01', '2027-01-01').map(([start, status]) => [start, status])).toEqual([
    ['2026-03-04T15:00', 'CANCELLED'],
    ['2026-03-18T15:00', 'CANCELLED'],
  ]);
});

test('a series without an end that was called off has no dates any more', async () => {
  const tried = await tryCalendar(weekly('STATUS:CANCELLED'));
  expect(seen(tried, '2026-03-05', '2030-01-01')).toEqual([]);
  expect(tried.activities[0]?.pause).toBeDefined();
});

test('THISANDFUTURE moves a date and all after it', async () => {
  const tried = await tryCalendar(weekly() + moved(';RANGE=THISANDFUTURE'));
  expect(tried.schedules.map(({ start, rule }) => [start, rule])).toEqual([
    ['2026-03-04T15:00', 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20260318T135959Z'],
    ['2026-03-18T16:00', 'FREQ=WEEKLY;BYDAY=WE'],
  ]);
  expect(starts(tried, '2026-03-01', '2026-04-02')).toEqual(['2026-03-04T15:00', '2026-03-11T15:00', '2026-03-18T16:00', '2026-03-25T16:00', '2026-04-01T16:00']);
});

test('THISANDFUTURE keeps the number of dates, moves weekdays that follow from the start, and later deviations with it', async () => {
  const tried = await tryCalendar(
    weekly(`EXDATE${BERLIN}:20260401T150000`).replace('BYDAY=WE', 'BYDAY=WE;COUNT=6') +
      deviation(`RECURRENCE-ID;RANGE=THISANDFUTURE${BERLIN}:20260318T150000`, `DTSTART${BERLIN}:20260319T160000`) +
      deviation(`RECURRENCE-ID${BERLIN}:20260325T150000`, `DTSTART${BERLIN}:20260327T100000`),
  );
  expect(starts(tried, '2026-01-01', '2027-01-01')).toEqual(['2026-03-04T15:00', '2026-03-11T15:00', '2026-03-19T16:00', '2026-03-27T10:00', '2026-04-09T16:00']);
});

test('THISANDFUTURE that cancels ends the series', async () => {
  const tried = await tryCalendar(weekly() + moved(';RANGE=THISANDFUTURE').replace('SUMMARY', 'STATUS:CANCELLED\r\nSUMMARY'));
  expect(starts(tried, '2026-03-01', '2027-01-01')).toEqual(['2026-03-04T15:00', '2026-03-11T15:00']);
});

test.each([
  ['a range that is no more', weekly() + moved(';RANGE=THISANDPRIOR'), 'THISANDPRIOR'],
  [
    'a new day that the rule cannot follow',
    weekly().replace('BYDAY=WE', 'BYDAY=MO,WE') + deviation(`RECURRENCE-ID;RANGE=THISANDFUTURE${BERLIN}:20260318T150000`, `DTSTART${BERLIN}:20260319T150000`),
    'an einem anderen Tag',
  ],
  ['a calendar of another culture', weekly().replace('RRULE:', 'RRULE:RSCALE=CHINESE;'), 'RSCALE'],
  ['days that move over the end of a month', weekly().replace('RRULE:', 'RRULE:RSCALE=GREGORIAN;SKIP=BACKWARD;'), 'SKIP'],
  ['every hour', weekly().replace('FREQ=WEEKLY;BYDAY=WE', 'FREQ=HOURLY'), 'FREQ=HOURLY'],
  ['every minute', weekly().replace('FREQ=WEEKLY;BYDAY=WE', 'FREQ=MINUTELY'), 'FREQ=MINUTELY'],
  ['every second', weekly().replace('FREQ=WEEKLY;BYDAY=WE', 'FREQ=SECONDLY'), 'FREQ=SECONDLY'],
  ['two rules', weekly('RRULE:FREQ=MONTHLY'), 'mehrere Wiederholungsregeln'],
  ['a rule for what is excluded', weekly('EXRULE:FREQ=MONTHLY'), 'EXRULE'],
  ['a misspelt end', weekly().replace('BYDAY=WE', 'UNTL=20260401'), 'UNTL'],
  ['an unknown zone', weekly().replaceAll('Europe/Berlin', 'Mitteleuropa'), 'Mitteleuropa'],
])('%s is rejected with its reason', async (_, events, reason) => {
  const { activities, rejects } = await tryCalendar(events);
  expect(activities).toEqual([]);
  expect(rejects[0]).toContain(reason);
});

test('a rule that says Gregorian is one without it', async () => {
  expect((await tryCalendar(weekly().replace('RRULE:', 'RRULE:RSCALE=GREGORIAN;SKIP=OMIT;'))).schedules[0]?.rule).toBe('FREQ=WEEKLY;BYDAY=WE');
});

test('a start outside its rule is no date, with a reason', async () => {
  const tried = await tryCalendar(weekly().replace('BYDAY=WE', 'BYDAY=TH'));
  expect(starts(tried, '2026-03-01', '2026-03-12')).toEqual(['2026-03-05T15:00', '2026-03-12T15:00']);
  expect(tried.rejects).toEqual([expect.stringContaining('passt nicht zur Wiederholungsregel')]);
});

test.each([
  ['a day', ['DTSTART;VALUE=DATE:20260304'], { start: '2026-03-04T00:00', allDay: true }],
  ['a day without VALUE=DATE', ['DTSTART:20260304'], { start: '2026-03-04T00:00', allDay: true }],
  ['several days', ['DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260331'], { start: '2026-03-28T00:00', allDay: true, durationMinutes: 3 * 1440 }],
  ['days by duration', ['DTSTART;VALUE=DATE:20260304', 'DURATION:P1W'], { start: '2026-03-04T00:00', allDay: true, durationMinutes: 7 * 1440 }],
  ['no end', ['DTSTART:20260304T150000'], { start: '2026-03-04T15:00' }],
  ['a duration', ['DTSTART:20260304T150000', 'DURATION:PT1H30M'], { start: '2026-03-04T15:00', durationMinutes: 90 }],
  ['an end and a duration', ['DTSTART:20260304T150000', 'DTEND:20260304T160000', 'DURATION:PT0S'], { start: '2026-03-04T15:00', durationMinutes: 60 }],
  ['a night in which the clock changes', ['DTSTART:20260328T200000', 'DTEND:20260329T040000'], { start: '2026-03-28T20:00', durationMinutes: 420 }],
  ['a day by the clock that is an hour shorter', ['DTSTART:20260328T120000', 'DURATION:P1D'], { start: '2026-03-28T12:00', durationMinutes: 1380 }],
  ['a last second of the day', ['DTSTART:20260304T000000', 'DTEND:20260304T235959'], { start: '2026-03-04T00:00', durationMinutes: 1440 }],
])('%s', async (_, lines, schedule) => {
  const { schedules, rejects } = await tryCalendar(vevent('UID:a', 'SUMMARY:X', ...lines));
  expect([schedules, rejects]).toEqual([[schedule], []]);
});

test.each([
  ['an end before the start', ['DTSTART:20260304T150000', 'DTEND:20260304T140000'], 'Das Ende liegt vor dem Beginn.'],
  ['an end that is the start', ['DTSTART:20260304T150000', 'DTEND:20260304T150000'], 'Das Ende ist der Beginn.'],
  ['a whole day with an end at a time', ['DTSTART;VALUE=DATE:20260304', 'DTEND:20260305T040000Z'], 'Der Beginn ist ein ganzer Tag'],
  ['a time with an end on a day', ['DTSTART:20260304T150000', 'DTEND;VALUE=DATE:20260305'], 'das Ende nicht'],
  ['a whole day with a duration of hours', ['DTSTART;VALUE=DATE:20260304', 'DURATION:PT10H'], 'nennt Stunden'],
  ['a duration backwards', ['DTSTART:20260304T150000', 'DURATION:-PT1H'], 'negativ'],
  ['a duration that is none', ['DTSTART:20260304T150000', 'DURATION:lang'], 'keine Dauer'],
])('%s loses its end with a reason', async (_, lines, reason) => {
  const { schedules, rejects } = await tryCalendar(vevent('UID:a', 'SUMMARY:X', ...lines));
  expect(schedules[0]?.durationMinutes).toBeUndefined();
  expect(rejects).toEqual([expect.stringContaining(reason)]);
});

test('seconds are left out with a reason, an unconfirmed date says so', async () => {
  const { schedules, rejects } = await tryCalendar(vevent('UID:a', 'SUMMARY:X', 'DTSTART:20260304T150025', 'STATUS:TENTATIVE'));
  expect(schedules).toEqual([{ start: '2026-03-04T15:00', note: 'Der Termin ist noch nicht bestätigt.' }]);
  expect(rejects).toEqual([expect.stringContaining('Sekunden')]);
});

test('whatever weeks are excluded and moved, a visitor sees each date where the calendar has it', async () => {
  const week = fc.integer({ min: 0, max: 9 });
  const day = (index: number, hour: number) => new Date(Date.UTC(2026, 2, 4 + 7 * index, hour)).toISOString().slice(0, 16);
  const stamp = (local: string) => `${local.replaceAll(/[-:]/gu, '')}00`;
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(week, { maxLength: 4 }), fc.uniqueArray(week, { maxLength: 4 }), fc.integer({ min: 8, max: 20 }), async (excluded, changed, hour) => {
      const lines = excluded.map((index) => `EXDATE${BERLIN}:${stamp(day(index, 15))}`);
      const others = changed.map((index) => deviation(`RECURRENCE-ID${BERLIN}:${stamp(day(index, 15))}`, `DTSTART${BERLIN}:${stamp(day(index, hour))}`, `DURATION:PT2H`));
      const tried = await tryCalendar(weekly(...lines).replace('BYDAY=WE', 'BYDAY=WE;COUNT=10') + others.join(''));
      const expected = Array.from({ length: 10 }, (_, index) => index)
        .filter((index) => !excluded.includes(index))
        .map((index) => day(index, changed.includes(index) ? hour : 15));
      expect(starts(tried, '2026-01-01', '2027-01-01')).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('a line without a name goes on with the line before it, with a reason', async () => {
  const { activities, rejects } = await tryCalendar(vcalendar(vevent('UID:a', 'SUMMARY:X', 'DTSTART:20260304T150000', 'DESCRIPTION:Eins', '', 'Zwei und drei')));
  expect(activities[0]?.description).toBe('Eins Zwei und drei');
  expect(rejects).toEqual([expect.stringContaining('keinen Namen')]);
});
