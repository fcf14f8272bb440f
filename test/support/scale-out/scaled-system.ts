import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureRoles } from '@miteinander/commands/database/ensure-roles.js';
import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { SERVICE_DATABASES } from '@miteinander/commands/system/service-databases.js';
import { freePort, startRedis, type RunningRedis } from '@miteinander/gateway/shared/testing/start-redis.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { migrate } from '@miteinander/kit/database/migrate.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { SERVICE_SCHEMAS } from '@miteinander/kit/database/role-name.js';
import { placesDatabase } from '@miteinander/places/db/database.js';
import { loadGazetteer } from '@miteinander/places/gazetteer/load-gazetteer.js';

import { caughtUp, startPrimary, startStandby, type DatabaseServer } from './database-servers.js';
import { repository } from './deploy-folder.js';
import { startNodeProcess, type NodeProcess } from './node-process.js';
import type { Part } from './part.js';
import { prepareNginx } from './start-nginx.js';

const SECRET = 'a secret that only these tests know, long enough';
const SHEET_KEY = 'a key of sheets that only these tests know';

type ServiceName = (typeof SERVICE_SCHEMAS)[number];

export interface ScaledSystem {
  /** Of nginx. */
  url: string;
  /** Of each gateway. */
  gateways: string[];
  redis: RunningRedis;
  /** Everything but nginx, in an order in which nobody is killed right after its twin. */
  parts: Part[];
  /** One of each of our programs. */
  firsts: NodeProcess[];
  /** The last words of each process that had any, to see why something went wrong. */
  said(): Promise<string>;
  stop(): Promise<void>;
}

const addressOf = ({ host, port, user, password = '', database }: ConnectionSettings): string =>
  `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;

/** The programs as they are now, not as they were when somebody compiled last. Whether their types are right is checked elsewhere. */
function compile(): void {
  const projects = ['gateway', ...SERVICE_SCHEMAS.map((service) => `services/${service}`)];
  spawnSync(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '-b', ...projects], { cwd: repository, stdio: 'ignore' });
}

async function fill(primary: DatabaseServer): Promise<Record<ServiceName, ConnectionSettings>> {
  const connections = await ensureRoles(primary.admin, SERVICE_SCHEMAS, primary.credentialsFile);
  for (const service of SERVICE_SCHEMAS) await migrate(SERVICE_DATABASES[service], primary.admin);
  const orm = openOrm(placesDatabase, connections.places);
  await loadGazetteer(orm);
  await orm.close();
  await loadExampleProgramme(connections, new Date());
  return connections;
}

/**
 * Two gateways and two of each service behind nginx as delivered, a primary with a standby, a shared store: real processes on this machine.
 * @param opened told of everything that must be undone, in order; the last first
 */
async function assemble(folder: string, opened: (undo: () => Promise<unknown>) => void): Promise<Omit<ScaledSystem, 'stop'>> {
  compile();
  const keep = <Started extends { stop(): Promise<unknown> }>(started: Started): Started => {
    opened(() => started.stop());
    return started;
  };
  const primary = keep(await startPrimary(join(folder, 'primary')));
  const connections = await fill(primary);
  const standby = keep(await startStandby(primary, join(folder, 'follower')));
  await caughtUp(primary, standby);
  let redis = await startRedis();
  opened(() => redis.kill());

  const fronts = {} as Record<ServiceName, number>;
  // Nobody is asked for anything private here, and what nginx did with a dead process is worth knowing.
  const replaced: Record<string, string> = { 'miteinander-error.log crit;': 'miteinander-error.log error;' };
  const services: NodeProcess[] = [];
  for (const [at, name] of (['places', 'activities', 'partners'] as const).entries()) {
    fronts[name] = await freePort();
    replaced[`listen 127.0.0.1:400${at + 1};`] = `listen 127.0.0.1:${fronts[name]};`;
    for (const instance of [1, 2]) {
      const port = await freePort();
      replaced[`127.0.0.1:4${instance}0${at + 1} `] = `127.0.0.1:${port} `;
      const environment = {
        PORT: String(port),
        GATEWAY_SECRET: SECRET,
        DATABASE_URL: addressOf(connections[name]),
        DATABASE_READ_URL: addressOf({ ...connections[name], host: standby.admin.host }),
        ...(name === 'activities' ? { SHEET_KEY } : {}),
      };
      services.push(keep(await startNodeProcess({ name: `${name} ${instance}`, program: `services/${name}/dist/main.js`, environment, health: `http://127.0.0.1:${port}/health/live` })));
    }
  }

  const gateways: NodeProcess[] = [];
  const addresses = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  const prepared = await prepareNginx({ gateways: addresses, replaced });
  opened(() => prepared.remove());
  const nginx = keep(await prepared.start());
  for (const [at, address] of addresses.entries()) {
    const environment = {
      HOST: '127.0.0.1',
      PORT: address.split(':')[1] ?? '',
      PUBLIC_URL: nginx.url,
      LOG_LEVEL: 'warn',
      TRUST_PROXY: 'loopback',
      GATEWAY_SECRET: SECRET,
      VALKEY_URL: redis.url,
      ...Object.fromEntries(Object.entries(fronts).map(([name, port]) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${port}/graphql`])),
    };
    gateways.push(keep(await startNodeProcess({ name: `gateway ${at + 1}`, program: 'gateway/dist/main.js', environment, health: `http://${address}/health/ready` })));
  }

  const store: Part = {
    name: 'the shared store',
    kill: () => redis.kill(),
    revive: async () => {
      redis = await startRedis(redis.port);
    },
  };
  const instance = (number: number): NodeProcess[] => [...gateways, ...services].filter(({ name }) => name.endsWith(` ${number}`));
  return {
    url: nginx.url,
    gateways: addresses.map((address) => `http://${address}`),
    redis,
    said: async () => [`nginx: ${(await nginx.errorLog()).slice(-3_000)}`, ...[...gateways, ...services].map((one) => `${one.name}: ${one.said().slice(-4_000)}`)].join('\n'),
    firsts: instance(1),
    parts: [...instance(1), standby, ...instance(2), store, primary],
  };
}

export async function startScaledSystem(): Promise<ScaledSystem> {
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-scaled-'));
  // As root another account runs the database servers; it has to get in.
  await chmod(folder, 0o711);
  const undoing: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const undo of undoing.splice(0).toReversed()) await undo().catch((error: unknown) => console.error(error));
  };
  try {
    return { ...(await assemble(folder, (undo) => undoing.push(undo))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
