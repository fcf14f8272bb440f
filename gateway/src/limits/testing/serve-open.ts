import { ApolloServer } from '@apollo/server';
import { fastify } from 'fastify';
import { onTestFinished } from 'vitest';
import type { AnswerContext } from '../../asking/answer-context.js';
import { publicError } from '../../errors/public-error.js';
import { handleFailures } from '../../http/failures.js';
import { graphqlRoutes, type OpenOptions } from '../../http/graphql.routes.js';
import { addHeaders } from '../../http/headers.js';
import { silentObserver } from '../../observing/observer.js';
import { CareLimiter, type CareLimits } from '../care-limiter.js';
import { costModel } from '../cost/cost-model.js';
import { limits } from '../limits.js';

const typeDefs = `
  type Query {
    "Adds up."
    sum(numbers: [Int] = []): Int
    entries(first: Int = 20): [Entry!]
    entry: Entry
    "Never finishes by itself."
    stuck: String
    filtered(filter: Filter): Int
    offerDesk(secret: String!): Entry
  }
  type Mutation { rename: Entry }
  type Entry { id: ID!  title: String  note: String  left: Entry  right: Entry }
  input Filter { and: Filter  any: [Int] }
`;

export interface OpenAnswer {
  status: number;
  headers: Headers;
  /** In bytes. */
  length: number;
  body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

export interface ServedOpen {
  url: string;
  /** Lines of the log, request lines included. */
  lines: string[];
  /** Codes the observer was told of. */
  refused: string[];
  /** What went along with each question that began to be answered. */
  contexts: AnswerContext[];
  post(body: string, headers?: Record<string, string>): Promise<OpenAnswer>;
  ask(query: string, variables?: unknown, headers?: Record<string, string>): Promise<OpenAnswer>;
}

/** `POST /graphql` over a graph of its own, on a free port; stopped when the test is over. */
export const serveOpen = async ({ care, ...options }: OpenOptions & { care?: CareLimits } = {}): Promise<ServedOpen> => {
  const contexts: AnswerContext[] = [];
  const entry = { id: '1', title: 'Erzählcafé', left: () => entry, right: () => entry };
  const server = new ApolloServer<AnswerContext>({
    typeDefs,
    resolvers: {
      Query: {
        sum: (_root, { numbers }: { numbers: number[] }) => numbers.reduce((sum, number) => sum + number, 0),
        entries: () => [entry],
        entry: () => entry,
        offerDesk: () => entry,
        filtered: () => 1,
        stuck: async (_root, _arguments, context) => {
          contexts.push(context);
          // Who can be stopped listens from the beginning; this one does not care.
          context.signal.addEventListener('abort', () => undefined);
          return new Promise(() => undefined);
        },
      },
      Mutation: { rename: () => entry },
    },
    formatError: publicError,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    introspection: true,
  });
  await server.start();

  const lines: string[] = [];
  const refused: string[] = [];
  const model = costModel(typeDefs);
  const http = fastify({ logger: { level: 'debug', stream: { write: (line: string) => void lines.push(line) } }, bodyLimit: limits.bodyBytes, trustProxy: true });
  http.removeContentTypeParser('text/plain');
  addHeaders(http);
  handleFailures(http, silentObserver);
  const observer = { ...silentObserver, refused: (code: string) => void refused.push(code) };
  graphqlRoutes(http, server as unknown as ApolloServer, new CareLimiter(care === undefined ? {} : { limits: care }), () => '', { model: () => model, observer, ...options });
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    http.server.closeAllConnections();
    await http.close();
    await server.stop();
  });

  const post = async (body: string, headers: Record<string, string> = {}): Promise<OpenAnswer> => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    const text = await response.text();
    return { status: response.status, headers: response.headers, length: Buffer.byteLength(text), body: JSON.parse(text) as OpenAnswer['body'] };
  };
  return { url, lines, refused, contexts, post, ask: (query, variables, headers) => post(JSON.stringify({ query, variables }), headers) };
};
