import { setTimeout as delay } from 'node:timers/promises';

import { openActivities } from '@miteinander/activities/server.js';
import type { ServiceConnections } from '@miteinander/commands/system/service-connections.js';
import { startGateway } from '@miteinander/gateway/server.js';
import { countStatements } from '@miteinander/kit/testing/count-statements.js';
import { openPartners } from '@miteinander/partners/server.js';
import { openPlaces } from '@miteinander/places/server.js';

import { dataFrom } from './ask-gateway.js';
import { asTestSystem, gatewayConfig, NOW, type TestSystem } from './system.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const QUIET_MILLISECONDS = 600;

export interface CountedSystem extends TestSystem {
  /** What every service together sent to the database while `work` ran. */
  statementsDuring(work: () => Promise<unknown>): Promise<string[]>;
}

/** The single topology, listened to; resolves when the follower of the activities has begun by itself and has nothing left to do. */
export async function startCountedSystem(connections: ServiceConnections): Promise<CountedSystem> {
  const counter = countStatements();
  let last: number | undefined;
  const onStatement = (sql: string): void => {
    last = Date.now();
    counter.onStatement(sql);
  };
  const now = (): Date => NOW;
  const services = await Promise.all([
    openPlaces({ connection: connections.places, now, onStatement }),
    openPartners({ connection: connections.partners, now, onStatement }),
    openActivities({ connection: connections.activities, now, onStatement }),
  ]);
  const gateway = await startGateway(
    await gatewayConfig(),
    services.map(({ name, schema, createContext }) => ({ kind: 'in-process', name, schema, createContext })),
  );
  // A service looks for its database before its first statement.
  await dataFrom(gateway.url, `{ place(id: "${NOBODY}") { id } partner(id: "${NOBODY}") { id } activity(id: "${NOBODY}") { id } }`);
  while (last === undefined || Date.now() - last < QUIET_MILLISECONDS) await delay(QUIET_MILLISECONDS / 3);
  const stop = async (): Promise<void> => {
    await gateway.stop();
    await Promise.all(services.map((service) => service.stop()));
  };
  return { ...asTestSystem({ url: gateway.url, stop }, { now: NOW }), statementsDuring: counter.during };
}
