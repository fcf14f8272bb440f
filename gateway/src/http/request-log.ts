import type { FastifyInstance } from 'fastify';
import { notedCache } from '../observing/cache-note.js';
import { silentObserver, type Observer } from '../observing/observer.js';

/**
 * One line per request, and its time for the observer: no address, no query, no variables; the route's pattern instead of the path,
 * which may hold an id. Answers that lie ready never come here and are only counted.
 */
export const logRequests = (fastify: FastifyInstance, observer: Observer = silentObserver): void => {
  fastify.addHook('onResponse', async ({ id, method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'none';
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    observer.answered(route, method, reply.statusCode, reply.elapsedTime / 1000);
    const cache = notedCache(reply);
    fastify.log.info({ request: id, method, route, status: reply.statusCode, milliseconds, ...(cache === undefined ? {} : { cache }) }, 'request');
  });
};
