import { greatCircleMetres } from '@miteinander/kit/near/great-circle.js';
import { ask } from '@miteinander/kit/testing/ask.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openPlacesFixture, type PlacesFixture } from '../testing/places-fixture.js';

let fixture: PlacesFixture;

beforeAll(async () => {
  fixture = await openPlacesFixture(testServer());
});

afterAll(() => fixture.close());

const DISTRICT = 'query ($ags: ID, $near: NearInput) { district(ags: $ags, near: $near) { ags name kind municipalities { ags name } } }';

interface Found {
  ags: string;
  name: string;
  municipalities: { ags: string; name: string }[];
}

async function district(variables: Record<string, unknown>): Promise<Found> {
  const { data, errors } = await ask(fixture.service, DISTRICT, variables);
  expect(errors).toEqual([]);
  return data?.['district'] as unknown as Found;
}

test.each([
  [{ ags: '05570' }],
  [{ near: { postalCode: '48291' } }],
  [{ near: { municipality: 'Telgte' } }],
  [{ near: { municipality: '05570044' } }],
  [{ near: { municipality: ' TELGTE ' } }],
])('%j lies in the district of Warendorf', async (variables) => {
  const found = await district(variables);
  expect(found).toMatchObject({ ags: '05570', name: 'Warendorf' });
  expect(found.municipalities).toHaveLength(13);
  expect(found.municipalities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Telgte', 'Ahlen', 'Warendorf']));
  expect(found.municipalities.every(({ ags }) => ags.startsWith('05570'))).toBe(true);
});

test('a town without a district of its own is one', async () => {
  expect(await district({ near: { postalCode: '48143' } })).toMatchObject({ ags: '05515', name: 'Münster', municipalities: [{ ags: '05515000' }] });
});

test('a leading zero and umlauts make no difference', async () => {
  expect(await district({ near: { postalCode: '01067' } })).toMatchObject({ ags: '14612' });
  expect(await district({ near: { municipality: 'muenster' } })).toMatchObject({ ags: '05515' });
});

test.each([
  ['UNKNOWN_POSTAL_CODE', { near: { postalCode: '48292' } }],
  ['UNKNOWN_MUNICIPALITY', { near: { municipality: 'Telgthe' } }],
  ['UNKNOWN_DISTRICT', { ags: '99999' }],
  ['UNKNOWN_DISTRICT', { ags: "05570' or true --" }],
  ['DISTRICT_QUESTION', {}],
  ['DISTRICT_QUESTION', { ags: '05570', near: { postalCode: '48291' } }],
  ['DISTRICT_QUESTION', { near: { position: { lat: 52, lon: 7.7 } } }],
  ['ORIGIN_MISSING', { near: {} }],
])('%s refuses %j', async (code, variables) => {
  const { errors } = await ask(fixture.service, DISTRICT, variables);
  expect(errors).toMatchObject([{ code }]);
});

test('what is not known comes with guesses', async () => {
  const { errors } = await ask(fixture.service, DISTRICT, { near: { municipality: 'Telgthe' } });
  expect(errors).toMatchObject([{ suggestions: expect.arrayContaining(['Telgte']) }]);
});

test('localities around a point are all there are, nearest first, without those where nobody lives', async () => {
  const near = { position: { lat: 51.95, lon: 7.99 }, radiusKm: 40 };
  const { data, errors } = await ask(fixture.service, 'query ($near: NearInput!) { localitiesNear(near: $near) { id kind position { lat lon } } }', { near });
  expect(errors).toEqual([]);
  const found = data?.['localitiesNear'] as unknown as { id: string; kind: string; position: { lat: number; lon: number } }[];
  const rows = await fixture.orm.em.fork().execute<{ id: string; kind: string; lat: number; lon: number }[]>('select id, kind, lat, lon from places.locality');
  const expected = rows.filter((row) => row.kind !== 'COMPANY_POSTCODE' && greatCircleMetres(near.position, row) <= 40_000);
  expect(found.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  expect(found.length).toBeGreaterThan(100);
  const metres = found.map(({ position }) => greatCircleMetres(near.position, position));
  expect(metres).toEqual(metres.toSorted((one, two) => one - two));
});

test('localities are asked for in as many statements as ever, together with their municipalities', async () => {
  const question = '{ localitiesNear(near: { postalCode: "48291", radiusKm: 60 }) { name municipality { ags } } }';
  // One of them finds where to look.
  expect(await fixture.statements.during(() => ask(fixture.service, question))).toHaveLength(3);
});
