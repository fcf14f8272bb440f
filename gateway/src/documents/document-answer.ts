import type { GraphQLFormattedError } from 'graphql';
import type { AnswerContext } from '../asking/answer-context.js';

/** What came of a trusted document. */
export interface DocumentAnswer {
  readonly status: number;
  /** Null or undefined where nothing could be answered. */
  readonly data: Record<string, unknown> | null | undefined;
  /** Already masked; undefined without any. */
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  /** What was noted on the way. */
  readonly context: AnswerContext;
}
