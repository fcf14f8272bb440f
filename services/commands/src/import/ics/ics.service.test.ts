import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import { expandSchedule } from '@miteinander/activities/occurrence/expand-schedule.js';
import type { ScheduleException } from '@miteinander/activities/schedule/schedule.record.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { type FreshDatabase, freshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { partnersDatabase } from '@miteinander/partners/db/database.js';
import { placesDatabase } from '@miteinander/places/db/database.js';
import { loadGazetteer } from '@miteinander/places/gazetteer/load-gazetteer.js';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWriters } from '../../system/open-writers.js';
import { runImport } from '../run-import.js';
import { createTextOutput } from '../testing/text-output.js';
import { vcalendar, vevent } from './testing/try-calendar.js';

const NOW = new Date('2026-03-01T09:00:00Z');
const BERLIN = ';TZID=Europe/Berlin';
const SERIES = [`DTSTART${BERLIN}:20260304T150000`, `DTEND${BERLIN}:20260304T170000`, 'RRULE:FREQ=WEEKLY;BYDAY=WE', 'LOCATION:Heimathaus\\, Dorfstr. 1\\, 48282 Emsdetten'];
const CALENDAR = vcalendar(
  vevent('UID:singen', 'SUMMARY:Singen', ...SERIES, `EXDATE${BERLIN}:20260311T150000`) +
    vevent('UID:singen', 'SUMMARY:Singen', `RECURRENCE-ID${BERLIN}:20260318T150000`, `DTSTART${BERLIN}:20260319T160000`, `DTEND${BERLIN}:20260319T180000`) +
    vevent('UID:fest', 'SUMMARY:Sommerfest', 'DTSTART;VALUE=DATE:20260704', 'DTEND;VALUE=DATE:20260706', 'ORGANIZER;CN=Heimatverein Emsdetten:mailto:x@y.example'),
);

let database: FreshDatabase;
let owner: pg.Client;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase(testServer(), { migrated: [placesDatabase, partnersDatabase, activitiesDatabase] });
  const places = openOrm(placesDatabase, database.connection('places'));
  await loadGazetteer(places);
  await places.close();
  owner = await sqlClient(database.admin);
  folder = await mkdtemp(join(tmpdir(), 'miteinander-ics-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await owner.end();
  await database.drop();
});

/** Imports one calendar as an operator would. @returns the counts of its offers. */
async function imported(calendar: string): Promise<string[]> {
  await writeFile(join(folder, 'k.ics'), calendar);
  const { output, text } = createTextOutput();
  const writers = openWriters({ places: database.connection('places'), partners: database.connection('partners'), activities: database.connection('activities') });
  try {
    await runImport({ arguments: ['ics', '--source', 'dorf', '--licence', 'CC0-1.0', 'k.ics'], targets: writers.targets, dataDirectory: folder, output, workingDirectory: folder, now: NOW });
  } finally {
    await writers.finish(NOW);
  }
  return text().match(/^Angebote .*$/mu)?.[0].split(/\s+/u).slice(1) ?? [];
}

interface StoredSchedule {
  start: string;
  minutes: number | null;
  all_day: boolean;
  rule: string | null;
  extra_dates: string[];
  excluded_dates: string[];
  exceptions: ScheduleException[];
}

/** What the stored schedules of an offer give until the end of the year. */
async function dates(title: string, to = '2026-12-31'): Promise<[start: string, status: string][]> {
  const { rows } = await owner.query<StoredSchedule>(
    `select start, duration_minutes as minutes, all_day, rule, extra_dates, excluded_dates, exceptions
     from activities.schedule join activities.activity on activity.id = activity_id where title = $1`,
    [title],
  );
  return rows
    .flatMap(({ start, minutes, all_day: allDay, rule, extra_dates: extraDates, excluded_dates: excludedDates, exceptions }) =>
      expandSchedule({ kind: 'DATED', start, allDay, extraDates, excludedDates, exceptions, ...(minutes !== null && { durationMinutes: minutes }), ...(rule !== null && { rule }) }, '2026-03-01', to),
    )
    .map(({ localStart, status }) => [localStart, status]);
}

const EXPECTED = [
  ['2026-03-04T15:00', 'SCHEDULED'],
  ['2026-03-19T16:00', 'MOVED'],
  ['2026-03-25T15:00', 'SCHEDULED'],
  ['2026-04-01T15:00', 'SCHEDULED'],
];

test('a calendar is in the directory with its dates, and a second import changes nothing', async () => {
  expect(await imported(CALENDAR)).toEqual(['3', '2', '0', '0', '1', '0', '0']);
  expect(await dates('Singen', '2026-04-01')).toEqual(EXPECTED);
  const places = await owner.query<{ name: string }>('select name from places.place');
  const partners = await owner.query<{ name: string; kind: string; email: string | null }>('select name, kind, email from partners.partner');
  expect([places.rows, partners.rows]).toEqual([[{ name: 'Heimathaus' }], [{ name: 'Heimatverein Emsdetten', kind: 'HERITAGE_ASSOCIATION', email: null }]]);
  const before = await owner.query('select count(*) as changes from activities.change');
  expect(await imported(CALENDAR)).toEqual(['3', '0', '0', '2', '1', '0', '0']);
  expect((await owner.query('select count(*) as changes from activities.change')).rows).toEqual(before.rows);
  expect(await dates('Singen', '2026-04-01')).toEqual(EXPECTED);
});

test('a changed calendar brings its offer and its dates up to date', async () => {
  expect(await imported(CALENDAR.replace('FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY;BYDAY=WE;COUNT=3').replace(`EXDATE${BERLIN}:20260311T150000\r\n`, ''))).toEqual(['3', '0', '1', '1', '1', '0', '0']);
  expect((await dates('Singen')).map(([start]) => start)).toEqual(['2026-03-04T15:00', '2026-03-11T15:00', '2026-03-19T16:00']);
});

test('an offer that is called off keeps its date as cancelled', async () => {
  await imported(CALENDAR.replace('UID:fest', 'UID:fest\r\nSTATUS:CANCELLED'));
  expect(await dates('Sommerfest')).toEqual([['2026-07-04T00:00', 'CANCELLED']]);
});
