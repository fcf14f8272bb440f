import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

import { buildSchema } from 'graphql';
import { afterEach, expect, test, vi } from 'vitest';

import { signRequest } from '../signature/request-signature.js';
import type { Asker } from './asker.js';
import { serveService, type ServedService } from './serve-service.js';

const secret = 's'.repeat(32);
const body = JSON.stringify({ query: '{ hello }' });

let served: ServedService | undefined;
let answer: (word: string) => void;
afterEach(async () => {
  answer('over');
  await served?.stop();
});

/** A service that answers when it is told to. */
async function slowService(): Promise<{ url: string; askers: (Asker | undefined)[] }> {
  const { promise, resolve } = Promise.withResolvers<string>();
  answer = resolve;
  const schema = buildSchema('type Query { hello: String }');
  const field = schema.getQueryType()?.getFields()['hello'];
  if (field) field.resolve = () => promise;
  const askers: (Asker | undefined)[] = [];
  const createContext = (asker?: Asker): object => {
    askers.push(asker);
    return {};
  };
  served = await serveService({ name: 'places', schema, createContext, stop: () => Promise.resolve() }, { host: '127.0.0.1', port: 0, secret });
  return { url: served.url, askers };
}

const ask = (url: string, options: { remainingMilliseconds?: number } = {}, signal?: AbortSignal): Promise<Response> =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...signRequest(body, secret, options) }, ...(signal === undefined ? {} : { signal }) });

test('nobody waits any more when the time is over that the gateway has named', async () => {
  const { url, askers } = await slowService();
  const asked = ask(url, { remainingMilliseconds: 60 });
  await vi.waitFor(() => expect(askers).toHaveLength(1));
  await vi.waitFor(() => expect(askers[0]?.signal?.aborted).toBe(true));
  answer('late');
  expect(await (await asked).json()).toEqual({ data: { hello: 'late' } });
});

test('nobody waits any more when the gateway has hung up', async () => {
  const { url, askers } = await slowService();
  const gateway = new AbortController();
  const asked = ask(url, {}, gateway.signal);
  await vi.waitFor(() => expect(askers).toHaveLength(1));
  expect(askers[0]?.signal?.aborted).toBe(false);
  gateway.abort();
  await expect(asked).rejects.toThrow();
  await vi.waitFor(() => expect(askers[0]?.signal?.aborted).toBe(true));
});

test('more than a hundred at once are refused, and told when to come again', async () => {
  const { url, askers } = await slowService();
  const asked = Array.from({ length: 100 }, () => ask(url));
  await vi.waitFor(() => expect(askers).toHaveLength(100));
  const refused = await ask(url);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  answer('all');
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200));
  expect((await ask(url)).status).toBe(200);
});

test('what is under way is answered before the end, and what comes after that on the same connection is not begun', async () => {
  const { url, askers } = await slowService();
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const question = (): string => {
    const headers = { host: hostname, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...signRequest(body, secret) };
    return `POST ${pathname} HTTP/1.1\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
  };
  const answers = text(socket);
  socket.write(question());
  await vi.waitFor(() => expect(askers).toHaveLength(1));
  const stopped = served?.stop();
  socket.write(question());
  await new Promise((resolve) => void setTimeout(resolve, 100));
  answer('still');
  const said = await answers;
  await stopped;
  served = undefined;
  expect(said.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 503']);
  expect(said).toContain('"still"');
  expect(askers).toHaveLength(1);
});
