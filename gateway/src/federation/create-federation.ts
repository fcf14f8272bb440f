import '../telemetry-off.js';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { configErrors } from '../errors/config-errors.js';
import type { Observer } from '../observing/observer.js';
import type { RequestContext } from '../plans/plan-types.js';
import { createSource } from '../resilience/create-source.js';
import type { ResilienceOptions } from '../resilience/resilience-options.js';
import { federationErrors } from './federation-errors.js';
import { Graph } from './graph.js';
import type { SubgraphLink } from './subgraph-link.js';

export type GatewayInterface = ApolloServerOptionsWithGateway<object>['gateway'];

export interface FederationParts {
  /** The text of the supergraph. */
  readonly supergraph: string;
  readonly links: readonly SubgraphLink[];
  readonly log: FastifyBaseLogger;
  readonly observer: Observer;
  /** Trusted documents by hash: planned before they are asked for, and held against every new supergraph. */
  readonly documents: Readonly<Record<string, string>>;
  /** How services are treated that do not answer as they should; the usual way when absent. */
  readonly resilience?: Partial<ResilienceOptions> | undefined;
}

/** The federation over a static supergraph: nothing is fetched to start, nothing is polled. */
export interface Federation {
  /** For Apollo Server, which loads it when it starts. */
  readonly gateway: GatewayInterface;
  /** What askers see. @throws before the server has started */
  schema(): GraphQLSchema;
  /** What Apollo Server would ask the gateway for one of the trusted documents. @throws before the server has started, or if there is none */
  requestFor(hash: string, variables: Record<string, unknown>, context: object): RequestContext;
  /**
   * Puts another supergraph in the place of the present one, once everything about it is ready. What is under way is
   * answered by the one it began with.
   * @throws Error with a sentence if it cannot take its place; then the present one stays
   */
  replace(supergraph: string): Promise<void>;
}

type Listener = Parameters<NonNullable<GatewayInterface['onSchemaLoadOrUpdate']>>[0];

export const createFederation = ({ supergraph, links, log, observer, documents, resilience }: FederationParts): Federation => {
  const listeners = new Set<Listener>();
  // Services are asked in the same way by all supergraphs: what is known of their health does not change with them.
  const sources = new Map<string, GraphQLDataSource>();
  const graphs = new WeakMap<GraphQLSchema, Graph>();
  let current: Graph | undefined;
  let loading: Promise<void> | undefined;
  let swaps: Promise<unknown> = Promise.resolve();

  const linkTo = (name: string): SubgraphLink => {
    const link = links.find((candidate) => candidate.name === name);
    if (link === undefined) throw configErrors.subgraphNotLinked(name);
    return link;
  };
  const sourceOf = (name: string): GraphQLDataSource => {
    const source = sources.get(name) ?? createSource(linkTo(name), log, observer, resilience);
    sources.set(name, source);
    return source;
  };
  const schemaOf = (name: string): GraphQLSchema | undefined => {
    const link = linkTo(name);
    return link.kind === 'in-process' ? link.schema : undefined;
  };
  const open = (text: string): Promise<Graph> => Graph.open({ supergraph: text, sourceOf, schemaOf, documents, log });
  const use = (graph: Graph): void => {
    graphs.set(graph.schema, graph);
    for (const listener of listeners) listener({ apiSchema: graph.schema, coreSupergraphSdl: graph.supergraph });
    current = graph;
  };
  const present = (): Graph => {
    if (current === undefined) throw federationErrors.notLoaded();
    return current;
  };

  const swap = async (text: string): Promise<void> => {
    if (text === present().supergraph) return;
    try {
      use(await open(text));
    } catch (error) {
      observer.swapped('refused');
      throw federationErrors.refused(error);
    }
    observer.swapped('swapped');
  };

  return {
    gateway: {
      load: async () => {
        await (loading ??= open(supergraph).then(use));
        return { executor: async (request) => (graphs.get(request.schema) ?? present()).answer(request) };
      },
      onSchemaLoadOrUpdate: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      stop: async () => listeners.clear(),
    },
    schema: () => present().schema,
    requestFor: (hash, variables, context) => present().requestFor(hash, variables, context),
    replace: (text) => {
      const swapped = swaps.then(() => swap(text));
      swaps = swapped.catch(() => undefined);
      return swapped;
    },
  };
};
