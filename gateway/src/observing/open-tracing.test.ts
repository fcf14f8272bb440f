import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json, text } from 'node:stream/consumers';
import { fastify } from 'fastify';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import type { GatewayInterface } from '../federation/create-federation.js';
import { silentObserver } from './observer.js';
import { openTracing } from './open-tracing.js';
import { traceHeaders } from './trace-step.js';
import type { Tracing } from './tracing.js';

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  attributes: { key: string; value: Record<string, unknown> }[];
}

interface Export {
  resourceSpans: { resource: { attributes: { key: string; value: { stringValue: string } }[] }; scopeSpans: { spans: Span[] }[] }[];
}

const log = fastify({ logger: false }).log;

/** Takes traces as a collector would. */
const startReceiver = async () => {
  const exports: Export[] = [];
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
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
    exports,
    paths,
    spans: () => exports.flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))),
  };
};

const operation = parse('query SearchOfAnna { hello }').definitions[0] as OperationDefinitionNode;

const gatewayThat = (answer: () => Promise<void>): GatewayInterface => ({
  load: async () => ({
    executor: async () => {
      await answer();
      return { data: { hello: 'Anna' } };
    },
  }),
  onSchemaLoadOrUpdate: () => () => undefined,
  stop: async () => undefined,
});

/** A front with one route, which asks a gateway, which asks a service; as short as can be. */
const startFront = async (tracing: Tracing) => {
  const sent: Readonly<Record<string, string>>[] = [];
  const observer = tracing.traceCalls(silentObserver);
  const gateway = tracing.traceExecutions(
    gatewayThat(async () => {
      sent.push(traceHeaders());
      await new Promise((resolve) => setTimeout(resolve, 5));
      observer.called('places', 'answered', 0.004);
      observer.called('partners', 'late', 0.002);
    }),
  );
  const { executor } = await gateway.load({ apollo: { graphRef: null, key: null, keyHash: null } } as never);
  const http = fastify();
  tracing.traceRequests(http);
  http.post('/documents/:hash', async () => executor?.({ operation, schema: buildSchema('type Query { hello: String }') } as never));
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => http.close());
  return { url, sent };
};

const attributes = ({ attributes: list }: Span): Record<string, unknown> => Object.fromEntries(list.map(({ key, value }) => [key, Object.values(value)[0]]));

test('a request, its execution and its calls are one trace, which began with the asker and is handed on to services', async () => {
  const receiver = await startReceiver();
  const tracing = await openTracing({ endpoint: receiver.endpoint, serviceName: 'miteinander-gateway', share: 1 }, log);
  const { url, sent } = await startFront(tracing);
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const response = await fetch(`${url}/documents/abc?place=Annaweg`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    body: JSON.stringify({ variables: { name: 'Anna' } }),
  });
  expect(response.status).toBe(200);
  await tracing.stop();

  expect(new Set(receiver.paths)).toEqual(new Set(['/v1/traces']));
  const spans = receiver.spans();
  expect(spans.map(({ name }) => name).toSorted()).toEqual(['POST /documents/:hash', 'call partners', 'call places', 'execution']);
  expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
  const [request, execution, places, partners] = ['POST /documents/:hash', 'execution', 'call places', 'call partners'].map((name) => spans.find((span) => span.name === name) as Span) as [Span, Span, Span, Span];
  expect([request, execution, places, partners].map(({ parentSpanId }) => parentSpanId)).toEqual(['00f067aa0ba902b7', request.spanId, execution.spanId, execution.spanId]);
  expect(attributes(request)).toEqual({ 'http.request.method': 'POST', 'http.route': '/documents/:hash', 'http.response.status_code': 200 });
  expect(attributes(execution)).toEqual({ 'graphql.operation.type': 'query', 'miteinander.errors': 0 });
  expect(attributes(partners)).toEqual({ 'peer.service': 'partners', 'miteinander.outcome': 'late' });
  expect(sent).toEqual([{ traceparent: `00-${traceId}-${execution.spanId}-01` }]);
});

test('a question that comes in pieces stays one trace', async () => {
  const receiver = await startReceiver();
  const tracing = await openTracing({ endpoint: receiver.endpoint, serviceName: 'tür', share: 1 }, log);
  const { url } = await startFront(tracing);
  const body = ['{"variables":', '{"name":', '"Anna"}}'];
  const asking = httpRequest(`${url}/documents/abc`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.join('').length } });
  const answered = once(asking, 'response') as Promise<[IncomingMessage]>;
  for (const piece of body) {
    asking.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  asking.end();
  const [response] = await answered;
  expect(await text(response)).toContain('hello');
  await tracing.stop();
  expect(receiver.spans()).toHaveLength(4);
  expect(new Set(receiver.spans().map(({ traceId }) => traceId)).size).toBe(1);
});

test('nothing of what was asked or who asked is in a trace, nor anything of the machine', async () => {
  const receiver = await startReceiver();
  const tracing = await openTracing({ endpoint: receiver.endpoint, serviceName: 'tür', share: 1 }, log);
  const { url } = await startFront(tracing);
  await fetch(`${url}/documents/abc?place=Annaweg`, { method: 'POST', headers: { 'content-type': 'application/json', 'user-agent': 'Anna 1.0' }, body: '{"name":"Anna"}' });
  await tracing.stop();
  const sent = JSON.stringify(receiver.exports);
  expect(sent).toContain('/documents/:hash');
  expect(sent).not.toMatch(/anna|127\.0\.0\.1|::1|hello/i);
  expect(receiver.exports[0]?.resourceSpans[0]?.resource.attributes).toEqual([{ key: 'service.name', value: { stringValue: 'tür' } }]);
});

test('of a share of 0 nothing is sent, whatever the asker wishes', async () => {
  const receiver = await startReceiver();
  const tracing = await openTracing({ endpoint: receiver.endpoint, serviceName: 'tür', share: 0 }, log);
  const { url, sent } = await startFront(tracing);
  await fetch(`${url}/documents/abc`, { method: 'POST', headers: { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' } });
  await tracing.stop();
  expect(receiver.exports).toEqual([]);
  expect(sent[0]?.['traceparent']).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-00$/);
});

test('a receiver that is not there holds up neither answers nor stopping', async () => {
  const tracing = await openTracing({ endpoint: 'http://127.0.0.1:9', serviceName: 'tür', share: 1 }, log);
  const { url } = await startFront(tracing);
  expect((await fetch(`${url}/documents/abc`, { method: 'POST' })).status).toBe(200);
  const start = performance.now();
  await tracing.stop();
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('a receiver that refuses is a line in the log, without what was to be sent', async () => {
  const receiver = createServer((_request, response) => response.writeHead(400).end('no traces from 127.0.0.1')).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  onTestFinished(() => void receiver.close());
  const lines: string[] = [];
  const { log: written } = fastify({ logger: { level: 'warn', base: null, timestamp: false, stream: { write: (line: string) => void lines.push(line) } } });
  const tracing = await openTracing({ endpoint: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`, serviceName: 'tür', share: 1 }, written);
  const { url } = await startFront(tracing);
  await fetch(`${url}/documents/abc`, { method: 'POST' });
  await tracing.stop();
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([{ level: 40, spans: 4, msg: 'traces could not be sent' }]);
});

test('outside of a trace there is nothing to hand on', () => {
  expect(traceHeaders()).toEqual({});
});
