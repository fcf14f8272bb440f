import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../gateway-config.js';

/** The major version's address stays while its files change; a full version's files never do. */
const widgetCaching = 'public, max-age=3600, stale-while-revalidate=86400';
const versionCaching = 'public, max-age=31536000, immutable';
const siteCaching = 'public, max-age=300, stale-while-revalidate=86400';

/** Files of the widgets and the pages around them. A folder that is not built yet is left out, with a word in the log. */
export const siteRoutes = async (fastify: FastifyInstance, { siteDirectory, widgetsDirectory }: GatewayConfig): Promise<void> => {
  const built = (directory: string | undefined): directory is string => {
    if (directory !== undefined && !existsSync(directory)) fastify.log.warn({ directory }, 'this folder is not there, its files are not served: build the widgets first');
    return directory !== undefined && existsSync(directory);
  };

  const serveWidgets = async (root: string, prefix: string, caching: string): Promise<void> => {
    await fastify.register(fastifyStatic, {
      root,
      prefix,
      decorateReply: false,
      index: false,
      cacheControl: false,
      setHeaders: (reply) => {
        void reply.header('cache-control', caching).header('timing-allow-origin', '*');
      },
    });
  };

  if (built(widgetsDirectory)) {
    await serveWidgets(widgetsDirectory, '/widgets/v1/', widgetCaching);
    for (const version of fullVersionsBeside(widgetsDirectory)) await serveWidgets(join(dirname(widgetsDirectory), version), `/widgets/${version}/`, versionCaching);
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

/** Folders such as v1.0.0 in the same place; a page can name one of them together with the hash of its file. */
const fullVersionsBeside = (directory: string): string[] => readdirSync(dirname(directory)).filter((name) => /^v\d+\.\d+\.\d+$/.test(name));
