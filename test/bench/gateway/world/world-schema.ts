import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';

import { definitions, type WorldService } from './definitions.ts';

const OFFERS = 2000;
const PLACES = 400;
const PARTNERS = 150;

const idOf = (kind: string, number: number): string => `${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`;

const place = (number: number): object => ({
  id: idOf('1a5e0000', number),
  name: `Bürgerhaus ${number}`,
  street: `Am Anger ${number}`,
  postalCode: String(44_000 + number),
  city: 'Musterstadt',
  position: { lat: 51 + number / 1000, lon: 7 + number / 1000 },
});

const partner = (number: number): object => ({ id: idOf('9a47e500', number), name: `Verein ${number}`, phone: `02361 ${10_000 + number}`, url: `https://verein-${number}.example/` });

const offer = (number: number): object => ({
  id: idOf('0ffe4000', number),
  title: `Erzählcafé ${number}`,
  summary: 'Kaffee, Kuchen und Geschichten; wer mag, bringt etwas mit.',
  mode: 'AT_PLACE',
  languages: ['de'],
  place: { id: idOf('1a5e0000', number % PLACES) },
  organiser: { id: idOf('9a47e500', number % PARTNERS) },
});

const many = <Item>(count: number, make: (number: number) => Item): Item[] => Array.from({ length: count }, (_, number) => make(number));

const byId = (items: object[]): Map<string, object> => new Map(items.map((item) => [(item as { id: string }).id, item]));

interface Page {
  first: number;
  skip: number;
}

/** A service whose data are in memory: what is left is what a request costs beside finding them. */
export function worldSchema(service: WorldService): GraphQLSchema {
  const typeDefs = parse(definitions[service]);
  const entity = (type: string, items: Map<string, object>): object => ({ [type]: { __resolveReference: ({ id }: { id: string }) => items.get(id) ?? null } });
  if (service === 'places') return buildSubgraphSchema([{ typeDefs, resolvers: { ...entity('Place', byId(many(PLACES, place))) } as never }]);
  if (service === 'partners') return buildSubgraphSchema([{ typeDefs, resolvers: { ...entity('Partner', byId(many(PARTNERS, partner))) } as never }]);
  const offers = many(OFFERS, offer);
  const edges = ({ first, skip }: Page): object[] =>
    many(first, (at) => ({
      cursor: String(skip + at),
      distanceMetres: 100 * at,
      nextOccurrence: { start: '2026-11-24T15:00:00+01:00', end: '2026-11-24T17:00:00+01:00', allDay: false },
      node: offers[(skip + at) % OFFERS],
    }));
  return buildSubgraphSchema([{ typeDefs, resolvers: { Query: { offersNear: (_root: unknown, page: Page) => ({ totalCount: OFFERS, edges: edges(page) }) }, ...entity('Activity', byId(offers)), Place: { __resolveReference: ({ id }: { id: string }) => ({ id }), offers: () => offers.slice(0, 1) } } as never }]);
}
