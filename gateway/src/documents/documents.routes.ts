import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { errorBody } from '../errors/public-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { jsonType } from '../http/json-type.js';
import { acceptedEncoding } from './accepted-encoding.js';
import { AnswerCache } from './answer-cache.js';
import { canonicalJson } from './canonical-json.js';
import { readVariables } from './read-variables.js';
import { readyAnswer, type ReadyAnswer } from './ready-answer.js';
import type { TrustedDocument } from './trusted-documents.js';

export const answerCaching = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

const executeDocument = async (server: ApolloServer, { query }: TrustedDocument, variables: Record<string, unknown>): Promise<ReadyAnswer> => {
  const { body, http } = await server.executeOperation({ query, variables }, { contextValue: {} });
  if (body.kind !== 'single') throw new Error('A trusted document was answered in parts, which no document of ours asks for. Remove @defer from it.');
  const { data, errors } = body.singleResult;
  const answer = { ...(errors === undefined ? {} : { errors }), ...(data === undefined ? {} : { data }) };
  return readyAnswer(JSON.stringify(answer), http.status ?? 200, errors === undefined);
};

const isCurrent = (header: string | undefined, etag: string): boolean => {
  if (header === undefined) return false;
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag));
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

    const answer = await cache.get(`${document.hash} ${canonicalJson(verdict.variables)}`, () => executeDocument(server, document, verdict.variables));
    void reply.header('vary', 'accept-encoding').header('cache-control', answer.keep ? answerCaching : 'no-store');
    if (!answer.keep) return reply.code(answer.status).type(jsonType).send(answer.plain);

    void reply.header('etag', answer.etag);
    if (isCurrent(request.headers['if-none-match'], answer.etag)) return reply.code(304).send();
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    const encoded = encoding === undefined ? undefined : answer[encoding];
    if (encoding !== undefined && encoded !== undefined) void reply.header('content-encoding', encoding);
    return reply.code(answer.status).type(jsonType).send(encoded ?? answer.plain);
  });
};
