import type { GraphQLSchema } from 'graphql';

import type { Asker } from './asker.js';

/** A subgraph that is ready to answer, whoever carries the questions to it. */
export interface Service {
  name: 'places' | 'activities' | 'partners';
  schema: GraphQLSchema;
  /** Fresh state for one request: an EntityManager of its own, loaders of its own. */
  createContext(asker?: Asker): object;
  stop(): Promise<void>;
}
