import type { GraphQLDataSource } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import { contextOf, type AnswerContext } from '../asking/answer-context.js';
import type { SubgraphName } from '../config.js';
import { unavailable } from '../federation/unavailable.js';
import { isOverloaded } from '../overload/is-overloaded.js';
import { Admission } from '../overload/admission.js';
import type { CallOutcome, Observer } from '../observing/observer.js';
import { Breaker } from './breaker.js';
import { EntityMemory, type Representation } from './entity-memory.js';
import { fillGaps } from './fill-gaps.js';
import type { ResilienceOptions } from './resilience-options.js';
import { RetryBudget } from './retry-budget.js';
import { ServiceFailure, type FailureKind } from './service-failure.js';

type Options = Parameters<GraphQLDataSource['process']>[0];
export type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** What is asked of one service in one call. */
export interface Call {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** Ends when the answer is of no use any more. */
  readonly signal: AbortSignal;
  /** How long the answer is waited for. */
  readonly milliseconds: number;
}

/** A service as it is, without patience. */
export interface RawSource {
  /** @throws ServiceFailure when there is no answer */
  ask(call: Call): Promise<Answer>;
}

/** These may be sent again: the question was not worked on, or was broken off. */
const again: ReadonlySet<FailureKind> = new Set(['unreachable', 'reset', 'refused']);

const outcomes: Readonly<Partial<Record<FailureKind, CallOutcome>>> = { late: 'late', resting: 'refused', crowded: 'refused' };

/** What entities are asked, with what it depends on beside the entities themselves. */
const questionOf = (query: string, variables: Call['variables'] = {}): string => {
  const { representations: _entities, ...others } = variables;
  for (const _other in others) return `${query} ${JSON.stringify(others)}`;
  return query;
};

const isMutation = (query: string): boolean => /^\s*mutation\b/.test(query);

/**
 * A service as askers meet it: with a time limit, left alone when it does not answer, never crowded, asked a second time where that does
 * no harm, and spoken for from memory where entities are wanted that it told us about before. It always answers; what is missing costs
 * the fields of this service.
 */
export class GuardedSource implements GraphQLDataSource {
  readonly #breaker: Breaker;
  readonly #door: Admission;
  readonly #retries: RetryBudget;
  readonly #memory: EntityMemory;

  constructor(
    private readonly name: SubgraphName,
    private readonly source: RawSource,
    private readonly log: FastifyBaseLogger,
    private readonly observer: Observer,
    private readonly options: ResilienceOptions,
  ) {
    this.#breaker = new Breaker(options, (state) => {
      observer.breaker(name, state);
      log.warn({ service: name, breaker: state }, 'how a service is treated has changed');
    });
    this.#door = new Admission({ atOnce: options.atOnce, waiting: options.waiting, longestWaitMilliseconds: options.callMilliseconds });
    this.#retries = new RetryBudget({ share: options.retryShare, reserve: options.retryReserve });
    this.#memory = new EntityMemory({ bytes: options.rememberBytes, milliseconds: options.rememberMilliseconds });
  }

  async process({ request, context }: Options): Promise<Answer> {
    const asker = contextOf(context);
    const { query = '', variables, operationName } = request;
    const representations = variables?.['representations'] as readonly Representation[] | undefined;
    const question = questionOf(query, variables);
    try {
      const answer = await this.#ask(query, operationName, variables, asker);
      if (representations === undefined) return answer;
      const entities = answer.data?.['_entities'];
      if (!Array.isArray(entities)) return answer;
      if (answer.errors !== undefined) return this.#filled(answer, question, representations, asker);
      this.#memory.remember(question, representations, entities);
      return answer;
    } catch (error) {
      asker.degraded.add(this.name);
      const missing = unavailable(this.name, error, this.log);
      if (representations === undefined) return missing;
      return this.#filled({ data: { _entities: representations.map(() => null) }, errors: missing.errors ?? [] }, question, representations, asker);
    }
  }

  #filled(answer: Answer, question: string, representations: readonly Representation[], asker: AnswerContext): Answer {
    const filled = fillGaps(answer, (at) => {
      const representation = representations[at];
      return representation && this.#memory.recall(question, representation);
    });
    if (filled !== answer) {
      asker.degraded.add(this.name);
      this.observer.called(this.name, 'remembered', 0);
    }
    return filled;
  }

  async #ask(query: string, operationName: string | undefined, variables: Call['variables'], asker: AnswerContext): Promise<Answer> {
    const once = (): Promise<Answer> => this.#attempt(query, operationName, variables, asker);
    this.#retries.earn();
    try {
      return await once();
    } catch (error) {
      const mayAgain = error instanceof ServiceFailure && again.has(error.kind) && !isMutation(query) && this.#left(asker) > 0 && this.#retries.spend();
      if (!mayAgain) throw error;
      this.observer.called(this.name, 'retried', 0);
      return once();
    }
  }

  /** How long one call may take now, in milliseconds. */
  #left({ deadline }: AnswerContext): number {
    return Math.min(this.options.callMilliseconds, deadline - performance.now() - this.options.reserveMilliseconds);
  }

  async #attempt(query: string, operationName: string | undefined, variables: Call['variables'], asker: AnswerContext): Promise<Answer> {
    const begin = performance.now();
    const tell = (outcome: CallOutcome): void => this.observer.called(this.name, outcome, (performance.now() - begin) / 1000);
    try {
      const answer = await this.#inside(asker, () => this.#breaker.execute(() => this.#call(query, operationName, variables, asker)));
      tell('answered');
      return answer;
    } catch (error) {
      tell((error instanceof ServiceFailure && outcomes[error.kind]) || 'failed');
      throw error;
    }
  }

  get #mustWait(): boolean {
    return this.#door.waiting > 0 || this.#door.inside >= this.options.atOnce;
  }

  async #inside<Result>(asker: AnswerContext, work: () => Promise<Result>): Promise<Result> {
    let leave: () => void;
    try {
      leave = await this.#door.enter(this.#mustWait ? asker.signal : asker.closed);
    } catch (error) {
      throw new ServiceFailure(isOverloaded(error) ? 'crowded' : 'abandoned', { cause: error });
    }
    try {
      return await work();
    } finally {
      leave();
    }
  }

  async #call(query: string, operationName: string | undefined, variables: Call['variables'], asker: AnswerContext): Promise<Answer> {
    const milliseconds = this.#left(asker);
    if (milliseconds <= 0) throw new ServiceFailure('abandoned');
    if (asker.closed?.aborted) throw new ServiceFailure('abandoned');
    const useful = new AbortController();
    const { promise: none, reject } = Promise.withResolvers<never>();
    const giveUp = (kind: FailureKind) => (): void => {
      reject(new ServiceFailure(kind));
      useful.abort();
    };
    // A service that has had little time says nothing about itself by not answering.
    const timer = setTimeout(giveUp(milliseconds < this.options.callMilliseconds / 4 ? 'abandoned' : 'late'), milliseconds);
    const gone = giveUp('abandoned');
    asker.closed?.addEventListener('abort', gone, { once: true });
    try {
      return await Promise.race([this.source.ask({ query, operationName, variables, signal: useful.signal, milliseconds }), none]);
    } finally {
      clearTimeout(timer);
      asker.closed?.removeEventListener('abort', gone);
    }
  }
}
