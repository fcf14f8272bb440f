import type pg from 'pg';

import { databaseErrors } from '../database-errors.js';

/** Extensions the services' migrations create. */
export const NEEDED_EXTENSIONS = ['pg_trgm', 'btree_gist'];

interface ServerFacts {
  version: string;
  number: number;
  encoding: string;
  user: string;
  database: string;
  schemas: boolean;
  roles: boolean;
  extensions: string[];
}

/** Refuses a server on which the set-up would fail half-way. */
export async function checkServer(client: pg.Client, place: string): Promise<void> {
  const { rows } = await client.query<ServerFacts>(
    `select current_setting('server_version') as version,
            current_setting('server_version_num')::int as number,
            current_setting('server_encoding') as encoding,
            current_user as user,
            current_database() as database,
            has_database_privilege(current_database(), 'create') as schemas,
            (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as roles,
            array(select name::text from pg_available_extensions where name = any ($1)) as extensions`,
    [NEEDED_EXTENSIONS],
  );
  const facts = rows[0];
  if (facts === undefined) throw databaseErrors.connectionFailed(place, 'it answers with nothing');
  if (facts.number < 150_000) throw databaseErrors.tooOld(place, facts.version);
  if (facts.encoding !== 'UTF8') throw databaseErrors.notUnicode(facts.database, facts.encoding);
  if (!facts.schemas) throw databaseErrors.mayNotCreateSchemas(facts.user, facts.database);
  if (!facts.roles) throw databaseErrors.mayNotCreateRoles(facts.user);
  const missing = NEEDED_EXTENSIONS.find((extension) => !facts.extensions.includes(extension));
  if (missing !== undefined) throw databaseErrors.extensionMissing(missing, Math.floor(facts.number / 10_000));
}
