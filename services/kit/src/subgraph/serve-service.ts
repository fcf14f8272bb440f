import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';

import type { Asker } from './asker.js';
import { readBody } from './read-body.js';
import type { Service } from './service.js';
import { verifySignature } from '../signature/request-signature.js';

export interface ServeOptions {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Shared with the gateway: only what it has signed is answered. */
  secret: string;
}

export interface ServedService {
  url: string;
  /** Answers what is under way, then stops the service too. */
  stop(): Promise<void>;
}

const LARGEST_BODY = 1_048_576;

/** As many are answered at once; more than that only wait for each other. */
const MOST_AT_ONCE = 100;

/** Apollo Server copies what a context has itself, which would make everything that is made when first used. */
const untouched = (context: object): object => Object.create(context) as object;

/** Ends when the gateway no longer waits: when its time is over, or it has hung up. */
function askerOf(response: ServerResponse, remainingMilliseconds: number | undefined): Asker {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return { signal: remainingMilliseconds === undefined ? gone.signal : AbortSignal.any([gone.signal, AbortSignal.timeout(remainingMilliseconds)]) };
}

/** Serves one subgraph over HTTP to its gateway and to nobody else: the split topology. */
export async function serveService(service: Service, { host, port, secret }: ServeOptions): Promise<ServedService> {
  const apollo = new ApolloServer<object>({
    schema: service.schema,
    introspection: false,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    // Would end the process by the signal before answers under way are out.
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });

  let atOnce = 0;
  let stopping = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/health/live') return void response.writeHead(200).end('ok');
    if (request.url === '/health/ready') return void response.writeHead(stopping ? 503 : 200).end(stopping ? 'stopping' : 'ready');
    // A connection that is never idle would keep a service that is to stop.
    if (stopping) return void response.writeHead(503, { 'retry-after': '1', connection: 'close' }).end();
    if (atOnce >= MOST_AT_ONCE) return void response.writeHead(503, { 'retry-after': '1' }).end();
    atOnce += 1;
    try {
      await answerGateway(request, response);
    } finally {
      atOnce -= 1;
    }
  }

  async function answerGateway(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = request.method === 'POST' ? await readBody(request, LARGEST_BODY) : undefined;
    // Of the headers nothing but the signature is looked at: who asks is nobody's to claim.
    const verdict = body && verifySignature({ body, headers: request.headers }, secret);
    if (body === undefined || !verdict?.ok) return void response.writeHead(401).end();
    const asker = askerOf(response, verdict.remainingMilliseconds);
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: JSON.parse(body.toString('utf8')) as unknown,
      },
      context: () => Promise.resolve(untouched(service.createContext(asker))),
    });
    response.writeHead(answered.status ?? 200, Object.fromEntries(answered.headers));
    response.end(answered.body.kind === 'complete' ? answered.body.string : '');
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/graphql`,
    async stop() {
      stopping = true;
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      await apollo.stop();
      await service.stop();
    },
  };
}
