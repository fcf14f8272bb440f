import { execute, parse, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import { maskServiceErrors } from '../errors/mask-service-errors.js';
import type { InProcessLink } from './subgraph-link.js';
import { unavailable } from './unavailable.js';

type Options = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** A service in the same process: no HTTP, no serialising; each distinct query is parsed and validated once. */
export class InProcessSource implements GraphQLDataSource {
  readonly #documents = new LRUCache<string, DocumentNode>({ maxSize: 8_000_000, sizeCalculation: (_document, query) => query.length * 20 + 1000 });

  constructor(
    private readonly name: string,
    private readonly link: InProcessLink,
    private readonly log: FastifyBaseLogger,
  ) {}

  async process({ request }: Options): Promise<Answer> {
    try {
      const result = await this.#execute(request.query ?? '', request.variables, request.operationName);
      const errors = maskServiceErrors(result.errors, this.name, this.log);
      return { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) };
    } catch (error) {
      return unavailable(this.name, error, this.log);
    }
  }

  async #execute(query: string, variableValues: Record<string, unknown> | undefined, operationName: string | undefined): Promise<ExecutionResult> {
    return execute({
      schema: this.link.schema,
      document: this.#document(query),
      contextValue: await this.link.createContext(),
      ...(variableValues === undefined ? {} : { variableValues }),
      ...(operationName === undefined ? {} : { operationName }),
    });
  }

  #document(query: string): DocumentNode {
    const known = this.#documents.get(query);
    if (known !== undefined) return known;
    const document = parse(query, { noLocation: true });
    const [error] = validate(this.link.schema, document);
    if (error !== undefined) throw error;
    this.#documents.set(query, document);
    return document;
  }
}
