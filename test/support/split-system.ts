import { openActivities } from '@miteinander/activities/server.js';
import type { ServiceConnections } from '@miteinander/commands/system/service-connections.js';
import { startGateway } from '@miteinander/gateway/server.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';
import { serveService, type ServedService } from '@miteinander/kit/subgraph/serve-service.js';
import { openPartners } from '@miteinander/partners/server.js';
import { openPlaces } from '@miteinander/places/server.js';

import { asTestSystem, gatewayConfig, NOW, type TestSystem } from './system.js';

export const SECRET = 'a secret that only these tests know, long enough';

export interface SplitSystem extends TestSystem {
  services: Record<Service['name'], ServedService>;
}

/** The split topology: each service behind HTTP of its own, the gateway signs what it asks them. */
export async function startSplitSystem(connections: ServiceConnections, at = NOW): Promise<SplitSystem> {
  const clock = { now: at };
  const now = (): Date => clock.now;
  const serve = async (service: Promise<Service>): Promise<ServedService> => serveService(await service, { host: '127.0.0.1', port: 0, secret: SECRET });
  const services = {
    places: await serve(openPlaces({ connection: connections.places, now })),
    partners: await serve(openPartners({ connection: connections.partners, now })),
    activities: await serve(openActivities({ connection: connections.activities, now })),
  };
  const link = (name: Service['name']) => ({ kind: 'http' as const, name, url: services[name].url, secret: SECRET });
  const gateway = await startGateway(await gatewayConfig(), [link('places'), link('partners'), link('activities')]);
  const stop = async (): Promise<void> => {
    await gateway.stop();
    await Promise.all(Object.values(services).map((service) => service.stop()));
  };
  return { ...asTestSystem({ url: gateway.url, stop }, clock), services };
}
