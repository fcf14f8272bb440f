import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { hashOf, startVillage, trusted } from '../testing/start-village.js';

const list = 'query List($first: Int, $extra: Boolean = false) { activities(first: $first) { title place { name } id @include(if: $extra) } }';
const large = '{ activities { ' + Array.from({ length: 20 }, (_, number) => `title${number}: title`).join(' ') + ' } }';
const town = 'query Town($name: String!) { town(name: $name) { name } }';

const variables = (value: unknown): string => `?variables=${encodeURIComponent(JSON.stringify(value))}`;

test('a trusted document is answered by its hash, ready for caches', async () => {
  const { url } = await startVillage({ trustedDocuments: trusted(list) });
  const response = await fetch(`${url}/documents/${hashOf(list)}${variables({ first: 1 })}`);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    etag: expect.stringMatching(/^W\/"[\w-]{22}"$/),
    vary: 'accept-encoding',
  });
  expect(await response.json()).toEqual({ data: { activities: [{ title: 'Erzählcafé', place: { name: 'Backhaus' } }] } });
});

test('an answer that has not changed is 304 without a body', async () => {
  const { url } = await startVillage({ trustedDocuments: trusted(list) });
  const address = `${url}/documents/${hashOf(list)}`;
  const etag = (await fetch(address)).headers.get('etag') ?? '';
  for (const header of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
    const response = await fetch(address, { headers: { 'if-none-match': header, 'cache-control': 'max-age=0' } });
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, etag, '']);
  }
  expect((await fetch(address, { headers: { 'if-none-match': '"other"', 'cache-control': 'max-age=0' } })).status).toBe(200);
});

test('the same question is worked out once, however its variables are written and however many ask at once', async () => {
  const { url, village } = await startVillage({ trustedDocuments: trusted(list) });
  const address = `${url}/documents/${hashOf(list)}`;
  const questions = ['{"first":2,"extra":true}', '{ "extra": true, "first": 2 }'].map((text) => `${address}?variables=${encodeURIComponent(text)}`);
  const answers = await Promise.all([...questions, ...questions, ...questions].map(async (question) => (await fetch(question)).text()));
  expect(new Set(answers).size).toBe(1);
  expect(village.calls['activities']).toBe(1);
  await fetch(`${address}${variables({ first: 3, extra: true })}`);
  expect(village.calls['activities']).toBe(2);
});

const raw = async (address: string, encoding: string): Promise<{ encoding: string | undefined; body: Buffer }> => {
  const { promise, resolve, reject } = Promise.withResolvers<{ encoding: string | undefined; body: Buffer }>();
  request(address, { headers: { 'accept-encoding': encoding } }, (response) => {
    buffer(response).then((body) => resolve({ encoding: response.headers['content-encoding'], body }), reject);
  })
    .on('error', reject)
    .end();
  return promise;
};

test('an answer comes compressed as the asker likes it', async () => {
  const { url } = await startVillage({ trustedDocuments: trusted(large) });
  const address = `${url}/documents/${hashOf(large)}`;
  const plain = await raw(address, 'identity');
  const br = await raw(address, 'gzip, deflate, br');
  const gzip = await raw(address, 'gzip, br;q=0');
  expect([plain.encoding, br.encoding, gzip.encoding]).toEqual([undefined, 'br', 'gzip']);
  expect(brotliDecompressSync(br.body)).toEqual(plain.body);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
});

test('an unknown hash is 404 with a code', async () => {
  const { url } = await startVillage({ trustedDocuments: trusted(list) });
  for (const hash of [hashOf(town), 'constructor', '%00']) {
    const response = await fetch(`${url}/documents/${hash}`);
    expect([response.status, response.headers.get('cache-control'), response.headers.get('access-control-allow-origin')]).toEqual([404, 'no-store', '*']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_DOCUMENT', de: {}, en: {} } }] });
  }
});

test.for([
  ['BAD_VARIABLES', '?variables={'],
  ['BAD_VARIABLES', '?variables=[1]'],
  ['BAD_VARIABLES', '?variables={}&variables={}'],
  ['BAD_VARIABLES', variables({ first: 1, x: 'x'.repeat(4096) })],
  ['UNKNOWN_VARIABLE', variables({ frist: 1 })],
  ['UNKNOWN_VARIABLE', `?variables=${encodeURIComponent('{"__proto__":{"first":1}}')}`],
  ['BAD_USER_INPUT', variables({ first: 'viele' })],
] as const)('%s is 400 and not kept: %s', async ([code, search]) => {
  const { url } = await startVillage({ trustedDocuments: trusted(list) });
  const response = await fetch(`${url}/documents/${hashOf(list)}${search}`);
  expect([response.status, response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([400, 'no-store', null]);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
});

test('an answer with an error is not kept', async () => {
  const { url } = await startVillage({ trustedDocuments: trusted(town) });
  const response = await fetch(`${url}/documents/${hashOf(town)}${variables({ name: 'Telgthe' })}`);
  expect([response.status, response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([200, 'no-store', null]);
  expect(await response.json()).toMatchObject({ data: { town: null }, errors: [{ extensions: { code: 'UNKNOWN_MUNICIPALITY' } }] });
});

test.for([
  ['another text', { [hashOf(list)]: town }, /hashes to/],
  ['a field the graph does not have', trusted('{ nothing }'), /Cannot query field "nothing"/],
  ['a subscription', trusted('subscription { __typename }'), /It is a subscription/],
  ['two operations', trusted('query A { __typename } query B { __typename }'), /2 operations/],
  ['more than the limits', trusted(`{ ${'__typename '.repeat(11)} }`), /too many root fields/],
] as const)('a trusted document with %s stops the start', async ([, trustedDocuments, message]) => {
  await expect(startVillage({ trustedDocuments })).rejects.toThrow(message);
});
