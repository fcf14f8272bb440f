import fc from 'fast-check';
import { getIntrospectionQuery, Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import { expect, test } from 'vitest';
import { limits } from './limits.js';
import { measureSelections } from './measure-selections.js';
import { documents, endingDocuments } from './testing/documents.js';
import { writtenOut } from './testing/written-out.js';

/** Every field by the path of names that leads to it in the answer. */
const paths = (set: SelectionSetNode, before = ''): string[] =>
  set.selections.flatMap((field) => {
    if (field.kind !== Kind.FIELD) throw new Error('It is not written out.');
    const path = `${before}/${(field.alias ?? field.name).value}`;
    return [path, ...(field.selectionSet === undefined ? [] : paths(field.selectionSet, path))];
  });

const repetitionsIn = (document: DocumentNode): number =>
  document.definitions.reduce((sum, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return sum;
    const all = paths(writtenOut(document, definition));
    return sum + all.length - new Set(all).size;
  }, 0);

/** Without fragments that nothing spreads, which validation refuses. */
const spreadsAll = (text: string): boolean => ['F0', 'F1', 'F2'].every((name) => text.includes(`...${name}`));

test('fields count where they stand in the answer, however they came there', () => {
  fc.assert(
    fc.property(endingDocuments.filter(spreadsAll), (text) => {
      const document = parse(text);
      const operations = { ...document, definitions: document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) };
      const measured = measureSelections(document, Infinity);
      expect(measured.repetitions, text).toBeGreaterThanOrEqual(repetitionsIn(document));
      if (measureSelections(document, Infinity).selections < 2000) expect(measured.selections).toBeGreaterThanOrEqual(measureSelections(operations, Infinity).selections);
    }),
    { numRuns: 300 },
  );
});

test('with every fragment spread by an operation, repetitions are exact', () => {
  fc.assert(
    fc.property(endingDocuments, (text) => {
      const document = parse(`${text}\nquery C { all { ...F0 ...F1 ...F2 } }`);
      expect(measureSelections(document, Infinity).repetitions, text).toBe(repetitionsIn(document));
    }),
    { numRuns: 300 },
  );
});

test('fragments in circles end, and counting stops where there is too much', () => {
  fc.assert(fc.property(documents, (text) => measureSelections(parse(text), 50).selections <= 10_000), { numRuns: 300 });
  const doubling = Array.from({ length: 45 }, (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`).join(' ');
  expect(measureSelections(parse(`{ ...F0 } ${doubling} fragment F45 on Query { a }`), 600).selections).toBeLessThan(2000);
});

test.for([
  ['{ a b { c d } }', 4, 0],
  ['{ a a x: a b { c } b { c ... { c } } }', 9, 4],
  ['{ ...F ...F } fragment F on Query { a { b } }', 6, 2],
  ['{ a { ...F } } fragment F on A { a { ...F } }', 4, 0],
  ['{ a } fragment Unused on A { b b b }', 4, 2],
] as const)('%s: %i selections, %i repetitions', ([text, selections, repetitions]) => {
  expect(measureSelections(parse(text), 600)).toEqual({ selections, repetitions });
});

test('the introspection query of tools fits', () => {
  const { selections, repetitions } = measureSelections(parse(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true })), Infinity);
  expect(selections).toBeLessThanOrEqual(limits.selections / 2);
  expect(repetitions).toBe(0);
});
