import { once } from 'node:events';
import { Agent, createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { fastify } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { silentObserver } from '../../observing/observer.js';
import { limits } from '../limits.js';
import { EarlyRefusal } from './early-refusal.js';

/** A server behind early refusal that says what it was given. */
const serve = async () => {
  const told: string[] = [];
  const reached: string[] = [];
  const early = new EarlyRefusal({ headers: ['access-control-allow-origin', '*'], observer: { ...silentObserver, refused: (code) => void told.push(code), answered: (...what) => void told.push(what.slice(0, 3).join(' ')) } });
  const http = fastify({
    bodyLimit: limits.bodyBytes,
    serverFactory: (handler) => createServer((request, response) => void (early.takeOver(request, response, () => handler(request, response)) || handler(request, response))),
  });
  http.removeContentTypeParser('text/plain');
  http.all('/*', async ({ method, url, body }) => {
    reached.push(`${method} ${url}`);
    return { got: body ?? null };
  });
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    http.server.closeAllConnections();
    await http.close();
  });
  const post = async (body: string, headers: Record<string, string> = {}, path = '/graphql') => {
    const response = await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> };
  };
  return { url, port: (http.server.address() as AddressInfo).port, told, reached, post };
};

const aliases = (count: number): string => JSON.stringify({ query: `{ ${Array.from({ length: count }, (_, number) => `a${number}: b`).join(' ')} }` });

test('what is too much is refused before anybody else sees it, as everybody would', async () => {
  const { post, told, reached } = await serve();
  const { status, headers, body } = await post(aliases(31));
  expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('access-control-allow-origin')]).toEqual([400, 'application/json; charset=utf-8', 'no-store', '*']);
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_ALIASES', de: { hint: expect.any(String) }, en: { hint: expect.any(String) } } }] });
  expect([told, reached]).toEqual([['TOO_MANY_ALIASES', '/graphql POST 400'], []]);
});

test.for([
  ['a question within the limits', aliases(30)],
  ['half a body', '{"query":'],
  ['a list', '[1]'],
  ['no query', '{"a":1}'],
  ['many bytes in few letters', JSON.stringify({ query: `{ a(b: "${'ä😀'.repeat(5000)}") }` })],
  ['as much as may come', JSON.stringify({ query: '{ a }', variables: { a: 'x'.repeat(limits.bodyBytes - 43) } })],
] as const)('%s goes on as it came', async ([, body]) => {
  const { post, reached } = await serve();
  const answer = await post(body);
  expect(reached).toEqual(body === '{"query":' ? [] : ['POST /graphql']);
  if (answer.status === 200) expect(answer.body['got']).toEqual(JSON.parse(body));
  else expect([body, answer.status]).toEqual(['{"query":', 400]);
});

test('other ways, other methods and other kinds are left alone', async () => {
  const { url, post, reached } = await serve();
  const deep = aliases(40);
  expect((await post(deep, {}, '/documents/x')).status).toBe(200);
  expect((await post(deep, {}, '/graphqlx')).status).toBe(200);
  expect((await fetch(`${url}/graphql`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: deep })).status).toBe(200);
  expect((await post(deep, { 'content-type': 'text/plain' })).status).toBe(415);
  expect((await post(deep, {}, '/graphql?a=b')).status).toBe(400);
  expect(reached).toEqual(['POST /documents/x', 'POST /graphqlx', 'PUT /graphql']);
});

test('a body that comes in pieces is put together, on a connection that is used again and again', async () => {
  const { url, reached } = await serve();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  for (const count of [30, 31, 30, 2, 31, 1]) {
    const body = aliases(count);
    const request = httpRequest(`${url}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': body.length } });
    const answering = once(request, 'response');
    for (let at = 0; at < body.length; at += 40) {
      request.write(body.slice(at, at + 40));
      await new Promise((resolve) => setImmediate(resolve));
    }
    request.end();
    const [response] = (await answering) as [IncomingMessage];
    const answer = JSON.parse(await textOf(response)) as { got?: unknown };
    expect([response.statusCode, answer.got]).toEqual(count > 30 ? [400, undefined] : [200, JSON.parse(body)]);
  }
  expect(reached.length).toBe(4);
});

test('a body that is a little too large is answered at once, and its connection is good for the next', async () => {
  const { port, reached } = await serve();
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  const head = (length: number, more = ''): string => `POST /graphql HTTP/1.1\r\nhost: a\r\n${more}content-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
  const large = aliases(15_000);
  expect(large.length).toBeGreaterThan(2 * limits.bodyBytes);
  socket.write(head(large.length) + large.slice(0, 1000));
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(String(first)).toMatch(/^HTTP\/1\.1 413 [^]*BODY_TOO_LARGE/);
  const small = aliases(1);
  socket.write(large.slice(1000) + head(small.length, 'connection: close\r\n') + small);
  expect(await textOf(socket)).toMatch(/^HTTP\/1\.1 200 /);
  expect(reached).toEqual(['POST /graphql']);
});

test('of a body that says it is too large nothing is waited for, and the sender still reads why', async () => {
  const { port, told, reached } = await serve();
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  socket.write(`POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n{"query":"`);
  const answer = await textOf(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer.toLowerCase()).toContain('connection: close');
  expect(answer).toContain('BODY_TOO_LARGE');
  expect([told, reached]).toEqual([['BODY_TOO_LARGE', '/graphql POST 413'], []]);
});

test('while a megabyte is being sent, the answer arrives each time', async () => {
  const { post } = await serve();
  const body = JSON.stringify({ query: `{ a ${' '.repeat(1_000_000)}}` });
  for (let times = 0; times < 20; times++) expect((await post(body)).status).toBe(413);
});

test('who goes away halfway leaves no trace, and others are answered', async () => {
  const { port, post, reached } = await serve();
  for (let times = 0; times < 20; times++) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query":"');
    await new Promise((resolve) => setImmediate(resolve));
    socket.resetAndDestroy();
  }
  expect((await post(aliases(2))).status).toBe(200);
  expect(reached).toEqual(['POST /graphql']);
});

test('questions that follow each other on one connection are answered in their order', async () => {
  const { port } = await serve();
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  const raw = (body: string, last = false): string => `POST /graphql HTTP/1.1\r\nhost: a\r\n${last ? 'connection: close\r\n' : ''}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  socket.write(raw(aliases(2)) + raw(aliases(31)) + raw(aliases(1), true));
  const answers = (await textOf(socket)).match(/HTTP\/1\.1 \d{3}/g);
  expect(answers).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400', 'HTTP/1.1 200']);
});

test('what is too large behind others has to wait for their answers', async () => {
  const { port } = await serve();
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  const body = aliases(2);
  socket.write(`POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n{');
  const answers = (await textOf(socket)).match(/HTTP\/1\.1 \d{3}/g);
  expect(answers).toEqual(['HTTP/1.1 200', 'HTTP/1.1 413']);
});
