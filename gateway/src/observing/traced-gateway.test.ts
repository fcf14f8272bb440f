import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { hashOf, startVillage, trusted } from '../testing/start-village.js';

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
}

interface Export {
  resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
}

const startReceiver = async () => {
  const exports: Export[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      exports.push(body as Export);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => exports.flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))),
    text: () => JSON.stringify(exports),
  };
};

const list = 'query List($first: Int) { activities(first: $first) { title place { name } } }';

test.for(['single', 'split'] as const)('in the %s topology a question can be followed from the door to every service', async (topology) => {
  const receiver = await startReceiver();
  const { url, stop, ask, served } = await startVillage({ topology, trustedDocuments: trusted(list), tracing: { endpoint: receiver.endpoint, serviceName: 'tür', share: 1 } });
  expect((await fetch(`${url}/documents/${hashOf(list)}?variables={"first":2}`)).status).toBe(200);
  expect((await ask('query Annegret { place(id: "p1") { name } }')).status).toBe(200);
  await stop();

  const spans = receiver.spans();
  /** The names of the spans from one up to its request. */
  const path = (span: Span): string => {
    const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
    return parent === undefined ? span.name : `${path(parent)} > ${span.name}`;
  };
  const paths = spans.map(path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'GET /documents/:hash',
      'GET /documents/:hash > execution',
      'GET /documents/:hash > execution > call activities',
      'GET /documents/:hash > execution > call places',
      'POST /graphql',
      'POST /graphql > execution',
      'POST /graphql > execution > call places',
    ]),
  );
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(paths.filter((name) => !name.includes(' > ')).length);
  const executions = spans.filter(({ name }) => name === 'execution').map(({ traceId, spanId }) => `00-${traceId}-${spanId}-01`);
  for (const { seen } of served) for (const { traceparent } of seen) expect(executions).toContain(traceparent);
  expect(receiver.text()).not.toMatch(/Annegret|p1|first|127\.0\.0\.1/);
});
