import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';
import { AccessibilityFeature } from '@miteinander/kit/accessibility/accessibility-feature.js';
import { meetsAccessibility } from '@miteinander/kit/accessibility/meets-accessibility.js';
import { publicId } from '@miteinander/kit/identity/public-id.js';
import { ask } from '@miteinander/kit/testing/ask.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { OPENING_SUBJECT_SQL, openingSubject } from '../opening-hours/opening-subject.js';
import { placeRecord } from '../testing/place-record.js';
import { openPlacesFixture, type PlacesFixture } from '../testing/places-fixture.js';
import type { PlaceFilter } from './place-filter.input.js';
import type { PlaceRecord } from './place.record.js';

let fixture: PlacesFixture;

beforeAll(async () => {
  fixture = await openPlacesFixture(testServer());
});

afterAll(() => fixture.close());

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { distanceMetres: number; node: { name: string; openNow: boolean | null; openUntil: string | null; opensAt: string | null } }[];
}

const NEAR = `query ($near: NearInput!, $filter: PlaceFilter, $first: Int, $after: String) {
  placesNear(near: $near, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { distanceMetres node { name openNow openUntil opensAt } }
  }
}`;

async function page(variables: { near: object; filter?: PlaceFilter; first?: number; after?: string | null }): Promise<Page> {
  const { data, errors } = await ask(fixture.service, NEAR, variables);
  expect(errors).toEqual([]);
  return data?.['placesNear'] as unknown as Page;
}

/** The fixture's clock stands at Sunday noon in Germany. */
test('says whether a place is open and until when, and lists what is open for certain', async () => {
  const position = { lat: 51.95, lon: 7.63 };
  const known = (name: string, openingHours?: string) => placeRecord({ name, position, address: { postalCode: '48291' }, ...(openingHours === undefined ? {} : { openingHours }) });
  await fixture.write(
    known('immer', '24/7'), known('sonntags', 'Su 10:00-12:30'), known('seit gestern', 'Sa 20:00-36:15'), known('bei Licht', 'sunrise-sunset'), known('werktags', 'Mo-Fr 08:00-18:00'),
    known('geschlossen', 'off'), known('bis vor einer Minute', 'Su 10:00-12:00'), known('nach Vereinbarung', 'Su 10:00-18:00 "nach Vereinbarung"'), known('unlesbar', 'sonntags meistens'), known('unbekannt'),
  );
  const all = await page({ near: { position, radiusKm: 1 } });
  expect(Object.fromEntries(all.edges.map(({ node: { name, openNow, openUntil, opensAt } }) => [name, [openNow, openUntil, opensAt]]))).toEqual({
    immer: [true, null, null],
    sonntags: [true, '2026-11-22T12:30:00+01:00', null],
    'seit gestern': [true, '2026-11-22T12:15:00+01:00', null],
    'bei Licht': [true, expect.stringMatching(/^2026-11-22T16:\d\d:00\+01:00$/), null],
    werktags: [false, null, '2026-11-23T08:00:00+01:00'],
    geschlossen: [false, null, null],
    'bis vor einer Minute': [false, null, '2026-11-29T10:00:00+01:00'],
    'nach Vereinbarung': [null, null, null],
    unlesbar: [null, null, null],
    unbekannt: [null, null, null],
  });
  const open = await page({ near: { position, radiusKm: 1 }, filter: { openNow: true } });
  expect(open.totalCount).toBe(4);
  expect(open.edges.map(({ node }) => node.name).toSorted()).toEqual(['bei Licht', 'immer', 'seit gestern', 'sonntags']);
  expect((await page({ near: { position, radiusKm: 1 }, filter: { openNow: false } })).totalCount).toBe(10);
});

test('lists cool places, places of one municipality and places of one host', async () => {
  const position = { lat: 50.1, lon: 9.1 };
  const at = (name: string, more: Partial<PlaceRecord>) => placeRecord({ name, position, ...more });
  await fixture.write(
    at('kühl', { coolPlace: true, address: { postalCode: '48291' } }),
    at('warm', { coolPlace: false, address: { postalCode: '59494' }, hostExternalId: 'parish-9' }),
    at('unbekannt', {}),
  );
  const names = async (filter: PlaceFilter) => (await page({ near: { position, radiusKm: 1 }, filter })).edges.map(({ node }) => node.name).toSorted();
  expect(await names({ coolPlace: true })).toEqual(['kühl']);
  expect(await names({ coolPlace: false })).toEqual(['kühl', 'unbekannt', 'warm']);
  expect(await names({ municipality: '05570044' })).toEqual(['kühl']);
  expect(await names({ municipality: '99999999' })).toEqual([]);
  const host = publicId('partner', 'test', 'parish-9');
  expect(await names({ host })).toEqual(['warm']);
  expect(await names({ host: host.toUpperCase() })).toEqual(['warm']);
  expect(await names({ host: publicId('partner', 'test', 'nobody') })).toEqual([]);
  expect(await names({ host: 'no id \u0000' })).toEqual([]);
  expect(await names({ coolPlace: null, municipality: null, host: null, openNow: null, accessibility: null })).toEqual(['kühl', 'unbekannt', 'warm']);
});

test.each(['Telgte', '', '5570044', '055700440', '05570044\n', '\u0000'])('refuses %j for the key of a municipality, and says how to search by name', async (municipality) => {
  const { errors } = await ask(fixture.service, NEAR, { near: { postalCode: '48291' }, filter: { municipality } });
  expect(errors).toMatchObject([{ code: 'INVALID_MUNICIPALITY_KEY', field: 'filter.municipality', hint: expect.stringMatching(/05570044.*near\.municipality/) }]);
});

const { WHEELCHAIR, QUIET } = AccessibilityFeature;

test('lists what is accessible, the unknown only where it may pass, and never a no', async () => {
  const position = { lat: 50.3, lon: 9.3 };
  const facts: Record<string, AccessibilityFacts> = { ja: { wheelchair: 'YES', quiet: true }, teils: { wheelchair: 'LIMITED', quiet: true }, nein: { wheelchair: 'NO', quiet: true }, laut: { wheelchair: 'YES', quiet: false } };
  await fixture.write(placeRecord({ name: 'unbekannt', position }), ...Object.entries(facts).map(([name, accessibility]) => placeRecord({ name, position, accessibility })));
  const names = async (filter: PlaceFilter['accessibility']) => (await page({ near: { position, radiusKm: 1 }, filter: { accessibility: filter ?? null } })).edges.map(({ node }) => node.name).toSorted();
  expect(await names({ allOf: [WHEELCHAIR, QUIET] })).toEqual(['ja']);
  expect(await names({ allOf: [WHEELCHAIR, QUIET], unknownMayPass: true })).toEqual(['ja', 'teils', 'unbekannt']);
  expect(await names({ allOf: [] })).toHaveLength(5);
});

test('pages through exactly what a plain search over all places finds, whatever the filter', async () => {
  const origin = { lat: 49.9, lon: 10.9 };
  const hours = ['24/7', 'Su 10:00-12:30', 'sunrise-sunset', 'Mo-Fr 08:00-18:00', 'off', 'Su 10:00-18:00 "nach Vereinbarung"', 'nonsense', 'Mo-Su,PH 09:00-17:00', 'Su 10:00+', undefined];
  const records = Array.from({ length: 150 }, (_, at) =>
    placeRecord({
      name: `Nr. ${at}`,
      // Every third stands where another one stands.
      position: { lat: origin.lat + ((at % 50) - 25) / 700, lon: origin.lon + (((at % 50) * 7) % 40) / 700 },
      kinds: at % 4 === 0 ? ['CHURCH'] : ['PUB'],
      ...(hours[at % hours.length] === undefined ? {} : { openingHours: hours[at % hours.length] as string }),
      ...(at % 3 === 0 ? { coolPlace: at % 2 === 0 } : {}),
      ...(at % 5 < 3 ? { accessibility: { wheelchair: (['YES', 'LIMITED', 'NO'] as const)[at % 5] ?? null, ...(at % 7 < 3 ? { quiet: at % 7 < 2 } : {}) } } : {}),
    }),
  );
  await fixture.write(...records);
  const everything = await page({ near: { position: origin, radiusKm: 20 }, first: 100 });
  const rest = await page({ near: { position: origin, radiusKm: 20 }, first: 100, after: everything.pageInfo.endCursor });
  const all = [...everything.edges, ...rest.edges];
  expect(all).toHaveLength(150);
  const byName = new Map(records.map((record) => [record.name, record]));

  const filters: fc.Arbitrary<PlaceFilter> = fc.record({
    openNow: fc.constantFrom(true, true, false, null),
    coolPlace: fc.constantFrom(true, false, null),
    kinds: fc.constantFrom(['CHURCH' as const], [], null),
    accessibility: fc.option(fc.record({ allOf: fc.subarray([WHEELCHAIR, QUIET]), unknownMayPass: fc.boolean() })),
  });
  await fc.assert(
    fc.asyncProperty(filters, fc.integer({ min: 3, max: 40 }), fc.double({ min: 0.2, max: 6, noNaN: true }), async (filter, first, radiusKm) => {
      const expected = all.filter(({ distanceMetres, node }) => {
        const record = byName.get(node.name);
        return record !== undefined && distanceMetres <= radiusKm * 1000 - 1 && (!filter.openNow || node.openNow === true) && (!filter.coolPlace || record.coolPlace === true)
          && (!filter.kinds?.length || filter.kinds.some((kind) => record.kinds.includes(kind))) && (!filter.accessibility || meetsAccessibility(record.accessibility, filter.accessibility));
      });
      // Distances are told in whole metres: whoever stands on the edge of the circle is left out of the comparison.
      fc.pre(!all.some(({ distanceMetres }) => Math.abs(distanceMetres - radiusKm * 1000) <= 1));
      const found: string[] = [];
      let after: string | null = null;
      do {
        const one: Page = await page({ near: { position: origin, radiusKm }, filter, first, after });
        expect(one.totalCount).toBe(expected.length);
        found.push(...one.edges.map(({ node }) => node.name));
        after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
      } while (after !== null);
      expect(found).toEqual(expected.map(({ node }) => node.name));
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('finds what is open in a fixed number of statements', async () => {
  const position = { lat: 53.9, lon: 12.4 };
  const filter: PlaceFilter = { openNow: true };
  await fixture.write(...Array.from({ length: 40 }, (_, at) => placeRecord({ position, openingHours: `Su 10:00-12:${at + 10}` })));
  const sent = async (first: number) => (await fixture.statements.during(() => page({ near: { position, radiusKm: 1 }, filter, first }))).length;
  expect([await sent(1), await sent(40)]).toEqual([3, 3]);
});

test('groups places in the database as it does in the process', async () => {
  const hours = ['sunrise-sunset', 'Mo-Su DAWN-dusk', 'Abenddämmerung-22:00', 'ABENDDÄMMERUNG', 'daylight', 'Sonnenaufgang', 'Mo-So 10:00-12:00', '24/7'];
  const positions = [{ lat: 51.9, lon: 7.6 }, { lat: 47.3, lon: 15.04 }, { lat: 55.05, lon: 5.87 }, { lat: -0.05, lon: -179.99 }];
  await fixture.write(...hours.flatMap((openingHours) => positions.map((position) => placeRecord({ openingHours, position, address: { postalCode: '48291' } }))));
  const client = await sqlClient(fixture.admin);
  const { hours: text, state, cell } = OPENING_SUBJECT_SQL;
  const { rows } = await client.query<{ hours: string; state: string; cell: string; lat: number; lon: number; ags: string | null }>(
    `select ${text} as hours, ${state} as state, ${cell} as cell, lat, lon, ags from places.place where opening_hours is not null`,
  );
  await client.end();
  expect(rows.length).toBeGreaterThanOrEqual(32);
  for (const { lat, lon, ags, ...subject } of rows) expect(openingSubject({ openingHours: subject.hours, ags, position: { lat, lon } })).toEqual(subject);
});
