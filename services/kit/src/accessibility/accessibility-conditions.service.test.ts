import 'reflect-metadata';

import type { MikroORM } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openOrm } from '../database/open-orm.js';
import { kitDatabase } from '../testing/kit-database.js';
import { testServer } from '../testing/test-server.js';
import { accessibilityConditions } from './accessibility-conditions.js';
import { AccessibilityFeature } from './accessibility-feature.js';
import type { AccessibilityFilter } from './accessibility-filter.input.js';
import { meetsAccessibility } from './meets-accessibility.js';

let orm: MikroORM;

beforeAll(() => {
  orm = openOrm(kitDatabase, testServer());
});

afterAll(() => orm.close());

const truth = fc.constantFrom(true, false, null);
const facts = fc.record(
  { wheelchair: fc.constantFrom('YES' as const, 'LIMITED' as const, 'NO' as const, null), stepFreeEntrance: truth, accessibleToilet: truth, inductionLoop: truth, accessibleParking: truth, quiet: truth, note: fc.constantFrom('NO', null) },
  { requiredKeys: [] },
);
const filter: fc.Arbitrary<AccessibilityFilter> = fc.record({
  allOf: fc.array(fc.constantFrom(...Object.values(AccessibilityFeature)), { maxLength: 3 }),
  unknownMayPass: truth,
});

test('lets pass in the database what passes in the process', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(facts), { minLength: 1, maxLength: 20 }), filter, async (said, asked) => {
      const conditions = accessibilityConditions('facts', asked);
      const rows = said.map((one) => (one === null ? null : JSON.stringify(one)));
      const passing = await orm.em.fork().execute<{ at: number }[]>(
        `select at::int - 1 as at from unnest(array[${rows.map(() => '?').join(', ')}]::jsonb[]) with ordinality as row (facts, at)
         ${conditions.isEmpty ? '' : `where ${conditions.sql}`} order by at`,
        [...rows, ...conditions.values],
      );
      expect(passing.map(({ at }) => at)).toEqual([...said.keys()].filter((at) => meetsAccessibility(said[at], asked)));
    }),
    { numRuns: 300 },
  );
});
