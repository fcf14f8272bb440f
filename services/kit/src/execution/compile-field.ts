import {
  defaultFieldResolver, getArgumentValues, getNullableType, GraphQLBoolean, GraphQLID, GraphQLString, isLeafType, isNonNullType, locatedError, responsePathAsArray,
  type FieldNode, type GraphQLField, type GraphQLLeafType, type GraphQLObjectType, type GraphQLResolveInfo, type ResponsePath,
} from 'graphql';

import { isPromise, NotCompiledError, type Compilation, type Execute, type Run } from './compilation.js';
import { compileCompletion } from './compile-completion.js';

/** One field of an object, whose errors become null where the schema allows it. */
export interface CompiledField {
  parent: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  nodes: readonly FieldNode[];
  /** What resolvers are told; `path` and values are those of the run. */
  infoOf(run: Run, path: ResponsePath): GraphQLResolveInfo;
}

export function compileField(compilation: Compilation, parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Execute {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return () => parent.name;
  const definition = parent.getFields()[name];
  if (definition === undefined) throw new NotCompiledError(`${parent.name}.${name}`);
  const field: CompiledField = { parent, definition, nodes, infoOf: compileInfo(compilation, parent, definition, nodes) };
  const own = definition.resolve === defaultFieldResolver ? undefined : definition.resolve;
  const resolve = own === undefined ? readProperty(field) : callResolver(field, own);
  const complete = compileCompletion(compilation, definition.type, field);
  const mayBeNull = !isNonNullType(definition.type);

  const execute: Execute = (run, source, parentPath) => {
    const path: ResponsePath = { prev: parentPath, key, typename: parent.name };
    try {
      const resolved = resolve(run, source, path);
      const completed = isPromise(resolved) ? resolved.then((value) => complete(run, value, path)) : complete(run, resolved, path);
      return isPromise(completed) ? completed.then(undefined, (error: unknown) => nullOrThrow(run, error, nodes, path, mayBeNull)) : completed;
    } catch (error) {
      return nullOrThrow(run, error, nodes, path, mayBeNull);
    }
  };
  const leaf = getNullableType(definition.type);
  return own === undefined && isLeafType(leaf) ? readLeaf(name, leaf, mayBeNull, execute) : execute;
}

/** Most of an answer is values that are written as they are, or with one call; whatever is not so plain goes the long way. */
function readLeaf(name: string, type: GraphQLLeafType, mayBeNull: boolean, otherwise: Execute): Execute {
  const asIs = AS_THEY_ARE.get(type.name);
  return (run, source, path) => {
    if (typeof source !== 'object' || source === null) return otherwise(run, source, path);
    const value = (source as Record<string, unknown>)[name];
    if (typeof value === asIs) return value;
    return (value === null || value === undefined) && mayBeNull ? null : otherwise(run, source, path);
  };
}

/** Built-in types whose values are written as they are if they are of this sort. */
const AS_THEY_ARE: ReadonlyMap<string, string> = new Map([[GraphQLString.name, 'string'], [GraphQLID.name, 'string'], [GraphQLBoolean.name, 'boolean']]);

/** Null for what may be null, with the error noted; otherwise the error goes on to what it is part of. */
export function nullOrThrow(run: Run, error: unknown, nodes: readonly FieldNode[], path: ResponsePath, mayBeNull: boolean): null {
  const located = locatedError(error, nodes, responsePathAsArray(path));
  if (!mayBeNull) throw located;
  run.errors.push(located);
  return null;
}

function callResolver({ definition, nodes, infoOf }: CompiledField, resolve: NonNullable<GraphQLField<unknown, unknown>['resolve']>): Execute {
  const node = nodes[0];
  const takesNothing = definition.args.length === 0 || node === undefined;
  return (run, source, path) => {
    const values = takesNothing ? {} : getArgumentValues(definition, node, run.variables);
    return resolve(source, values, run.context, infoOf(run, path as ResponsePath));
  };
}

/** As `defaultFieldResolver` does: a property, or what the method of that name returns. */
function readProperty(field: CompiledField): Execute {
  const { name } = field.definition;
  const call = callResolver(field, defaultFieldResolver);
  return (run, source, path) => {
    if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
    const property = (source as Record<string, unknown>)[name];
    return typeof property === 'function' ? call(run, source, path) : property;
  };
}

function compileInfo({ schema, fragments, operation }: Compilation, parentType: GraphQLObjectType, definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): CompiledField['infoOf'] {
  const { name: fieldName, type: returnType } = definition;
  return (run, path) => ({ fieldName, fieldNodes: nodes, returnType, parentType, path, schema, fragments, rootValue: undefined, operation, variableValues: run.variables });
}
