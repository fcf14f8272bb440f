import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptedEncoding } from './accepted-encoding.js';
import type { ReadyAnswer } from './ready-answer.js';

export const answerCaching = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

const isCurrent = (header: string | undefined, etag: string): boolean => {
  if (header === undefined) return false;
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag));
};

/** Ready bytes in the encoding the asker takes, or the word that nothing has changed. */
export const sendAnswer = (request: FastifyRequest, reply: FastifyReply, type: string, answer: ReadyAnswer, caching = answerCaching): FastifyReply => {
  void reply.headers(answer.headers ?? {}).header('vary', 'accept-encoding').header('cache-control', answer.keep ? caching : 'no-store');
  if (!answer.keep) return reply.code(answer.status).type(type).send(answer.plain);

  void reply.header('etag', answer.etag);
  if (isCurrent(request.headers['if-none-match'], answer.etag)) return reply.code(304).send();
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  const encoded = encoding === undefined ? undefined : answer[encoding];
  if (encoding !== undefined && encoded !== undefined) void reply.header('content-encoding', encoding);
  return reply.code(answer.status).type(type).send(encoded ?? answer.plain);
};
