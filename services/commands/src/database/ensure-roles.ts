import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { roleName } from '@miteinander/kit/database/role-name.js';
import pg from 'pg';

import { ensureCredentials } from './credentials.js';
import { scramVerifier } from './scram-verifier.js';

/** Serialises everybody who sets up roles in one database. */
const ROLE_LOCK = 0x6d69_726f;

/**
 * Gives every service a login of its own that can do nothing but connect; what it may do in its schema
 * its migrations grant. Safe to repeat: passwords come from the file and are set again.
 */
export async function ensureRoles<Service extends string>(
  admin: ConnectionSettings,
  services: readonly Service[],
  credentialsFile: string,
): Promise<Record<Service, ConnectionSettings>> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [ROLE_LOCK]);
    const passwords = await ensureCredentials(credentialsFile, services);
    const connections: Partial<Record<Service, ConnectionSettings>> = {};
    for (const service of services) {
      const password = passwords[service] ?? '';
      await ensureRole(client, roleName(service), password, admin.database);
      connections[service] = { ...admin, user: roleName(service), password };
    }
    await client.query('commit');
    return connections as Record<Service, ConnectionSettings>;
  } finally {
    await client.end();
  }
}

async function ensureRole(client: pg.Client, role: string, password: string, database: string): Promise<void> {
  const { rows } = await client.query<{ exists: boolean; powerful: boolean }>(
    `select true as exists, rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls as powerful
       from pg_roles where rolname = $1`,
    [role],
  );
  const known = rows[0];
  const login = `login password '${scramVerifier(password)}'`;
  const powerless = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  // Naming an attribute takes the right to change it, so an existing role is only stripped if there is something to strip.
  if (known === undefined) await client.query(`create role ${role} ${login} ${powerless}`);
  else await client.query(`alter role ${role} ${login} ${known.powerful ? powerless : ''}`);
  await client.query(`grant connect on database ${client.escapeIdentifier(database)} to ${role}`);
  await client.query(`revoke all on schema public from ${role}`);
}
