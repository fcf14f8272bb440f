import { fastify, LogController } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { noteCache } from '../observing/cache-note.js';
import { silentObserver } from '../observing/observer.js';
import { requestId } from '../observing/request-id.js';
import { hashOf, startVillage, trusted } from '../testing/start-village.js';
import { logRequests } from './request-log.js';

type Line = Record<string, unknown>;

const startFront = async () => {
  const lines: Line[] = [];
  const answered: unknown[][] = [];
  const http = fastify({
    logger: { level: 'info', base: null, timestamp: false, stream: { write: (line: string) => void lines.push(JSON.parse(line) as Line) } },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
  });
  logRequests(http, { ...silentObserver, answered: (...told) => void answered.push(told) });
  http.get('/documents/:hash', async (_request, reply) => {
    noteCache(reply, 'miss');
    return 'an answer';
  });
  http.get('/plain', async (_request, reply) => reply.code(418).send());
  await http.ready();
  onTestFinished(() => http.close());
  const ofRequests = (): Line[] => lines.filter(({ msg }) => msg === 'request');
  return { http, ofRequests, answered };
};

test('a request is one line with the pattern of its route, and is told to the observer in the same words', async () => {
  const { http, ofRequests, answered } = await startFront();
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  await http.inject({ url: '/documents/1234?variables=Anna', headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` } });
  await http.inject('/plain');
  await http.inject('/Anna/Beispiel');
  expect(ofRequests()).toEqual([
    { level: 30, request: traceId, method: 'GET', route: '/documents/:hash', status: 200, milliseconds: expect.any(Number), cache: 'miss', msg: 'request' },
    { level: 30, request: expect.stringMatching(/^[0-9a-f]{32}$/), method: 'GET', route: '/plain', status: 418, milliseconds: expect.any(Number), msg: 'request' },
    { level: 30, request: expect.stringMatching(/^[0-9a-f]{32}$/), method: 'GET', route: 'none', status: 404, milliseconds: expect.any(Number), msg: 'request' },
  ]);
  expect(answered).toEqual([
    ['/documents/:hash', 'GET', 200, expect.any(Number)],
    ['/plain', 'GET', 418, expect.any(Number)],
    ['none', 'GET', 404, expect.any(Number)],
  ]);
});

/** What somebody might write into a question, a path or a header, and what none of the lines may hold. */
const personal = ['Annegret', 'Trauercafé', 'Lindenweg', '0251-1234567', 'annegret@example.org', '203.0.113.77', '2001:db8::77', '127.0.0.1', '::1', 'Geheimwort', 'AnnegretsBrowser', '51.9607'];

const escapings = (text: string): string[] => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1), text.toLowerCase()];

test('a whole session leaves nothing in the log of who asked and for what, at any level', async () => {
  const lines: string[] = [];
  const list = 'query Town($name: String!) { town(name: $name) { name } }';
  const { url } = await startVillage({
    trustedDocuments: trusted(list),
    logLevel: 'debug',
    logDestination: { write: (line) => void lines.push(line) },
    trustProxy: 1,
    topology: 'split',
    links: (links) => links.map((link) => (link.name === 'places' ? { ...link, kind: 'http', url: 'http://127.0.0.1:9/graphql', secret: 'x'.repeat(32) } : link)),
  });
  // Where the gateway listens is nobody's secret.
  lines.length = 0;
  const headers = {
    'user-agent': 'AnnegretsBrowser/1.0',
    referer: 'https://example.org/Lindenweg/Annegret',
    'x-forwarded-for': '203.0.113.77, 2001:db8::77',
    forwarded: 'for="[2001:db8::77]"',
    authorization: 'Bearer Geheimwort',
    cookie: 'name=Annegret',
    traceparent: 'Annegret',
    tracestate: 'mail=annegret@example.org',
    baggage: 'street=Lindenweg',
    'x-request-id': 'Annegret-0251-1234567',
  };
  const get = async (path: string): Promise<number> => (await fetch(`${url}${path}`, { headers })).status;
  const post = async (path: string, body: string, type = 'application/json'): Promise<number> =>
    (await fetch(`${url}${path}`, { method: 'POST', body, headers: { ...headers, 'content-type': type } })).status;
  const variables = encodeURIComponent(JSON.stringify({ name: 'Trauercafé Lindenweg' }));

  const statuses = [
    await get(`/documents/${hashOf(list)}?variables=${variables}`),
    await get(`/documents/${hashOf(list)}?variables=${encodeURIComponent('{"Annegret": "Lindenweg"}')}`),
    await get('/documents/Annegret'),
    await get('/Annegret/Lindenweg?lat=51.9607'),
    await get('/angebote/Annegret?q=Trauercafé'),
    await post('/graphql', JSON.stringify({ query: 'query Annegret($name: String!) { town(name: $name) { name } }', variables: { name: 'Trauercafé' } })),
    await post('/graphql', JSON.stringify({ query: '{ town(name: "Annegret") { name } broken { name } place(id: "Lindenweg") { name } activities { place { name } } }' })),
    await post('/graphql', JSON.stringify({ query: '{ Annegret(telefon: "0251-1234567") { Lindenweg } }' })),
    await post('/graphql', JSON.stringify({ query: '{ place(id: "annegret@example.org" { name }' })),
    await post('/graphql', '{"query": "Annegret'),
    await post('/graphql', 'Annegret', 'text/plain; name=Annegret'),
    await post(`/documents/${hashOf(list)}`, JSON.stringify({ variables: { name: 'Geheimwort' } })),
    await post('/graphql', JSON.stringify({ query: `{ activities { title } } # ${'Annegret '.repeat(10_000)}` })),
  ];
  expect(statuses).toContain(200);
  expect(statuses.filter((status) => status >= 400).length).toBeGreaterThan(5);

  const text = lines.join('');
  // What is refused for its size alone is only counted.
  expect(lines.filter((line) => line.includes('"msg":"request"'))).toHaveLength(statuses.filter((status) => status !== 413).length);
  // The service that is not there did leave its line.
  expect(text).toContain('"service":"places"');
  const found = personal.flatMap(escapings).filter((seed) => text.toLowerCase().includes(seed.toLowerCase()));
  expect(found).toEqual([]);
});
