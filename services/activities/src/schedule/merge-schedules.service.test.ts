import { publicId } from '@miteinander/kit/identity/public-id.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { activityRecord, weekly } from '../testing/activity-record.js';
import { type ActivitiesFixture, openActivitiesFixture } from '../testing/activities-fixture.js';

let fixture: ActivitiesFixture;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer());
});

afterAll(() => fixture.close());

async function stored(externalId: string): Promise<object[]> {
  return fixture.sql('select pauses, excluded_dates from activities.schedule where activity_id = $1', [publicId('activity', 'test', externalId)]);
}

async function changes(externalId: string): Promise<number> {
  const rows = await fixture.sql('select 1 from activities.change_v1 where entity_id = $1', [publicId('activity', 'test', externalId)]);
  return rows.length;
}

test('pauses and excluded dates are stored, are nothing when nobody says them, and change an offer when they change', async () => {
  const record = activityRecord();
  const { externalId } = record.provenance;
  await fixture.write(record);
  expect(await stored(externalId)).toEqual([{ pauses: [], excluded_dates: [] }]);
  const paused = { ...record, schedules: [weekly({ pauses: ['NRW_PUBLIC_HOLIDAYS'], excludedDates: ['2026-11-25T15:00'] })] };
  await fixture.write(paused);
  expect(await stored(externalId)).toEqual([{ pauses: ['NRW_PUBLIC_HOLIDAYS'], excluded_dates: ['2026-11-25T15:00'] }]);
  const before = await changes(externalId);
  await fixture.write(paused);
  expect(await changes(externalId)).toBe(before);
});

test('a schedule whose dates cannot be derived is not stored', async () => {
  const record = activityRecord({ schedules: [weekly({ rule: 'FREQ=HOURLY' })] });
  await expect(fixture.write(record)).rejects.toThrow('FREQ=HOURLY');
  expect(await stored(record.provenance.externalId)).toEqual([]);
});
