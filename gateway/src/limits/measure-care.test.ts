import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { measureCare } from './measure-care.js';

const measure = (source: string): number => {
  const document = parse(source);
  return measureCare(document, document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode);
};

test.for([
  ['{ activity(id: "1") { title } needs { slug } }', 0],
  ['mutation { one: recordArrival { counted } two: recordArrival { counted } }', 2],
  ['mutation { ... on Mutation { recordArrival { counted } } ...More } fragment More on Mutation { registerSheet { accepted } }', 2],
  ['{ offerDesk(secret: "x") { doubted } }', 1],
  ['query ($on: Boolean!) { harmless: practiceReport(secret: "x") @include(if: $on) { label } ...Other } fragment Other on Query { offerDesk(secret: "y") { doubted } needs { slug } }', 2],
  ['{ activity(id: "1") { offerDesk } }', 0],
] as const)('%s takes care %i times', ([source, care]) => {
  expect(measure(source)).toBe(care);
});

test('fragments that double or go in a circle do no harm', () => {
  const doubling = Array.from({ length: 60 }, (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`).join(' ');
  expect(measure(`{ ...F0 } ${doubling} fragment F60 on Query { ...Nobody }`)).toBe(0);
  expect(measure(`{ ...F0 } ${doubling} fragment F60 on Query { offerDesk }`)).toBe(1000);
  expect(measure('mutation { ...F } fragment F on Mutation { a ...F }')).toBe(1);
});
