import pg from 'pg';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { expect, onTestFinished, test } from 'vitest';

import { openExternalDatabase } from './external-database.js';

const admin = testServer();

function urlFor(user: string, password: string, database: string, host = admin.host, port = admin.port): string {
  const place = host.startsWith('/') ? `localhost:${port}/${database}?host=${encodeURIComponent(host)}` : `${host}:${port}/${database}`;
  return `postgres://${user}:${encodeURIComponent(password)}@${place}`;
}

async function asOwner(...statements: string[]): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function withLogin(name: string, ...grants: string[]): Promise<void> {
  onTestFinished(() => asOwner(`drop owned by ${name}`, `drop role ${name}`));
  await asOwner(`create role ${name} login password 'geheim'`, `grant connect on database ${admin.database} to ${name}`, ...grants);
}

test('takes a server on which everything is there', async () => {
  const database = await openExternalDatabase(urlFor(admin.user, admin.password ?? '', admin.database));
  expect(database.admin).toEqual(admin);
  expect(database.description).toContain('miteinander:***@');
  expect(database.description).not.toContain(admin.password);
  await database.stop();
});

test('says that nothing answers', async () => {
  await expect(openExternalDatabase(urlFor('anna', 'geheim', 'mit', '127.0.0.1', 9))).rejects.toThrow(
    'No PostgreSQL answers at 127.0.0.1:9 (connection refused); start it, or correct host and port in DATABASE_URL.',
  );
  await expect(openExternalDatabase(urlFor('anna', 'geheim', 'mit', 'db.invalid'))).rejects.toThrow('answers at db.invalid:5432 (');
  await expect(openExternalDatabase(urlFor('anna', 'geheim', 'mit', '/nowhere'))).rejects.toThrow('(no such socket)');
});

test('says that the password is wrong without showing it', async () => {
  const attempt = openExternalDatabase(urlFor(admin.user, 'geheim', admin.database));
  await expect(attempt).rejects.toThrow('refuses the user "miteinander"; correct user and password in DATABASE_URL');
  await expect(attempt).rejects.not.toThrow('geheim');
});

test('says that the database is missing', async () => {
  await expect(openExternalDatabase(urlFor(admin.user, admin.password ?? '', 'elsewhere'))).rejects.toThrow(
    'has no database "elsewhere"; create it with: createdb --owner=miteinander',
  );
});

test('says that the user may not create schemas', async () => {
  await withLogin('check_schemas');
  await expect(openExternalDatabase(urlFor('check_schemas', 'geheim', admin.database))).rejects.toThrow(
    'GRANT CREATE ON DATABASE "miteinander" TO "check_schemas";',
  );
});

test('says that the user may not create roles', async () => {
  await withLogin('check_roles', `grant create on database ${admin.database} to check_roles`);
  await expect(openExternalDatabase(urlFor('check_roles', 'geheim', admin.database))).rejects.toThrow(
    'ALTER ROLE "check_roles" CREATEROLE;',
  );
});

test('says that the database is not in Unicode', async () => {
  onTestFinished(() => asOwner('drop database check_latin'));
  await asOwner(`create database check_latin encoding 'LATIN1' template template0 locale_provider libc locale 'C'`);
  await expect(openExternalDatabase(urlFor(admin.user, admin.password ?? '', 'check_latin'))).rejects.toThrow('has the encoding LATIN1');
});
