import { composeServices } from '@apollo/composition';
import { buildActivitiesSubgraph } from '@miteinander/activities/schema.js';
import { buildPartnersSubgraph } from '@miteinander/partners/schema.js';
import { buildPlacesSubgraph } from '@miteinander/places/schema.js';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

/** Contract files by path within the `schema` folder. */
export type Contract = ReadonlyMap<string, string>;

/**
 * Derives every contract file from the services' classes.
 * @throws if the subgraphs do not fit together; the message names each conflict.
 */
export async function deriveContract(): Promise<Contract> {
  const subgraphs = [
    { name: 'activities', ...(await buildActivitiesSubgraph()) },
    { name: 'partners', ...(await buildPartnersSubgraph()) },
    { name: 'places', ...(await buildPlacesSubgraph()) },
  ];
  const composed = composeServices(subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}` })));
  if (composed.errors) throw new Error(`The subgraphs do not compose:\n${composed.errors.map(({ message }) => message).join('\n')}`);
  const api = printSchema(lexicographicSortSchema(composed.schema.toAPISchema().toGraphQLJSSchema()));
  return new Map([
    ...subgraphs.map(({ name, sdl }) => [`subgraphs/${name}.graphql`, sdl] as const),
    ['supergraph.graphql', composed.supergraphSdl.trim() + '\n'],
    ['api.graphql', `${api}\n`],
  ]);
}
