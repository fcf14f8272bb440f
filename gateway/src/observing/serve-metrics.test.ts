import { expect, onTestFinished, test } from 'vitest';
import { createMetrics } from './metrics.js';
import { serveMetrics } from './serve-metrics.js';

test('numbers are handed out at /metrics on a port of their own, and nothing else is', async () => {
  const metrics = createMetrics();
  metrics.observer.cached('hit');
  const served = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => served.stop());
  const response = await fetch(served.url);
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, metrics.contentType, 'no-store']);
  expect(await response.text()).toContain('miteinander_cache_answers_total{outcome="hit"} 1');
  expect((await fetch(new URL('/', served.url))).status).toBe(404);
  expect((await fetch(served.url, { method: 'POST' })).status).toBe(404);
});

test('a port that is taken is named, with what to do about it', async () => {
  const served = await serveMetrics(createMetrics(), { host: '127.0.0.1', port: 0 });
  onTestFinished(() => served.stop());
  const port = Number(new URL(served.url).port);
  await expect(serveMetrics(createMetrics(), { host: '127.0.0.1', port })).rejects.toThrow(`Metrics cannot be served on 127.0.0.1, port ${port} (EADDRINUSE). Set another METRICS_PORT`);
});

test('stopping does not wait for who stays connected', async () => {
  const served = await serveMetrics(createMetrics(), { host: '127.0.0.1', port: 0 });
  await (await fetch(served.url)).text();
  await served.stop();
  await expect(fetch(served.url)).rejects.toThrow();
});
