import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptedEncoding } from './accepted-encoding.js';
import { answerCaching } from './caching.js';
import { isCurrent } from './is-current.js';
import { encodedAnswer, isWorthwhile, type ReadyAnswer } from './ready-answer.js';

/** Ready bytes in the encoding the asker takes, or the word that nothing has changed. */
export const sendAnswer = async (request: FastifyRequest, reply: FastifyReply, type: string, answer: ReadyAnswer, caching = answerCaching): Promise<FastifyReply> => {
  void reply.headers(answer.headers ?? {}).header('vary', 'accept-encoding').header('cache-control', answer.keep ? (answer.caching ?? caching) : 'no-store');
  if (!answer.keep) return reply.code(answer.status).type(type).send(answer.plain);

  void reply.header('etag', answer.etag);
  if (answer.surrogateKeys !== undefined) void reply.header('surrogate-key', answer.surrogateKeys);
  if (isCurrent(request.headers['if-none-match'], answer.etag)) return reply.code(304).send();
  const encoding = isWorthwhile(answer) ? acceptedEncoding(request.headers['accept-encoding']) : undefined;
  if (encoding !== undefined) void reply.header('content-encoding', encoding);
  return reply.code(answer.status).type(type).send(encoding === undefined ? answer.plain : await encodedAnswer(answer, encoding));
};
