import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { answerContext } from '../asking/answer-context.js';
import { openOrchard, type Orchard } from './testing/open-orchard.js';

const codesOf = ({ errors = [] }: Awaited<ReturnType<Orchard['ask']>>): unknown[] => errors.map(({ path, extensions }) => [extensions['code'], path]);

/** What a service was told to find, fetch by fetch. */
const representationsIn = ({ fetches }: Orchard): unknown[] => fetches.flatMap(({ variables }) => (variables['representations'] === undefined ? [] : [variables['representations']]));

test('an object that is met many times is asked for once', async () => {
  const orchard = await openOrchard();
  const { data } = await orchard.ask('{ trees(first: 5) { owner { name } } }');
  expect(data).toEqual({ trees: [{ owner: { name: 'Ada' } }, { owner: { name: 'Bo' } }, { owner: { name: 'Ada' } }, { owner: null }, { owner: null }] });
  expect(representationsIn(orchard)).toEqual([[{ __typename: 'Person', id: 'a' }, { __typename: 'Person', id: 'b' }, { __typename: 'Person', id: 'gone' }]]);
});

test('an error about an object that was asked for once stands at every place where it is', async () => {
  const orchard = await openOrchard();
  orchard.tamper = (answer, service) => (service === 'people' ? { ...answer, errors: [{ message: 'No.', path: ['_entities', 0, 'nick'], extensions: { code: 'NO' } } as never] } : answer);
  expect(codesOf(await orchard.ask('{ trees(first: 3) { owner { nick } } }'))).toEqual([
    ['NO', ['trees', 0, 'owner', 'nick']],
    ['NO', ['trees', 2, 'owner', 'nick']],
  ]);
});

const shortened: [string, (entities: unknown[]) => unknown][] = [
  ['too few', (entities) => entities.slice(1)],
  ['too many', (entities) => [...entities, ...entities]],
  ['none at all', () => undefined],
  ['no list', () => ({ 0: { name: 'Eve' } })],
];

test.each(shortened)('of a service that answers with %s of the objects nothing is taken, and the operator is told', async (_what, change) => {
  const orchard = await openOrchard();
  orchard.tamper = (answer, service) => (service === 'people' ? { data: { _entities: change(answer.data?.['_entities'] as unknown[]) } } : answer);
  const context = answerContext();
  const answer = await orchard.ask('{ trees(first: 2) { kind owner { id nick } } }', {}, context);
  expect(answer.data).toEqual({ trees: [{ kind: 'apple', owner: { id: 'a', nick: null } }, { kind: 'pear', owner: { id: 'b', nick: null } }] });
  expect(codesOf(answer)).toEqual([['PARTLY_UNAVAILABLE', undefined]]);
  expect(orchard.misfits).toEqual(['people']);
  expect([...context.degraded]).toEqual(['people']);
});

test.each([['null', null], ['a text', 'text'], ['a list', []], ['nothing', undefined]])('a service whose data is %s and who says nothing about it counts as not there', async (_what, data) => {
  const orchard = await openOrchard();
  orchard.tamper = (answer, service) => (service === 'people' ? ({ data } as never) : answer);
  const answer = await orchard.ask('{ people { name } season }');
  expect(answer.data).toEqual({ people: null, season: 'SPRING' });
  expect(codesOf(answer)).toEqual([['PARTLY_UNAVAILABLE', undefined]]);
});

const odd: [string, unknown, unknown][] = [
  ['a text for a list', { trees: [{ neighbours: 'text' }] }, { trees: [{ neighbours: null }] }],
  ['a number for an object', { trees: [{ neighbours: [{ kind: 'apple', note: 5 }] }] }, { trees: [{ neighbours: [{ kind: 'apple', note: null }] }] }],
  ['a list for an object', { trees: [{ neighbours: [{ kind: 'apple', note: [] }] }] }, { trees: [{ neighbours: [{ kind: 'apple', note: null }] }] }],
  ['an object of another type', { trees: [{ __typename: 'Person', neighbours: [] }] }, null],
];

test.each(odd)('%s costs what it stands for, with an error, and nothing else', async (_what, data, expected) => {
  const orchard = await openOrchard();
  orchard.tamper = () => ({ data: data as Record<string, unknown> });
  const answer = await orchard.ask('{ trees { neighbours { kind note { text } } } }');
  expect(answer.data).toEqual(expected);
  expect(codesOf(answer)).toEqual([['PARTLY_UNAVAILABLE', undefined]]);
  expect(orchard.misfits).toEqual([undefined]);
});

test('null where none may be takes away what it belongs to, as far up as it must, without a note', async () => {
  const orchard = await openOrchard();
  orchard.tamper = () => ({ data: { rows: [[{ kind: null }, { kind: 'pear' }], null], trees: [{ seasons: ['SPRING', null] }] } });
  expect(await orchard.ask('{ rows { kind } }')).toEqual({ data: { rows: [[null, { kind: 'pear' }], null] } });
  expect(await orchard.ask('{ trees { seasons } }')).toEqual({ data: null });
});

test('wrong variables are refused before anybody is asked, as @apollo/gateway refuses them', async () => {
  const orchard = await openOrchard();
  const query = 'query ($first: Int!, $of: Season) { trees(first: $first) { id } season(of: $of) }';
  for (const variables of [{}, { first: 'many' }, { first: null }, { first: 1, of: 'WINTER' }]) {
    const [ours, stock] = [await orchard.ask(query, variables), await orchard.askStock(query, variables)];
    expect(ours.data).toBeUndefined();
    expect(ours.errors?.map(({ message }) => message)).toEqual(stock.errors?.map(({ message }) => message));
  }
  expect(orchard.fetches).toEqual([]);
});

test('a condition that is null is refused before anybody is asked', async () => {
  const orchard = await openOrchard();
  await expect(orchard.ask('query ($yes: Boolean = true) { trees @include(if: $yes) { id } }', { yes: null })).rejects.toThrow(/must not be null/);
  expect(orchard.fetches).toEqual([]);
});

test.each([
  ['a mutation', 'mutation { plant(kind: "fig") { kind owner { name } } }', { plant: { kind: 'fig', owner: { name: 'Ada' } } }],
  ['introspection', '{ __type(name: "Note") { name } season }', { __type: { name: 'Note' }, season: 'SPRING' }],
  ['a name that every object has', '{ toString: season valueOf: tree(id: "1") { constructor: kind } }', { toString: 'SPRING', valueOf: { constructor: 'apple' } }],
])('%s is left to @apollo/gateway', async (_what, query, expected) => {
  const orchard = await openOrchard();
  const context = answerContext();
  const { data } = await orchard.ask(query, {}, context);
  expect(JSON.parse(JSON.stringify(data))).toEqual(expected);
  expect(context.keys).toBeNull();
});

test('a variable named as planners name theirs is refused where it would be taken for it', async () => {
  const { ask, fetches } = await openOrchard();
  const query = 'query ($representations: Int = 1) { tree(id: "2") { visitors(first: $representations) { name } } }';
  await expect(ask(query)).rejects.toMatchObject({ extensions: { code: 'RESERVED_VARIABLE' } });
  expect(fetches).toEqual([]);
  expect((await ask('query ($representations: Int = 1) { trees(first: $representations) { id } }')).data).toEqual({ trees: [{ id: '1' }] });
});

const keysOf = async (query: string, variables: Record<string, unknown> = {}): Promise<string[] | null> => {
  const context = answerContext();
  await (await openOrchard()).ask(query, variables, context);
  return context.keys && [...context.keys].toSorted();
};

test('what an answer rests on are the fields it began with and every object in it, those that were not found included', async () => {
  expect(await keysOf('{ trees(first: 4) { id owner { name favourite { kind } } } season }')).toEqual(
    ['Person:a', 'Person:b', 'Person:gone', 'Query.season', 'Query.trees', 'Tree:1', 'Tree:2', 'Tree:3', 'Tree:4', 'Tree:felled'],
  );
});

test('an object that was asked for by its id counts even if there is none, and a field that is skipped does not', async () => {
  const query = 'query ($id: ID!, $no: Boolean!) { tree(id: $id) { id kind } other: person(id: "nobody") { id } season @include(if: $no) }';
  expect(await keysOf(query, { id: '77', no: false })).toEqual(['Person:nobody', 'Query.person', 'Query.tree', 'Tree:77']);
});

test.each([
  ['an object whose id nobody said', '{ trees { kind } }'],
  ['another field that is called id', '{ trees { number: id id: kind } }'],
])('nothing is claimed about an answer with %s', async (_what, query) => {
  expect(await keysOf(query)).toBeNull();
});

test('the same plan answers with and without what is skipped', async () => {
  const { planner, ask } = await openOrchard();
  expect(planner.plan(parse('{ season }')).plan.node?.kind).toBe('Fetch');
  const query = 'query ($no: Boolean!) { trees(first: 1) { kind owner @include(if: $no) { name } } }';
  expect(await ask(query, { no: false })).toEqual({ data: { trees: [{ kind: 'apple' }] } });
  expect(await ask(query, { no: true })).toEqual({ data: { trees: [{ kind: 'apple', owner: { name: 'Ada' } }] } });
});
