import { request, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { hashOf, startVillage, trusted } from '../testing/start-village.js';

const large = 'query Large($first: Int) { activities(first: $first) { ' + Array.from({ length: 30 }, (_, number) => `title${number}: title`).join(' ') + ' } }';

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const send = async (address: string, headers: Record<string, string>, method = 'GET', body?: string): Promise<Answer> => {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  request(address, { method, headers }, (response) => {
    buffer(response).then((bytes) => resolve({ status: response.statusCode, headers: { ...response.headers, date: '' }, body: bytes }), reject);
  })
    .on('error', reject)
    .end(body);
  return promise;
};

/** The village with a log that only has what went the long way. */
const start = async () => {
  const long: string[] = [];
  const village = await startVillage({ trustedDocuments: trusted(large), logLevel: 'info', logDestination: { write: (line) => void (line.includes('/documents/') && long.push(line)) } });
  return { ...village, address: `${village.url}/documents/${hashOf(large)}`, long };
};

test.for([
  ['GET', {}],
  ['GET', { 'accept-encoding': 'gzip, br' }],
  ['GET', { 'accept-encoding': 'gzip' }],
  ['GET', { 'accept-encoding': 'br;q=0, identity' }],
  ['HEAD', { 'accept-encoding': 'br' }],
  ['GET', { 'if-none-match': '*' }],
  ['GET', { 'if-none-match': '"other"' }],
] as const)('%s %j is answered the short way as it is the long way', async ([method, headers]) => {
  const { address, long } = await start();
  const first = await send(address, headers, method);
  const second = await send(address, headers, method);
  expect(second).toEqual(first);
  expect(long).toHaveLength(1);
});

test('an address that was never answered, one with a body and other methods go the long way', async () => {
  const { address, long } = await start();
  await send(address, {});
  await send(`${address}?variables=%7B%7D`, {});
  expect(long).toHaveLength(2);
  expect((await send(address, { 'content-type': 'application/json', 'content-length': '2' }, 'GET', '{}')).status).toBe(200);
  expect((await send(address, { 'content-type': 'application/json' }, 'POST', '{}')).status).toBe(405);
  expect((await send(address, {}, 'OPTIONS')).status).toBe(204);
  expect(long).toHaveLength(4);
});
