import { composeServices } from '@apollo/composition';
import { fastify } from 'fastify';
import { parse } from 'graphql';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerContext } from '../asking/answer-context.js';
import { silentObserver } from '../observing/observer.js';
import { hashOf, trusted } from '../testing/start-village.js';
import { buildVillage } from '../testing/village.js';
import { createFederation } from './create-federation.js';
import { createServer } from './create-server.js';
import type { SubgraphLink } from './subgraph-link.js';

const { log } = fastify({ logger: false });
const { supergraph } = buildVillage();

/** The village as another composition would describe it. */
const composed = (activities: string, other = 'places'): string => {
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
  const places = `${link} type Query { place(id: ID!): Place } type Place @key(fields: "id") { id: ID!  name: String! }`;
  const { supergraphSdl, errors } = composeServices([
    { name: other, typeDefs: parse(places), url: 'http://places.invalid/' },
    { name: 'activities', typeDefs: parse(`${link} ${activities} type Place @key(fields: "id", resolvable: false) { id: ID! }`), url: 'http://activities.invalid/' },
  ]);
  if (supergraphSdl === undefined) throw new Error(`This does not compose: ${errors?.join(' ')}`);
  return supergraphSdl;
};

const smaller = composed('type Query { activities: [Activity!] } type Activity @key(fields: "id") { id: ID!  title: String!  place: Place }');
const promising = composed('type Query { activities: [Activity!] } type Activity @key(fields: "id") { id: ID!  title: String!  place: Place  price: Int }');

interface StartOptions {
  documents?: Record<string, string>;
  links?: (links: SubgraphLink[]) => SubgraphLink[];
  plugins?: Parameters<typeof createServer>[2];
}

const start = async ({ documents = {}, links: change = (links) => links, plugins = [] }: StartOptions = {}) => {
  const village = buildVillage();
  const swapped = vi.fn();
  const links = change((['places', 'activities'] as const).map((name): SubgraphLink => ({ name, kind: 'in-process', schema: village[name], createContext: () => ({}) })));
  const federation = createFederation({ supergraph, links, log, observer: { ...silentObserver, swapped }, documents });
  const server = createServer(federation.gateway, log, plugins);
  await server.start();
  onTestFinished(() => server.stop());
  const ask = async (query: string, contextValue = answerContext()) => {
    const { body } = await server.executeOperation({ query }, { contextValue });
    return body.kind === 'single' ? body.singleResult : undefined;
  };
  return { ...federation, ask, swapped, outcomes: () => swapped.mock.calls.flat() };
};

const TITLES = '{ activities { title place { name } } }';
const SIMILAR = '{ activities { similar { title } } }';

test('a new supergraph takes the place of the present one', async () => {
  const { ask, replace, schema, outcomes } = await start();
  expect((await ask(SIMILAR))?.errors).toBeUndefined();
  const before = await ask(TITLES);
  await replace(smaller);
  expect(schema().getType('Activity')?.toString()).toBe('Activity');
  expect((await ask(SIMILAR))?.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(await ask(TITLES)).toEqual(before);
  await replace(supergraph);
  expect((await ask(SIMILAR))?.errors).toBeUndefined();
  expect(outcomes()).toEqual(['swapped', 'swapped']);
});

const broken: [string, string, RegExp][] = [
  ['no GraphQL', 'type Query {', /cannot be read: .* Compose it again/],
  ['no supergraph', 'type Query { activities: [String] }', /cannot be read/],
  ['empty', '', /cannot be read/],
  ['one that names a service without a link', smaller.replaceAll('PLACES', 'LIBRARIES').replaceAll('"places"', '"libraries"'), /names the subgraph "libraries".*no link/],
  ['one that does not answer a trusted document', smaller, new RegExp(`${hashOf(SIMILAR)} cannot be answered: Cannot query field "similar"`)],
];

test.each(broken)('%s is refused in a sentence, and the present one stays', async (_what, text, sentence) => {
  const { ask, replace, schema, outcomes } = await start({ documents: trusted(SIMILAR, TITLES) });
  const [schemaBefore, answerBefore] = [schema(), await ask(SIMILAR)];
  await expect(replace(text)).rejects.toThrow(sentence);
  await expect(replace(text)).rejects.toThrow(/^The new supergraph is refused, and the present one stays\. /);
  expect(schema()).toBe(schemaBefore);
  expect(await ask(SIMILAR)).toEqual(answerBefore);
  expect(outcomes()).toEqual(['refused', 'refused']);
});

test('a supergraph that promises a trusted document what its service does not have is refused', async () => {
  const PRICES = '{ activities { price } }';
  await expect(start({ documents: trusted(PRICES) })).rejects.toThrow(/Cannot query field "price"/);
  const { replace } = await start();
  // Nothing trusted asks for it, so that nobody is promised anything.
  await replace(promising);
});

test('what is under way is answered by the supergraph it began with', async () => {
  const [arrived, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const didResolveOperation = async (): Promise<void> => {
    arrived.resolve();
    await gate.promise;
  };
  const { ask, replace } = await start({ plugins: [{ requestDidStart: async () => ({ didResolveOperation }) }] });
  const underWay = ask(SIMILAR);
  await arrived.promise;
  await replace(smaller);
  gate.resolve();
  expect((await underWay)?.errors).toBeUndefined();
  expect((await underWay)?.data?.['activities']).toHaveLength(3);
});

test('several new supergraphs come one after the other, in their order', async () => {
  const { ask, replace, outcomes } = await start();
  const swaps = [replace(smaller), replace('nonsense'), replace(promising), replace(promising)];
  await Promise.allSettled(swaps);
  expect(outcomes()).toEqual(['swapped', 'refused', 'swapped']);
  expect((await ask('{ __type(name: "Activity") { fields { name } } }'))?.data).toEqual({ __type: { fields: [{ name: 'id' }, { name: 'title' }, { name: 'place' }, { name: 'price' }] } });
});

test('before the server has started there is no schema, and that is said', () => {
  const { schema } = createFederation({ supergraph, links: [], log, observer: silentObserver, documents: {} });
  expect(schema).toThrow(/no schema before Apollo Server has started/);
});

test('an answer names the services it is without, and has no other extensions', async () => {
  const { ask } = await start({ links: (links) => links.map((link) => (link.name === 'places' && link.kind === 'in-process' ? { ...link, createContext: () => Promise.reject(new Error('gone')) } : link)) });
  expect((await ask(TITLES))?.extensions).toEqual({ degraded: ['places'] });
  expect((await ask('{ activities { title } }'))?.extensions).toBeUndefined();
});
