import {
  getVariableValues, Kind, OperationTypeNode,
  type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';

import { isPromise, NotCompiledError, type Execute, type Run } from './compilation.js';
import { compileSelections } from './compile-selections.js';
import { compileVariants } from './variants.js';

/** Answers an operation with variables as they came; as `execute` of graphql-js does, errors included. */
export type CompiledOperation = (context: unknown, variables: Readonly<Record<string, unknown>> | undefined) => ExecutionResult | Promise<ExecutionResult>;

const MOST_VARIABLE_ERRORS = 50;

/**
 * Works out once what graphql-js works out for every object of every answer: which fields are asked for, who resolves
 * them, what their types demand. The document must be valid.
 * @throws NotCompiledError for what is left to graphql-js.
 */
export function compileOperation(schema: GraphQLSchema, document: DocumentNode, operationName?: string): CompiledOperation {
  const operation = operationOf(document, operationName);
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root) throw new NotCompiledError(operation.operation);
  const fragments = Object.fromEntries(document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  const variantFor = compileVariants(document, (conditions) => compileSelections({ schema, operation, fragments, conditions }, root, [operation.selectionSet]));
  return (context, given = {}) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: MOST_VARIABLE_ERRORS });
    return errors ? { errors } : answer(variantFor(coerced), { context, variables: coerced, errors: [] });
  };
}

function answer(execute: Execute, run: Run): ExecutionResult | Promise<ExecutionResult> {
  const answered = (given: unknown): ExecutionResult => {
    const data = given as Record<string, unknown>;
    return run.errors.length === 0 ? { data } : { errors: run.errors, data };
  };
  const failed = (error: unknown): ExecutionResult => {
    run.errors.push(error as GraphQLError);
    return { errors: run.errors, data: null };
  };
  try {
    const data = execute(run, undefined, undefined);
    return isPromise(data) ? data.then(answered, failed) : answered(data);
  } catch (error) {
    return failed(error);
  }
}

function operationOf(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation, ...others] = operationName === undefined ? operations : operations.filter(({ name }) => name?.value === operationName);
  if (operation === undefined || others.length > 0) throw new NotCompiledError('no single operation');
  return operation;
}
