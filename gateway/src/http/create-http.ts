import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import compress from '@fastify/compress';
import { fastify, LogController, type FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../gateway-config.js';
import { limits } from '../limits/limits.js';
import type { Observer } from '../observing/observer.js';
import { requestId } from '../observing/request-id.js';
import type { Drain } from '../overload/drain.js';
import { handleFailures } from './failures.js';
import { addHeaders } from './headers.js';
import { logRequests } from './request-log.js';
import type { TrustedProxies } from './trusted-proxies.js';

const trusted = (proxies: TrustedProxies | undefined): boolean | string[] | ((address: string, hop: number) => boolean) => {
  if (proxies === undefined) return false;
  return typeof proxies === 'number' ? (_address, hop) => hop < proxies : [...proxies];
};

/** Longer than proxies in front keep a connection without a request, so that none of them writes into one that is just closing; in milliseconds. */
const keepAliveTimeout = 72_000;

/** Longer than any request takes to come in, in milliseconds. */
const requestTimeout = 10_000;

/**
 * Answers a request before anything else looks at it, or leaves it alone.
 * @param goOn hands it on after all, later
 * @returns whether it is taken care of
 */
export type ShortCut = (request: IncomingMessage, response: ServerResponse, goOn: () => void) => boolean;

/** What the front is put together with. */
export interface FrontParts {
  readonly shortCut: ShortCut;
  readonly observer: Observer;
  readonly drain: Drain;
}

/** The HTTP front without its routes. */
export const createHttp = async ({ logLevel = 'info', logDestination, trustProxy }: GatewayConfig, { shortCut, observer, drain }: FrontParts): Promise<FastifyInstance> => {
  const http = fastify({
    logger: { level: logLevel, base: null, ...(logDestination === undefined ? {} : { stream: logDestination }) },
    logController: new LogController({ disableRequestLogging: true }),
    // Nothing logs by request: a child of the logger for each would be made in vain.
    childLoggerFactory: (logger) => logger,
    genReqId: requestId,
    bodyLimit: limits.bodyBytes,
    trustProxy: trusted(trustProxy),
    serverFactory: (handler) => drain.watch(createServer({ requestTimeout, keepAliveTimeout }, (request, response) => {
          const goOn = (): void => handler(request, response);
          if (!shortCut(request, response, goOn)) goOn();
        })),
    forceCloseConnections: 'idle',
    // While stopping, a request on a connection that is still open is answered; only new connections find nobody.
    return503OnClosing: false,
  });
  http.removeContentTypeParser('text/plain');
  addHeaders(http);
  logRequests(http, observer);
  handleFailures(http, observer);
  // Requests are never unpacked: a small body could hold a very large one.
  await http.register(compress, { globalDecompression: false, encodings: ['br', 'gzip'] });
  return http;
};
