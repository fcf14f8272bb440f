import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { Redis } from 'iovalkey';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { CareLimiter } from '../limits/care-limiter.js';
import { openValkey } from './open-valkey.js';
import type { SharedStore } from './shared-store.js';
import { provisionTimeout } from './testing/provide-program.js';
import { startRedis, type RunningRedis } from './testing/start-redis.js';

let redis: RunningRedis;
let raw: Redis;

beforeAll(async () => {
  redis = await startRedis();
  raw = new Redis(redis.url);
}, provisionTimeout);

afterAll(async () => {
  raw?.disconnect();
  await redis?.kill();
});

const openOn = (url: string, secret = 'known to gateways alone'): { store: SharedStore; log: { info: ReturnType<typeof vi.fn>; warn: ReturnType<typeof vi.fn> } } => {
  const log = { info: vi.fn(), warn: vi.fn() };
  const store = openValkey(url, log, { secret });
  onTestFinished(() => store.close());
  return { store, log };
};

/** Open, and connected. */
const connected = async (url = redis.url, secret?: string): Promise<SharedStore> => {
  const { store } = openOn(url, secret);
  await answering(store);
  return store;
};

const answering = async (store: SharedStore): Promise<void> =>
  vi.waitFor(
    async () => {
      await store.write('ready', Buffer.from('yes'), 5);
      expect(await store.read('ready')).toBeDefined();
    },
    { timeout: 8_000, interval: 20 },
  );

const listening = async (answer: (socket: Socket) => void): Promise<{ url: string; server: Server }> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    answer(socket);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => void server.close(resolve));
  });
  return { url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
};

const slow = { burst: 10, perMinute: 1 };

test('one gateway reads the bytes that another has written', async () => {
  const [one, other] = await Promise.all([connected(), connected()]);
  const bytes = Buffer.from([0, 255, 13, 10, 36, 0]);
  await one.write('question', bytes, 60);
  expect(await other.read('question')).toEqual(bytes);
  expect(await other.read('another question')).toBeUndefined();
});

test('a value is gone when its time is over, and one without any time is not written', async () => {
  const store = await connected();
  await store.write('short', Buffer.from('1'), 0.05);
  await store.write('none', Buffer.from('1'), 0);
  expect(await store.read('none')).toBeUndefined();
  await vi.waitFor(async () => expect(await store.read('short')).toBeUndefined());
});

test('whoever reads the store finds no question, no address and nothing that stays', async () => {
  const store = await connected();
  await store.write('hash {"near":{"postalCode":"48291"}}', Buffer.from('answer'), 60);
  await store.take('198.51.100.0/24', 1, slow);
  const keys = await raw.keys('*');
  expect(keys.length).toBeGreaterThan(1);
  for (const key of keys) {
    expect(key).toMatch(/^miteinander:1:(value|bucket):[\w-]{43}$/);
    expect(await raw.pttl(key)).toBeGreaterThan(0);
  }
});

test('the name of a bucket cannot be worked out without the secret', async () => {
  const one = await connected(redis.url, 'one secret');
  const other = await connected(redis.url, 'another secret');
  expect(await one.take('203.0.113.0/24', 10, slow)).toBe(0);
  expect(await one.take('203.0.113.0/24', 1, slow)).toBeGreaterThan(0);
  expect(await other.take('203.0.113.0/24', 10, slow)).toBe(0);
});

test('two gateways together grant no more than one bucket holds', async () => {
  const stores = await Promise.all([connected(), connected()]);
  const takes = Array.from({ length: 60 }, (_, at) => stores[at % 2]?.take('crowd', 1, { burst: 25, perMinute: 1 }));
  const answers = await Promise.all(takes);
  expect(answers.filter((seconds) => seconds === 0)).toHaveLength(25);
  expect(new Set(answers)).toEqual(new Set([0, 60]));
});

test('a bucket fills again by the clock of the server', async () => {
  const store = await connected();
  const quick = { burst: 2, perMinute: 600 };
  expect([await store.take('quick', 2, quick), await store.take('quick', 2, quick)]).toEqual([0, 1]);
  await vi.waitFor(async () => expect(await store.take('quick', 1, quick)).toBe(0));
});

test('a rate of millions a minute is not rounded', async () => {
  const store = await connected();
  const millions = { burst: 7_000_000, perMinute: 7_000_000 };
  const begin = performance.now();
  expect(await store.take('millions', 7_000_000, millions)).toBe(0);
  const seconds = await store.take('millions', 7_000_000, millions);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(seconds).toBeGreaterThanOrEqual(60 - Math.ceil((performance.now() - begin) / 1000));
});

test('a bucket says the same as the limiter in memory', async () => {
  const store = await connected();
  let bucket = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 12 }), async (counts, burst) => {
      const limits = { burst, perMinute: 1 };
      const oracle = new CareLimiter({ limits, clock: () => 0 });
      bucket += 1;
      const begin = performance.now();
      for (const count of counts) {
        const expected = oracle.take('192.0.2.1', count);
        const actual = await store.take(`property ${bucket}`, count, limits);
        // The oracle's clock stands still, the server's does not.
        expect(actual).toBeLessThanOrEqual(expected);
        expect(actual).toBeGreaterThanOrEqual(expected - Math.ceil((performance.now() - begin) / 1000));
      }
    }),
    { numRuns: 200 },
  );
});

test('a store that was killed costs nothing but what it held, and is used again when it is back', async () => {
  const first = await startRedis();
  onTestFinished(() => first.kill());
  const { store, log } = openOn(first.url);
  await answering(store);
  await first.kill();
  await vi.waitFor(() => expect(log.warn).toHaveBeenCalledTimes(1));
  const begin = performance.now();
  for (let at = 0; at < 200; at += 1) {
    expect(await store.read('question')).toBeUndefined();
    await store.write('question', Buffer.from('1'), 60);
    expect(await store.take('crowd', 100, slow)).toBe(0);
  }
  expect(performance.now() - begin).toBeLessThan(5_000);
  expect(log.warn).toHaveBeenCalledTimes(1);

  const second = await startRedis(first.port);
  onTestFinished(() => second.kill());
  await answering(store);
  expect(log.info).toHaveBeenCalledTimes(1);
});

test('a store that stops in the middle is waited for no longer than 50 ms, and after a while not at all', async () => {
  const other = await startRedis();
  onTestFinished(() => other.kill());
  const { store } = openOn(other.url);
  await answering(store);
  other.process.kill('SIGSTOP');
  const begin = performance.now();
  expect(await store.take('crowd', 100, slow)).toBe(0);
  // Ten times the limit, for a machine that is busy with something else.
  expect(performance.now() - begin).toBeLessThan(500);
  await vi.waitFor(
    async () => {
      const asked = performance.now();
      await store.read('question');
      expect(performance.now() - asked).toBeLessThan(20);
    },
    { timeout: 5_000 },
  );
  other.process.kill('SIGCONT');
  await answering(store);
});

test.each<[string, (socket: Socket) => void]>([
  ['never answers', () => undefined],
  ['closes at once', (socket) => socket.destroy()],
  ['speaks another protocol', (socket) => socket.on('data', () => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'))],
  ['answers what nobody asked', (socket) => socket.write('+OK\r\n:7\r\n$3\r\nabc\r\n*1\r\n*0\r\n')],
  ['answers everything with a list', (socket) => socket.on('data', () => socket.write('*1\r\n:-5\r\n'))],
  ['answers everything with a number below zero', (socket) => socket.on('data', () => socket.write(':-5\r\n'))],
  ['promises more than it sends', (socket) => socket.on('data', () => socket.write('$1000\r\nhalf'))],
  ['wants a password', (socket) => socket.on('data', () => socket.write('-NOAUTH Authentication required.\r\n'))],
])('a server that %s is as good as none', async (_name, answer) => {
  const { url } = await listening(answer);
  const { store } = openOn(url);
  for (let at = 0; at < 8; at += 1) {
    expect(await store.read('question')).toBeUndefined();
    await store.write('question', Buffer.from('1'), 60);
    expect(await store.take('crowd', 1, slow)).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
});

test('an address that nobody listens at, and a store that is closed, are as good as none', async () => {
  const { store, log } = openOn('redis://127.0.0.1:9');
  expect(await store.take('crowd', 1, slow)).toBe(0);
  await store.close();
  await store.close();
  expect(await store.read('question')).toBeUndefined();
  expect(JSON.stringify(log.warn.mock.calls)).not.toContain('127.0.0.1');
});
