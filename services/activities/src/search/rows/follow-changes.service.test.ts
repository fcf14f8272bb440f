import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import { Session } from '@miteinander/kit/database/session.js';
import { publicId } from '@miteinander/kit/identity/public-id.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { rowsOf } from '@miteinander/kit/testing/rows-of.js';
import { writeRecords } from '@miteinander/kit/writing/write-records.js';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import { activityWriter } from '../../activity/activity.writer.js';
import type { ActivityRecord } from '../../activity/activity.record.js';
import { openActivitiesFixture, NOW, type ActivitiesFixture } from '../../testing/activities-fixture.js';
import { activityRecord, once, weekly } from '../../testing/activity-record.js';
import { dayNumber, dayOfNumber } from './date-ring.js';
import { followChanges } from './follow-changes.js';
import { nearDays } from './horizon.js';
import { nearBit } from './near-ring.js';
import { prepareBatch, stillHolds } from './prepare-batch.js';
import { runNight } from './run-night.js';

let fixture: ActivitiesFixture;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer());
});

afterAll(() => fixture.close());

const idOf = ({ provenance }: ActivityRecord) => publicId('activity', 'test', provenance.externalId);
const NIGHT = 86_400_000;

/** Everything derived of an offer, with the transaction that wrote it. */
async function derived(record: ActivityRecord): Promise<Record<string, unknown>[]> {
  return fixture.sql(
    `select 'row' as what, xmin::text, to_jsonb(row) as content from activities.search_row row where activity_id = $1
     union all select 'slot', xmin::text, to_jsonb(slot) from activities.search_slot slot where activity_id = $1
     union all select 'offer', xmin::text, to_jsonb(offer) from activities.search_offer offer where activity_id = $1
     order by 1, 3`,
    [idOf(record)],
  );
}

/** The near days of the row of an offer, those of its ring and those kept apart; `now` is when it was derived. */
async function daysOf(record: ActivityRecord, now = NOW): Promise<{ near: string[]; apart: string[] }> {
  const [row] = await fixture.sql('select mornings | afternoons | evenings as bits from activities.search_row where activity_id = $1', [idOf(record)]);
  const slots = await fixture.sql('select distinct day::text from activities.search_slot where activity_id = $1 order by day', [idOf(record)]);
  const { from, to } = nearDays(berlinDay(now));
  const bits = BigInt(String(row?.['bits'] ?? 0));
  const days = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, at) => dayNumber(from) + at);
  return { near: days.filter((day) => (bits & nearBit(day)) !== 0n).map(dayOfNumber), apart: slots.map(({ day }) => String(day)) };
}

/** Two dates a week at different times: the minute of each is kept apart. */
const irregular = () => [weekly(), weekly({ externalId: 'other', start: '2026-06-05T10:00', rule: 'FREQ=WEEKLY;BYDAY=FR' })];

test('a running service finds what another process has written, without being asked', async () => {
  const record = activityRecord({ placeExternalId: await fixture.place(51, 7) });
  await writeRecords(fixture.orm, activityWriter, rowsOf(record), () => undefined);
  await vi.waitFor(async () => expect((await daysOf(record)).near).toContain('2026-11-25'), { timeout: 10_000 });
});

test('following twice at the same time writes nothing that is right already', async () => {
  const record = activityRecord({ placeExternalId: await fixture.place(51, 7), schedules: irregular() });
  await fixture.write(record);
  const before = await derived(record);
  await fixture.sql(`update activities.follower_position set seq = 0 where source = 'activities'`);
  await Promise.all([followChanges(fixture.connection, NOW), followChanges(fixture.connection, NOW), followChanges(fixture.connection, NOW)]);
  expect(before.length).toBeGreaterThan(3);
  expect(await derived(record)).toEqual(before);
});

test('derives nothing when nothing has changed', async () => {
  await fixture.write(activityRecord());
  expect(await followChanges(fixture.connection, NOW)).toBe(0);
});

test('a change takes away what no longer holds', async () => {
  const record = activityRecord({ mode: 'ALONG_ROUTE', route: { stops: [stop(51, 7), stop(51.1, 7)] } });
  await fixture.write(record);
  await fixture.write({ ...record, route: { stops: [stop(51.1, 7)] }, schedules: [weekly({ rule: 'FREQ=WEEKLY;BYDAY=FR' })] });
  const left = await derived(record);
  expect(left.filter(({ what }) => what === 'row').map(({ content }) => (content as { lat: number }).lat)).toEqual([51.1]);
  expect((await daysOf(record)).near.slice(0, 2)).toEqual(['2026-11-06', '2026-11-13']);
});

test('an offer is found by who organises it, also under a new name', async () => {
  const record = activityRecord({ organiserExternalId: 'verein' });
  const organiser = publicId('partner', 'test', 'verein');
  await fixture.sql(`insert into partners.partner_v1 (id, name) values ($1, 'Heimatverein')`, [organiser]);
  await fixture.write(record);
  const words = async () => JSON.stringify((await derived(record)).find(({ what }) => what === 'offer'));
  expect(await words()).toContain('heimatverein');
  await fixture.sql(`update partners.partner_v1 set name = 'Landfrauen' where id = $1`, [organiser]);
  await fixture.sql(`insert into partners.change_v1 (entity, entity_id, kind) values ('Partner', $1, 'UPDATED')`, [organiser]);
  await followChanges(fixture.connection, NOW);
  expect(await words()).toMatch(/landfrau/);
});

test('an offer that is removed leaves nothing behind', async () => {
  const record = activityRecord({ placeExternalId: await fixture.place(51, 7) });
  await fixture.write(record);
  await fixture.sql('delete from activities.activity where id = $1', [idOf(record)]);
  expect(await derived(record)).toEqual([]);
});

test('the night moves the horizon on, once for every offer, and rewrites only what has changed', async () => {
  const coming = activityRecord({ placeExternalId: await fixture.place(51, 7), schedules: irregular() });
  const past = activityRecord({ placeExternalId: await fixture.place(51, 7), schedules: [once('2026-10-01T15:00')] });
  await fixture.write(coming, past);
  const [before, pastBefore] = [await daysOf(coming), await derived(past)];
  const nextWeek = new Date(NOW.getTime() + 7 * NIGHT);
  expect(await runNight(fixture.connection, nextWeek)).toBeGreaterThanOrEqual(2);
  expect(before.apart).toEqual(['2026-11-25', '2026-11-27', '2026-12-02', '2026-12-04']);
  expect(await daysOf(coming)).toEqual({ near: before.near, apart: ['2026-12-02', '2026-12-04', '2026-12-09', '2026-12-11'] });
  expect(await derived(past)).toEqual(pastBefore);
  expect(await runNight(fixture.connection, nextWeek)).toBe(0);
});

test('the near days move on with the month', async () => {
  const record = activityRecord({ placeExternalId: await fixture.place(51, 7), schedules: [weekly()] });
  await fixture.write(record);
  const december = new Date('2026-12-05T11:00:00Z');
  expect((await daysOf(record)).near.at(-1)).toBe('2026-12-30');
  await runNight(fixture.connection, december);
  expect((await daysOf(record, december)).near.at(-1)).toBe('2027-01-27');
});

test('two runs of the same night share the work', async () => {
  await fixture.write(...Array.from({ length: 3 }, () => activityRecord()));
  const night = new Date(NOW.getTime() + 8 * NIGHT);
  const [all] = await fixture.sql('select count(*)::int from activities.activity');
  const counts = await Promise.all([runNight(fixture.connection, night), runNight(fixture.connection, night)]);
  expect(counts[0] + counts[1]).toBe(all?.['count']);
});

test('a night that broke off goes on where it was', async () => {
  const records = Array.from({ length: 4 }, () => activityRecord({ schedules: [weekly()] }));
  await fixture.write(...records);
  const ids = (await fixture.sql('select id::text from activities.activity order by id')).map(({ id }) => String(id));
  const night = new Date(NOW.getTime() + 9 * NIGHT);
  await fixture.sql(`insert into activities.nightly_run (day, after) values ('2026-12-01', $1)`, [ids[ids.length - 3]]);
  expect(await runNight(fixture.connection, night)).toBe(2);
});

test('what was worked out ahead no longer holds once a change has been followed', async () => {
  await fixture.write(activityRecord());
  const session = await Session.open(fixture.connection);
  onTestFinished(() => session.close());
  const prepared = await prepareBatch(session, null, NOW);
  expect(await stillHolds(session, prepared)).toBe(true);
  await fixture.write(activityRecord());
  expect(await stillHolds(session, prepared)).toBe(false);
});

function stop(lat: number, lon: number) {
  return { name: 'Haltestelle', position: { lat, lon } };
}
