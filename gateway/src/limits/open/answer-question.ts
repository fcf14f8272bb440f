import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import { ANSWER_MILLISECONDS, answerContext, type AnswerContext } from '../../asking/answer-context.js';
import { OverloadedError } from '../../overload/overload-errors.js';
import { before } from './before.js';
import { refusals, type Refusal } from './refusal.js';

/** Lets in as many as can be answered at once. Rejects with an `OverloadedError`, or with the reason of the signal. */
export interface Admission {
  enter(signal?: AbortSignal): Promise<() => void>;
}

export interface AnswerOptions {
  /** Everybody is let in when absent. */
  admission?: Admission | undefined;
  /** How long an answer may take; `ANSWER_MILLISECONDS` when absent. */
  milliseconds?: number | undefined;
}

export interface HttpQuestion {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Ends when the connection of who asks is closed. */
  readonly closed: AbortSignal;
}

/** What is left when the time is over is handed out without what is missing; that takes a moment, in milliseconds. */
const LAST_MOMENT = 25;

type Answer = { ok: true; response: HTTPGraphQLResponse } | { ok: false; refusal: Refusal };

const headerMap = (headers: HttpQuestion['headers']): HeaderMap => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
};

/** Answers questions that may be asked, so many at once and each in its time. */
export const createAnswering = (server: ApolloServer, { admission, milliseconds = ANSWER_MILLISECONDS }: AnswerOptions): ((question: HttpQuestion) => Promise<Answer>) => {
  const enter = async (context: AnswerContext): Promise<(() => void) | Refusal> => {
    try {
      return (await admission?.enter(context.closed)) ?? (() => undefined);
    } catch (error) {
      if (error instanceof OverloadedError) return refusals.overloaded(error);
      if (context.closed?.aborted) return refusals.tooLate(milliseconds);
      throw error;
    }
  };

  return async ({ body, headers, closed }) => {
    const context = answerContext(milliseconds, closed);
    const entered = await enter(context);
    if (typeof entered !== 'function') return { ok: false, refusal: entered };

    const answering = server.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers: headerMap(headers), search: '', body }, context: async () => context });
    // Who is late still takes up room, until it is over or so long ago that nobody can believe in it.
    void before(context.deadline + milliseconds, answering)
      .catch(() => undefined)
      .finally(entered);
    const response = await before(context.deadline + LAST_MOMENT, answering);
    return response === undefined ? { ok: false, refusal: refusals.tooLate(milliseconds) } : { ok: true, response };
  };
};
