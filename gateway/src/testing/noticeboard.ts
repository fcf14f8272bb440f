import { readFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { parse, type GraphQLSchema } from 'graphql';
import type { SubgraphName } from '../config.js';
import type { NoticeboardOffer } from './noticeboard-offer.js';

export interface NoticeboardQuestion {
  near: { postalCode?: string; municipality?: string; radiusKm: number };
  filter: Record<string, unknown> | null;
  sort: string;
  first: number;
  after?: string | null;
}

export interface Noticeboard {
  schemas: Record<SubgraphName, GraphQLSchema>;
  /** Every list asked for so far. */
  asked: NoticeboardQuestion[];
}

const coded = (code: string, field: string, suggestions: string[] = []): CodedError =>
  new CodedError({ code, field, de: { message: 'Das geht nicht.', hint: 'Bitte anders.' }, en: { message: 'That does not work.', hint: 'Differently, please.' }, suggestions });

const provenance = (offer: NoticeboardOffer): object => ({ source: 'test', externalId: offer.id, ...offer.provenance });

/**
 * The three services with the committed contract and a handful of offers instead of databases. They know Telgte (48291);
 * around Ahlen (59227) there is something from 25 km on, around Olpe (57462) never. The place "kaputt" breaks the service.
 */
export async function buildNoticeboard(offers: readonly NoticeboardOffer[]): Promise<Noticeboard> {
  const asked: NoticeboardQuestion[] = [];
  const text = (name: SubgraphName): Promise<string> => readFile(new URL(`../../../schema/subgraphs/${name}.graphql`, import.meta.url), 'utf8');
  const build = async (name: SubgraphName, resolvers: object): Promise<GraphQLSchema> => buildSubgraphSchema([{ typeDefs: parse(await text(name)), resolvers: resolvers as never }]);
  const activityOf = (offer: NoticeboardOffer): object => ({
    ...offer,
    provenance: provenance(offer),
    place: offer.place && { id: offer.place.id },
    organiser: offer.organiser && { id: offer.organiser.id },
    occurrences: ({ first }: { first: number }) => offer.occurrences.slice(0, first),
  });

  const offersNear = (_root: unknown, question: NoticeboardQuestion): object => {
    asked.push(question);
    const { near, filter, first, after } = question;
    const place = near.postalCode ?? near.municipality;
    if (place === 'kaputt') throw new Error('the database is gone');
    if (place === '48292') throw coded('UNKNOWN_POSTAL_CODE', 'near.postalCode', ['48291 Telgte']);
    if (place === 'Nirgendwo') throw coded('UNKNOWN_MUNICIPALITY', 'near.municipality');
    if (after != null && !/^\d+$/.test(after)) throw coded('FOREIGN_CURSOR', 'after');
    const isThere = place === '48291' || place === 'Telgte' || (place === '59227' && near.radiusKm >= 25);
    const all = isThere && filter?.['text'] !== 'Nashorn' ? offers : [];
    const from = Number(after ?? 0);
    const page = all.slice(from, from + first);
    return {
      totalCount: all.length,
      origin: { label: place === '48291' ? '48291 Telgte' : place, position: { lat: 51.98, lon: 7.78 } },
      pageInfo: { hasNextPage: from + first < all.length, endCursor: page.length === 0 ? null : String(from + page.length) },
      edges: page.map((offer, at) => ({ cursor: String(from + at + 1), distanceMetres: offer.distanceMetres, nextOccurrence: offer.occurrences[0] ?? null, reasons: [], node: activityOf(offer) })),
    };
  };

  const byId = <Value extends { id: string }>(values: (Value | null)[]) => ({ id }: { id: string }): Value | null => values.find((value) => value?.id === id) ?? null;
  return {
    asked,
    schemas: {
      activities: await build('activities', {
        Query: {
          offersNear,
          activity: (_root: unknown, { id }: { id: string }) => {
            if (id === 'kaputt') throw new Error('the database is gone');
            const offer = offers.find((one) => one.id === id);
            return offer === undefined ? null : activityOf(offer);
          },
          categories: () => [{ slug: 'walking', label: 'Spazieren', description: '' }],
          needs: () => [{ slug: 'meals', label: 'Essen', plainLabel: 'Essen', description: '' }],
          languages: () => [{ code: 'nds', label: 'Plattdeutsch' }],
        },
      }),
      places: await build('places', {
        Query: {
          locate: () => [{ id: 'l1', kind: 'MUNICIPALITY', label: 'Telgte', name: 'Telgte', postalCode: null, position: { lat: 0, lon: 0 }, municipality: { ags: '05570044', district: { ags: '05570', kind: 'Kreis', name: 'Warendorf' } } }],
        },
        Place: { __resolveReference: byId(offers.map(({ place }) => place)) },
      }),
      partners: await build('partners', { Partner: { __resolveReference: byId(offers.map(({ organiser }) => organiser)) } }),
    },
  };
}
