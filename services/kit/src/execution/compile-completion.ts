import {
  defaultTypeResolver, GraphQLError, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType,
  type GraphQLAbstractType, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type ResponsePath, type SelectionSetNode,
} from 'graphql';

import { isPromise, onceSettled, type Compilation, type Execute } from './compilation.js';
import { nullOrThrow, type CompiledField } from './compile-field.js';
import { compileSelections } from './compile-selections.js';

/** Turns what a resolver gave into what the type of its field promises. */
export function compileCompletion(compilation: Compilation, type: GraphQLOutputType, field: CompiledField): Execute {
  if (isNonNullType(type)) return neverNull(compileCompletion(compilation, type.ofType, field), field);
  const complete = compileNullable(compilation, type, field);
  return (run, value, path) => {
    if (value instanceof Error) throw value;
    return value === null || value === undefined ? null : complete(run, value, path);
  };
}

function compileNullable(compilation: Compilation, type: GraphQLOutputType, field: CompiledField): Execute {
  if (isLeafType(type)) return completeLeaf(type);
  if (isListType(type)) return completeList(compileCompletion(compilation, type.ofType, field), !isNonNullType(type.ofType), field);
  if (isObjectType(type)) return completeObject(compilation, type, field);
  if (isAbstractType(type)) return completeAbstract(compilation, type, field);
  throw new TypeError(`${field.parent.name}.${field.definition.name} has the type ${String(type)}, which no answer can have.`);
}

function neverNull(complete: Execute, { parent, definition }: CompiledField): Execute {
  const given = (answer: unknown): unknown => {
    if (answer === null) throw new Error(`Cannot return null for non-nullable field ${parent.name}.${definition.name}.`);
    return answer;
  };
  return (run, value, path) => {
    const answer = complete(run, value, path);
    return isPromise(answer) ? answer.then(given) : given(answer);
  };
}

const completeLeaf = (type: GraphQLLeafType): Execute => (_run, value) => {
  const written = type.serialize(value);
  if (written === null || written === undefined) throw new Error(`${type.name} cannot write a value that it was given.`);
  return written;
};

function completeList(complete: Execute, mayBeNull: boolean, { parent, definition, nodes }: CompiledField): Execute {
  return (run, value, path) => {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${parent.name}.${definition.name}".`);
    }
    const answers: unknown[] = [];
    let waiting = false;
    try {
      for (const item of value as Iterable<unknown>) {
        const answer = completeItem(item, { prev: path, key: answers.length, typename: undefined });
        waiting ||= isPromise(answer);
        answers.push(answer);
      }
    } catch (error) {
      if (!waiting) throw error;
      return onceSettled(answers, error);
    }
    return waiting ? Promise.all(answers) : answers;

    function completeItem(item: unknown, itemPath: ResponsePath): unknown {
      try {
        const answer = isPromise(item) ? item.then((resolved) => complete(run, resolved, itemPath)) : complete(run, item, itemPath);
        return isPromise(answer) ? answer.then(undefined, (error: unknown) => nullOrThrow(run, error, nodes, itemPath, mayBeNull)) : answer;
      } catch (error) {
        return nullOrThrow(run, error, nodes, itemPath, mayBeNull);
      }
    }
  };
}

const selectionSetsOf = ({ nodes }: CompiledField): SelectionSetNode[] => nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

/** Compiled when a value is met for the first time: what nobody ever gets an object for costs nothing. */
function selectionsWhenMet(compilation: Compilation, type: GraphQLObjectType, field: CompiledField): Execute {
  let execute: Execute | undefined;
  return (run, value, path) => (execute ??= compileSelections(compilation, type, selectionSetsOf(field)))(run, value, path);
}

function completeObject(compilation: Compilation, type: GraphQLObjectType, field: CompiledField): Execute {
  const execute = selectionsWhenMet(compilation, type, field);
  const { isTypeOf } = type;
  if (!isTypeOf) return execute;
  return (run, value, path) => {
    const checked = (isOne: boolean): unknown => {
      if (!isOne) throw new GraphQLError(`A value of another type than "${type.name}" was given for ${field.parent.name}.${field.definition.name}.`, { nodes: field.nodes });
      return execute(run, value, path);
    };
    const isOne = isTypeOf(value, run.context, field.infoOf(run, path as ResponsePath));
    return isPromise(isOne) ? isOne.then(checked as (isOne: unknown) => unknown) : checked(isOne as boolean);
  };
}

function completeAbstract(compilation: Compilation, type: GraphQLAbstractType, field: CompiledField): Execute {
  const byName = new Map<string, Execute>();
  const executeAs = (name: unknown): Execute => {
    const found = typeof name === 'string' ? compilation.schema.getType(name) : undefined;
    if (!isObjectType(found) || !compilation.schema.isSubType(type, found)) {
      throw new GraphQLError(`No possible type of "${type.name}" was given for ${field.parent.name}.${field.definition.name}.`, { nodes: field.nodes });
    }
    const execute = byName.get(found.name) ?? completeObject(compilation, found, field);
    byName.set(found.name, execute);
    return execute;
  };
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return (run, value, path) => {
    const name = resolveType(value, run.context, field.infoOf(run, path as ResponsePath), type);
    return isPromise(name) ? name.then((resolved) => executeAs(resolved)(run, value, path)) : executeAs(name)(run, value, path);
  };
}
