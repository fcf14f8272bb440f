import 'reflect-metadata';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema, parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';

type AnyClass = abstract new (...parameters: never[]) => unknown;

/** Answers `_entities` for one type: the key in, the object out, null when it does not exist. */
export type ReferenceResolver = (reference: never, context: never) => unknown;

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
  const classSchema = await buildSchema({
    resolvers: resolvers as NonEmptyArray<never>,
    orphanedTypes: orphanedTypes as never[],
    skipCheck: true,
    validate: false,
  });
  const sdl = `${FEDERATION_LINK}\n\n${printSchemaWithDirectives(lexicographicSortSchema(classSchema))}\n`;
  const resolverMap: Record<string, unknown> = createResolversMap(classSchema);
  for (const [type, resolveReference] of Object.entries(references)) {
    resolverMap[type] = { ...(resolverMap[type] as object | undefined), __resolveReference: resolveReference };
  }
  return { schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolverMap as never }]), sdl };
}
