import type { FastifyInstance, FastifyReply } from 'fastify';
import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { errorBody } from '../errors/public-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { jsonType } from '../http/json-type.js';
import type { CareLimiter } from '../limits/care-limiter.js';
import { refuseAttempt } from '../limits/refuse-attempt.js';
import { noteCache } from '../observing/cache-note.js';
import { canonicalJson } from './canonical-json.js';
import type { DocumentWork } from './document-work.js';
import type { KeptAnswers } from './kept-answers.js';
import { readBodyVariables, readVariables } from './read-variables.js';
import { sendAnswer } from './send-answer.js';
import { snapPositions } from './snap-positions.js';
import type { TrustedDocument } from './trusted-documents.js';

/** When a service counts attempts itself, as it does for wrong word codes, it does so by the hour. */
const laterSeconds = 3600;

/** What the routes of trusted documents work with. */
export interface DocumentsContext {
  readonly documents: ReadonlyMap<string, TrustedDocument>;
  readonly kept: KeptAnswers;
  readonly limiter: CareLimiter;
  readonly work: DocumentWork;
}

const refuse = (reply: FastifyReply, status: number, error: CodedError): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').type(jsonType).send(JSON.stringify(errorBody(error)));

/**
 * `GET /documents/:hash?variables={…}`: known queries by the hash of their text, cached as ready bytes.
 * `POST /documents/:hash` with `{"variables": {…}}`: known mutations, and queries with a secret, which are never kept.
 */
export const documentsRoutes = (fastify: FastifyInstance, { documents, kept, limiter, work }: DocumentsContext): void => {
  fastify.get<{ Params: { hash: string }; Querystring: { variables?: unknown } }>('/documents/:hash', async (request, reply) => {
    const document = documents.get(request.params.hash);
    if (document === undefined) return refuse(reply, 404, gatewayErrors.unknownDocument());
    if (document.care > 0) return refuse(reply.header('allow', 'POST, OPTIONS'), 405, gatewayErrors.documentByPost());
    const verdict = readVariables(request.query.variables, document.variableNames);
    if (!verdict.ok) return refuse(reply, 400, verdict.error);

    const variables = snapPositions(verdict.variables) as Record<string, unknown>;
    const question = `${document.hash} ${canonicalJson(variables)}`;
    const { answer, outcome } = await kept.get(question, () => work.workOut(document, variables));
    noteCache(reply, outcome);
    if (answer.keep) kept.learn(request.url, question);
    return sendAnswer(request, reply, jsonType, answer);
  });

  fastify.post<{ Params: { hash: string } }>('/documents/:hash', async (request, reply) => {
    const document = documents.get(request.params.hash);
    if (document === undefined) return refuse(reply, 404, gatewayErrors.unknownDocument());
    if (document.care === 0) return refuse(reply.header('allow', 'GET, HEAD, OPTIONS'), 405, gatewayErrors.documentByGet());
    const verdict = readBodyVariables(request.body, document.variableNames);
    if (!verdict.ok) return refuse(reply, 400, verdict.error);
    const seconds = limiter.take(request.ip, document.care);
    if (seconds > 0) return refuseAttempt(reply, seconds);

    const { status, data, errors } = await work.executeAlways(document, verdict.variables);
    const later = errors?.some(({ extensions }) => extensions?.['code'] === 'TOO_MANY_ATTEMPTS') ?? false;
    if (later) void reply.header('retry-after', laterSeconds);
    return reply.code(later && data == null ? 429 : status).header('cache-control', 'no-store').type(jsonType).send(JSON.stringify({ errors, data }));
  });
};
