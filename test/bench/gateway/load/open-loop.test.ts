import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test } from 'vitest';

import { openLoop } from './open-loop.ts';
import { requestText } from './request-text.ts';

const serving = async (answer: Parameters<typeof createServer>[1], work: (port: number) => Promise<void>): Promise<void> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  try {
    await work((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

const good = { 'cache-control': 'public', 'content-length': 2 };
const asking = (count: number, address = '/'): string[] => Array.from({ length: count }, () => requestText(address));

test('a server that stands still is late with everything that was due meanwhile', async () => {
  let asked = 0;
  let until = 0;
  const answer: Parameters<typeof createServer>[1] = (_request, response) => {
    if (++asked === 20) until = performance.now() + 300;
    setTimeout(() => response.writeHead(200, good).end('{}'), Math.max(0, until - performance.now()));
  };
  await serving(answer, async (port) => {
    const { latencies, failures } = await openLoop(asking(100), { port, rate: 200, warmUp: 0 });
    expect(failures).toEqual({});
    // 300 ms at 200 a second are 60 requests, of which the first waited longest; one by one they would be a single slow one.
    expect(latencies.filter((latency) => latency > 100).length).toBeGreaterThanOrEqual(35);
  });
});

test('time counts from the moment a request was due, even if it could only be sent later', async () => {
  const answer: Parameters<typeof createServer>[1] = (_request, response) => void setTimeout(() => response.writeHead(200, good).end('{}'), 50);
  await serving(answer, async (port) => {
    const { latencies, connections } = await openLoop(asking(10), { port, rate: 100, warmUp: 0, mostConnections: 1 });
    expect(connections).toBe(1);
    // Due after 90 ms, answered as the tenth of ten that take 50 ms each.
    expect(latencies.at(-1)).toBeGreaterThan(350);
  });
});

test('counts what is no good answer, and nothing of the warm-up', async () => {
  let asked = 0;
  const answer: Parameters<typeof createServer>[1] = (_request, response) => {
    asked += 1;
    if (asked % 3 === 0) response.writeHead(503, good).end('{}');
    else response.writeHead(200, asked % 3 === 1 ? good : { ...good, 'cache-control': 'no-store' }).end('{}');
  };
  await serving(answer, async (port) => {
    const { latencies, failures } = await openLoop(asking(60), { port, rate: 600, warmUp: 30 });
    expect(latencies).toHaveLength(30);
    expect(failures).toEqual({ 'status 503': 10, 'not to be kept': 10 });
  });
});

test('tells of connections that are cut', async () => {
  await serving(
    (request) => void request.socket.destroy(),
    async (port) => {
      const { failures } = await openLoop(asking(5), { port, rate: 100, warmUp: 0 });
      expect(Object.values(failures)).toEqual([5]);
    },
  );
});
