import { setTimeout as delay } from 'node:timers/promises';

import type { ApolloServer } from '@apollo/server';
import { openActivities } from '@miteinander/activities/server.js';
import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { answerContext } from '@miteinander/gateway/asking/answer-context.js';
import { checkTrustedDocuments } from '@miteinander/gateway/documents/trusted-documents.js';
import { createFederation, type Federation } from '@miteinander/gateway/federation/create-federation.js';
import { createServer } from '@miteinander/gateway/federation/create-server.js';
import { openTrustedExecution, type ExecuteTrusted } from '@miteinander/gateway/federation/open-trusted-execution.js';
import type { SubgraphLink } from '@miteinander/gateway/federation/subgraph-link.js';
import { readGatewayFiles } from '@miteinander/gateway/files.js';
import { silentObserver } from '@miteinander/gateway/observing/observer.js';
import { arbitraryQuestion, type RandomQuestion, type Values } from '@miteinander/gateway/plans/testing/arbitrary-question.js';
import { stockGateway } from '@miteinander/gateway/plans/testing/stock-gateway.js';
import { serveService, type ServedService } from '@miteinander/kit/subgraph/serve-service.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';
import { openPartners } from '@miteinander/partners/server.js';
import { openPlaces } from '@miteinander/places/server.js';
import fc from 'fast-check';
import { fastify } from 'fastify';
import { executeSync, parse, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { SECRET } from '../support/split-system.js';
import { NOW } from '../support/system.js';

/** Enough for the slowest machine: what is compared here is answers, not patience. */
const PATIENCE_MILLISECONDS = 60_000;
const RANDOM_QUESTIONS = Number(process.env['RANDOM_QUESTIONS'] ?? 2500);

let database: PreparedDatabase;
let services: Service[];
let served: ServedService[];
let single: Pair;
let split: Pair;
let executeTrusted: ExecuteTrusted;
let schema: GraphQLSchema;
let documents: Record<string, string>;
let ids: Record<'offers' | 'places' | 'partners' | 'municipalities', string[]>;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  const now = (): Date => NOW;
  services = await Promise.all([
    openPlaces({ connection: database.connections.places, now }),
    openPartners({ connection: database.connections.partners, now }),
    openActivities({ connection: database.connections.activities, now }),
  ]);
  served = await Promise.all(services.map((service) => serveService({ ...service, stop: async () => undefined }, { host: '127.0.0.1', port: 0, secret: SECRET })));
  const files = await readGatewayFiles();
  documents = files.trustedDocuments;
  single = await startPair(files.supergraph, services.map(({ name, schema: subgraph, createContext }) => ({ kind: 'in-process', name, schema: subgraph, createContext })));
  split = await startPair(files.supergraph, services.map(({ name }, at) => ({ kind: 'http', name, url: served[at]?.url ?? '', secret: SECRET })));
  schema = single.federation.schema();
  executeTrusted = await openTrustedExecution(single.federation);
  const few = async (statement: string): Promise<string[]> => (await database.sql<{ id: string }>(statement)).map(({ id }) => id);
  ids = {
    offers: await few('select id from activities.activity order by id limit 12'),
    places: await few('select id from places.place order by id limit 12'),
    partners: await few('select id from partners.partner order by id limit 12'),
    municipalities: ['05570044', '05911000', '00000000'],
  };
  await untilQuiet();
});

afterAll(async () => {
  await Promise.all([single, split].flatMap((pair) => [pair?.ours.stop(), pair?.stock.stop()]));
  await Promise.all((served ?? []).map((service) => service.stop()));
  await Promise.all((services ?? []).map((service) => service.stop()));
  await database?.drop();
});

/** Both gateways over the same services. */
interface Pair {
  federation: Federation;
  ours: ApolloServer;
  stock: ApolloServer;
}

async function startPair(supergraph: string, links: SubgraphLink[]): Promise<Pair> {
  const { log } = fastify({ logger: false });
  const federation = createFederation({ supergraph, links, log, observer: silentObserver, documents, resilience: { callMilliseconds: PATIENCE_MILLISECONDS } });
  const [ours, stock] = [createServer(federation.gateway, log, []), createServer(stockGateway(supergraph, links), log, [])];
  await Promise.all([ours.start(), stock.start()]);
  return { federation, ours, stock };
}

interface GivenAnswer {
  data: unknown;
  /** As JSON: code and path. */
  errors: string[];
}

/** How often one of several errors was told in place of another that takes away the same: the one that came first. */
let raced = 0;

/** What the errors of an answer took away: the paths of the nulls they left. */
function losses({ data, errors }: GivenAnswer): string[] {
  const lost = errors.map((error) => {
    const [, path] = JSON.parse(error) as [string, (string | number)[] | null];
    if (path === null) return error;
    let value = data;
    const steps = path.findIndex((step) => (value === null || value === undefined ? true : void (value = (value as Record<string | number, unknown>)[step])));
    return JSON.stringify(steps === -1 ? path : path.slice(0, steps));
  });
  return [...new Set(lost)].toSorted();
}

async function answerOf(server: ApolloServer, { query, variables }: RandomQuestion): Promise<GivenAnswer> {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: answerContext(PATIENCE_MILLISECONDS) });
  if (body.kind !== 'single') throw new Error('An answer came in parts. Nobody asked for that.');
  const { data, errors = [] } = body.singleResult;
  return { data: data ?? null, errors: [...new Set(errors.map(({ path, extensions }) => JSON.stringify([extensions?.['code'], path])))].toSorted() };
}

/** The search catches up with what was loaded, and `latestChange` tells of it. */
async function untilQuiet(): Promise<void> {
  for (let last: unknown, quiet = 0; quiet < 4; ) {
    const { data } = await answerOf(single.ours, { query: '{ latestChange }', variables: {} });
    quiet = JSON.stringify(data) === last ? quiet + 1 : 0;
    last = JSON.stringify(data);
    await delay(250);
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What graphql-js would write for these values: in its order, with its types. */
function asWritten(data: unknown, { query, variables }: RandomQuestion): string {
  const fieldResolver = (source: Record<string, unknown>, _values: unknown, _context: unknown, { path }: GraphQLResolveInfo): unknown => source[path.key];
  return JSON.stringify(executeSync({ schema, document: parse(query), variableValues: variables, rootValue: data, fieldResolver }).data);
}

/** @returns our answer, which is the same as the other */
async function compare(question: RandomQuestion, { ours, stock } = single): Promise<GivenAnswer> {
  const expected = await answerOf(stock, question);
  const answer = await answerOf(ours, question);
  expect(plain(answer.data)).toEqual(plain(expected.data));
  if (JSON.stringify(answer.errors) !== JSON.stringify(expected.errors)) {
    expect(losses(answer), JSON.stringify([answer.errors, expected.errors])).toEqual(losses(expected));
    raced += 1;
  }
  // @apollo/gateway puts the fields of fragments together in an order of its own; ours is the one of graphql-js.
  if (answer.data !== null && !question.query.includes('mutation')) expect(JSON.stringify(answer.data)).toBe(asWritten(answer.data, question));
  return answer;
}

const NOBODY = '2d6f3c1e-59a5-5a55-9c39-2ff2f0a1f8b5';
const TELGTE = { postalCode: '48291', radiusKm: 15 };
const DAYS = { from: '2026-11-22', to: '2026-12-22' };

/** By the name of their operation; several for what can be answered in several ways. */
const variablesFor = (): Record<string, Record<string, unknown>[]> => {
  const byId = [{ id: ids.offers[0] }, { id: ids.offers[5] }, { id: NOBODY }, { id: 'nonsense' }, { id: '' }, {}];
  const near = [{ near: TELGTE }, { near: { municipality: 'Münster' } }, { near: { postalCode: '48299' } }, { near: {} }, { near: { postalCode: 48291 } }, {}];
  const offers = [...near, { near: TELGTE, filter: { needs: ['loneliness'], weekdays: ['MONDAY', 'FRIDAY'] }, sort: 'SOONEST', first: 5 }, { near: TELGTE, first: 101 }, { near: TELGTE, after: 'Zm9y' }, { near: TELGTE, sort: 'NICEST' }];
  const codes = { practice: 'nonsense', code: 'eins zwei drei vier', offer: ids.offers[0] };
  return {
    ArrivalOffer: byId, OfferCalendarView: byId, OfferView: byId, OfferDetails: [...byId, { id: ids.offers[2], from: DAYS.from }, { id: ids.offers[2], from: 'Montag' }],
    PlaceDetails: [{ id: ids.places[0] }, { id: ids.places[3] }, ...byId], PlaceOffers: [{ id: ids.places[0], near: TELGTE }, { id: NOBODY, near: TELGTE }],
    DoubtOffer: [codes], RecordArrival: [codes], RegisterSheet: [codes], KeepOffer: [{ secret: 'nonsense', change: { confirm: true } }, { secret: 'nonsense', change: { colour: 1 } }],
    OfferDesk: [{ secret: 'nonsense' }], PracticeReport: [{ secret: 'nonsense' }],
    CountView: near, OfferCount: near, OfferFacets: offers.slice(0, 7), DistrictLocalitiesView: near.slice(0, 5), PlaceCount: near,
    OffersView: offers, OffersNear: [...offers, { near: TELGTE, withReasons: true }, { near: TELGTE, withReasons: null }], OffersCalendarView: [...near, { near: TELGTE, ...DAYS }],
    PlacesNear: [...near, { near: TELGTE, first: 4 }, { near: TELGTE, filter: { openNow: true } }],
    DistrictOffersView: [{ near: TELGTE, mode: ['AT_PLACE'], first: 10, ...DAYS }, { near: TELGTE, mode: ['ONLINE', 'AT_HOME'], first: 10, ...DAYS }],
    DistrictView: [{ ags: '05570' }, { ags: '99999' }, { near: TELGTE }, {}], LocalitiesView: [{ text: 'münst' }, { text: '' }], Locate: [{ text: '482' }, { text: 'Telgte' }],
    LatestChangeView: [{}], VocabularyView: [{}], Vocabulary: [{}], ChangesView: [{}, { after: 'nonsense' }],
  };
};

test.each([
  ['in one process', () => single],
  ['over HTTP', () => split],
])('every trusted document is answered %s as @apollo/gateway answers it', async (_where, pair) => {
  const variables = variablesFor();
  let asked = 0;
  for (const query of Object.values(documents)) {
    const [, name = ''] = /(?:query|mutation) (\w+)/.exec(query) ?? [];
    expect(Object.keys(variables), `there are variables for ${name}`).toContain(name);
    for (const values of variables[name] ?? []) {
      const { data } = await compare({ query, variables: values }, pair());
      asked += data === null ? 0 : 1;
    }
  }
  expect(asked).toBeGreaterThan(Object.keys(documents).length);
});

test('a trusted document is answered alike by its hash and by its text', async () => {
  const variables = variablesFor();
  for (const document of checkTrustedDocuments(documents, schema).values()) {
    for (const values of variables[document.name ?? ''] ?? []) {
      const { status, data, errors, extensions } = await executeTrusted(document, values, answerContext(PATIENCE_MILLISECONDS));
      const { body, http } = await single.ours.executeOperation({ query: document.query, variables: values }, { contextValue: answerContext(PATIENCE_MILLISECONDS) });
      expect([document.name, status, JSON.stringify({ data, errors, extensions })]).toEqual([document.name, http.status ?? 200, JSON.stringify(body.kind === 'single' && { data: body.singleResult.data, errors: body.singleResult.errors, extensions: body.singleResult.extensions })]);
    }
  }
});

test.each([
  ['introspection', '{ __schema { queryType { name } types { name kind fields { name } } } }'],
  ['introspection beside data', 'query ($name: String = "Activity") { __type(name: $name) { name description } needs { slug } __typename }'],
  ['names of objects', `{ constructor: latestChange toString: needs { valueOf: slug } hasOwnProperty: __typename }`],
  ['a variable of the name that planners use', `query ($representations: Int = 2) { offersNear(near: { postalCode: "48291" }, first: 2) { edges { node { organiser { name } place { name activities(first: $representations) { title } } } } } }`],
  ['an id that is called otherwise, and something else that is called id', `{ offersNear(near: { postalCode: "48291" }, first: 2) { edges { node { number: id id: title organiser { id: name number: id } place { id: name } } } } }`],
  ['the same object by many ways', `{ offersNear(near: { postalCode: "48291" }, first: 9) { edges { node { organiser { name } host { name } place { name host { name } activities(first: 2) { organiser { name } place { name host { name } } } } } } } }`],
])('%s', async (_what, query) => {
  await compare({ query, variables: {} });
});

/** What is worth asking with: mostly what there is, some of it wrong. */
const values: Values = (place, type) => {
  switch (place) {
    case 'Query.activity(id)':
      return [...ids.offers, NOBODY, 'nonsense', ids.places[0]];
    case 'Query.place(id)':
    case 'OfferFilter.place':
      return [...ids.places, NOBODY, 'nonsense'];
    case 'Query.partner(id)':
    case 'OfferFilter.partner':
    case 'PlaceFilter.host':
      return [...ids.partners, NOBODY, 'nonsense'];
    case 'NearInput.postalCode':
      return ['48291', '44787', '48291', null, '00000'];
    case 'NearInput.municipality':
      return [null, null, 'Telgte', 'Bochum', 'Nirgendwo'];
    case 'NearInput.position':
      return [null, null, null, { lat: 51.98, lon: 7.78 }];
    case 'NearInput.radiusKm':
      return [3, 10, 25, 0, 101];
    case 'OfferFilter.municipality':
    case 'PlaceFilter.municipality':
      return ids.municipalities;
    case 'Query.district(ags)':
      return ['05570', '99999', null];
    case 'OfferFilter.text':
    case 'PlaceFilter.text':
    case 'Query.locate(text)':
      return ['singen', 'Telgte', 'kaffee', '482', ''];
    case 'OfferFilter.needs':
      return [['loneliness'], ['grief', 'meals'], [], ['nonsense']];
    case 'OfferFilter.categories':
      return [['walking'], []];
    case 'OfferFilter.languages':
      return [['de'], ['uk', 'nds']];
  }
  if (place.endsWith('(near)')) return nearby;
  if (String(type).startsWith('LocalDate')) return ['2026-11-22', '2026-12-01', '2027-02-28', null];
  if (place.endsWith('(first)')) return [1, 2, 3, 5, 1, 2, 3, 0];
  return place.endsWith('(after)') ? [null, null, null, null, 'Zm9yZWlnbg'] : undefined;
};
const nearby = [TELGTE, { postalCode: '44787', radiusKm: 5 }, { municipality: 'Telgte' }, { postalCode: '48291', radiusKm: 8 }, { position: { lat: 51.5, lon: 7.2 }, radiusKm: 8 }, TELGTE, { postalCode: '48291', municipality: 'Telgte' }, { postalCode: '00000' }];

test.each([
  [RANDOM_QUESTIONS, 'in one process', () => single],
  [Math.ceil(RANDOM_QUESTIONS / 10), 'over HTTP', () => split],
])('%i random questions are answered %s as @apollo/gateway answers them', async (numRuns, _where, pair) => {
  let [withData, withErrors] = [0, 0];
  raced = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryQuestion(schema, { values, depth: 4, rootFields: 2 }), async (question) => {
      const { data, errors } = await compare(question, pair());
      withData += data === null ? 0 : 1;
      withErrors += errors.length === 0 ? 0 : 1;
    }),
    { numRuns },
  );
  expect(withData).toBeGreaterThan(numRuns / 3);
  expect(withErrors).toBeGreaterThan(numRuns / 50);
  expect(raced).toBeLessThan(5 + numRuns / 50);
}, 600_000);
