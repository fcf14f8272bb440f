import { bearerKey } from '../../keys/bearer.js';
import type { KeyRing } from '../../keys/key-ring.js';
import type { CareLimiter } from '../care-limiter.js';
import type { CostModel } from '../cost/cost-model.js';
import { weights } from '../cost/weights.js';
import { createDocumentCheck } from '../create-document-check.js';
import { FairUse } from './fair-use.js';
import { readQuestion } from './question.js';
import { refusals, type Refusal } from './refusal.js';

export interface OpenDoorOptions {
  /** Slows down changes and questions with a secret. */
  limiter: CareLimiter;
  /** Of the graph as it is now; without it, no question is too expensive. */
  model?: (() => CostModel | undefined) | undefined;
  /** In this process, at the usual rate, when absent. */
  fairUse?: FairUse | undefined;
  /** Nobody has a key when absent. */
  keys?: KeyRing | undefined;
}

/** What the door has to know of a request. */
export interface Knock {
  readonly address: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export interface Decision {
  /** Undefined for who may come in. */
  readonly refusal: Refusal | undefined;
  /** For every answer, if it is known who asks. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Decides who may ask what, the cheapest questions first: nothing is parsed for who has used up what is fair. */
export const createOpenDoor = ({ limiter, model, fairUse = new FairUse(), keys }: OpenDoorOptions): ((knock: Knock) => Promise<Decision>) => {
  const check = createDocumentCheck(model);

  return async ({ address, authorization, body }) => {
    const read = readQuestion(body);
    if (!read.ok) return { refusal: refusals.badQuestion(read.error), headers: {} };
    const shown = bearerKey(authorization);
    const key = shown === undefined ? undefined : await keys?.find(shown);
    if (shown !== undefined && key === undefined) return { refusal: refusals.unknownKey(), headers: {} };

    const asking = fairUse.asking(address, key);
    const decide = (refusal?: Refusal): Decision => ({ refusal, headers: fairUse.headers(asking) });
    const wait = fairUse.wait(asking, weights.rootField);
    if (wait > 0) return decide(refusals.tooManyRequests(wait));

    const { query, operationName, variables } = read.question;
    const verdict = check(query, operationName, variables);
    const seconds = verdict.cost === 0 ? 0 : await fairUse.take(asking, verdict.cost);
    if (!verdict.ok) return decide(refusals.badQuestion(verdict.error));
    if (seconds > 0) return decide(refusals.tooManyRequests(seconds));
    const attempts = verdict.care === 0 ? 0 : limiter.take(address, verdict.care);
    return decide(attempts === 0 ? undefined : refusals.tooManyAttempts(attempts));
  };
};
