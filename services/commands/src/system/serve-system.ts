import { openActivities } from '@miteinander/activities/server.js';
import type { GatewayConfig } from '@miteinander/gateway/gateway-config.js';
import { startGateway } from '@miteinander/gateway/server.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';
import { openPartners } from '@miteinander/partners/server.js';
import { openPlaces } from '@miteinander/places/server.js';

import type { ServiceConnections } from './service-connections.js';

export interface RunningSystem {
  url: string;
  stop(): Promise<void>;
}

/** The single topology: the gateway with all three services in this process. @param sheetKey see `ActivitiesConfig`. */
export async function serveSystem(config: GatewayConfig, connections: ServiceConnections, now?: () => Date, sheetKey?: string): Promise<RunningSystem> {
  const clock = now ? { now } : {};
  const services: Service[] = await Promise.all([
    openPlaces({ connection: connections.places, ...clock }),
    openPartners({ connection: connections.partners, ...clock }),
    openActivities({ connection: connections.activities, sheetKey, ...clock }),
  ]);
  const stopServices = (): Promise<unknown> => Promise.all(services.map((service) => service.stop()));
  try {
    const links = services.map(({ name, schema, createContext }) => ({ kind: 'in-process' as const, name, schema, createContext }));
    const gateway = await startGateway(config, links);
    return {
      url: gateway.url,
      async stop() {
        await gateway.stop();
        await stopServices();
      },
    };
  } catch (error) {
    await stopServices();
    throw error;
  }
}
