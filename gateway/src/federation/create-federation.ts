import '../telemetry-off.js';
import { ApolloGateway } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import { configErrors } from '../errors/config-errors.js';
import { HttpSource } from './http-source.js';
import { InProcessSource } from './in-process-source.js';
import { quietLogger } from './quiet-logger.js';
import type { SubgraphLink } from './subgraph-link.js';

/** The federation over a static supergraph: nothing is fetched to start, nothing is polled. */
export const createFederation = (supergraph: string, links: readonly SubgraphLink[], log: FastifyBaseLogger): ApolloGateway =>
  new ApolloGateway({
    supergraphSdl: supergraph,
    logger: quietLogger(log),
    debug: false,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => {
      const link = links.find((candidate) => candidate.name === name);
      if (link === undefined) throw configErrors.subgraphNotLinked(name);
      return link.kind === 'http' ? new HttpSource(name, link, log) : new InProcessSource(name, link, log);
    },
  });
