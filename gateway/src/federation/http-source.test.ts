import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import type { GraphQLDataSource } from '@apollo/gateway';
import { expect, onTestFinished, test, vi } from 'vitest';
import { secret } from '../testing/start-village.js';
import { silentObserver } from '../observing/observer.js';
import { createSource } from '../resilience/create-source.js';

/** As the gateway asks outside of any incoming operation. */
const question = { kind: 'loading schema', request: { query: '{ __typename }' }, context: {} } as unknown as Parameters<GraphQLDataSource['process']>[0];

const log = fastify({ logger: false }).log;

const ask = async (answer: RequestListener, callMilliseconds = 500) => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const source = createSource({ name: 'places', kind: 'http', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, secret }, log, silentObserver, { callMilliseconds });
  return source.process({ ...question, request: { ...question.request } });
};

const json = { 'content-type': 'application/json' };

test('an answer is passed on', async () => {
  expect(await ask((_request, response) => response.writeHead(200, json).end('{"data":{"__typename":"Query"}}'))).toEqual({ data: { __typename: 'Query' } });
});

const faults: [string, RequestListener][] = [
  ['never answers', () => undefined],
  ['stops in the middle of its answer', (_request, response) => void response.writeHead(200, json).write('{"data":')],
  ['hangs up', (request) => void request.socket.destroy()],
  ['sends the asker elsewhere', (_request, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end()],
  ['answers with an error page', (_request, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>places-7.internal</h1>')],
  ['answers with nonsense', (_request, response) => response.writeHead(200, json).end('nonsense')],
];

test.for(faults)('a service that %s counts as not there, soon', async ([, answer]) => {
  const start = performance.now();
  const { data, errors } = await ask(answer);
  expect(data).toBeNull();
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['PARTLY_UNAVAILABLE']);
  expect(JSON.stringify(errors)).not.toContain('places');
  expect(performance.now() - start).toBeLessThan(2000);
});

/** Sends for as long as anybody listens. */
const endless = (head: (response: Parameters<RequestListener>[1]) => void): RequestListener => (_request, response) => {
  head(response);
  const timer = setInterval(() => response.write('x'.repeat(1000)), 5);
  response.on('close', () => clearInterval(timer));
};

const hungry: [string, RequestListener][] = [
  ...faults,
  ['never ends its error page', endless((response) => response.writeHead(500, { 'content-type': 'text/html' }))],
  ['never ends a page of some other kind', endless((response) => response.writeHead(200, { 'content-type': 'text/html' }))],
  ['never ends its answer', endless((response) => response.writeHead(200, json))],
  ['breaks off in the middle of its error page', (request, response) => {
    response.writeHead(500, { 'content-length': 1000 }).write('half');
    setTimeout(() => request.socket.destroy(), 5);
  }],
];

test.for(hungry)('a service that %s keeps no connection', async ([what, answer]) => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const patient = { callMilliseconds: 50, breakMinimum: 1000, breakWindow: 1000 };
  const source = createSource({ name: 'places', kind: 'http', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, secret }, log, silentObserver, patient);
  for (let round = 0; round < 3; round += 1) await Promise.all(Array.from({ length: 10 }, () => source.process({ ...question, request: { ...question.request } })));
  const open = (): Promise<number> => new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))));
  // What can be used again is kept: one for each that was asked at once.
  const kept = what === 'answers with nonsense' ? 10 : 0;
  await vi.waitFor(async () => expect(await open()).toBeLessThanOrEqual(kept), { timeout: 3000 });
});

test('an answer larger than any of ours is given up before it is held in memory', async () => {
  let sent = 0;
  const flood: RequestListener = (_request, response) => {
    response.writeHead(200, json);
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(1_000_000, ' '))) sent += 1;
      sent += 1;
    };
    response.on('drain', more);
    more();
  };
  const { data } = await ask(flood, 5000);
  expect(data).toBeNull();
  expect(sent).toBeLessThan(40);
});
