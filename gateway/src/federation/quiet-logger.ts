import type { FastifyBaseLogger } from 'fastify';

interface Logger {
  debug(message?: unknown): void;
  info(message?: unknown): void;
  warn(message?: unknown): void;
  error(message?: unknown): void;
}

/**
 * Apollo's messages may quote a query or a value, so that their text stays out of the log; that there was one is kept.
 * Faults of services are logged where they happen, with their place in the code.
 */
export const quietLogger = (log: FastifyBaseLogger): Logger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: () => log.warn('the GraphQL server gave a warning'),
  error: () => log.error('the GraphQL server reported an error'),
});
