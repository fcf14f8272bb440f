import type { GraphQLDataSource } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import { faultForLog } from '../errors/mask-service-errors.js';
import { gatewayErrors } from '../errors/gateway-errors.js';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Stands in for a service that did not answer: it costs its own fields, not the whole answer. */
export const unavailable = (service: string, error: unknown, log: FastifyBaseLogger): Answer => {
  log.error({ service, ...faultForLog(error) }, 'a service did not answer');
  return { data: null, errors: [gatewayErrors.partlyUnavailable()] };
};
