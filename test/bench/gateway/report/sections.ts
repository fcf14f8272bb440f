import { count, figure, table } from '../../report/markdown.ts';
import type { ComparedCost } from '../parts/compare-cost.ts';
import type { MeasuredCache } from '../parts/measure-cached.ts';
import type { MeasuredLoad } from '../parts/measure-load.ts';
import type { MeasuredMemory } from '../parts/measure-memory.ts';
import type { MeasuredRefusal } from '../parts/measure-refusing.ts';
import type { MeasuredShare } from '../parts/measure-share.ts';
import type { MeasuredUncached } from '../parts/measure-uncached.ts';
import type { Weight } from '../serving/orders.ts';

const bold = (text: string): string => `**${text}**`;

const costs = (what: string, rows: readonly (readonly [string, ComparedCost])[]): string =>
  table(
    [what, 'ours', 'theirs', 'times cheaper', 'rounds'],
    rows.map(([name, { ours, theirs, ratio, rounds }]) => [name, figure(ours), figure(theirs), bold(figure(ratio)), String(rounds)]),
  );

export const uncachedSection = ({ open, trusted }: MeasuredUncached): string =>
  costs('CPU of all processes for a request, µs', [
    ['`POST /graphql`', open],
    ['`GET /documents/…`', trusted],
  ]);

export const shareSection = ({ apart, together }: MeasuredShare): string =>
  costs("CPU of the gateway's process for a request, µs", [
    ['services over HTTP behind both', apart],
    ['ours with its services in its process, and counted', together],
  ]);

export const cacheSection = ({ ours, bare, apollo, ofBare, timesApollo, bytes }: MeasuredCache): string =>
  table(
    [`${count(bytes)} bytes, one processor`, 'requests a second', 'ours to theirs'],
    [
      ['ours', count(Math.round(ours)), ''],
      ['`node:http`, the same headers and bytes', count(Math.round(bare)), bold(figure(ofBare))],
      ['Apollo Server, response cache, Fastify', count(Math.round(apollo)), bold(figure(timesApollo))],
    ],
  );

export const refusingSection = (measured: readonly MeasuredRefusal[]): string =>
  table(
    ['question', 'ours, µs of CPU', '`node:http`', 'stock', 'times cheaper', 'asked, bytes', 'our answer', 'stock answer', 'stock status'],
    measured.map(({ name, ours, theirs, floor, ratio, askedBytes, oursBytes, theirsBytes, theirStatus }) => [
      name,
      figure(ours),
      figure(floor),
      count(Math.round(theirs)),
      bold(figure(ratio)),
      count(askedBytes),
      count(oursBytes),
      count(theirsBytes),
      String(theirStatus),
    ]),
  );

const megabytes = (bytes: number): string => figure(bytes / 1e6);

/** By the name of what allocates memory outside the heap. */
export const memorySection = (measured: Readonly<Record<string, MeasuredMemory>>): string => {
  const row = (allocator: string, name: string, { residentBytes, heapBytes, bufferBytes }: Weight): string[] => [allocator, name, megabytes(residentBytes), megabytes(heapBytes), megabytes(bufferBytes)];
  return table(
    ['memory by', 'serving process', 'resident memory, MB', 'heap, MB', 'buffers, MB'],
    Object.entries(measured).flatMap(([allocator, { few, many, before, afterFew, afterMany }]) => [
      row(allocator, 'ready', before),
      row(allocator, `after ${count(few)} requests`, afterFew),
      row(allocator, `after ${count(many)} requests`, afterMany),
      [allocator, 'the last to the one before', bold(figure(afterMany.residentBytes / afterFew.residentBytes)), figure(afterMany.heapBytes / afterFew.heapBytes), figure(afterMany.bufferBytes / afterFew.bufferBytes)],
    ]),
  );
};

const inWords = (failures: Readonly<Record<string, number>>): string => {
  const kinds = Object.entries(failures);
  return kinds.length === 0 ? bold('0') : kinds.map(([why, times]) => `${count(times)} × ${why}`).join(', ');
};

const hundredths = (share: number | null): string => (share === null ? '' : `${Math.round(share * 100)} %`);

export const loadSection = (measured: readonly MeasuredLoad[]): string =>
  table(
    ['load', 'a second', 'seconds', 'requests', 'failures', 'median, ms', 'p99, ms', 'p99.9, ms', 'longest, ms', 'connections', 'processor: product', 'PostgreSQL', 'generator'],
    measured.map(({ name, perSecond, seconds, requests, failures, median, p99, p999, longest, connections, gateway, postgres, generator }) => [
      name,
      count(perSecond),
      String(seconds),
      count(requests),
      inWords(failures),
      figure(median),
      bold(figure(p99)),
      figure(p999),
      figure(longest),
      String(connections),
      hundredths(gateway),
      hundredths(postgres),
      hundredths(generator),
    ]),
  );
