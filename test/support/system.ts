import { serveSystem } from '@miteinander/commands/system/serve-system.js';
import type { ServiceConnections } from '@miteinander/commands/system/service-connections.js';
import { readGatewayFiles } from '@miteinander/gateway/files.js';
import type { GatewayConfig } from '@miteinander/gateway/gateway-config.js';

import { askGateway, dataFrom, type Answer } from './ask-gateway.js';

/** A Sunday noon. */
export const NOW = new Date('2026-11-22T11:00:00Z');

/** The clock of everything that runs in a test; put another moment into it and time has passed. */
export interface Clock {
  now: Date;
}

export interface TestSystem {
  url: string;
  clock: Clock;
  ask<Data = Record<string, unknown>>(query: string, variables?: object): Promise<Answer<Data>>;
  /** @throws if the answer holds an error. */
  data<Data>(query: string, variables?: object): Promise<Data>;
  stop(): Promise<void>;
}

/** A gateway on a free port with the committed contract and documents, and no pages. */
export async function gatewayConfig(): Promise<GatewayConfig> {
  const { supergraph, trustedDocuments } = await readGatewayFiles();
  return { host: '127.0.0.1', port: 0, logLevel: 'silent', supergraph, trustedDocuments };
}

/** The single topology with a clock one can hold. */
export async function startSystem(connections: ServiceConnections, now = NOW): Promise<TestSystem> {
  const clock = { now };
  return asTestSystem(await serveSystem(await gatewayConfig(), connections, () => clock.now), clock);
}

export function asTestSystem({ url, stop }: { url: string; stop(): Promise<void> }, clock: Clock): TestSystem {
  return {
    url,
    clock,
    ask: (query, variables) => askGateway(url, query, variables),
    data: (query, variables) => dataFrom(url, query, variables),
    stop,
  };
}
