import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl';
import { startStandaloneServer } from '@apollo/server/standalone';

import type { WorldService } from '../world/definitions.ts';
import { worldSchema } from '../world/world-schema.ts';

/** As the documentation of @apollo/subgraph sets it up. @param cached whether its answers say that they may be kept */
export async function serveApolloService(service: WorldService, cached: boolean): Promise<string> {
  const plugins = cached ? [ApolloServerPluginCacheControl({ defaultMaxAge: 600 })] : [];
  const { url } = await startStandaloneServer(new ApolloServer({ schema: worldSchema(service), plugins }), { listen: { port: 0, host: '127.0.0.1' } });
  return url;
}
