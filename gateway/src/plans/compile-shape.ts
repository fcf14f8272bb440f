import { collectFields } from '@miteinander/kit/execution/collect-fields.js';
import { NotCompiledError, type Compilation } from '@miteinander/kit/execution/compilation.js';
import {
  getNullableType, isEnumType, isListType, isObjectType, isScalarType, Kind,
  type FieldNode, type GraphQLField, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type SelectionSetNode,
} from 'graphql';
import { leafCheck } from './leaf-check.js';
import { isObject, type Answer } from './plan-types.js';

/** Stands for a value that its type forbids, so that what it belongs to is null. */
const FORBIDDEN = Symbol('forbidden');

/** What is found out about an answer while it is brought into shape. */
export interface ShapeRun {
  readonly variables: Readonly<Record<string, unknown>>;
  /** Something was there that cannot be an answer: a text where a list belongs, say. */
  misfit: boolean;
  /** What the answer rests on, as in the context of an answer; null once something is in it whose id nobody said. */
  keys: Set<string> | null;
}

/** Brings what services have said into the shape that was asked for; what their types forbid becomes null as far up as it must. */
type Shape = (value: unknown, run: ShapeRun) => unknown;

export interface ShapeCompilation extends Compilation {
  /** Names of the types whose objects are told apart by `id`. */
  readonly entities: ReadonlySet<string>;
}

/** The shape of a whole answer; null if not even that may be. @throws NotCompiledError for interfaces and unions. */
export function compileShape(compilation: ShapeCompilation, root: GraphQLObjectType): (answer: Answer, run: ShapeRun) => Answer | null {
  const selectionSets = [compilation.operation.selectionSet];
  const shape = shapeObject(compilation, root, selectionSets);
  const note = compileRootKeys(compilation, root, selectionSets);
  return (answer, run) => {
    note(run);
    const shaped = shape(answer, run);
    return shaped === FORBIDDEN ? null : (shaped as Answer);
  };
}

/** Notes the fields an answer begins with, and what they ask for by its id, whether or not there is such a thing. */
function compileRootKeys(compilation: ShapeCompilation, root: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): (run: ShapeRun) => void {
  const notes: ((run: ShapeRun) => void)[] = [];
  for (const [node] of collectFields(compilation, root, selectionSets).values()) {
    const name = node?.name.value ?? '';
    if (node === undefined || name.startsWith('__')) continue;
    notes.push(({ keys }) => keys?.add(`${root.name}.${name}`));
    const field = root.getFields()[name];
    const id = node.arguments?.find((argument) => argument.name.value === 'id')?.value;
    if (field === undefined || !isObjectType(field.type) || !compilation.entities.has(field.type.name) || id === undefined) continue;
    const prefix = `${field.type.name}:`;
    if (id.kind === Kind.VARIABLE) notes.push(({ keys, variables }) => keys?.add(`${prefix}${String(variables[id.name.value])}`));
    else if (id.kind === Kind.STRING || id.kind === Kind.INT) notes.push(({ keys }) => keys?.add(prefix + id.value));
  }
  return (run) => {
    for (const note of notes) note(run);
  };
}

function shapeObject(compilation: ShapeCompilation, type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): Shape {
  const fields = [...collectFields(compilation, type, selectionSets)].map(([name, nodes]) => ({ name, shape: shapeField(compilation, type, nodes) }));
  const isEntity = compilation.entities.has(type.name);
  const prefix = `${type.name}:`;
  return (value, run) => {
    if (!isObject(value)) return misfit(run);
    const named = value['__typename'];
    if (named !== undefined && named !== type.name) return misfit(run);
    if (isEntity && run.keys !== null) {
      const id = value['id'];
      if (typeof id === 'string') run.keys.add(prefix + id);
      else run.keys = null;
    }
    const shaped: Answer = {};
    for (const { name, shape } of fields) {
      const inner = shape(value[name], run);
      if (inner === FORBIDDEN) return FORBIDDEN;
      shaped[name] = inner;
    }
    return shaped;
  };
}

function misfit(run: ShapeRun): null {
  run.misfit = true;
  return null;
}

function shapeField(compilation: ShapeCompilation, parent: GraphQLObjectType, nodes: readonly FieldNode[]): Shape {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return () => parent.name;
  const field: GraphQLField<unknown, unknown> | undefined = parent.getFields()[name];
  if (field === undefined) throw new NotCompiledError(`${parent.name}.${name}`);
  return shapeValue(compilation, field.type, nodes.flatMap(({ selectionSet }) => selectionSet ?? []));
}

function shapeValue(compilation: ShapeCompilation, type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[]): Shape {
  const nullable = getNullableType(type);
  const otherwise = type === nullable ? null : FORBIDDEN;
  if (isScalarType(nullable) || isEnumType(nullable)) return shapeLeaf(nullable, otherwise);
  const shape = shapePresent(compilation, nullable, selectionSets);
  return (value, run) => {
    if (value === null || value === undefined) return otherwise;
    const shaped = shape(value, run);
    return shaped === FORBIDDEN || shaped === null ? otherwise : shaped;
  };
}

/** Of an object or list that is there; what it gives may be null or forbidden all the same. */
function shapePresent(compilation: ShapeCompilation, type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[]): Shape {
  if (isObjectType(type)) return shapeWhenMet(() => shapeObject(compilation, type, selectionSets));
  if (isListType(type)) return shapeList(shapeValue(compilation, type.ofType, selectionSets));
  throw new NotCompiledError(String(type));
}

function shapeLeaf(type: GraphQLLeafType, otherwise: null | typeof FORBIDDEN): Shape {
  const isValid = leafCheck(type);
  return (value) => (isValid(value) ? value : otherwise);
}

function shapeList(shape: Shape): Shape {
  return (value, run) => {
    if (!Array.isArray(value)) return misfit(run);
    let isForbidden = false;
    const shaped: unknown[] = value.map((item) => {
      const inner = shape(item, run);
      isForbidden ||= inner === FORBIDDEN;
      return inner;
    });
    return isForbidden ? FORBIDDEN : shaped;
  };
}

/** Worked out with the first value: deep questions mostly stay without an answer somewhere. */
function shapeWhenMet(compile: () => Shape): Shape {
  let shape: Shape | undefined;
  return (value, run) => (shape ??= compile())(value, run);
}
