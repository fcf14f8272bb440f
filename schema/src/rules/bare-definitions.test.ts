import { expect, test } from 'vitest';

import { bareDefinitions } from './bare-definitions.js';

test('everything without a description is named by its path', () => {
  expect(
    bareDefinitions(`
      type Offer { title(length: Int): String }
      enum Kind { OPEN }
      input Filter { kind: Kind }
      scalar Day
      """Either."""
      union Either = Offer
      interface Named { name: String }
      extend type Place { open: Boolean }
    `),
  ).toEqual(['Offer', 'Offer.title', 'Offer.title(length)', 'Kind', 'Kind.OPEN', 'Filter', 'Filter.kind', 'Day', 'Named', 'Named.name', 'Place.open']);
});

test('a description of blanks is none', () => {
  expect(bareDefinitions('"""  """ scalar Day')).toEqual(['Day']);
});

test('the root types need none, their fields do', () => {
  expect(bareDefinitions('type Query { now: String } type Mutation { """Rings.""" ring: String }')).toEqual(['Query.now']);
});

test('what federation brings along is passed over', () => {
  expect(bareDefinitions('enum join__Graph { PLACES } scalar link__Import directive @join__field(graph: join__Graph) on FIELD_DEFINITION')).toEqual([]);
});
