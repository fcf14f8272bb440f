import type { FastifyInstance } from 'fastify';
import type { ServeView } from '../serve-views.js';
import type { ViewContext } from '../view-context.js';
import { offersFeed } from './offers-feed.js';

export const feedRoutes = (fastify: FastifyInstance, serve: ServeView, context: ViewContext): void => {
  fastify.get('/angebote.atom', (request, reply) => serve(request, reply, { type: 'application/atom+xml; charset=utf-8', render: (asked) => offersFeed(asked, context) }));
};
