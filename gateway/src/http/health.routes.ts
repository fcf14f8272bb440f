import type { FastifyInstance } from 'fastify';

/**
 * live: the process answers. ready: it may be sent traffic, which it stops to be as soon as it is asked to stop.
 * A service that is down does not make the gateway unready: the rest of the answers is still worth having.
 */
export const healthRoutes = (fastify: FastifyInstance, isReady: () => boolean): void => {
  fastify.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const ready = isReady();
    return reply.code(ready ? 200 : 503).header('cache-control', 'no-store').send({ status: ready ? 'ready' : 'stopping' });
  });
};
