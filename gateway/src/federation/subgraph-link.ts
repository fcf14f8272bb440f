import type { GraphQLSchema } from 'graphql';
import type { Asker } from '@miteinander/kit/subgraph/asker.js';
import type { SubgraphName } from '../config.js';

/** How the gateway reaches one service. */
export type SubgraphLink = { name: SubgraphName } & (InProcessLink | HttpLink);

export interface InProcessLink {
  kind: 'in-process';
  /** An executable federated subgraph schema, as `buildSubgraphSchema` returns it. */
  schema: GraphQLSchema;
  /** Called once per fetch, as a service of its own would build one per request. */
  createContext(asker: Asker): object | Promise<object>;
}

export interface HttpLink {
  kind: 'http';
  url: string;
  /** Shared with the service, which checks the signature of every request. */
  secret: string;
}
