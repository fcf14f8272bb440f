import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context } from '@opentelemetry/api';

/** What is being done for which a trace is kept. */
export interface TraceStep {
  /** How to name it to whoever is asked because of it. */
  readonly traceparent: string;
  readonly context: Context;
}

/**
 * Follows a question through everything that is done for it. Only used while traces are kept; it does not go along in `AnswerContext`,
 * because answers are worked out for many who ask at once, and the first one's trace is the one it belongs to.
 */
export const traceSteps = new AsyncLocalStorage<TraceStep>();

/** What to send along with a request to a service, so that its trace goes on there; nothing unless traces are kept. */
export const traceHeaders = (): Readonly<Record<string, string>> => {
  const step = traceSteps.getStore();
  return step === undefined ? {} : { traceparent: step.traceparent };
};
