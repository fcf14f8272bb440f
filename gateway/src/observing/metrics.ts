import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SubgraphName } from '../config.js';
import { BoundedNames } from './bounded-names.js';
import type { BreakerState, CacheOutcome, Observer } from './observer.js';
import { processMetrics } from './process-metrics.js';

/**
 * Numbers that are asked for whenever somebody looks, such as the lengths of queues.
 * @param label what the names that `read` gives stand for, such as `door`
 */
export type Watch = (name: string, help: string, label: string, read: () => Readonly<Record<string, number>>) => void;

/** What happens, as numbers for Prometheus: sums and distributions only, with names that are known beforehand. */
export interface Metrics {
  readonly observer: Observer;
  readonly watch: Watch;
  /** Everything, in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** From what a cache hands out to the longest anybody waits, in seconds. */
const answerSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** A change is to be seen everywhere within a second. */
const invalidationSeconds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

const cacheOutcomes: readonly CacheOutcome[] = ['hit', 'stale', 'miss', 'joined', 'not-modified'];
const breakerStates: readonly BreakerState[] = ['closed', 'half-open', 'open'];

/** Codes are ours and few; more than these come from a mistake, and are counted together. */
const MOST_CODES = 100;
const MOST_ROUTES = 200;

/** In a registry of its own, so that two gateways in a process do not count each other's answers. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const routes = new BoundedNames(MOST_ROUTES);
  const codes = new BoundedNames(MOST_CODES);
  const methods = new BoundedNames(10);

  const answers = new Histogram({
    name: 'miteinander_http_answer_seconds',
    help: 'Time from request to answer by the pattern of the route. Answers that lay ready are not in it: see miteinander_cache_answers_total.',
    labelNames: ['route', 'method', 'status'],
    buckets: answerSeconds,
    registers,
  });

  // The quickest answers are counted by plain numbers, which are read when somebody looks.
  const cached: Record<CacheOutcome, number> = { hit: 0, stale: 0, miss: 0, joined: 0, 'not-modified': 0 };
  const cacheAnswers = new Counter({
    name: 'miteinander_cache_answers_total',
    help: 'Answers to trusted documents: that lay ready (hit, not-modified), were past their time (stale), were worked out (miss) or waited for with others (joined).',
    labelNames: ['outcome'],
    registers,
    collect: () => {
      cacheAnswers.reset();
      for (const outcome of cacheOutcomes) cacheAnswers.inc({ outcome }, cached[outcome]);
    },
  });

  const calls = new Counter({ name: 'miteinander_service_calls_total', help: 'Calls to a service and what became of them.', labelNames: ['service', 'outcome'], registers });
  const callSeconds = new Histogram({
    name: 'miteinander_service_call_seconds',
    help: 'Time a service took, for calls that reached it.',
    labelNames: ['service'],
    buckets: answerSeconds,
    registers,
  });
  const breakers = new Gauge({ name: 'miteinander_breaker_state', help: 'The state of the breaker of a service: 1 for the one it is in.', labelNames: ['service', 'state'], registers });
  const refusals = new Counter({ name: 'miteinander_refusals_total', help: 'Questions that were refused, by the code of the error.', labelNames: ['code'], registers });
  const invalidated = new Counter({ name: 'miteinander_cache_invalidated_total', help: 'Kept answers that were given up because what they rest on has changed.', registers });
  const invalidation = new Histogram({ name: 'miteinander_cache_invalidation_seconds', help: 'Time from a change to the moment kept answers are given up for it.', buckets: invalidationSeconds, registers });
  const swaps = new Counter({ name: 'miteinander_supergraph_swaps_total', help: 'New supergraphs that were taken (swapped) or turned down (refused).', labelNames: ['outcome'], registers });
  for (const outcome of ['swapped', 'refused']) swaps.inc({ outcome }, 0);

  const setBreaker = (service: SubgraphName, state: BreakerState): void => {
    for (const candidate of breakerStates) breakers.set({ service, state: candidate }, candidate === state ? 1 : 0);
  };

  const observer: Observer = {
    answered: (route, method, status, seconds) => answers.observe({ route: routes.known(route), method: methods.known(method), status }, seconds),
    cached: (outcome) => {
      cached[outcome] += 1;
    },
    called: (service, outcome, seconds) => {
      calls.inc({ service, outcome });
      if (outcome === 'answered' || outcome === 'failed' || outcome === 'late') callSeconds.observe({ service }, seconds);
    },
    breaker: setBreaker,
    refused: (code) => refusals.inc({ code: codes.known(code) }),
    invalidated: (entries, seconds) => {
      invalidated.inc(entries);
      invalidation.observe(seconds);
    },
    swapped: (outcome) => swaps.inc({ outcome }),
  };

  const all = Registry.merge([registry, processMetrics()]);
  return {
    observer,
    watch: (name, help, label, read) => {
      const gauge: Gauge = new Gauge({
        name,
        help,
        labelNames: [label],
        registers: [all],
        collect: () => {
          for (const [which, value] of Object.entries(read())) gauge.set({ [label]: which }, value);
        },
      });
    },
    text: async () => all.metrics(),
    contentType: all.contentType,
  };
};
