import type { FastifyInstance } from 'fastify';
import type { GatewayInterface } from '../federation/create-federation.js';
import type { Observer } from './observer.js';

/** Keeps traces: a span for each request, each execution within it, and each call to a service. */
export interface Tracing {
  /** Puts its hooks before all others of the front. */
  traceRequests(http: FastifyInstance): void;
  /** The same gateway, with a span around everything it carries out. */
  traceExecutions(gateway: GatewayInterface): GatewayInterface;
  /** The same observer, with a span for each call it is told of. */
  traceCalls(observer: Observer): Observer;
  /** Sends what has not been sent, and gives up after some seconds. */
  stop(): Promise<void>;
}
