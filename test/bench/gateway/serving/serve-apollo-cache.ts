import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import responseCache from '@apollo/server-plugin-response-cache';
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl';
import fastifyApollo from '@as-integrations/fastify';
import { fastify } from 'fastify';

import { composeWorld } from '../world/compose-world.ts';
import type { ServiceUrls } from './orders.ts';

/** Apollo's own cache of whole answers, on the fastest of the usual fronts. */
export async function serveApolloCache(urls: ServiceUrls): Promise<string> {
  const apollo = new ApolloServer({
    gateway: new ApolloGateway({ supergraphSdl: composeWorld(urls) }),
    plugins: [ApolloServerPluginCacheControl({ defaultMaxAge: 600 }), responseCache()],
  });
  await apollo.start();
  const http = fastify();
  await http.register(fastifyApollo(apollo), { path: '/' });
  return http.listen({ port: 0, host: '127.0.0.1' });
}
