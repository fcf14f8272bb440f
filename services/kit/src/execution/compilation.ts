import type { FragmentDefinitionNode, GraphQLError, GraphQLSchema, OperationDefinitionNode, ResponsePath } from 'graphql';

/** What the parts of one compiled operation have in common. */
export interface Compilation {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  /** Values of the variables in `@skip` and `@include`; for others an operation is compiled anew. */
  conditions: Record<string, unknown>;
}

/** One execution of a compiled operation. */
export interface Run {
  context: unknown;
  variables: Record<string, unknown>;
  /** Those of fields that may be null, in the order in which they came. */
  errors: GraphQLError[];
}

/** Gives the answer to its part of an operation for a value; a promise only where something has to be waited for. */
export type Execute = (run: Run, value: unknown, path: ResponsePath | undefined) => unknown;

/** Thrown for operations that are left to graphql-js: mutations, subscriptions and introspection, none of which is asked for often. */
export class NotCompiledError extends Error {}

/** Throws the error when the others have ended, whom nobody waits for any more. */
export async function onceSettled(others: readonly unknown[], error: unknown): Promise<never> {
  await Promise.allSettled(others);
  throw error;
}

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
