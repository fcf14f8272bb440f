import { expect, test } from 'vitest';
import { hashOf, startVillage, trusted, type Answer } from '../testing/start-village.js';

const list = 'query List($first: Int) { activities(first: $first) { title } }';
const rename = 'mutation Rename($id: ID!, $name: String!) { rename(id: $id, name: $name) { name } }';
const desk = 'query OfferDesk($secret: String!) { offerDesk(secret: $secret) { title } }';
const guess = 'mutation Guess { guess(word: "linde") { name } }';
const documents = trusted(list, rename, desk, guess);

const post = (address: string, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<Response> => fetch(address, { method: 'POST', headers, body });

const start = async (config: Parameters<typeof startVillage>[0] = {}) => {
  const village = await startVillage({ trustedDocuments: documents, ...config });
  const send = async (document: string, variables: unknown): Promise<{ status: number; headers: Headers; body: Answer['body'] }> => {
    const response = await post(`${village.url}/documents/${hashOf(document)}`, JSON.stringify({ variables }));
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
  };
  return { ...village, send };
};

test('a trusted mutation is sent by its hash, each time anew', async () => {
  const { send, village } = await start();
  for (let times = 1; times <= 2; times++) {
    const { status, headers, body } = await send(rename, { id: 'p1', name: 'Neues Backhaus' });
    expect([status, body]).toEqual([200, { data: { rename: { name: 'Neues Backhaus' } } }]);
    expect(Object.fromEntries(headers)).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
    expect(headers.get('etag')).toBeNull();
    expect(village.calls['rename']).toBe(times);
  }
});

test('a question with a secret is sent in the body and never kept', async () => {
  const { send, village } = await start();
  expect((await send(desk, { secret: 'geheim' })).body).toEqual({ data: { offerDesk: { title: 'Erzählcafé' } } });
  const { headers, body } = await send(desk, { secret: 'geraten' });
  expect([headers.get('cache-control'), body]).toEqual(['no-store', { data: { offerDesk: null } }]);
  expect(village.calls['offerDesk']).toBe(2);
});

test('neither is answered by GET, so that no secret stands in an address', async () => {
  const { url, village } = await start();
  for (const document of [rename, desk]) {
    const response = await fetch(`${url}/documents/${hashOf(document)}?variables=${encodeURIComponent('{"secret":"geheim"}')}`);
    expect([response.status, response.headers.get('allow'), response.headers.get('cache-control')]).toEqual([405, 'POST, OPTIONS', 'no-store']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED', de: { hint: expect.stringContaining('POST') } } }] });
  }
  expect(village.calls).toEqual({});
});

test('what can be kept is not answered by POST', async () => {
  const { url } = await start();
  const response = await post(`${url}/documents/${hashOf(list)}`, '{"variables":{}}');
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
});

test('pages of any origin may send, without cookies', async () => {
  const { url } = await start();
  const preflight = await fetch(`${url}/documents/${hashOf(rename)}`, { method: 'OPTIONS', headers: { origin: 'https://dorf.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
  expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-credentials')]).toEqual([204, '*', null]);
  expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
  expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
});

test.for<[code: string, status: number, body: string, headers?: Record<string, string>]>([
  ['BODY_NOT_JSON', 400, '{"variables":'],
  ['BODY_NOT_JSON', 400, ''],
  ['BAD_VARIABLES', 400, '"variables"'],
  ['BAD_VARIABLES', 400, '[]'],
  ['BAD_VARIABLES', 400, '{"variables":[1]}'],
  ['UNKNOWN_VARIABLE', 400, '{"variables":{"id":"p1","nmae":"x"}}'],
  ['UNKNOWN_VARIABLE', 400, '{"variables":{"query":"{ __typename }"}}'],
  ['BAD_USER_INPUT', 400, '{"variables":{"id":"p1"}}'],
  ['BODY_TOO_LARGE', 413, JSON.stringify({ variables: { id: 'p1', name: 'x'.repeat(65_536) } })],
  ['UNSUPPORTED_MEDIA_TYPE', 415, '{"variables":{}}', { 'content-type': 'text/plain' }],
  ['UNSUPPORTED_MEDIA_TYPE', 415, 'variables={}', { 'content-type': 'application/x-www-form-urlencoded' }],
])('%s (%i) answers a body such as %j', async ([code, status, body, headers]) => {
  const { url, village } = await start();
  const response = await post(`${url}/documents/${hashOf(rename)}`, body, headers);
  expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code, de: {}, en: {} } }] });
  expect(village.calls).toEqual({});
});

test('an unknown hash is 404', async () => {
  const { url } = await start();
  const response = await post(`${url}/documents/${hashOf('mutation { unknown }')}`, '{}');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_DOCUMENT' } }] });
});

test('when a service has counted too many attempts, the answer says when to come again', async () => {
  const { send } = await start();
  const { status, headers, body } = await send(guess, {});
  expect([status, headers.get('retry-after')]).toEqual([429, '3600']);
  expect(body.errors).toMatchObject([{ extensions: { code: 'TOO_MANY_ATTEMPTS', field: 'word' } }]);
});

test('one neighbourhood may send so many and no more, by either way, and reads on as before', async () => {
  const { send, ask, url, village } = await start({ care: { burst: 4, perMinute: 1 } });
  const statuses = async (questions: Promise<{ status: number }>[]): Promise<number[]> => (await Promise.all(questions)).map(({ status }) => status).toSorted();
  expect(await statuses([send(rename, { id: 'p1', name: 'a' }), send(desk, { secret: 'x' }), ask('mutation { one: rename(id: "p1", name: "b") { name } two: rename(id: "p1", name: "c") { name } }')])).toEqual([200, 200, 200]);
  const refused = [send(rename, { id: 'p1', name: 'd' }), send(desk, { secret: 'y' }), ask('mutation { rename(id: "p1", name: "e") { name } }'), ask('{ harmless: offerDesk(secret: "z") { title } }'), ask('query Q { ...F } fragment F on Query { offerDesk(secret: "z") { title } }')];
  for (const answer of await Promise.all(refused)) {
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('access-control-allow-origin')]).toEqual([429, 'no-store', '*']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(30);
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_ATTEMPTS', de: { message: expect.any(String) }, en: { message: expect.any(String) } } }] });
  }
  expect(village.calls).toMatchObject({ rename: 3, offerDesk: 1 });
  expect((await ask('{ activities { title } }')).status).toBe(200);
  expect((await fetch(`${url}/documents/${hashOf(list)}`)).status).toBe(200);
});

test('a mutation with more root fields than may come at once is refused and costs nothing', async () => {
  const { ask } = await start({ care: { burst: 2, perMinute: 1 } });
  expect((await ask('mutation { a: rename(id: "p1", name: "b") { name } b: rename(id: "p1", name: "b") { name } c: rename(id: "p1", name: "b") { name } }')).status).toBe(429);
  expect((await ask('mutation { rename(id: "p1", name: "b") { name } }')).status).toBe(200);
});

const sendFrom = async (url: string, address: string): Promise<number> =>
  (await post(`${url}/documents/${hashOf(rename)}`, '{"variables":{"id":"p1","name":"x"}}', { 'content-type': 'application/json', 'x-forwarded-for': address })).status;

test('without proxies an address that somebody only claims counts for nothing', async () => {
  const { url } = await start({ care: { burst: 2, perMinute: 1 } });
  expect([await sendFrom(url, '198.51.100.1'), await sendFrom(url, '203.0.113.1'), await sendFrom(url, '192.0.2.1')]).toEqual([200, 200, 429]);
});

test.for([[1], [['loopback']]] as const)('behind a proxy (%j) each neighbourhood has its own', async ([trustProxy]) => {
  const { url } = await start({ care: { burst: 1, perMinute: 1 }, trustProxy });
  expect([await sendFrom(url, '198.51.100.1'), await sendFrom(url, '198.51.100.200'), await sendFrom(url, '203.0.113.1')]).toEqual([200, 429, 200]);
  // What stands in front of the proxy's word is the asker's own claim.
  expect(await sendFrom(url, '192.0.2.77, 203.0.113.9')).toBe(429);
});

test('neither variables nor addresses are written to the log', async () => {
  const lines: string[] = [];
  const { send, url } = await start({ logLevel: 'debug', logDestination: { write: (line) => void lines.push(line) }, trustProxy: 1, care: { burst: 2, perMinute: 1 } });
  await send(desk, { secret: 'geheim' });
  await sendFrom(url, '198.51.100.1');
  await send(rename, { id: 'p1', name: 'Neues Backhaus' });
  await send(rename, { id: 'p1', name: 'Neues Backhaus' });
  const log = lines.filter((line) => !line.includes('Server listening')).join('');
  expect(log).toContain('/documents/:hash');
  expect(log).not.toMatch(/geheim|Backhaus|198\.51|127\.0\.0\.1|::1/);
});
