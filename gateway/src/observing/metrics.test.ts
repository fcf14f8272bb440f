import { expect, test } from 'vitest';
import { createMetrics } from './metrics.js';

const valueOf = (text: string, line: string): number => Number(text.split('\n').find((candidate) => candidate.startsWith(`${line} `))?.slice(line.length + 1));

test('what the observer is told is there to be read, under names known beforehand', async () => {
  const metrics = createMetrics();
  const { observer } = metrics;
  observer.answered('/documents/:hash', 'GET', 200, 0.004);
  observer.answered('/documents/:hash', 'GET', 200, 0.2);
  observer.cached('hit');
  observer.cached('hit');
  observer.cached('joined');
  observer.called('places', 'answered', 0.003);
  observer.called('places', 'remembered', 0);
  observer.breaker('partners', 'open');
  observer.breaker('partners', 'half-open');
  observer.refused('TOO_MANY_ALIASES');
  observer.invalidated(3, 0.4);
  observer.swapped('refused');
  metrics.watch('miteinander_waiting', 'Questions that wait.', 'door', () => ({ open: 7, trusted: 0 }));

  const text = await metrics.text();
  const values: [string, number][] = [
    ['miteinander_http_answer_seconds_bucket{le="0.005",route="/documents/:hash",method="GET",status="200"}', 1],
    ['miteinander_http_answer_seconds_bucket{le="5",route="/documents/:hash",method="GET",status="200"}', 2],
    ['miteinander_cache_answers_total{outcome="hit"}', 2],
    ['miteinander_cache_answers_total{outcome="joined"}', 1],
    ['miteinander_cache_answers_total{outcome="miss"}', 0],
    ['miteinander_service_calls_total{service="places",outcome="remembered"}', 1],
    ['miteinander_service_call_seconds_count{service="places"}', 1],
    ['miteinander_breaker_state{service="partners",state="half-open"}', 1],
    ['miteinander_breaker_state{service="partners",state="open"}', 0],
    ['miteinander_refusals_total{code="TOO_MANY_ALIASES"}', 1],
    ['miteinander_cache_invalidated_total', 3],
    ['miteinander_cache_invalidation_seconds_bucket{le="0.5"}', 1],
    ['miteinander_supergraph_swaps_total{outcome="refused"}', 1],
    ['miteinander_waiting{door="open"}', 7],
    ['miteinander_waiting{door="trusted"}', 0],
  ];
  expect(values.map(([line]) => [line, valueOf(text, line)])).toEqual(values);
  expect(metrics.contentType).toContain('text/plain; version=0.0.4');
});

test('what is read twice is not counted twice', async () => {
  const metrics = createMetrics();
  metrics.observer.cached('hit');
  await metrics.text();
  expect(valueOf(await metrics.text(), 'miteinander_cache_answers_total{outcome="hit"}')).toBe(1);
});

test('the process itself can be watched: memory, delay, open files, collections', async () => {
  const text = await createMetrics().text();
  for (const name of ['process_resident_memory_bytes', 'nodejs_heap_size_used_bytes', 'nodejs_eventloop_lag_p99_seconds', 'process_cpu_seconds_total']) expect(valueOf(text, name), name).toBeGreaterThan(0);
  expect(text).toContain('# TYPE nodejs_gc_duration_seconds histogram');
});

test('two gateways in one process count for themselves', async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.observer.refused('QUERY_TOO_DEEP');
  expect(await one.text()).toContain('QUERY_TOO_DEEP');
  expect(await other.text()).not.toContain('QUERY_TOO_DEEP');
});

test('names that never end do not fill the memory', async () => {
  const { observer, text } = createMetrics();
  for (let number = 0; number < 1000; number += 1) {
    observer.refused(`CODE_${number}`);
    observer.answered(`/route/${number}`, 'GET', 200, 0.001);
  }
  const lines = (await text()).split('\n');
  expect(lines.filter((line) => line.startsWith('miteinander_refusals_total{'))).toHaveLength(101);
  expect(valueOf(lines.join('\n'), 'miteinander_refusals_total{code="other"}')).toBe(900);
  expect(lines.filter((line) => line.startsWith('miteinander_http_answer_seconds_count{'))).toHaveLength(201);
});
