import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

import { answerCaching } from '@miteinander/gateway/documents/caching.js';
import { provideProgram, provisionTimeout } from '@miteinander/gateway/shared/testing/provide-program.js';
import { hashOf, startVillage, trusted, type StartedVillage } from '@miteinander/gateway/testing/start-village.js';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import { startHastyRelay, type HastyRelay } from '../support/scale-out/hasty-relay.js';
import { prepareNginx, type RunningNginx } from '../support/scale-out/start-nginx.js';

const LIST = 'query List($first: Int) { activities(first: $first) { title place { name } } }';
const LARGE = `{ activities { ${Array.from({ length: 28 }, (_, number) => `title${number}: title`).join(' ')} } }`;
const RENAME = 'mutation Rename($id: ID!, $name: String!) { rename(id: $id, name: $name) { name } }';
const path = `/documents/${hashOf(LIST)}`;

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  cache: string | undefined;
  body: string;
}

/** As it comes over the wire: `fetch` would unpack it and add headers of its own. */
const ask = async (url: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> => {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { method = 'GET', headers = {}, body } = options;
  // A connection of its own: nginx takes the next question on one only when what it fetches for the last has come.
  request(url, { method, headers, agent: false }, (response) => {
    const { statusCode: status = 0, headers: answered } = response;
    text(response).then((content) => resolve({ status, headers: answered, cache: answered['cache-status'] as string | undefined, body: content }), reject);
  })
    .on('error', reject)
    .end(body);
  return promise;
};

interface Front {
  nginx: RunningNginx;
  relays: HastyRelay[];
  village: StartedVillage;
}

/** nginx as delivered before a gateway that is reached in two ways, in each of which answers become old after a second. */
const startFront = async (): Promise<Front> => {
  const village = await startVillage({ trustedDocuments: trusted(LIST, LARGE, RENAME), trustProxy: 1 });
  const relays = await Promise.all([startHastyRelay(village.url), startHastyRelay(village.url)]);
  const prepared = await prepareNginx({ gateways: relays.map(({ address }) => address), without: ['miteinander-services.conf'] });
  const nginx = await prepared.start();
  onTestFinished(async () => {
    await nginx.stop();
    await Promise.all(relays.map((relay) => relay.kill()));
    await prepared.remove();
  });
  return { nginx, relays, village };
};

const askedOf = (relays: HastyRelay[]): HastyRelay['asked'] => relays.flatMap(({ asked }) => asked);

/** Until what was just fetched is old. */
const becomeOld = (): Promise<void> => sleep(2_100);

beforeAll(async () => {
  const prepared = await prepareNginx({ gateways: ['127.0.0.1:4000'] });
  await prepared.remove();
}, provisionTimeout);

test('nginx takes the delivered configuration', async () => {
  const prepared = await prepareNginx({ gateways: ['127.0.0.1:4000', '127.0.0.1:4010'] });
  onTestFinished(() => prepared.remove());
  expect(prepared.check()).toBe('');
});

test('nginx takes it with TLS too', async () => {
  const certificate = ['privkey.pem', 'fullchain.pem'].map((name) => join(tmpdir(), `miteinander-${process.pid}-${name}`));
  onTestFinished(() => certificate.forEach((file) => rmSync(file, { force: true })));
  const [key = '', chain = ''] = certificate;
  const made = spawnSync(provideProgram('openssl'), ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=miteinander.example.de', '-keyout', key, '-out', chain]);
  expect(made.status).toBe(0);
  const replaced = { '/etc/ssl/miteinander/privkey.pem': key, '/etc/ssl/miteinander/fullchain.pem': chain };
  const prepared = await prepareNginx({ gateways: ['127.0.0.1:4000'], listen: 'listen-tls.conf', replaced });
  onTestFinished(() => prepared.remove());
  expect(prepared.check()).toBe('');
}, provisionTimeout);

test('the second who asks is answered by nginx, in the same bytes and with what caches and browsers need', async () => {
  const { nginx, relays } = await startFront();
  const first = await ask(`${nginx.url}${path}`);
  const second = await ask(`${nginx.url}${path}`);
  expect([first.cache, second.cache]).toEqual(['nginx; fwd=uri-miss', 'nginx; hit']);
  expect(second.body).toBe(first.body);
  expect(second.headers).toMatchObject({ 'cache-control': answerCaching.replace('max-age=60', 'max-age=1'), etag: first.headers.etag, 'access-control-allow-origin': '*', vary: 'accept-encoding' });
  expect(askedOf(relays)).toHaveLength(1);
});

test('who has the answer already is told so, by nginx and through it', async () => {
  const { nginx, relays } = await startFront();
  const { headers } = await ask(`${nginx.url}${path}`);
  const again = await ask(`${nginx.url}${path}`, { headers: { 'if-none-match': headers.etag ?? '' } });
  expect([again.status, again.body, again.headers.etag, again.cache]).toEqual([304, '', headers.etag, 'nginx; hit']);
  expect(askedOf(relays)).toHaveLength(1);
});

test('an old answer is shown at once while nginx asks, with its name, whether it still holds', async () => {
  const { nginx, relays } = await startFront();
  const first = await ask(`${nginx.url}${path}`);
  await becomeOld();
  for (const relay of relays) relay.before = () => sleep(400);
  const begin = performance.now();
  const old = await ask(`${nginx.url}${path}`);
  expect(performance.now() - begin).toBeLessThan(350);
  expect([old.cache, old.body]).toEqual(['nginx; hit; detail=stale', first.body]);
  const meanwhile = await ask(`${nginx.url}${path}`);
  expect(meanwhile.cache).toBe('nginx; hit; detail=updating');
  await vi.waitFor(() => expect(askedOf(relays).map(({ status }) => status)).toEqual([200, 304]));
  expect(askedOf(relays)[1]?.headers['if-none-match']).toBe(first.headers.etag);
  await vi.waitFor(async () => expect((await ask(`${nginx.url}${path}`)).cache).toBe('nginx; hit'));
});

test('answers that are there go on when every gateway is dead, and when they are in trouble', async () => {
  const { nginx, relays, village } = await startFront();
  const first = await ask(`${nginx.url}${path}`);
  await becomeOld();
  for (const relay of relays) relay.refuseWith = 503;
  const troubled = await Promise.all(Array.from({ length: 20 }, () => ask(`${nginx.url}${path}`)));
  await Promise.all([...relays.map((relay) => relay.kill()), village.stop()]);
  const dead = await Promise.all(Array.from({ length: 20 }, () => ask(`${nginx.url}${path}`)));
  for (const { status, body } of [...troubled, ...dead]) expect([status, body]).toEqual([200, first.body]);
  expect((await ask(`${nginx.url}${path}?variables=%7B%22first%22:1%7D`)).status).toBe(502);
});

test('answers too old to be shown at once are shown when gateways fail, and only then', async () => {
  const { nginx, relays, village } = await startFront();
  for (const relay of relays) relay.shownWhileAsking = 0;
  const first = await ask(`${nginx.url}${path}`);
  await becomeOld();
  expect((await ask(`${nginx.url}${path}`)).cache).toBe('nginx; hit; detail=revalidated');
  await becomeOld();
  for (const relay of relays) relay.refuseWith = 503;
  const troubled = await ask(`${nginx.url}${path}`);
  for (const relay of relays) relay.refuseWith = 500;
  const broken = await ask(`${nginx.url}${path}`);
  await Promise.all([...relays.map((relay) => relay.kill()), village.stop()]);
  const dead = await ask(`${nginx.url}${path}`);
  for (const { status, cache, body } of [troubled, broken, dead]) expect([status, cache, body]).toEqual([200, 'nginx; hit; detail=stale', first.body]);
});

test('one dead gateway of two costs nobody an answer', async () => {
  const { nginx, relays } = await startFront();
  await relays[0]?.kill();
  const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => ask(`${nginx.url}${path}?variables=${encodeURIComponent(JSON.stringify({ first: at }))}`)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

test('two hundred who ask the same at once are one question', async () => {
  const { nginx, relays } = await startFront();
  for (const relay of relays) relay.before = () => sleep(300);
  const answers = await Promise.all(Array.from({ length: 200 }, () => ask(`${nginx.url}${path}`)));
  expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
  expect(askedOf(relays)).toHaveLength(1);
});

test('the packed bytes of the gateway pass as they are, one copy for each encoding', async () => {
  const { nginx, relays } = await startFront();
  const large = `${nginx.url}/documents/${hashOf(LARGE)}`;
  const encodings: [string, string | undefined][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip', 'gzip'],
    ['x-gzip-no, identity', undefined],
    ['gzip;q=0', undefined],
    ['', undefined],
  ];
  for (const [accepted, packed] of encodings) {
    const { status, headers } = await ask(large, { headers: { 'accept-encoding': accepted } });
    expect([accepted, status, headers['content-encoding']]).toEqual([accepted, 200, packed]);
  }
  expect(askedOf(relays)).toHaveLength(3);
});

test('what is posted is never kept, and never sent twice', async () => {
  const { nginx, relays, village } = await startFront();
  const post = (to: string, body: object): Promise<Answer> => ask(`${nginx.url}${to}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  for (let at = 0; at < 2; at += 1) {
    const { status, cache } = await post('/graphql', { query: '{ activities { title } }' });
    expect([status, cache]).toEqual([200, undefined]);
  }
  const rename = { variables: { id: 'p1', name: 'Backstube' } };
  expect((await post(`/documents/${hashOf(RENAME)}`, rename)).status).toBe(200);
  expect(askedOf(relays)).toHaveLength(3);

  // Both take the request and end without an answer.
  for (const relay of relays) relay.before = () => relay.kill();
  expect((await post(`/documents/${hashOf(RENAME)}`, rename)).status).toBe(502);
  expect(askedOf(relays)).toHaveLength(4);
  expect(village.village.calls['rename']).toBe(1);
});

test('refusals are not kept', async () => {
  const { nginx } = await startFront();
  for (let at = 0; at < 2; at += 1) {
    const { status, cache } = await ask(`${nginx.url}${path}?variables=nonsense`);
    expect([status, cache]).toEqual([400, 'nginx; fwd=uri-miss']);
  }
});

test('nobody outside chooses the address they are counted under, signs like a gateway, or reads its numbers', async () => {
  const { nginx, relays } = await startFront();
  const forged = { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9', 'x-forwarded-host': 'evil.example', 'x-miteinander-signature': 'f'.repeat(64), 'x-miteinander-timestamp': '1', 'x-miteinander-remaining': '1' };
  await ask(`${nginx.url}${path}`, { headers: forged });
  const [seen] = askedOf(relays);
  expect(seen?.headers['x-forwarded-for']).toBe('127.0.0.1');
  expect(Object.keys(seen?.headers ?? {}).filter((name) => name.startsWith('x-miteinander') || name === 'forwarded' || name === 'x-forwarded-host')).toEqual([]);
  expect((await ask(`${nginx.url}/metrics`)).status).toBe(404);
  expect((await ask(`${nginx.url}/health/ready`)).status).toBe(200);
  expect(askedOf(relays).map(({ path: asked }) => asked)).not.toContain('/metrics');
});

test('a flood of bytes is refused before it reaches a gateway, and a question that is only too large by the gateway, in words', async () => {
  const { nginx, relays } = await startFront();
  const post = (bytes: number): Promise<Answer> => ask(`${nginx.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: ' '.repeat(bytes) }) });
  expect((await post(1_000_000)).status).toBe(413);
  expect(askedOf(relays)).toHaveLength(0);
  const refused = await post(70_000);
  expect([refused.status, refused.headers['content-type']]).toEqual([413, expect.stringContaining('json')]);
});

test('the log of nginx says what kind of thing was asked and how it went, and nothing about who asked for what', async () => {
  const { nginx, relays } = await startFront();
  await ask(`${nginx.url}/angebote?ort=48291&bedarf=bereavement`, { headers: { 'user-agent': 'telltale', referer: 'https://clinic.example/' } });
  await ask(`${nginx.url}${path}?variables=%7B%22first%22:2%7D`);
  await Promise.all(relays.map((relay) => relay.kill()));
  await ask(`${nginx.url}/graphql`, { method: 'POST', body: '{}' });
  await vi.waitFor(async () => expect((await nginx.accessLog()).trim().split('\n').slice(1)).toEqual([
    expect.stringMatching(/^\S+ GET angebote \d+ \d+ [\d.]+ \w+$/),
    expect.stringMatching(/^\S+ GET documents 200 \d+ [\d.]+ MISS$/),
    expect.stringMatching(/^\S+ POST graphql 502 \d+ [\d.]+ -$/),
  ]));
  expect(await nginx.errorLog()).toBe('');
});
