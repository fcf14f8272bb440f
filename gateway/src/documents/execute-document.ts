import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { answerContext, type AnswerContext } from '../asking/answer-context.js';
import type { TrustedDocument } from './trusted-documents.js';

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

/** Carries out a trusted document in this process, as if it had come over HTTP. */
export const executeDocument = async (server: ApolloServer, { query }: TrustedDocument, variables: Record<string, unknown>, context = answerContext()): Promise<DocumentAnswer> => {
  const { body, http } = await server.executeOperation({ query, variables }, { contextValue: context });
  if (body.kind !== 'single') throw new Error('A trusted document was answered in parts, which no document of ours asks for. Remove @defer from it.');
  const { data, errors, extensions } = body.singleResult;
  return { status: http.status ?? 200, data, errors, extensions, context };
};
