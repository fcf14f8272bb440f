import { fastify } from 'fastify';
import { answerContext } from '../../asking/answer-context.js';
import { silentObserver, type CallOutcome } from '../../observing/observer.js';
import { GuardedSource, type Answer, type Call } from '../guarded-source.js';
import { resilienceOptions, type ResilienceOptions } from '../resilience-options.js';

const { log } = fastify({ logger: false });

/** What a service does with a call. */
export type Deed = (call: Call, number: number) => Promise<Answer> | Answer;

/** A guarded service that does as it is told, and how it was asked. */
export const scripted = (deed: Deed, options: Partial<ResilienceOptions> = {}) => {
  const calls: Call[] = [];
  const outcomes: CallOutcome[] = [];
  const source = {
    ask: async (call: Call): Promise<Answer> => {
      calls.push(call);
      return deed(call, calls.length);
    },
  };
  const observer = { ...silentObserver, called: (_service: unknown, outcome: CallOutcome) => void outcomes.push(outcome) };
  const guarded = new GuardedSource('partners', source, log, observer, { ...resilienceOptions, ...options });
  const ask = (query: string, context = answerContext(), variables: Record<string, unknown> = {}): Promise<Answer> =>
    guarded.process({ kind: 'incoming operation', request: { query, variables }, context } as unknown as Parameters<GuardedSource['process']>[0]) as Promise<Answer>;
  return { ask, calls, outcomes };
};

/** The codes of an answer's errors. */
export const codesOf = ({ errors = [] }: Answer): unknown[] => errors.map(({ extensions }) => extensions?.['code']);
