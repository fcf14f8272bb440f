import type { GraphQLDataSource } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import { HttpSource } from '../federation/http-source.js';
import { InProcessSource } from '../federation/in-process-source.js';
import type { SubgraphLink } from '../federation/subgraph-link.js';
import type { Observer } from '../observing/observer.js';
import { GuardedSource } from './guarded-source.js';
import { resilienceOptions, type ResilienceOptions } from './resilience-options.js';

/** A service as the federation asks it, wherever it runs. */
export const createSource = (link: SubgraphLink, log: FastifyBaseLogger, observer: Observer, options: Partial<ResilienceOptions> = {}): GraphQLDataSource => {
  const source = link.kind === 'http' ? new HttpSource(link, log) : new InProcessSource(link, log);
  return new GuardedSource(link.name, source, log, observer, { ...resilienceOptions, ...options });
};
