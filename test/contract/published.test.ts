import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import { PUBLISHED } from '@miteinander/activities/testing/published.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { freshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { partnersDatabase } from '@miteinander/partners/db/database.js';
import { placesDatabase } from '@miteinander/places/db/database.js';
import { expect, test } from 'vitest';

/** Name and type of every column of the views that places and partners publish, or of what stands in for them. */
async function publishedColumns(admin: ConnectionSettings): Promise<string[]> {
  const client = await sqlClient(admin);
  try {
    const { rows } = await client.query<{ found: string }>(
      `select concat_ws(' ', table_schema, table_name, column_name, data_type) as found from information_schema.columns
       where table_schema in ('places', 'partners') and table_name like '%\\_v1' order by 1`,
    );
    return rows.map(({ found }) => found);
  } finally {
    await client.end();
  }
}

test('what stands in for the published views of places and partners in tests of the activities has their very columns', async () => {
  const [real, standIn] = await Promise.all([
    freshDatabase(testServer(), { migrated: [placesDatabase, partnersDatabase, activitiesDatabase] }),
    freshDatabase(testServer(), { migrated: [activitiesDatabase], before: PUBLISHED }),
  ]);
  const columns = await publishedColumns(real.admin);
  expect(columns.length).toBeGreaterThan(15);
  expect(await publishedColumns(standIn.admin)).toEqual(columns);
  await Promise.all([real.drop(), standIn.drop()]);
});
