import { ask } from '@miteinander/kit/testing/ask.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { openActivitiesFixture, type ActivitiesFixture } from '../testing/activities-fixture.js';
import { activityRecord } from '../testing/activity-record.js';

let fixture: ActivitiesFixture;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer());
});

afterAll(() => fixture.close());

async function latest(): Promise<unknown> {
  const { data, errors } = await ask(fixture.service, '{ latestChange }');
  expect(errors).toEqual([]);
  return data?.['latestChange'];
}

/** Once the service's own follower has come to rest. */
async function settled(): Promise<unknown> {
  return vi.waitFor(async () => {
    const one = await latest();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await latest()).toBe(one);
    return one;
  }, { timeout: 10_000 });
}

test('stays the same as long as nothing changes, and never returns', async () => {
  const seen = [await settled()];
  expect(await latest()).toBe(seen[0]);
  await fixture.write(activityRecord({ title: 'Erster' }));
  seen.push(await settled());
  await fixture.sql(`insert into places.change_v1 (entity, entity_id, kind) values ('Place', gen_random_uuid(), 'UPDATED')`);
  seen.push(await settled());
  await fixture.sql(`insert into partners.change_v1 (entity, entity_id, kind) values ('Partner', gen_random_uuid(), 'REMOVED')`);
  seen.push(await settled());
  expect(new Set(seen).size).toBe(4);
});

test('changes once more when the search has followed', async () => {
  await settled();
  const [before] = await fixture.sql('select seq from activities.follower_position where source = $1', ['activities']);
  const one = await latest();
  await fixture.sql('update activities.follower_position set seq = seq - 1 where source = $1', ['activities']);
  expect(await latest()).not.toBe(one);
  await fixture.sql('update activities.follower_position set seq = $1 where source = $2', [before?.['seq'], 'activities']);
  expect(await latest()).toBe(one);
});
