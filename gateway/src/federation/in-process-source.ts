import { execute, GraphQLError, parse, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { FastifyBaseLogger } from 'fastify';
import { NotCompiledError } from '@miteinander/kit/execution/compilation.js';
import { compileOperation, type CompiledOperation } from '@miteinander/kit/execution/compile-operation.js';
import { maskServiceErrors } from '../errors/mask-service-errors.js';
import type { Answer, Call, RawSource } from '../resilience/guarded-source.js';
import { ServiceFailure } from '../resilience/service-failure.js';
import type { InProcessLink, SubgraphLink } from './subgraph-link.js';

/** A service in the same process: no HTTP, no serialising; each distinct query is parsed, validated and compiled once. */
export class InProcessSource implements RawSource {
  readonly #operations = new LRUCache<string, CompiledOperation>({ maxSize: 16_000_000, sizeCalculation: (_operation, query) => query.length * 60 + 2000 });

  constructor(
    private readonly link: InProcessLink & SubgraphLink,
    private readonly log: FastifyBaseLogger,
  ) {}

  async ask({ query, operationName, variables, signal }: Call): Promise<Answer> {
    const result = await this.#carryOut(query, operationName, variables, signal);
    const errors = maskServiceErrors(result.errors, this.link.name, this.log);
    return { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) };
  }

  async #carryOut(query: string, operationName: string | undefined, variables: Call['variables'], signal: AbortSignal): Promise<ExecutionResult> {
    try {
      const answer = this.#operation(query, operationName);
      return await answer(await this.link.createContext({ signal }), variables);
    } catch (error) {
      // What cannot be asked says nothing about how the service is.
      if (error instanceof GraphQLError) return { errors: [error] };
      throw new ServiceFailure('failed', { cause: error });
    }
  }

  #operation(query: string, operationName: string | undefined): CompiledOperation {
    // A fetch holds one operation, so that its text says which.
    const known = this.#operations.get(query);
    if (known !== undefined) return known;
    const document = parse(query, { noLocation: true });
    const [error] = validate(this.link.schema, document);
    if (error !== undefined) throw error;
    const operation = this.#compile(document, operationName);
    this.#operations.set(query, operation);
    return operation;
  }

  #compile(document: DocumentNode, operationName: string | undefined): CompiledOperation {
    const { schema } = this.link;
    try {
      return compileOperation(schema, document, operationName);
    } catch (error) {
      if (!(error instanceof NotCompiledError)) throw error;
      return (contextValue, variableValues): ExecutionResult | Promise<ExecutionResult> =>
        execute({ schema, document, contextValue, ...(variableValues === undefined ? {} : { variableValues }), ...(operationName === undefined ? {} : { operationName }) });
    }
  }
}
