import { getNamedType, isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLOutputType, type GraphQLSchema } from 'graphql';

/** Types the schema can be asked for by id, such as `Activity`. */
const entitiesOf = (schema: GraphQLSchema): ReadonlySet<string> => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return new Set(fields.filter(({ args }) => args.length === 1 && args[0]?.name === 'id').map(({ type }) => getNamedType(type).name));
};

const leadsTo = (type: GraphQLOutputType, wanted: ReadonlySet<string>, seen = new Set<string>()): boolean => {
  const named = getNamedType(type);
  if (wanted.has(named.name)) return true;
  if (!isObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some((field) => leadsTo(field.type, wanted, seen));
};

/**
 * Whether an answer can become another one only if one of the entities in it changes: everything was asked for by its id, and no field
 * lists entities, whose list another one might enter. The document must be valid.
 */
export const restsOnIds = (document: DocumentNode, schema: GraphQLSchema): boolean => {
  const entities = entitiesOf(schema);
  const types = new TypeInfo(schema);
  let yes = true;
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: () => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (parent == null || field == null || field.name.startsWith('__')) return;
        const named = getNamedType(field.type);
        const byId = parent === schema.getQueryType() ? field.args.length === 1 && field.args[0]?.name === 'id' : true;
        // A list of entities, or something that holds one, such as a connection.
        const lists = entities.has(named.name) ? /\[/.test(String(field.type)) : isObjectType(named) && leadsTo(named, entities);
        if (!byId || lists) yes = false;
      },
    }),
  );
  return yes;
};
