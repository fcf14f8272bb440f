import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import type { GraphQLDataSource } from '@apollo/gateway';
import { expect, onTestFinished, test } from 'vitest';
import { secret } from '../testing/start-village.js';
import { silentObserver } from '../observing/observer.js';
import { createSource } from '../resilience/create-source.js';

/** As the gateway asks outside of any incoming operation. */
const question = { kind: 'loading schema', request: { query: '{ __typename }' }, context: {} } as unknown as Parameters<GraphQLDataSource['process']>[0];

const log = fastify({ logger: false }).log;

const ask = async (answer: RequestListener) => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const source = createSource({ name: 'places', kind: 'http', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, secret }, log, silentObserver, { callMilliseconds: 100 });
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
