import { execute, parse, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import { NotCompiledError } from '@miteinander/kit/execution/compilation.js';
import { compileOperation, type CompiledOperation } from '@miteinander/kit/execution/compile-operation.js';
import { maskServiceErrors } from '../errors/mask-service-errors.js';
import type { InProcessLink } from './subgraph-link.js';
import { unavailable } from './unavailable.js';

type Options = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** A service in the same process: no HTTP, no serialising; each distinct query is parsed, validated and compiled once. */
export class InProcessSource implements GraphQLDataSource {
  readonly #operations = new LRUCache<string, CompiledOperation>({ maxSize: 16_000_000, sizeCalculation: (_operation, query) => query.length * 60 + 2000 });

  constructor(
    private readonly name: string,
    private readonly link: InProcessLink,
    private readonly log: FastifyBaseLogger,
  ) {}

  async process({ request }: Options): Promise<Answer> {
    try {
      const answer = this.#operation(request.query ?? '', request.operationName);
      const result = await answer(await this.link.createContext(), request.variables);
      const errors = maskServiceErrors(result.errors, this.name, this.log);
      return { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) };
    } catch (error) {
      return unavailable(this.name, error, this.log);
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
