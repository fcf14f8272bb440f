import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { errorBody } from '../errors/public-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import type { CareLimiter } from '../limits/care-limiter.js';
import { createDocumentCheck, type OperationVerdict } from '../limits/check-document.js';
import { refuseAttempt } from '../limits/refuse-attempt.js';
import { jsonType } from './json-type.js';
import { graphqlPage } from './pages/graphql-page.js';
import { sendPage } from './pages/send-page.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** POST only: a query in an address would end up in logs and caches along the way. */
export const graphqlRoutes = (fastify: FastifyInstance, server: ApolloServer, limiter: CareLimiter, address: () => string): void => {
  const check = createDocumentCheck();

  const refused = (error: CodedError): OperationVerdict => ({ ok: false, error });

  const verdictOn = (body: unknown): OperationVerdict => {
    if (Array.isArray(body)) return refused(gatewayErrors.batch());
    if (!isRecord(body)) return refused(gatewayErrors.bodyNotJson());
    const { query, operationName, variables, extensions } = body;
    if (isRecord(extensions) && 'persistedQuery' in extensions) return refused(gatewayErrors.persistedQueries());
    if (typeof query !== 'string' || query === '') return refused(gatewayErrors.queryMissing());
    if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return refused(gatewayErrors.operation());
    if (variables !== undefined && variables !== null && !isRecord(variables)) return refused(gatewayErrors.variables('variables: Object'));
    return check(query, typeof operationName === 'string' ? operationName : undefined);
  };

  fastify.post('/graphql', {
    preHandler: async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const verdict = verdictOn(request.body);
      if (!verdict.ok) return reply.code(400).type(jsonType).send(JSON.stringify(errorBody(verdict.error)));
      const seconds = verdict.care === 0 ? 0 : limiter.take(request.ip, verdict.care);
      if (seconds > 0) return refuseAttempt(reply, seconds);
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
