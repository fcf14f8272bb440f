import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createGatewayRuntime } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

import { composeWorld } from '../world/compose-world.ts';
import type { ServiceUrls } from './orders.ts';

/** Hive's gateway as its documentation sets it up for its own planner, without pages and reports. */
export async function serveHiveGateway(urls: ServiceUrls): Promise<string> {
  const gateway = createGatewayRuntime({ supergraph: composeWorld(urls), unifiedGraphHandler, logging: false, landingPage: false, graphiql: false, maskedErrors: false });
  const server = createServer((request, response) => void gateway(request, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
