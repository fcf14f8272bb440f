import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { withSection } from '../../report/sections.ts';
import { GATEWAY_PARTS } from '../gateway-options.ts';
import { loadSection, memorySection } from './sections.ts';

const weight = (megabytes: number) => ({ cpuMicroseconds: 1, residentBytes: megabytes * 1e6, heapBytes: megabytes * 5e5, bufferBytes: megabytes * 1e5 });

const load = { name: 'some', perSecond: 2500, seconds: 300, requests: 750_000, failures: {}, median: 1.234, p99: 12.34, p999: 20, longest: 80, connections: 30, gateway: 0.61, postgres: null, generator: 0.1 };

test('the documentation has a place for every part', () => {
  const text = readFileSync(new URL('../../../../docs/benchmarks.md', import.meta.url), 'utf8');
  for (const part of GATEWAY_PARTS) expect(() => withSection(text, `gateway-${part}`, 'new')).not.toThrow();
});

test('memory is compared between the two weighings, not with the beginning', () => {
  expect(memorySection({ glibc: { few: 10_000, many: 1_000_000, before: weight(100), afterFew: weight(200), afterMany: weight(220) } })).toContain('| glibc | the last to the one before | **1.10** | 1.10 | 1.10 |');
});

test('failures are told by what they were', () => {
  const table = loadSection([
    { ...load, cpuMicroseconds: 1 },
    { ...load, cpuMicroseconds: 1, failures: { 'status 503': 1200, 'never answered': 1 } },
  ]);
  expect(table).toContain('| 750,000 | **0** | 1.23 | **12.3** |');
  expect(table).toContain('1,200 × status 503, 1 × never answered');
});
