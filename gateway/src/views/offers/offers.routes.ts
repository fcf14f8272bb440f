import type { FastifyInstance } from 'fastify';
import type { ServeView } from '../serve-views.js';
import type { ViewContext } from '../view-context.js';
import { htmlType } from '../page/html-type.js';
import { offersPage } from './offers-page.js';

export const offersRoutes = (fastify: FastifyInstance, serve: ServeView, context: ViewContext): void => {
  fastify.get('/angebote', (request, reply) => serve(request, reply, { type: htmlType, render: (asked) => offersPage(asked, context) }));
};
