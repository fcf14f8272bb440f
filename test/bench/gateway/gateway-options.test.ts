import { expect, test } from 'vitest';

import { GATEWAY_PARTS, readGatewayOptions } from './gateway-options.ts';

const now = new Date('2026-11-22T11:00:00Z');

test('everything is measured at the documented sizes unless told otherwise', () => {
  expect(readGatewayOptions([], now)).toMatchObject({ parts: GATEWAY_PARTS, activities: 300_000, loadSeconds: 300, mixedPerSecond: 2500, newPerSecond: 500, day: '2026-11-22', documented: true });
});

test('a quick or a short run is not documented', () => {
  expect(readGatewayOptions(['--quick'], now).documented).toBe(false);
  expect(readGatewayOptions(['--seconds', '30'], now)).toMatchObject({ loadSeconds: 30, documented: false });
});

test('parts are measured in their own order', () => {
  expect(readGatewayOptions(['--only', 'load, uncached'], now).parts).toEqual(['uncached', 'load']);
});

test.each([
  [['--only', 'speed'], 'There is no part "speed"'],
  [['--seconds', 'long'], '--seconds is "long"'],
  [['--day', 'today'], '--day is "today"'],
])('%j is refused in one sentence', (args, sentence) => {
  expect(() => readGatewayOptions(args, now)).toThrow(sentence);
});
