import { publicId } from '@miteinander/kit/identity/public-id.js';
import { ask } from '@miteinander/kit/testing/ask.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openActivitiesFixture, NOW, type ActivitiesFixture } from '../../testing/activities-fixture.js';
import { activityRecord, once } from '../../testing/activity-record.js';
import { Random } from '../../testing/random.js';
import { randomPoint } from '../../testing/random-offer.js';
import type { ActivityRecord } from '../../activity/activity.record.js';

const clock = { now: NOW };
let fixture: ActivitiesFixture;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer(), () => clock.now);
});

afterAll(() => fixture.close());

const QUERY = `query ($near: NearInput!, $sort: OfferSort, $after: String) {
  offersNear(near: $near, sort: $sort, first: 3, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } }
}`;

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { id: string } }[];
}

test.each(['NEAREST', 'SOONEST', 'BEST'])('pages by %s neither skip nor repeat an offer while others come, go and change, and time goes on', async (sort) => {
  const random = new Random(sort.length * 7919);
  clock.now = NOW;
  const record = async (title: string): Promise<ActivityRecord> => {
    const { lat, lon } = randomPoint(random);
    const start = `2026-11-22T${String(13 + random.integer(0, 9))}:00`;
    return activityRecord({ title, placeExternalId: await fixture.place(lat, lon), schedules: [once(start), once('2026-12-24T15:00')], confirmedOn: '2026-11-01' });
  };
  const kept: ActivityRecord[] = [];
  const passing: ActivityRecord[] = [];
  for (let at = 0; at < 18; at += 1) {
    kept.push(await record('bleibt'));
    passing.push(await record('kommt und geht'));
  }
  await fixture.write(...kept, ...passing.slice(0, 9));
  const seen: string[] = [];
  let after: string | null = null;
  for (let at = 0; ; at += 1) {
    const { data, errors } = await ask(fixture.service, QUERY, { near: { position: { lat: 51.5, lon: 7.5 }, radiusKm: 40 }, sort, after });
    expect(errors).toEqual([]);
    const page: Page = data?.['offersNear'] as unknown as Page;
    seen.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
    // Half an hour later others have been added, changed and removed, and what began earlier is over.
    clock.now = new Date(clock.now.getTime() + 1_800_000);
    const removed = passing[at % 9];
    if (removed) await fixture.sql('delete from activities.activity where id = $1', [idOf(removed)]);
    await fixture.write(...passing.slice(9 + at, 10 + at));
  }
  const stayed = new Set(kept.map(idOf));
  expect(seen.filter((id) => stayed.has(id)).toSorted()).toEqual([...stayed].toSorted());
  expect(new Set(seen).size).toBe(seen.length);
  await fixture.sql('delete from activities.activity');
});

function idOf({ provenance }: ActivityRecord): string {
  return publicId('activity', 'test', provenance.externalId);
}
