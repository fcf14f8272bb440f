import { publicId } from '@miteinander/kit/identity/public-id.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { rowsOf } from '@miteinander/kit/testing/rows-of.js';
import { writeRecords } from '@miteinander/kit/writing/write-records.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { activityWriter } from '../activity/activity.writer.js';
import { openActivitiesFixture, NOW, type ActivitiesFixture } from '../testing/activities-fixture.js';
import { activityRecord, weekly } from '../testing/activity-record.js';
import { followChanges } from './follow-changes.js';

let fixture: ActivitiesFixture;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer());
});

afterAll(() => fixture.close());

async function searchRows(externalId: string): Promise<string[]> {
  const rows = await fixture.sql('select day::text from activities.search_row where activity_id = $1 order by day', [publicId('activity', 'test', externalId)]);
  return rows.map((row) => String(row['day']));
}

test('a running service finds what another process has written, without being asked', async () => {
  const record = activityRecord({ placeExternalId: await fixture.place(51, 7), schedules: [weekly({ rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=2' })] });
  await writeRecords(fixture.orm, activityWriter, rowsOf(record), () => undefined);
  await vi.waitFor(async () => expect(await searchRows(record.provenance.externalId)).toEqual(['2026-01-07', '2026-01-14']), { timeout: 10_000 });
});

test('following twice at the same time derives everything once', async () => {
  const record = activityRecord({ placeExternalId: await fixture.place(51, 7) });
  await fixture.write(record);
  const before = await searchRows(record.provenance.externalId);
  await fixture.sql(`update activities.follower_position set seq = 0 where source = 'activities'`);
  await Promise.all([followChanges(fixture.orm, NOW), followChanges(fixture.orm, NOW), followChanges(fixture.orm, NOW)]);
  expect(await searchRows(record.provenance.externalId)).toEqual(before);
});

test('derives nothing when nothing has changed', async () => {
  await fixture.write(activityRecord());
  expect(await followChanges(fixture.orm, NOW)).toBe(0);
});

test('reaches 13 months ahead, and the next day one day further', async () => {
  const record = activityRecord({ placeExternalId: await fixture.place(51, 7), schedules: [weekly({ rule: 'FREQ=DAILY' })] });
  await fixture.write(record);
  expect((await searchRows(record.provenance.externalId)).at(-1)).toBe('2027-12-23');
  await followChanges(fixture.orm, new Date(NOW.getTime() + 86_400_000));
  expect((await searchRows(record.provenance.externalId)).at(-1)).toBe('2027-12-24');
});

test('keeps the id of a date that is moved', async () => {
  const record = activityRecord({ placeExternalId: await fixture.place(51, 7) });
  const id = publicId('activity', 'test', record.provenance.externalId);
  await fixture.write(record);
  const [before] = await fixture.sql(`select id from activities.occurrence where activity_id = $1 and day = '2026-11-25'`, [id]);
  const moved = { originalStart: '2026-11-25T15:00', status: 'MOVED' as const, movedTo: '2026-11-26T15:00' };
  await fixture.write({ ...record, schedules: [weekly({ exceptions: [moved] })] });
  const [after] = await fixture.sql(`select id, day::text from activities.occurrence where activity_id = $1 and day = '2026-11-26'`, [id]);
  expect(after).toEqual({ id: before?.['id'], day: '2026-11-26' });
});
