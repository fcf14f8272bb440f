import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerCache } from '../documents/answer-cache.js';
import { readyAnswer } from '../documents/ready-answer.js';
import { sendAnswer } from '../documents/send-answer.js';
import { pathOf } from '../http/paths.js';
import { noteCache } from '../observing/cache-note.js';
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

/** Renders each view once for all who ask the same, until something has changed. */
export const createServeView = (cache: AnswerCache): ServeView => {
  return async (request, reply, { type, further, render }) => {
    const asked = askedOf(request.url, further);
    const { answer, outcome } = await cache.get(`${pathOf(request.url)}?${asked.toString()}`, async () => {
      const { text, status, keep, headers = {} } = await render(asked);
      // A view that lacks what a service would have said is not kept, so that an older one is better.
      return { answer: { ...readyAnswer(text, status, keep), headers }, keys: null, failed: status >= 500 };
    });
    noteCache(reply, outcome);
    return sendAnswer(request, reply, answer.headers?.['content-type'] ?? type, answer);
  };
};
