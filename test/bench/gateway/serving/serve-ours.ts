import { startGateway, type SubgraphLink } from '@miteinander/gateway/server.js';

import { composeWorld } from '../world/compose-world.ts';
import { definitions, type WorldService } from '../world/definitions.ts';
import { worldSchema } from '../world/world-schema.ts';
import type { Order } from './orders.ts';

const services = Object.keys(definitions) as WorldService[];

/** So many points that nobody is ever refused: here the cost of answers is measured. */
const EVERYTHING = { burst: 1e12, perMinute: 1e12 };

/** The gateway of the product, set up as `pnpm start` does. */
export async function serveOurs(order: Extract<Order, { kind: 'ours in one process' | 'ours apart' }>): Promise<string> {
  const links: SubgraphLink[] = services.map((name) =>
    order.kind === 'ours apart' ? { name, kind: 'http', url: order.urls[name], secret: order.secret } : { name, kind: 'in-process', schema: worldSchema(name), createContext: () => ({}) },
  );
  const trustedDocuments = order.kind === 'ours apart' ? {} : order.documents;
  const gateway = await startGateway({ port: 0, host: '127.0.0.1', logLevel: 'warn', supergraph: composeWorld(), trustedDocuments, fairUse: EVERYTHING, logDestination: { write: () => undefined } }, links);
  return gateway.url;
}
