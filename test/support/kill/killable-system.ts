import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { activityWriter } from '@miteinander/activities/activity/activity.writer.js';
import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import { openDesk } from '@miteinander/activities/desk/open-desk.js';
import { addPractice } from '@miteinander/activities/practice/keep-practices.js';
import { ensureRoles } from '@miteinander/commands/database/ensure-roles.js';
import { SERVICE_DATABASES } from '@miteinander/commands/system/service-databases.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { migrate } from '@miteinander/kit/database/migrate.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { SERVICE_SCHEMAS } from '@miteinander/kit/database/role-name.js';
import { rowsOf } from '@miteinander/kit/testing/rows-of.js';
import { writeRecords } from '@miteinander/kit/writing/write-records.js';

import { startPrimary } from '../scale-out/database-servers.js';
import type { Killable } from './killable.js';
import { killableBackend, killablePostmaster, whatItDoes } from './killable-database.js';
import { WarmProcess } from './warm-process.js';

const SECRET = 'a secret that only these tests know, long enough';
export const SHEET_KEY = 'a key of sheets that only these tests know';

/** So many offers that what is written to one of them twice lies far apart, and that no door is knocked at too often. */
const OFFERS = 400;
/** A practice may print 300 sheets on one day. */
const PRACTICES = 200;

const repository = fileURLToPath(new URL('../../..', import.meta.url));

export interface Desk {
  offer: string;
  secret: string;
}

export interface KillableSystem {
  /** Of the gateway. */
  url: string;
  /** Owner of the database. */
  admin: ConnectionSettings;
  /** Codes of the practices. */
  practices: string[];
  desks: Desk[];
  targets: Record<'backend' | 'postmaster' | 'places' | 'partners' | 'activities' | 'gateway', Killable>;
  /** The last words of each process, and what the database is at. */
  said(): Promise<string>;
  stop(): Promise<void>;
}

/** The programs as they are now. Whether their types are right is checked elsewhere. */
function compile(): void {
  const projects = ['gateway', ...SERVICE_SCHEMAS.map((service) => `services/${service}`)];
  spawnSync(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '-b', ...projects], { cwd: repository, stdio: 'ignore' });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}

const addressOf = ({ host, port, user, password = '', database }: ConnectionSettings): string =>
  `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;

async function fill(activities: ConnectionSettings): Promise<Pick<KillableSystem, 'practices' | 'desks'>> {
  const orm = openOrm(activitiesDatabase, activities);
  try {
    const records = Array.from({ length: OFFERS }, (_, number) => ({
      provenance: { source: 'test', licence: 'CC0-1.0', attribution: 'Test', externalId: `offer-${number}` },
      title: `Angebot ${number}`,
      categories: [],
      needs: [],
      mode: 'ONLINE' as const,
      languages: [],
      schedules: [],
    }));
    await writeRecords(orm, activityWriter, rowsOf(...records), ({ reason }) => {
      throw new Error(reason);
    });
    const em = orm.em.fork();
    const desks: Desk[] = [];
    for (const record of records) {
      const offer = activityWriter.idOf(record);
      desks.push({ offer, secret: (await openDesk(em, offer))?.secret ?? '' });
    }
    const practices: string[] = [];
    for (let number = 0; number < PRACTICES; number += 1) practices.push((await addPractice(em, `Praxis ${number}`, '2026-11-22')).code);
    return { practices, desks };
  } finally {
    await orm.close();
  }
}

/** The split topology as operators run it: a durable database, three services and the gateway, each a process of its own. */
export async function startKillableSystem(): Promise<KillableSystem> {
  compile();
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-killed-'));
  // As root another account runs the database server; it has to get in.
  await chmod(folder, 0o711);
  const server = await startPrimary(join(folder, 'database'));
  const connections = await ensureRoles(server.admin, SERVICE_SCHEMAS, server.credentialsFile);
  for (const service of SERVICE_SCHEMAS) await migrate(SERVICE_DATABASES[service], server.admin);
  const filled = await fill(connections.activities);

  const cache = { NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const urls: Record<string, string> = {};
  const serviceProcess = async (name: (typeof SERVICE_SCHEMAS)[number]): Promise<WarmProcess> => {
    const port = await freePort();
    urls[`${name.toUpperCase()}_URL`] = `http://127.0.0.1:${port}/graphql`;
    return new WarmProcess({
      name,
      program: `services/${name}/dist/main.js`,
      modules: [`services/${name}/dist/server.js`, 'services/kit/dist/subgraph/run-service.js'],
      environment: { ...cache, PORT: String(port), GATEWAY_SECRET: SECRET, SHEET_KEY, DATABASE_URL: addressOf(connections[name]) },
      health: `http://127.0.0.1:${port}/health/live`,
    });
  };
  const services = { places: await serviceProcess('places'), partners: await serviceProcess('partners'), activities: await serviceProcess('activities') };
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const gateway = new WarmProcess({
    name: 'gateway',
    program: 'gateway/dist/main.js',
    modules: ['gateway/dist/server.js'],
    environment: { ...cache, ...urls, HOST: '127.0.0.1', PORT: String(port), GATEWAY_SECRET: SECRET, LOG_LEVEL: 'error', TRUST_PROXY: 'loopback' },
    health: `${url}/health/ready`,
  });
  const processes = [...Object.values(services), gateway];
  await Promise.all(processes.map((one) => one.start()));
  return {
    url,
    admin: server.admin,
    ...filled,
    targets: { ...services, gateway, backend: killableBackend(server.admin), postmaster: killablePostmaster(server) },
    said: async () => [...processes.map(({ name, said }) => `${name}: ${said.slice(-1_000)}`), await whatItDoes(server.admin)].join('\n'),
    async stop() {
      await Promise.all(processes.map((one) => one.stop()));
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
