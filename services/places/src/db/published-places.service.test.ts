import { publicId } from '@miteinander/kit/identity/public-id.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { PlaceRecord } from '../place/place.record.js';
import { placeRecord } from '../testing/place-record.js';
import { openPlacesFixture, type PlacesFixture } from '../testing/places-fixture.js';

let fixture: PlacesFixture;

beforeAll(async () => {
  fixture = await openPlacesFixture(testServer());
});

afterAll(() => fixture.close());

const idOf = ({ provenance }: PlaceRecord) => publicId('place', provenance.source, provenance.externalId);

async function published(view: 'place_v1' | 'change_v1', key: string, id: string) {
  const client = await sqlClient(fixture.admin);
  try {
    return (await client.query(`select * from places.${view} where ${key} = $1 ${view === 'change_v1' ? 'order by seq' : ''}`, [id])).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

test('publishes accessibility, coolness and host as the record has them, and null for what nobody said', async () => {
  const known = placeRecord({ accessibility: { wheelchair: 'LIMITED', quiet: false }, coolPlace: false, hostExternalId: 'parish-1' });
  const unknown = placeRecord();
  await fixture.write(known, unknown);
  expect(await published('place_v1', 'id', idOf(known))).toMatchObject([
    { accessibility: { wheelchair: 'LIMITED', quiet: false }, cool_place: false, host_id: publicId('partner', 'test', 'parish-1') },
  ]);
  expect(await published('place_v1', 'id', idOf(unknown))).toMatchObject([{ accessibility: null, cool_place: null, host_id: null }]);
});

test.each<[string, Partial<PlaceRecord>]>([
  ['accessibility', { accessibility: { wheelchair: 'NO' } }],
  ['coolness', { coolPlace: true }],
  ['host', { hostExternalId: 'parish-2' }],
])('announces a change of nothing but the %s', async (_what, change) => {
  const record = placeRecord({ accessibility: { wheelchair: 'YES' } });
  for (const version of [record, { ...record, ...change }, { ...record, ...change }]) await fixture.write(version);
  expect((await published('change_v1', 'entity_id', idOf(record))).map(({ kind }) => kind)).toEqual(['CREATED', 'UPDATED']);
});
