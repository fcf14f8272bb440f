import type { MikroORM } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openOrm } from '../database/open-orm.js';
import { kitDatabase } from '../testing/kit-database.js';
import { testServer } from '../testing/test-server.js';
import { GREAT_CIRCLE_SQL, greatCircleMetres } from './great-circle.js';

let orm: MikroORM;

beforeAll(() => {
  orm = openOrm(kitDatabase, testServer());
});

afterAll(() => orm.close());

const inGermany = fc.record({ lat: fc.double({ min: 47, max: 56, noNaN: true }), lon: fc.double({ min: 5, max: 16, noNaN: true }) });

async function inSql(from: { lat: number; lon: number }, to: { lat: number; lon: number }): Promise<number> {
  const [row] = await orm.em.fork().execute<{ metres: number }[]>(
    `select ${GREAT_CIRCLE_SQL} as metres from (values (?::float8, ?::float8)) as place (lat, lon)`,
    [from.lat, from.lat, from.lon, to.lat, to.lon],
  );
  return row?.metres ?? Number.NaN;
}

test('measures in the database what it measures in the process', async () => {
  await fc.assert(
    fc.asyncProperty(inGermany, inGermany, async (from, to) => {
      const metres = greatCircleMetres(from, to);
      expect(Math.abs((await inSql(from, to)) - metres)).toBeLessThanOrEqual(metres * 1e-6 + 1e-6);
    }),
    { numRuns: 200 },
  );
});

test('measures nothing between a point and itself', async () => {
  expect(await inSql({ lat: 51.98, lon: 7.785 }, { lat: 51.98, lon: 7.785 })).toBe(0);
});
