import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { isNonNullType, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';

/** What is added to the description of such a field. */
const ABSENCE = 'Null if it cannot be told just now.';

const nullable = (field: GraphQLFieldConfig<unknown, unknown>): GraphQLFieldConfig<unknown, unknown> | undefined =>
  isNonNullType(field.type) ? { ...field, type: field.type.ofType, description: [field.description, ABSENCE].filter(Boolean).join(' ') } : undefined;

/**
 * Lets every field that a question or a change begins with be null. Other fields beside it may be another service's: one that does not
 * answer must not take theirs along.
 */
export const withNullableRoots = (schema: GraphQLSchema): GraphQLSchema => mapSchema(schema, { [MapperKind.QUERY_ROOT_FIELD]: nullable, [MapperKind.MUTATION_ROOT_FIELD]: nullable });
