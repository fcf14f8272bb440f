import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../gateway-config.js';

const widgetCaching = 'public, max-age=3600, stale-while-revalidate=86400';
const siteCaching = 'public, max-age=300, stale-while-revalidate=86400';

/** Files of the widgets and the pages around them. A folder that is not built yet is left out, with a word in the log. */
export const siteRoutes = async (fastify: FastifyInstance, { siteDirectory, widgetsDirectory }: GatewayConfig): Promise<void> => {
  const built = (directory: string | undefined): directory is string => {
    if (directory !== undefined && !existsSync(directory)) fastify.log.warn({ directory }, 'this folder is not there, its files are not served: build the widgets first');
    return directory !== undefined && existsSync(directory);
  };

  if (built(widgetsDirectory)) {
    await fastify.register(fastifyStatic, {
      root: widgetsDirectory,
      prefix: '/widgets/v1/',
      decorateReply: false,
      index: false,
      cacheControl: false,
      setHeaders: (reply) => {
        void reply.header('cache-control', widgetCaching).header('timing-allow-origin', '*');
      },
    });
  }
  if (built(siteDirectory)) {
    await fastify.register(fastifyStatic, {
      root: siteDirectory,
      prefix: '/',
      decorateReply: false,
      extensions: ['html'],
      cacheControl: false,
      setHeaders: (reply) => {
        void reply.header('cache-control', siteCaching);
      },
    });
  }
};
