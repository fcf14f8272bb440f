import { buildSchema } from 'graphql';
import { afterEach, expect, test, vi } from 'vitest';

import { signRequest } from '../signature/request-signature.js';
import { serveService, type ServedService } from './serve-service.js';

const secret = 's'.repeat(32);
const stopService = vi.fn(() => Promise.resolve());
let served: ServedService;

afterEach(() => served.stop());

async function post(body: string, headers: Record<string, string>): Promise<Response> {
  const schema = buildSchema('type Query { hello: String }');
  const service = { name: 'places' as const, schema, createContext: () => ({}), stop: stopService };
  served = await serveService(service, { host: '127.0.0.1', port: 0, secret });
  return fetch(served.url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
}

const body = JSON.stringify({ query: '{ hello }' });

test('answers what its gateway has signed', async () => {
  const response = await post(body, { ...signRequest(body, secret) });
  expect(await response.json()).toEqual({ data: { hello: null } });
});

test.each([
  ['unsigned', {}],
  ['signed by somebody else', { ...signRequest(body, 'o'.repeat(32)) }],
  ['signed long ago', { ...signRequest(body, secret, { now: Date.now() - 60_000 }) }],
  ['signed for another body', { ...signRequest('{}', secret) }],
])('refuses a request that is %s', async (_what, headers) => {
  const response = await post(body, headers);
  expect([response.status, await response.text()]).toEqual([401, '']);
});

test('what a context makes when it is first used is not made for whoever does not use it', async () => {
  const made = vi.fn(() => 'made');
  const schema = buildSchema('type Query { hello: String  used: String }');
  const [query] = [schema.getQueryType()];
  if (query) query.getFields()['used'] = { ...query.getFields()['used'], resolve: (_root: unknown, _arguments: unknown, context: { em: string }) => context.em } as never;
  const service = {
    name: 'places' as const,
    schema,
    createContext: () => ({
      get em() {
        return made();
      },
    }),
    stop: stopService,
  };
  served = await serveService(service, { host: '127.0.0.1', port: 0, secret });
  const ask = async (question: string): Promise<unknown> => {
    const text = JSON.stringify({ query: question });
    return (await fetch(served.url, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...signRequest(text, secret) } })).json();
  };
  expect(await ask('{ hello }')).toEqual({ data: { hello: null } });
  expect(made).not.toHaveBeenCalled();
  expect(await ask('{ used }')).toEqual({ data: { used: 'made' } });
});
