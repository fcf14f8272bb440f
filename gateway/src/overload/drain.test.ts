import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { Drain } from './drain.js';
import { readDrainSeconds } from './drain-seconds.js';

const serve = async (listener: RequestListener) => {
  const drain = new Drain();
  const server = drain.watch(createServer(listener));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = async (): Promise<{ connection: string | undefined; body: string; reused: boolean }> => {
    const asking = request({ port, host: '127.0.0.1', agent }).end();
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    return { connection: response.headers.connection, body: await text(response), reused: asking.reusedSocket };
  };
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    await closed;
  };
  return { drain, ask, close, server };
};

test('as long as nobody stops it, connections are kept', async () => {
  const { ask } = await serve((_request, response) => response.end('an answer'));
  expect((await ask()).connection).toBe('keep-alive');
  expect(await ask()).toEqual({ connection: 'keep-alive', body: 'an answer', reused: true });
});

test('from the beginning of the end every answer ends its connection, and new ones are still welcome', async () => {
  const { drain, ask } = await serve((_request, response) => response.writeHead(200, ['content-type', 'text/plain']).end('an answer'));
  await ask();
  const begun = drain.begin(0.2);
  expect(drain.begun).toBe(true);
  expect(await ask()).toEqual({ connection: 'close', body: 'an answer', reused: true });
  expect(await ask()).toEqual({ connection: 'close', body: 'an answer', reused: false });
  await begun;
});

test('what is under way when it begins is answered, and ends its connection too', async () => {
  const { drain, ask, close } = await serve((_request, response) => void setTimeout(() => response.end('late'), 100));
  const asked = ask();
  await sleep(30);
  await drain.begin(0);
  const ended = drain.end(close);
  expect(await asked).toEqual({ connection: 'close', body: 'late', reused: false });
  await ended;
});

test('a connection that was promised to stay is closed when nothing is under way on it', async () => {
  const { drain, ask, close } = await serve((_request, response) => {
    response.write('first ');
    setTimeout(() => response.end('last'), 100);
  });
  const asked = ask();
  await sleep(30);
  await drain.begin(0);
  const start = performance.now();
  await Promise.all([drain.end(close), asked]);
  expect(await asked).toMatchObject({ connection: 'keep-alive', body: 'first last' });
  // Node itself would keep it for five seconds.
  expect(performance.now() - start).toBeLessThan(4000);
});

test('what is answered at once is not remembered', async () => {
  const { drain, ask } = await serve((_request, response) => response.end('an answer'));
  for (let times = 0; times < 5; times += 1) await ask();
  await drain.begin(0);
  expect((await ask()).connection).toBe('close');
});

test('how long to wait is a number of seconds', () => {
  expect([undefined, '', '0', '5', '2.5'].map((value) => readDrainSeconds(value))).toEqual([0, 0, 0, 5, 2.5]);
  expect(() => readDrainSeconds('five')).toThrow('DRAIN_SECONDS is "five", which is not a number of seconds.');
  expect(() => readDrainSeconds('-1')).toThrow('Set a number from 0 to 300');
});
