import type { FastifyReply } from 'fastify';
import { errorBody } from '../errors/public-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { jsonType } from '../http/json-type.js';

/** The word that somebody has to wait. */
export const refuseAttempt = (reply: FastifyReply, seconds: number): FastifyReply =>
  reply.code(429).header('retry-after', seconds).header('cache-control', 'no-store').type(jsonType).send(JSON.stringify(errorBody(gatewayErrors.tooManyAttempts(seconds))));
