import 'reflect-metadata';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema, parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, getMetadataStorage, type NonEmptyArray } from 'type-graphql';

import { withNullableRoots } from './nullable-roots.js';
import { resolveEntities, type ReferenceResolver } from './resolve-entities.js';

type AnyClass = abstract new (...parameters: never[]) => unknown;

export interface SubgraphParts {
  resolvers: NonEmptyArray<AnyClass>;
  /** Types with a key that no resolver returns by itself. */
  orphanedTypes?: AnyClass[];
  references: Record<string, ReferenceResolver>;
}

export interface Subgraph {
  /** Ready to execute, `_entities` and `_service` included. */
  schema: GraphQLSchema;
  /** The contract as text, sorted, so that its diffs are about changes. */
  sdl: string;
}

const FEDERATION_LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

/** Builds a federated schema from a service's type-graphql classes. */
export async function buildSubgraph({ resolvers, orphanedTypes = [], references }: SubgraphParts): Promise<Subgraph> {
  // Fields without a resolver of their own are properties and need none of what type-graphql would put around reading them.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
  const classSchema = await buildSchema({
    resolvers: resolvers as NonEmptyArray<never>,
    orphanedTypes: orphanedTypes as never[],
    skipCheck: true,
    validate: false,
  });
  const sdl = `${FEDERATION_LINK}\n\n${printSchemaWithDirectives(lexicographicSortSchema(withNullableRoots(classSchema)))}\n`;
  const resolverMap: Record<string, unknown> = createResolversMap(classSchema);
  for (const [type, resolveReference] of Object.entries(references)) {
    resolverMap[type] = { ...(resolverMap[type] as object | undefined), __resolveReference: resolveReference };
  }
  resolverMap['Query'] = { ...(resolverMap['Query'] as object | undefined), _entities: resolveEntities(references) };
  return { schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolverMap as never }]), sdl };
}
