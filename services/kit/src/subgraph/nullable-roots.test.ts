import { buildSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';

import { withNullableRoots } from './nullable-roots.js';

test('what a question or a change begins with may be null and says so; everything within stays as it is', () => {
  const schema = buildSchema('type Query { "All."  all: [Thing!]!  one: Thing } type Mutation { change(to: Int!): Thing! } type Thing { id: ID!  parts: [Thing!]! }');
  expect(printSchema(withNullableRoots(schema))).toBe(
    printSchema(
      buildSchema(`type Query { "All. Null if it cannot be told just now."  all: [Thing!]  one: Thing }
        type Mutation { "Null if it cannot be told just now." change(to: Int!): Thing } type Thing { id: ID!  parts: [Thing!]! }`),
    ),
  );
});
