import type { FastifyInstance } from 'fastify';

/** One line per request: no address, no query, no variables; the route's pattern instead of the path, which may hold an id. */
export const logRequests = (fastify: FastifyInstance): void => {
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    fastify.log.info({ method: request.method, route, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime * 10) / 10 }, 'request');
  });
};
