import { expect, test } from 'vitest';

import { breakingChanges } from './breaking-changes.js';

const released = `
  type Query { offers(near: Near!, first: Int = 20, text: String): [Offer!]! old: Int }
  type Offer { id: ID! title: String! note: String kind: Kind! }
  enum Kind { OPEN CLOSED }
  input Near { postalCode: String radius: Float = 10 }
`;

test.each<[what: string, from: string, to: string, change: string]>([
  ['a field that is gone', ' old: Int', '', 'Query.old was removed.'],
  ['a field that may be missing now', 'title: String!', 'title: String', 'Offer.title changed type from String! to String.'],
  ['a field of another type', 'note: String', 'note: Int', 'Offer.note changed type from String to Int.'],
  ['an enum value that is gone', 'OPEN CLOSED', 'OPEN', 'CLOSED was removed from enum type Kind.'],
  ['an argument that is gone', ', text: String', '', 'Query.offers arg text was removed.'],
  ['an argument that is demanded now', 'text: String', 'text: String!', 'Query.offers arg text has changed type from String to String!.'],
  ['a further demand', 'postalCode: String', 'postalCode: String country: String!', 'A required field country on input type Near was added.'],
  ['another default of an argument', 'first: Int = 20', 'first: Int = 10', 'Query.offers arg first has changed defaultValue from 20 to 10.'],
  ['another default of an input field', 'radius: Float = 10', 'radius: Float = 5', 'Near.radius has changed defaultValue from 10 to 5.'],
])('%s breaks', (_what, from, to, change) => {
  expect(released).toContain(from);
  expect(breakingChanges(released, released.replace(from, to))).toEqual([change]);
});

test.each([
  ['nothing', released],
  ['a new field', released.replace('note: String', 'note: String more: Int')],
  ['a new optional argument', released.replace('text: String', 'text: String after: String')],
  ['a field that is always there now', released.replace('note: String', 'note: String!')],
  ['a deprecation', released.replace('note: String', 'note: String @deprecated(reason: "Ask title.")')],
  ['other words', released.replace('type Offer', '"""What happens.""" type Offer')],
])('%s breaks nothing', (_what, present) => {
  expect(breakingChanges(released, present)).toEqual([]);
});
