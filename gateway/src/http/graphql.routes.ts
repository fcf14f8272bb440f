import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { errorBody } from '../errors/public-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { createDocumentCheck } from '../limits/check-document.js';
import { jsonType } from './json-type.js';
import { graphqlPage } from './pages/graphql-page.js';
import { sendPage } from './pages/send-page.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** POST only: a query in an address would end up in logs and caches along the way. */
export const graphqlRoutes = (fastify: FastifyInstance, server: ApolloServer, address: () => string): void => {
  const check = createDocumentCheck();

  const refusal = (body: unknown): CodedError | undefined => {
    if (Array.isArray(body)) return gatewayErrors.batch();
    if (!isRecord(body)) return gatewayErrors.bodyNotJson();
    const { query, operationName, variables, extensions } = body;
    if (isRecord(extensions) && 'persistedQuery' in extensions) return gatewayErrors.persistedQueries();
    if (typeof query !== 'string' || query === '') return gatewayErrors.queryMissing();
    if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return gatewayErrors.operation();
    if (variables !== undefined && variables !== null && !isRecord(variables)) return gatewayErrors.variables('variables: Object');
    return check(query, typeof operationName === 'string' ? operationName : undefined);
  };

  fastify.post('/graphql', {
    preHandler: async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const error = refusal(request.body);
      if (error !== undefined) return reply.code(400).type(jsonType).send(JSON.stringify(errorBody(error)));
    },
    // What resolvers and data sources may know of the asker: nothing.
    handler: fastifyApolloHandler(server, { context: async () => ({}) }),
  });

  fastify.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: async (request, reply) => {
      const wantsPage = request.method !== 'PUT' && (request.headers.accept ?? '').includes('text/html');
      if (request.method === 'GET' && wantsPage) return sendPage(reply, graphqlPage(address()));
      return reply.code(405).header('allow', 'POST, OPTIONS').header('cache-control', 'no-store').type(jsonType).send(JSON.stringify(errorBody(gatewayErrors.method(request.method))));
    },
  });
};
