import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { errorBody } from '../errors/public-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { faultForLog } from '../errors/mask-service-errors.js';
import { limits } from '../limits/limits.js';
import type { Observer } from '../observing/observer.js';
import { isOverloaded } from '../overload/is-overloaded.js';
import { jsonType } from './json-type.js';
import { failurePage } from './pages/failure-page.js';
import { notFoundPage } from './pages/not-found-page.js';
import { sendPage } from './pages/send-page.js';
import { isForPrograms, pathOf } from './paths.js';

interface Refusal {
  status: number;
  error: CodedError;
}

const refusalFor = (code: unknown, status: number): Refusal => {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { status: 413, error: gatewayErrors.bodyTooLarge(limits.bodyBytes) };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { status: 415, error: gatewayErrors.bodyType() };
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return { status: 400, error: gatewayErrors.bodyNotJson() };
    default:
      return status >= 400 && status < 500 ? { status, error: gatewayErrors.badRequest() } : { status: 500, error: gatewayErrors.internal() };
  }
};

/** For what can be asked again in a moment. */
const refuseNow = (request: FastifyRequest, reply: FastifyReply, error: CodedError): FastifyReply => {
  void reply.header('cache-control', 'no-store');
  return isForPrograms(pathOf(request.url)) ? reply.code(503).type(jsonType).send(JSON.stringify(errorBody(error))) : sendPage(reply, failurePage, 503);
};

/** Everything that is not an answer: JSON with a code for programs, a friendly page for people. */
export const handleFailures = (fastify: FastifyInstance, observer: Observer): void => {
  fastify.setNotFoundHandler(async (request, reply) => {
    if (!isForPrograms(pathOf(request.url))) return sendPage(reply, notFoundPage, 404);
    return reply.code(404).header('cache-control', 'no-store').type(jsonType).send(JSON.stringify(errorBody(gatewayErrors.notFound())));
  });

  fastify.setErrorHandler<Error & { code?: string; statusCode?: number }>(async (failure, request, reply) => {
    if (isOverloaded(failure)) {
      observer.refused('OVERLOADED');
      return refuseNow(request, reply.header('retry-after', failure.retryAfterSeconds), failure);
    }
    if (failure.name === 'TimeoutError') return refuseNow(request, reply.header('retry-after', 1), gatewayErrors.partlyUnavailable());
    const { status, error } = refusalFor(failure.code, failure.statusCode ?? 500);
    if (status === 500) fastify.log.error({ route: request.routeOptions.url ?? 'none', ...faultForLog(failure) }, 'a request failed');
    if (!isForPrograms(pathOf(request.url))) return sendPage(reply, status === 500 ? failurePage : notFoundPage, status);
    return reply.code(status).header('cache-control', 'no-store').type(jsonType).send(JSON.stringify(errorBody(error)));
  });
};
