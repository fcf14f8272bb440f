import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from '../errors/public-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import type { CareLimiter } from '../limits/care-limiter.js';
import { createAnswering, type AnswerOptions } from '../limits/open/answer-question.js';
import { errorText } from '../limits/open/error-text.js';
import { noLargerThan } from '../limits/open/no-larger-than.js';
import { createOpenDoor, type OpenDoorOptions } from '../limits/open/open-door.js';
import type { Refusal } from '../limits/open/refusal.js';
import { silentObserver, type Observer } from '../observing/observer.js';
import { jsonType } from './json-type.js';
import { graphqlPage } from './pages/graphql-page.js';
import { sendPage } from './pages/send-page.js';

export interface OpenOptions extends Omit<OpenDoorOptions, 'limiter'>, AnswerOptions {
  observer?: Observer | undefined;
}

/** What a page on another site may read of an answer, beside the answer. */
const exposed = 'ratelimit, ratelimit-policy, retry-after';

const closedSignal = ({ raw }: FastifyReply): AbortSignal => {
  const controller = new AbortController();
  raw.once('close', () => void (raw.writableFinished || controller.abort()));
  return controller.signal;
};

/** POST only: a query in an address would end up in logs and caches along the way. */
export const graphqlRoutes = (fastify: FastifyInstance, server: ApolloServer, limiter: CareLimiter, address: () => string, { observer = silentObserver, ...options }: OpenOptions = {}): void => {
  const decide = createOpenDoor({ ...options, limiter });
  const answer = createAnswering(server, options);

  const refuse = (reply: FastifyReply, { status, error, headers }: Refusal): string => {
    observer.refused(String(error.extensions['code']));
    void reply.code(status).headers(headers).type(jsonType);
    return errorText(error);
  };

  fastify.post('/graphql', async (request: FastifyRequest, reply) => {
    void reply.header('cache-control', 'no-store').header('access-control-expose-headers', exposed);
    const { body, headers } = request;
    const decision = await decide({ address: request.ip, authorization: headers.authorization, body });
    void reply.headers(decision.headers);
    if (decision.refusal !== undefined) return refuse(reply, decision.refusal);

    const answered = await answer({ body, headers, closed: closedSignal(reply) });
    if (!answered.ok) return refuse(reply, answered.refusal);
    const { response } = answered;
    const { status = 200 } = response;
    for (const [name, value] of response.headers) void reply.header(name, value);
    void reply.code(status);
    if (response.body.kind !== 'complete') throw new Error('A question was answered in parts, which no gateway of ours does.');
    return status < 400 ? response.body.string : noLargerThan(Number(headers['content-length'] ?? 0), response.body.string);
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
