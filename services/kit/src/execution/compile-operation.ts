import {
  getVariableValues, Kind, OperationTypeNode, visit,
  type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';

import { isPromise, NotCompiledError, type Compilation, type Execute, type Run } from './compilation.js';
import { compileSelections } from './compile-selections.js';

/** Answers an operation with variables as they came; as `execute` of graphql-js does, errors included. */
export type CompiledOperation = (context: unknown, variables: Readonly<Record<string, unknown>> | undefined) => ExecutionResult | Promise<ExecutionResult>;

/** Values that somebody has sent for `@skip` and `@include` are kept compiled up to this many; most operations have one or two. */
const MOST_VARIANTS = 16;
const MOST_VARIABLE_ERRORS = 50;

/**
 * Works out once what graphql-js works out for every object of every answer: which fields are asked for, who resolves
 * them, what their types demand. The document must be valid.
 * @throws NotCompiledError for what is left to graphql-js.
 */
export function compileOperation(schema: GraphQLSchema, document: DocumentNode, operationName?: string): CompiledOperation {
  const operation = operationOf(document, operationName);
  const fragments = Object.fromEntries(document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root) throw new NotCompiledError(operation.operation);
  const conditionNames = inspect(document);
  const variants = new Map<string, Execute>();

  const variantFor = (variables: Record<string, unknown>): Execute => {
    const conditions = Object.fromEntries(conditionNames.map((name) => [name, variables[name]]));
    const key = conditionNames.map((name) => String(variables[name])).join();
    const known = variants.get(key);
    if (known) return known;
    const execute = compileSelections({ schema, operation, fragments, conditions } satisfies Compilation, root, [operation.selectionSet]);
    if (variants.size >= MOST_VARIANTS) variants.clear();
    variants.set(key, execute);
    return execute;
  };
  if (conditionNames.length === 0) variantFor({});

  return (context, given = {}) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: MOST_VARIABLE_ERRORS });
    if (errors) return { errors };
    return answer(variantFor(coerced), { context, variables: coerced, errors: [] });
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

/** The variables in `@skip` and `@include`. */
function inspect(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') throw new NotCompiledError(name.value);
    },
    Directive: ({ name, arguments: values }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of values ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
