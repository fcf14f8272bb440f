import { setImmediate as others } from 'node:timers/promises';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import { getOperationAST, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { configErrors } from '../errors/config-errors.js';
import { checkTrustedDocuments } from '../documents/trusted-documents.js';
import { PlanStore } from '../plans/plan-store.js';
import { Planner } from '../plans/planner.js';
import { fetchesOf } from '../plans/fetches-of.js';
import type { RequestContext, Sources } from '../plans/plan-types.js';
import { federationErrors } from './federation-errors.js';
import { quietLogger } from './quiet-logger.js';

export interface GraphParts {
  /** The text of the supergraph. */
  readonly supergraph: string;
  /** How a service is asked. @throws if nobody said how */
  sourceOf(name: string): GraphQLDataSource;
  /** What a service in this process can be asked; undefined for those elsewhere. */
  schemaOf(name: string): GraphQLSchema | undefined;
  /** Trusted documents by hash. */
  readonly documents: Readonly<Record<string, string>>;
  readonly log: FastifyBaseLogger;
}

/** One supergraph, ready to be asked: the trusted documents are planned, others will be when they are met. */
export class Graph {
  readonly supergraph: string;
  readonly #planner: Planner;
  readonly #logger: ReturnType<typeof quietLogger>;
  readonly #plans = new PlanStore();
  readonly #trusted = new Map<string, { query: string; document: DocumentNode; operation: OperationDefinitionNode }>();

  private constructor(supergraph: string, planner: Planner, log: FastifyBaseLogger) {
    this.supergraph = supergraph;
    this.#planner = planner;
    this.#logger = quietLogger(log);
  }

  /**
   * Takes some tenths of a second, in pieces of some hundredths, so that another one goes on answering.
   * @throws Error with a sentence if it is no supergraph, names a service that nobody linked, or does not answer a trusted document
   */
  static async open({ supergraph: text, sourceOf, schemaOf, documents, log }: GraphParts): Promise<Graph> {
    const supergraph = read(text);
    const sources: Sources = Object.fromEntries(supergraph.subgraphsMetadata().map(({ name }) => [name, sourceOf(name)]));
    const misfit = (service?: string): void => log.error({ service }, 'a service answered with something that does not fit what it was asked');
    const graph = new Graph(text, await Planner.open(supergraph, { sources, misfit }), log);
    for (const [hash, { query }] of checkTrustedDocuments(documents, graph.schema)) {
      await others();
      graph.#trust(hash, query, schemaOf);
    }
    return graph;
  }

  /** What askers see. */
  get schema(): GraphQLSchema {
    return this.#planner.schema;
  }

  async answer(request: RequestContext): Promise<ExecutionResult> {
    const { queryHash, document, request: { operationName } } = request;
    const question = operationName ? `${queryHash} ${operationName}` : queryHash;
    const known = this.#plans.get(question);
    if (known !== undefined) return known.answer(request);
    const planned = this.#planner.plan(document, operationName ?? undefined);
    this.#plans.keep(question, planned);
    return planned.answer(request);
  }

  /** What Apollo Server would ask for a trusted document. @throws if it is none of those the graph was opened with */
  requestFor(hash: string, variables: Record<string, unknown>, context: object): RequestContext {
    const trusted = this.#trusted.get(hash);
    if (trusted === undefined) throw federationErrors.notTrusted(hash);
    const { query, document, operation } = trusted;
    const request = { request: { query, variables }, source: query, document, operation, operationName: operation.name?.value ?? null, queryHash: hash, schema: this.schema, context, metrics: {}, logger: this.#logger };
    return request as unknown as RequestContext;
  }

  #trust(hash: string, query: string, schemaOf: GraphParts['schemaOf']): void {
    const document = parse(query);
    const planned = this.#planner.plan(document);
    for (const { serviceName, operation } of fetchesOf(planned.plan)) {
      const schema = schemaOf(serviceName);
      const [invalid] = schema === undefined ? [] : validate(schema, parse(operation));
      if (invalid !== undefined) throw configErrors.documentInvalid(hash, federationErrors.promisedInVain(serviceName, invalid.message).message);
    }
    this.#plans.trust(hash, planned);
    const operation = getOperationAST(document);
    if (operation) this.#trusted.set(hash, { query, document, operation });
  }
}

function read(text: string): Supergraph {
  try {
    return Supergraph.build(text, { validateSupergraph: true });
  } catch (error) {
    throw federationErrors.unreadable((error as Error).message);
  }
}
