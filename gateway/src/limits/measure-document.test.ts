import { getIntrospectionQuery, parse } from 'graphql';
import { expect, test } from 'vitest';
import { limits } from './limits.js';
import { measureDocument } from './measure-document.js';

const measure = (source: string) => measureDocument(parse(source));

test('depth, aliases, directives and root fields are counted', () => {
  expect(measure('query A($x: Int @d) @d { one: a { b @d { two: c } } e }')).toEqual({ depth: 3, introspectionDepth: 0, aliases: 2, directives: 3, rootFields: 2 });
});

test('fragments count where they are spread, each time', () => {
  expect(measure('{ a { ...F } b { ...F } ...R } fragment F on T { x: y { z } } fragment R on Query { c d }')).toMatchObject({ depth: 3, aliases: 2, rootFields: 4 });
});

test('doubling fragments are counted without being walked through', () => {
  const doubling = Array.from({ length: 60 }, (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`).join(' ');
  expect(measure(`{ ...F0 } ${doubling} fragment F60 on Query { x: a }`)).toMatchObject({ aliases: 1_000_000, rootFields: 1_000_000 });
});

test('fragments in a circle, unknown ones and unused ones do no harm', () => {
  expect(measure('{ a { ...F } } fragment F on T { b { ...F ...Nobody } }')).toMatchObject({ depth: 2 });
  expect(measure('{ a } fragment Unused on T { b @d { c { x: d } } }')).toEqual({ depth: 1, introspectionDepth: 0, aliases: 1, directives: 1, rootFields: 1 });
});

test('the introspection query of tools fits, and counts apart from the depth of data', () => {
  const size = measure(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }));
  expect(size.depth).toBe(0);
  expect(size.introspectionDepth).toBeGreaterThan(limits.depth);
  expect(size.introspectionDepth).toBeLessThanOrEqual(limits.introspectionDepth);
});
