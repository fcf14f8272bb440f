import { publicId } from '@miteinander/kit/identity/public-id.js';
import { ask } from '@miteinander/kit/testing/ask.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { placeRecord } from '../testing/place-record.js';
import { openPlacesFixture, type PlacesFixture } from '../testing/places-fixture.js';
import type { PlaceRecord } from './place.record.js';

let fixture: PlacesFixture;

beforeAll(async () => {
  fixture = await openPlacesFixture(testServer());
});

afterAll(() => fixture.close());

const idOf = ({ provenance }: PlaceRecord) => publicId('place', provenance.source, provenance.externalId);
const ENTITIES = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
  ... on Place { name municipality { name district { name } } }
  ... on Municipality { name population }
} }`;

test('answers with everything a record says', async () => {
  const record = placeRecord({
    kinds: ['CHURCH', 'MEETING_POINT'],
    categories: ['Offene Kirche'],
    address: { street: 'Kirchplatz 1', postalCode: '48291', city: 'Telgte' },
    description: 'Kühl und offen.',
    phone: '02504 1234',
    url: 'https://example.org/',
    openingHours: 'Mo-Su 09:00-18:00',
    accessibility: { wheelchair: 'LIMITED', quiet: true },
    coolPlace: true,
    hostExternalId: 'parish-1',
    example: true,
    confirmedOn: '2026-10-01',
  });
  await fixture.write(record);
  const { data, errors } = await ask(
    fixture.service,
    `query ($id: ID!) { place(id: $id) {
       id name kinds categories position { lat lon } positionAccuracy address { street postalCode city } description phone url openingHours
       accessibility { wheelchair quiet stepFreeEntrance } coolPlace host { id } example lastConfirmedAt freshness municipality { ags }
       provenance { source sourceUrl licence attribution externalId } } }`,
    { id: idOf(record).toUpperCase() },
  );
  expect(errors).toEqual([]);
  const { provenance, hostExternalId: _host, confirmedOn, ...said } = record;
  expect(data?.['place']).toEqual({
    ...said,
    id: idOf(record),
    positionAccuracy: 'EXACT',
    accessibility: { wheelchair: 'LIMITED', quiet: true, stepFreeEntrance: null },
    host: { id: publicId('partner', 'test', 'parish-1') },
    lastConfirmedAt: confirmedOn,
    freshness: 'FRESH',
    municipality: { ags: '05570044' },
    provenance: { ...provenance, sourceUrl: null },
  });
});

test('forgets what a record no longer says', async () => {
  const record = placeRecord({ phone: '02504 1234', accessibility: { wheelchair: 'YES' }, coolPlace: true, address: { postalCode: '48291', city: 'Telgte' }, hostExternalId: 'parish-1', confirmedOn: '2026-10-01' });
  await fixture.write(record);
  await fixture.write(placeRecord({ provenance: record.provenance, name: record.name }));
  const { data } = await ask(fixture.service, 'query ($id: ID!) { place(id: $id) { phone accessibility { wheelchair } coolPlace address { city } host { id } municipality { ags } lastConfirmedAt freshness } }', { id: idOf(record) });
  expect(data?.['place']).toEqual({ phone: null, accessibility: null, coolPlace: null, address: null, host: null, municipality: null, lastConfirmedAt: null, freshness: 'DUE' });
});

test.each(['', '1', 'no uuid', '00000000-0000-0000-0000-000000000000', publicId('place', 'test', 'never written'), '\u0000'])('answers null for the id %j', async (id) => {
  expect(await ask(fixture.service, 'query ($id: ID!) { place(id: $id) { id } }', { id })).toEqual({ data: { place: null }, errors: [] });
});

test('resolves places and municipalities of one request in a fixed number of statements', async () => {
  const records = Array.from({ length: 20 }, (_, at) => placeRecord({ name: `Nr. ${at}`, address: { postalCode: at % 2 === 0 ? '48291' : '59494' } }));
  await fixture.write(...records);
  const keys = [
    ...records.map((record) => ({ __typename: 'Place', id: idOf(record) })),
    ...['05570044', '05515000', '99999999'].map((ags) => ({ __typename: 'Municipality', ags })),
  ];
  let answer: Awaited<ReturnType<typeof ask>> | undefined;
  const sent = await fixture.statements.during(async () => {
    answer = await ask(fixture.service, ENTITIES, { keys });
  });
  expect(answer?.errors).toEqual([]);
  const entities = answer?.data?.['_entities'] as unknown as object[];
  expect(entities.slice(0, 2)).toEqual([
    { name: 'Nr. 0', municipality: { name: 'Telgte', district: { name: 'Warendorf' } } },
    { name: 'Nr. 1', municipality: { name: 'Soest', district: { name: 'Soest' } } },
  ]);
  expect(entities.slice(20)).toEqual([{ name: 'Telgte', population: 19_911 }, { name: 'Münster', population: 315_293 }, null]);
  const sentForOne = await fixture.statements.during(() => ask(fixture.service, ENTITIES, { keys: [keys[1], keys[20]] }));
  expect(sent.length).toBe(sentForOne.length);
  expect(sent.length).toBe(3);
});

test('answers null for a key that is no id, and all others', async () => {
  const record = placeRecord();
  await fixture.write(record);
  const keys = ['no uuid', idOf(record)].map((id) => ({ __typename: 'Place', id }));
  const { data, errors } = await ask(fixture.service, ENTITIES, { keys });
  expect(errors).toEqual([]);
  expect(data?.['_entities']).toEqual([null, { name: record.name, municipality: null }]);
});

test('lists a page of places in a fixed number of statements', async () => {
  const position = { lat: 54.1, lon: 13.2 };
  await fixture.write(...Array.from({ length: 30 }, () => placeRecord({ position, address: { postalCode: '17489' } })));
  const page = (first: number) => ask(fixture.service, 'query ($near: NearInput!, $first: Int) { placesNear(near: $near, first: $first) { edges { node { name municipality { name } } } } }', { near: { position, radiusKm: 1 }, first });
  // The first one also looks whether the database is there.
  await page(1);
  const [few, many] = [await fixture.statements.during(() => page(2)), await fixture.statements.during(() => page(30))];
  expect(many).toHaveLength(few.length);
});
