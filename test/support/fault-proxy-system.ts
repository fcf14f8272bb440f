import { openActivities } from '@miteinander/activities/server.js';
import type { ServiceConnections } from '@miteinander/commands/system/service-connections.js';
import type { ResilienceOptions } from '@miteinander/gateway/resilience/resilience-options.js';
import { startGateway } from '@miteinander/gateway/server.js';
import { serveService, type ServedService } from '@miteinander/kit/subgraph/serve-service.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';
import { openPartners } from '@miteinander/partners/server.js';
import { openPlaces } from '@miteinander/places/server.js';

import { faultProxy, type FaultProxy } from './fault-proxy.js';
import { SECRET } from './split-system.js';
import { asTestSystem, gatewayConfig, NOW, type TestSystem } from './system.js';

export interface FaultySystem extends TestSystem {
  readonly proxies: Readonly<Record<Service['name'], FaultProxy>>;
}

export interface FaultySystemOptions {
  /** How long an answer may take, in milliseconds. */
  answerMilliseconds: number;
  resilience: Partial<ResilienceOptions>;
}

/** Slowing down whoever changes much is not what is looked at here. */
const unhurried = { burst: 1_000_000, perMinute: 1_000_000 };

/** The split topology with something in front of each service that can do to it whatever can go wrong. */
export async function startFaultySystem(connections: ServiceConnections, options: FaultySystemOptions): Promise<FaultySystem> {
  const clock = { now: NOW };
  const now = (): Date => clock.now;
  const serve = async (service: Promise<Service>): Promise<ServedService> => serveService(await service, { host: '127.0.0.1', port: 0, secret: SECRET });
  const services = {
    places: await serve(openPlaces({ connection: connections.places, now })),
    partners: await serve(openPartners({ connection: connections.partners, now })),
    activities: await serve(openActivities({ connection: connections.activities, now })),
  };
  const proxies = {
    places: await faultProxy('places', services.places.url),
    partners: await faultProxy('partners', services.partners.url),
    activities: await faultProxy('activities', services.activities.url),
  };
  const link = (name: Service['name']) => ({ kind: 'http' as const, name, url: proxies[name].url, secret: SECRET });
  const gateway = await startGateway({ ...(await gatewayConfig()), care: unhurried, fairUse: unhurried, ...options }, [link('places'), link('partners'), link('activities')]);
  const stop = async (): Promise<void> => {
    await gateway.stop();
    await Promise.all(Object.values(proxies).map((proxy) => proxy.stop()));
    await Promise.all(Object.values(services).map((service) => service.stop()));
  };
  return { ...asTestSystem({ url: gateway.url, stop }, clock), proxies };
}
