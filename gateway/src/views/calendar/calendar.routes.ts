import type { FastifyInstance } from 'fastify';
import type { ServeView } from '../serve-views.js';
import type { ViewContext } from '../view-context.js';
import { offerCalendar } from './offer-calendar.js';
import { offersCalendar } from './offers-calendar.js';

const type = 'text/calendar; charset=utf-8';

export const calendarRoutes = (fastify: FastifyInstance, serve: ServeView, context: ViewContext): void => {
  fastify.get('/angebote.ics', (request, reply) => serve(request, reply, { type, render: (asked) => offersCalendar(asked, context) }));
  fastify.get<{ Params: { id: string } }>('/angebote/:id.ics', (request, reply) => serve(request, reply, { type, render: () => offerCalendar(request.params.id, context) }));
};
