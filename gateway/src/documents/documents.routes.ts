import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { errorBody } from '../errors/public-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { jsonType } from '../http/json-type.js';
import { AnswerCache } from './answer-cache.js';
import { canonicalJson } from './canonical-json.js';
import { executeDocument } from './execute-document.js';
import { readVariables } from './read-variables.js';
import { readyAnswer, type ReadyAnswer } from './ready-answer.js';
import { sendAnswer } from './send-answer.js';
import type { TrustedDocument } from './trusted-documents.js';

const answerFrom = async (server: ApolloServer, document: TrustedDocument, variables: Record<string, unknown>): Promise<ReadyAnswer> => {
  const { status, data, errors } = await executeDocument(server, document, variables);
  const answer = { ...(errors === undefined ? {} : { errors }), ...(data === undefined ? {} : { data }) };
  return readyAnswer(JSON.stringify(answer), status, errors === undefined);
};

const refuse = (reply: FastifyReply, status: number, error: CodedError): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').type(jsonType).send(JSON.stringify(errorBody(error)));

/** `GET /documents/:hash?variables={…}`: known queries by the hash of their text, cached as ready bytes. */
export const documentsRoutes = (fastify: FastifyInstance, server: ApolloServer, documents: ReadonlyMap<string, TrustedDocument>): void => {
  const cache = new AnswerCache();

  fastify.get<{ Params: { hash: string }; Querystring: { variables?: unknown } }>('/documents/:hash', async (request, reply) => {
    const document = documents.get(request.params.hash);
    if (document === undefined) return refuse(reply, 404, gatewayErrors.unknownDocument());
    const verdict = readVariables(request.query.variables, document.variableNames);
    if (!verdict.ok) return refuse(reply, 400, verdict.error);

    const answer = await cache.get(`${document.hash} ${canonicalJson(verdict.variables)}`, () => answerFrom(server, document, verdict.variables));
    return sendAnswer(request, reply, jsonType, answer);
  });
};
