import type { FastifyInstance } from 'fastify';
import type { AnswerCache } from '../documents/answer-cache.js';
import { calendarRoutes } from './calendar/calendar.routes.js';
import { embedRoutes } from './embed/embed.routes.js';
import { feedRoutes } from './feed/feed.routes.js';
import { oembedRoutes } from './oembed/oembed.routes.js';
import { offerRoutes } from './offer/offer.routes.js';
import { offersRoutes } from './offers/offers.routes.js';
import { stylesRoutes } from './page/styles.routes.js';
import { createServeView } from './serve-views.js';
import type { ViewContext } from './view-context.js';

/** The same offers without JavaScript: pages, frames, calendars, feeds, oEmbed. */
export const viewsRoutes = (fastify: FastifyInstance, context: ViewContext, cache: AnswerCache): void => {
  const serve = createServeView(cache);
  stylesRoutes(fastify);
  for (const routes of [offersRoutes, offerRoutes, calendarRoutes, feedRoutes, embedRoutes, oembedRoutes]) routes(fastify, serve, context);
};
