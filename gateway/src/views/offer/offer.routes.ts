import type { FastifyInstance } from 'fastify';
import { htmlType } from '../page/html-type.js';
import type { ServeView } from '../serve-views.js';
import type { ViewContext } from '../view-context.js';
import { offerPage } from './offer-page.js';

export const offerRoutes = (fastify: FastifyInstance, serve: ServeView, context: ViewContext): void => {
  fastify.get<{ Params: { id: string } }>('/angebote/:id', (request, reply) => serve(request, reply, { type: htmlType, render: (asked) => offerPage(request.params.id, asked, context) }));
};
