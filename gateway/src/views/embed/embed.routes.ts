import type { FastifyInstance } from 'fastify';
import { htmlType } from '../page/html-type.js';
import type { ServeView } from '../serve-views.js';
import type { ViewContext } from '../view-context.js';
import { embedOffer } from './embed-offer.js';
import { embedOffers } from './embed-offers.js';
import { widgetAttributes } from './embed-question.js';

export const embedRoutes = (fastify: FastifyInstance, serve: ServeView, context: ViewContext): void => {
  const further = widgetAttributes;
  fastify.get('/embed/offers', (request, reply) => serve(request, reply, { type: htmlType, further, render: (asked) => embedOffers(asked, { widget: true }, context) }));
  fastify.get('/embed/list', (request, reply) => serve(request, reply, { type: htmlType, further, render: (asked) => embedOffers(asked, { widget: false }, context) }));
  fastify.get<{ Params: { id: string } }>('/embed/offer/:id', (request, reply) => serve(request, reply, { type: htmlType, render: (asked) => embedOffer(request.params.id, asked, context) }));
};
