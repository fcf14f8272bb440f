import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { execute, parse, type ExecutionResult } from 'graphql';
import type { FetchOptions, RequestContext } from '../plan-types.js';
import { Planner } from '../planner.js';
import { orchard } from './orchard.js';

type ServiceName = keyof typeof orchard.services;
type ServiceAnswer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** What becomes of a service's answer on the way. */
export type Tamper = (answer: ServiceAnswer, service: ServiceName, options: FetchOptions) => ServiceAnswer;

export interface Orchard {
  readonly planner: Planner;
  /** The answer of a compiled plan, or of one left to @apollo/gateway. */
  ask(query: string, variables?: Record<string, unknown>, context?: object): Promise<ExecutionResult>;
  /** The answer of @apollo/gateway as it is sold. */
  askStock(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** Every question to a service so far. */
  readonly fetches: { service: ServiceName; query: string; variables: Record<string, unknown> }[];
  /** Services that were reported; undefined for one that is not known. */
  readonly misfits: (string | undefined)[];
  tamper: Tamper;
}

const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** The orchard behind a planner of ours and behind the gateway it stands for. */
export async function openOrchard(): Promise<Orchard> {
  const fetches: Orchard['fetches'] = [];
  const misfits: Orchard['misfits'] = [];
  const source = (service: ServiceName): GraphQLDataSource => ({
    process: async (options) => {
      const { query = '', variables = {} } = options.request;
      fetches.push({ service, query, variables: structuredClone(variables) });
      const answer = await execute({ schema: orchard.services[service], document: parse(query), variableValues: variables });
      // As it would come over HTTP.
      return opened.tamper(JSON.parse(JSON.stringify(answer)) as ServiceAnswer, service, options);
    },
  });
  const sources = { trees: source('trees'), people: source('people') };
  const planner = await Planner.open(Supergraph.build(orchard.supergraph), { sources, misfit: (service) => misfits.push(service) });
  const stock = new ApolloGateway({ supergraphSdl: orchard.supergraph, buildService: ({ name }) => sources[name as ServiceName], logger: log });
  const { executor } = await stock.load();

  const requestFor = (query: string, variables: Record<string, unknown>, context: object): RequestContext => ({
    request: { query, variables },
    document: parse(query),
    queryHash: query,
    context,
    metrics: {},
    logger: log,
  }) as unknown as RequestContext;

  const opened: Orchard = {
    planner,
    ask: async (query, variables = {}, context = {}) => planner.plan(parse(query)).answer(requestFor(query, variables, context)),
    askStock: async (query, variables = {}) => {
      try {
        return (await executor(requestFor(query, variables, {}))) as ExecutionResult;
      } catch (error) {
        return { errors: [error as never] };
      }
    },
    fetches,
    misfits,
    tamper: (answer) => answer,
  };
  return opened;
}
