import { join } from 'node:path';

import { sharedData } from '@miteinander/commands/import/testing/shared-data.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { contentsOf } from '../support/change-logs.js';
import { importFiles } from '../support/import-files.js';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW } from '../support/system.js';

const shared = sharedData();

describe.skipIf(!shared)('other real lists', () => {
  let database: PreparedDatabase;

  beforeAll(async () => {
    database = await preparedDatabase();
  });

  afterAll(() => database?.drop());

  test.each([
    ['libraries', 'partners/libraries'],
    ['osm', 'places/osm_public_bookcases'],
    ['osm', 'places/osm_community_centre_addresses'],
  ])('%s from %s are taken once: a second import changes nothing', async (format, folder) => {
    const empty = await contentsOf(database);
    await importFiles(database.connections, NOW, format, join(shared ?? '', folder));
    const taken = await contentsOf(database);
    expect(taken).not.toEqual(empty);
    await importFiles(database.connections, NOW, format, join(shared ?? '', folder));
    expect(await contentsOf(database)).toEqual(taken);
  });
});
