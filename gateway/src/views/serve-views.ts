import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerCache } from '../documents/answer-cache.js';
import { readyAnswer, type ReadyAnswer } from '../documents/ready-answer.js';
import { sendAnswer } from '../documents/send-answer.js';
import { pathOf } from '../http/paths.js';
import { askedOf } from './address/asked.js';
import type { Rendered } from './rendered.js';

export interface ServedView {
  /** The content type. */
  readonly type: string;
  /** Parameters of the address that this view reads beside those all of them do. */
  readonly further?: readonly string[];
  render(asked: URLSearchParams): Promise<Rendered>;
}

export type ServeView = (request: FastifyRequest, reply: FastifyReply, view: ServedView) => Promise<FastifyReply>;

/** Renders each view once for all who ask the same within a minute. */
export const createServeView = (): ServeView => {
  const cache = new AnswerCache();

  return async (request, reply, { type, further, render }) => {
    const asked = askedOf(request.url, further);
    const answer: ReadyAnswer = await cache.get(`${pathOf(request.url)}?${asked.toString()}`, async () => {
      const { text, status, keep, headers = {} } = await render(asked);
      return { ...(await readyAnswer(text, status, keep)), headers };
    });
    return sendAnswer(request, reply, answer.headers?.['content-type'] ?? type, answer);
  };
};
