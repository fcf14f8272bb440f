import { ask } from '@miteinander/kit/testing/ask.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { openActivitiesFixture, type ActivitiesFixture } from '../testing/activities-fixture.js';

let fixture: ActivitiesFixture;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer());
  await fixture.sql(`insert into places.locality_v1 (id, label, kind, ags, lat, lon) values
    ('a', 'Telgte', 'MUNICIPALITY', '05570044', 51.98, 7.79), ('b', 'Soest', 'MUNICIPALITY', '05974040', 51.57, 8.1)`);
});

beforeEach(() => fixture.sql('truncate activities.search_gap'));

afterAll(() => fixture.close());

async function search(filter: Record<string, unknown>): Promise<Record<string, unknown>[]> {
  const query = 'query ($near: NearInput!, $filter: OfferFilter) { offersNear(near: $near, filter: $filter) { edges { node { id } } } }';
  const { errors } = await ask(fixture.service, query, { near: { position: { lat: 52, lon: 7.8 } }, filter });
  expect(errors).toEqual([]);
  return fixture.sql('select word_class, ags, month::text, count from activities.search_gap order by word_class');
}

test('a real word that finds nothing is counted by what it means, for the municipality around', async () => {
  const [gap, ...others] = await search({ text: 'Trauer ' });
  expect(gap).toMatchObject({ ags: '05570044', month: '2026-11-01', count: 1 });
  expect(others).toEqual(expect.any(Array));
  expect((await search({ text: 'Trauer ' }))[0]).toMatchObject({ count: 2 });
});

test.each([
  ['what is no real word', { text: 'Müllermeierstraße 17 ' }],
  ['a word that is only begun', { text: 'Traue' }],
  ['a question with further filters', { text: 'Trauer ', freeOnly: true }],
  ['a question for one day', { text: 'Trauer ', from: '2026-12-24', to: '2026-12-24' }],
  ['a question without words', {}],
])('%s is not counted', async (_what, filter) => {
  expect(await search(filter)).toEqual([]);
});
