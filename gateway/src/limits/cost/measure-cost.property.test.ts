import fc from 'fast-check';
import { buildSchema, execute, Kind, OverlappingFieldsCanBeMergedRule, parse, PossibleFragmentSpreadsRule, validate, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { endingDocuments } from '../testing/documents.js';
import { evaluateCost } from './cost-formula.js';
import { costModel } from './cost-model.js';
import { measureCost } from './measure-cost.js';
import { weights } from './weights.js';

const join = 'directive @join__type(graph: G, key: String) repeatable on OBJECT directive @join__field(graph: G) repeatable on FIELD_DEFINITION';

/** A thing is known to two services, its `b` to one and its `c` to the other. */
const supergraph = `${join} enum G { ONE TWO } schema { query: Thing }
  type Thing @join__type(graph: ONE) @join__type(graph: TWO) {
    a: Int
    b: Thing @join__field(graph: ONE)
    c(first: Int = 4): [Thing!] @join__field(graph: TWO)
    d(first: Int = 2): Connection @join__field(graph: TWO)
  }
  type Connection @join__type(graph: TWO) { a: [Thing!] b: Thing c: [Int!] d: Connection }
`;
const schema = buildSchema(supergraph);
const model = costModel(supergraph);

interface Given {
  /** Who gives it; nobody at the top. */
  service: string | undefined;
  /** How many things its lists hold. */
  length: number;
  /** Who else had to complete it. */
  asked: Set<string>;
}

/** Carries the operation out over things of which there are always enough, and counts what it gets. */
const costWhenExecuted = (document: DocumentNode, operationName: string, variableValues: Record<string, unknown>): number => {
  let cost = 0;
  const made = (service: string | undefined, length: number): Given => {
    cost += weights.object;
    return { service, length, asked: new Set() };
  };
  const rootValue: Given = { service: undefined, length: weights.listLength, asked: new Set() };
  execute({
    schema,
    document: visit(document, { Directive: () => null }),
    operationName,
    variableValues,
    rootValue,
    fieldResolver: (source: Given, args: { first?: number | null }, _context, { parentType, fieldName }) => {
      const atTop = source === rootValue;
      if (atTop) cost += weights.rootField;
      const owner = parentType.name === 'Connection' ? 'TWO' : fieldName === 'b' ? 'ONE' : fieldName === 'a' ? undefined : 'TWO';
      const service = owner ?? source.service ?? 'ONE';
      if (!atTop && service !== source.service && !source.asked.has(service)) {
        source.asked.add(service);
        cost += weights.elsewhere;
      }
      const first = args.first ?? (fieldName === 'c' ? 4 : 2);
      const isValue = parentType.name === 'Connection' ? fieldName === 'c' : fieldName === 'a';
      if (isValue) {
        cost += weights.value;
        return parentType.name === 'Connection' ? [1] : 1;
      }
      if (parentType.name === 'Connection') return fieldName === 'a' ? Array.from({ length: source.length }, () => made(service, weights.listLength)) : made(service, weights.listLength);
      if (fieldName === 'c') return Array.from({ length: first }, () => made(service, weights.listLength));
      return made(service, fieldName === 'd' ? first : weights.listLength);
    },
  });
  return cost;
};

const operationIn = (document: DocumentNode, name: string): OperationDefinitionNode | undefined =>
  document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name);

test('a question costs what it takes to carry it out where everything is there', () => {
  fc.assert(
    fc.property(endingDocuments, fc.constantFrom({}, { n: 0 }, { n: 1 }, { n: 7 }), (text, variables) => {
      const document = parse(text);
      // What contradicts itself is refused later.
      fc.pre(validate(schema, document, [OverlappingFieldsCanBeMergedRule, PossibleFragmentSpreadsRule]).length === 0);
      const operation = operationIn(document, 'A');
      if (operation === undefined) throw new Error('There is no operation A.');
      const cost = evaluateCost(measureCost(document, operation, model), variables);
      fc.pre(cost < 3000);
      expect(cost, text).toBe(costWhenExecuted(document, 'A', { on: true, ...variables }));
    }),
    { numRuns: 150 },
  );
});
