import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { readGatewayFiles } from '../../files.js';
import { createDocumentCheck } from '../create-document-check.js';
import { limits } from '../limits.js';
import { costModel } from './cost-model.js';
import { weights } from './weights.js';

const { supergraph, trustedDocuments } = await readGatewayFiles();
const model = costModel(supergraph);
const check = createDocumentCheck(() => model);

const costOf = (query: string, variables?: Record<string, unknown>): unknown => {
  const verdict = check(query, undefined, variables);
  return verdict.ok ? verdict.cost : verdict.error.extensions['code'];
};

const near = 'near: { postalCode: "48291" }';

test('every trusted document is allowed with the largest page there is', () => {
  const costs = Object.values(trustedDocuments).map((query) => costOf(query, { first: 100 }));
  expect(costs.length).toBeGreaterThan(20);
  expect(costs.filter((cost) => typeof cost !== 'number')).toEqual([]);
});

const repository = join(import.meta.dirname, '../../../..');

const readable = /\.(md|sh|graphql|ts|json)$/;

const inJson = /"query": ?("(?:[^"\\]|\\.)*")/g;
const inTemplates = /`\s*((?:#[^\n]*\n\s*)*(?:query|mutation)\b[^`$]*(?:\$\w[^`$]*)*)`/g;

/** Queries in the texts and examples for integrators: files of their own, templates in programs, and what stands after "query" in JSON. */
const examples = async (): Promise<string[]> => {
  const files = (await Promise.all(['docs', 'gateway/explorer'].map(async (folder) => (await readdir(join(repository, folder), { recursive: true })).map((file) => join(folder, file)))))
    .flat()
    .filter((file) => readable.test(file) && !/node_modules|\/dist\//.test(file));
  const texts = await Promise.all(['README.md', ...files].map((file) => readFile(join(repository, file), 'utf8')));
  return texts.flatMap((text) => [...[...text.matchAll(inJson)].map(([, query = '']) => JSON.parse(query) as string), ...[...text.matchAll(inTemplates)].map(([, query = '']) => query)].filter((query) => query.includes('{')));
};

test('every example for integrators is allowed with the largest page there is', async () => {
  const queries = await examples();
  expect(queries.length).toBeGreaterThan(5);
  expect(queries.filter((query) => typeof costOf(query, { first: 100 }) !== 'number')).toEqual([]);
});

test('tools may ask for the schema', () => {
  expect(costOf(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true, descriptions: true }))).toBeTypeOf('number');
});

test.for([
  `{ offersNear(${near}, first: 100) { edges { node { occurrences(first: 100) { start } } } } }`,
  `{ offersNear(${near}, first: 100) { edges { node { place { activities(first: 100) { id } } } } } }`,
  `{ placesNear(${near}, first: 100) { edges { node { activities(first: 100) { id } } } } }`,
  `query ($first: Int = 100) { offersNear(${near}, first: $first) { edges { node { organiser { activities(first: $first) { id } } } } } }`,
  `{ offersNear(${near}) { edges { node { place { activities(first: 25) { place { activities(first: 25) { id } } } } } } } }`,
])('a page in every entry of a page is refused: %s', (query) => {
  expect(costOf(query)).toBe('QUERY_TOO_EXPENSIVE');
});

test('a page of twenty offers with place and organiser costs what the weights say', () => {
  const query = `{ offersNear(${near}, first: 20) { edges { node { title place { name } organiser { name } } } } }`;
  const { rootField, object, elsewhere, value } = weights;
  const offer = object + object + value + 2 * (object + elsewhere + value);
  expect(costOf(query)).toBe(rootField + object + 20 * offer);
});

test('a variable counts as much as it says, its default if it is absent, and that of the schema otherwise', () => {
  const query = (declared: string): string => `query (${declared}) { offersNear(${near}, first: $first) { edges { cursor } } }`;
  const pages = (edges: number): number => weights.rootField + weights.object + edges * (weights.object + weights.value);
  expect(costOf(query('$first: Int'), { first: 7 })).toBe(pages(7));
  expect(costOf(query('$first: Int'))).toBe(pages(20));
  expect(costOf(query('$first: Int'), { first: 'viele' })).toBe(pages(20));
  expect(costOf(query('$first: Int = 3'))).toBe(pages(3));
  expect(costOf(query('$first: Int'), { first: -5 })).toBe(pages(0));
  expect(costOf(query('$first: Int'), { first: Infinity })).toBe('QUERY_TOO_EXPENSIVE');
});

test('at its edge the budget holds to the point', () => {
  const most = Math.floor((limits.cost - weights.rootField - weights.object) / (weights.object + weights.value));
  const query = `query ($first: Int) { offersNear(${near}, first: $first) { edges { cursor } } }`;
  expect(costOf(query, { first: most })).toBeTypeOf('number');
  expect(costOf(query, { first: most + 1 })).toBe('QUERY_TOO_EXPENSIVE');
});

test('of several operations the one that is meant counts', () => {
  const both = `query Small { offersNear(${near}, first: 1) { totalCount } } query Large { offersNear(${near}, first: 100000) { edges { cursor } } }`;
  expect(check(both, 'Small')).toMatchObject({ ok: true, cost: weights.rootField + weights.object + weights.value });
  expect(check(both, 'Large').ok).toBe(false);
});

test('what is known of a graph is forgotten when there is another', () => {
  let graph = model;
  const changing = createDocumentCheck(() => graph);
  const query = '{ needs { slug } }';
  const before = changing(query);
  graph = costModel('schema { query: Query } type Query { needs(first: Int = 50): [Need!] } type Need { slug: ID! }');
  expect(before).toMatchObject({ cost: weights.rootField + weights.listLength * (weights.object + weights.value) });
  expect(changing(query)).toMatchObject({ cost: weights.rootField + 50 * (weights.object + weights.value) });
});
