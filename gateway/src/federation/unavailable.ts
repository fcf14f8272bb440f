import type { GraphQLDataSource } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import { faultForLog } from '../errors/mask-service-errors.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { ServiceFailure, type FailureKind } from '../resilience/service-failure.js';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** These follow from failures that were told before, or from the asker: a line for each would be a flood. */
const told: ReadonlySet<FailureKind> = new Set(['resting', 'crowded', 'abandoned']);

/** Stands in for a service that did not answer: it costs its own fields, not the whole answer. */
export const unavailable = (service: string, error: unknown, log: FastifyBaseLogger): Answer => {
  const kind = error instanceof ServiceFailure ? error.kind : undefined;
  const fault = faultForLog(kind === undefined ? error : ((error as ServiceFailure).cause ?? error));
  log[kind !== undefined && told.has(kind) ? 'debug' : 'error']({ service, kind, ...fault }, 'a service did not answer');
  return { data: null, errors: [gatewayErrors.partlyUnavailable()] };
};
