import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

import { composeWorld } from '../world/compose-world.ts';
import type { ServiceUrls } from './orders.ts';

/** As the documentation of @apollo/gateway sets it up. */
export async function serveApolloGateway(urls: ServiceUrls): Promise<string> {
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: composeWorld(urls) }) });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return url.replace(/\/$/, '');
}
