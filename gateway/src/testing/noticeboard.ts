import { readFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { parse, type GraphQLSchema } from 'graphql';
import type { SubgraphName } from '../config.js';
import type { NoticeboardOffer } from './noticeboard-offer.js';

export interface NoticeboardQuestion {
  near: { postalCode?: string; municipality?: string; position?: { lat: number; lon: number }; radiusKm: number };
  filter: Record<string, unknown> | null;
  sort: string;
  first: number;
  after?: string | null;
}

export interface Noticeboard {
  schemas: Record<SubgraphName, GraphQLSchema>;
  /** Every list asked for so far. */
  asked: NoticeboardQuestion[];
  /** One more entry is one more change. */
  changes: string[];
}

const coded = (code: string, field: string, suggestions: string[] = []): CodedError =>
  new CodedError({ code, field, de: { message: 'Das geht nicht.', hint: 'Bitte anders.' }, en: { message: 'That does not work.', hint: 'Differently, please.' }, suggestions });

/** What an offer says that nobody said anything about. */
const blank = { needs: [], categories: [], audience: null, coolPlace: null, outdoor: null, serviceArea: null, route: null, translations: [], plainLanguageReview: null, callFirst: false, doubted: false };

const telgte = { ags: '05570044', name: 'Telgte', position: { lat: 51.98, lon: 7.78 }, district: { ags: '05570', kind: 'Kreis', name: 'Warendorf' } };
const ahlen = { ags: '05570004', name: 'Ahlen', position: { lat: 51.76, lon: 7.89 }, district: telgte.district };

const provenance = (offer: NoticeboardOffer): object => ({ source: 'test', externalId: offer.id, ...offer.provenance });

/**
 * The three services with the committed contract and a handful of offers instead of databases. They know Telgte (48291);
 * around Ahlen (59227) there is something from 25 km on, around Olpe (57462) never. The place "kaputt" breaks the service.
 */
export async function buildNoticeboard(offers: readonly NoticeboardOffer[]): Promise<Noticeboard> {
  const asked: NoticeboardQuestion[] = [];
  const changes: string[] = [];
  const text = (name: SubgraphName): Promise<string> => readFile(new URL(`../../../schema/subgraphs/${name}.graphql`, import.meta.url), 'utf8');
  const build = async (name: SubgraphName, resolvers: object): Promise<GraphQLSchema> => buildSubgraphSchema([{ typeDefs: parse(await text(name)), resolvers: resolvers as never }]);
  const activityOf = (offer: NoticeboardOffer): object => ({
    ...blank,
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
    const isThere = near.position !== undefined || place === '48291' || place === 'Telgte' || (place === '59227' && near.radiusKm >= 25);
    const modes = filter?.['mode'] as string[] | undefined;
    const all = isThere && filter?.['text'] !== 'Nashorn' ? offers.filter(({ mode }) => near.position === undefined || (modes ?? []).includes(mode)) : [];
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
    changes,
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
          needs: () => [
            { slug: 'meals', label: 'Essen', plainLabel: 'Essen', description: '', codes: [{ system: 'ICD_10_GM', code: 'Z59', status: 'VERIFIED', source: '' }, { system: 'ICPC_2', code: 'Z03', status: 'UNVERIFIED', source: '' }] },
            { slug: 'crisis', label: 'Notlage', plainLabel: 'Notlage', description: '', codes: [] },
          ],
          latestChange: () => {
            if (changes.includes('kaputt')) throw new Error('the database is gone');
            return String(changes.length);
          },
          languages: () => [{ code: 'nds', label: 'Plattdeutsch' }],
        },
      }),
      places: await build('places', {
        Query: {
          district: (_root: unknown, { ags, near }: { ags?: string; near?: { postalCode?: string; municipality?: string } }) => {
            const place = ags ?? near?.postalCode ?? near?.municipality ?? '';
            if (place === 'kaputt') throw new Error('the database is gone');
            if (['05570', '48291', '05570044', 'Telgte'].includes(place)) return { ...telgte.district, municipalities: [telgte, ahlen] };
            throw near?.postalCode === undefined ? coded('UNKNOWN_MUNICIPALITY', 'near.municipality', ['Telgte']) : coded('UNKNOWN_POSTAL_CODE', 'near.postalCode', ['48291 Telgte']);
          },
          localitiesNear: () => [
            { id: 'l1', kind: 'MUNICIPALITY', label: 'Telgte', name: 'Telgte', postalCode: null, position: telgte.position, municipality: telgte },
            { id: 'l2', kind: 'POSTCODE', label: '59227 Ahlen', name: 'Ahlen', postalCode: '59227', position: { lat: 51.76123, lon: 7.89456 }, municipality: ahlen },
          ],
          attributions: () => [{ attribution: 'Quelle: Ortsverzeichnis', licence: '', subject: '', url: '' }],
          locate: () => [{ id: 'l1', kind: 'MUNICIPALITY', label: 'Telgte', name: 'Telgte', postalCode: null, position: { lat: 0, lon: 0 }, municipality: { ags: '05570044', district: { ags: '05570', kind: 'Kreis', name: 'Warendorf' } } }],
        },
        Place: { __resolveReference: byId(offers.map(({ place }) => place)) },
      }),
      partners: await build('partners', { Partner: { __resolveReference: byId(offers.map(({ organiser }) => organiser)) } }),
    },
  };
}
