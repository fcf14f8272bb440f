import { introspectionTypes, isListType, isNonNullType, isObjectType, Kind, parse, type ConstDirectiveNode, type FieldDefinitionNode, type GraphQLObjectType, type InterfaceTypeDefinitionNode, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import { weights } from './weights.js';

export interface FieldModel {
  /** Of its objects; undefined for values. */
  readonly type: TypeModel | undefined;
  readonly list: boolean;
  /** The argument that says how many there are at most. */
  readonly length: { readonly argument: string; readonly otherwise: number } | undefined;
  /** Services that can answer it; empty if every service of its type can. */
  readonly services: readonly string[];
}

export interface TypeModel {
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldModel>;
  readonly services: readonly string[];
  /** What one of its objects costs. */
  readonly object: number;
  /** How many are in a list of which nothing says how long it is. */
  readonly listLength: number;
}

/** What has to be known of a graph to say what a question costs. */
export interface CostModel {
  readonly query: TypeModel | undefined;
  readonly mutation: TypeModel | undefined;
  type(name: string): TypeModel | undefined;
}

const lengthArguments: ReadonlySet<string> = new Set(['first', 'last', 'limit']);

/** Objects of what has fields: a scalar or an enum is a value. */
type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const isList = (type: TypeNode): boolean => type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

const argumentOf = (directive: ConstDirectiveNode, name: string): string | undefined => {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.ENUM || value?.kind === Kind.STRING ? value.value : value?.kind === Kind.BOOLEAN ? String(value.value) : undefined;
};

/** The services that a type or a field names as those that have it. */
const servicesIn = (directives: readonly ConstDirectiveNode[] | undefined, name: 'join__type' | 'join__field'): string[] => [
  ...new Set(
    (directives ?? [])
      .filter((directive) => directive.name.value === name && argumentOf(directive, 'external') !== 'true')
      .flatMap((directive) => argumentOf(directive, 'graph') ?? []),
  ),
];

const lengthOf = ({ arguments: known = [] }: FieldDefinitionNode): FieldModel['length'] => {
  const argument = known.find(({ name }) => lengthArguments.has(name.value));
  if (argument === undefined) return undefined;
  const otherwise = argument.defaultValue?.kind === Kind.INT ? Number(argument.defaultValue.value) : weights.listLength;
  return { argument: argument.name.value, otherwise };
};

/** Reads the text of a composed supergraph, which says for each field which services have it. */
export const costModel = (supergraph: string): CostModel => {
  const types = new Map<string, TypeModel>();
  const definitions = parse(supergraph, { noLocation: true }).definitions;
  const composites = definitions.filter((definition): definition is Composite => definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION);
  const unions = definitions.filter((definition) => definition.kind === Kind.UNION_TYPE_DEFINITION);

  const fieldsOf = new Map<string, Map<string, FieldModel>>();
  for (const { name, directives } of [...composites, ...unions]) {
    const fields = new Map<string, FieldModel>();
    fieldsOf.set(name.value, fields);
    types.set(name.value, { name: name.value, fields, services: servicesIn(directives, 'join__type'), object: weights.object, listLength: weights.listLength });
  }
  for (const { name, fields = [] } of composites) {
    for (const field of fields) {
      const model = { type: types.get(namedType(field.type)), list: isList(field.type), length: lengthOf(field), services: servicesIn(field.directives, 'join__field') };
      fieldsOf.get(name.value)?.set(field.name.value, model);
    }
  }
  addIntrospection(types, fieldsOf);

  const schema = definitions.find((definition) => definition.kind === Kind.SCHEMA_DEFINITION);
  const root = (operation: 'query' | 'mutation', otherwise: string): TypeModel | undefined =>
    types.get(schema?.operationTypes.find((type) => type.operation === operation)?.type.name.value ?? otherwise);
  return { query: root('query', 'Query'), mutation: root('mutation', 'Mutation'), type: (name) => types.get(name) };
};

/** Every schema describes itself in the same words. A list of types is as long as there are types. */
const addIntrospection = (types: Map<string, TypeModel>, fieldsOf: Map<string, Map<string, FieldModel>>): void => {
  const count = types.size;
  const described = introspectionTypes.filter((type): type is GraphQLObjectType => isObjectType(type));
  for (const { name } of described) {
    const fields = new Map<string, FieldModel>();
    fieldsOf.set(name, fields);
    types.set(name, { name, fields, services: [], object: weights.introspectionObject, listLength: weights.introspectionLength });
  }
  for (const type of described) {
    for (const field of Object.values(type.getFields())) {
      const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
      const of = isListType(bare) ? (isNonNullType(bare.ofType) ? bare.ofType.ofType : bare.ofType) : bare;
      const model = isObjectType(of) ? types.get(of.name) : undefined;
      const all = type.name === '__Schema' && field.name === 'types';
      fieldsOf.get(type.name)?.set(field.name, { type: model === undefined || !all ? model : { ...model, listLength: count }, list: isListType(bare), length: undefined, services: [] });
    }
  }
};

/** The fields that every graph has at its top, beside those of its own. */
export const introspectionField = (model: CostModel, name: string): FieldModel | undefined => {
  if (name !== '__schema' && name !== '__type') return undefined;
  return { type: model.type(name === '__schema' ? '__Schema' : '__Type'), list: false, length: undefined, services: [] };
};
