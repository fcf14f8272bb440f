import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { restsOnIds } from './rests-on-ids.js';

const schema = buildSchema(`
  type Query { offer(id: ID!): Offer  place(id: ID!): Place  near(first: Int): Connection!  words: [String!]!  town(name: String!): Place  changes(after: String): String }
  type Offer { id: ID!  title: String!  place: Place  similar: [Offer!]  days(first: Int): [Day!]!  ways: Ways }
  type Place { id: ID!  name: String!  offers(first: Int): [Offer!]! }
  type Connection { edges: [Edge!]!  total: Int! }
  type Edge { node: Offer }
  type Day { start: String! }
  type Ways { to: Place }
`);

test.each(['{ offer(id: 1) { title place { name } days(first: 3) { start } } }', '{ a: offer(id: 1) { id } place(id: 2) { name } __typename }'])('%s rests on ids', (source) => {
  expect(restsOnIds(parse(source), schema)).toBe(true);
});

test.each([
  '{ near { total } }', '{ near { edges { node { id } } } }', '{ offer(id: 1) { similar { id } } }', '{ place(id: 1) { offers { id } } }', '{ words }', '{ town(name: "x") { id } }',
  '{ changes }', '{ offer(id: 1) { ...F } } fragment F on Offer { place { offers { id } } }', '{ offer(id: 1) { id } words }', '{ offer(id: 1) { ways { to { id } } } }',
])('%s rests on more', (source) => {
  expect(restsOnIds(parse(source), schema)).toBe(false);
});
