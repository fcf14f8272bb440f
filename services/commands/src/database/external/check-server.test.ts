import type pg from 'pg';
import { expect, test } from 'vitest';

import { checkServer } from './check-server.js';

const GOOD = {
  version: '15.4',
  number: 150_004,
  encoding: 'UTF8',
  user: 'anna',
  database: 'mit',
  schemas: true,
  roles: true,
  extensions: ['pg_trgm', 'btree_gist'],
};

function answering(facts: Partial<typeof GOOD>): pg.Client {
  return { query: async () => ({ rows: [{ ...GOOD, ...facts }] }) } as unknown as pg.Client;
}

test('PostgreSQL 15 with both extensions will do', async () => {
  await expect(checkServer(answering({}), 'db:5432')).resolves.toBeUndefined();
});

test('an older version is named', async () => {
  await expect(checkServer(answering({ version: '14.9', number: 140_009 }), 'db:5432')).rejects.toThrow(
    'PostgreSQL at db:5432 is version 14.9; version 15 or newer is needed.',
  );
});

test('a missing extension is named together with its package', async () => {
  await expect(checkServer(answering({ extensions: ['pg_trgm'] }), 'db:5432')).rejects.toThrow(
    'The extension btree_gist is not installed on the PostgreSQL server; on Debian and Ubuntu run: apt-get install postgresql-15',
  );
});
