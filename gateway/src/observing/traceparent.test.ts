import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestId } from './request-id.js';
import { readTraceparent } from './traceparent.js';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';

test('a traceparent is read as W3C Trace Context says', () => {
  expect(readTraceparent(`00-${traceId}-${spanId}-01`)).toEqual({ traceId, spanId, flags: 1 });
  expect(readTraceparent(`01-${traceId}-${spanId}-03-and-more`)).toEqual({ traceId, spanId, flags: 3 });
});

test.for([
  undefined,
  [`00-${traceId}-${spanId}-01`],
  '',
  `00-${traceId.toUpperCase()}-${spanId}-01`,
  `00-${'0'.repeat(32)}-${spanId}-01`,
  `00-${traceId}-${'0'.repeat(16)}-01`,
  `ff-${traceId}-${spanId}-01`,
  `00-${traceId}-${spanId}-01-more`,
  `00-${traceId}-${spanId}-01\n`,
  `01-${traceId}-${spanId}-01-${'x'.repeat(300)}`,
])('%j is none', (header) => {
  expect(readTraceparent(header)).toBeUndefined();
});

test('a request is known by its trace, or by a number of its own that never comes twice', () => {
  expect(requestId({ headers: { traceparent: `00-${traceId}-${spanId}-00` } })).toBe(traceId);
  const ids = Array.from({ length: 2000 }, () => requestId({ headers: { traceparent: 'Anna Beispiel' } }));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
});

test('whatever somebody writes there, an id is 32 hex digits', () => {
  fc.assert(fc.property(fc.string(), (header) => /^[0-9a-f]{32}$/.test(requestId({ headers: { traceparent: header } }))));
});
