import type { SubgraphName } from '../config.js';

/** How an answer came out of the cache of ready bytes: there, there but old, worked out, or waited for with others. */
export type CacheOutcome = 'hit' | 'stale' | 'miss' | 'joined' | 'not-modified';

/** What became of one call to a service. */
export type CallOutcome = 'answered' | 'failed' | 'late' | 'refused' | 'retried' | 'remembered';

export type BreakerState = 'closed' | 'open' | 'half-open';

/** Told of what happens, in numbers and names that are known beforehand: never an address, a query, a variable or an id. */
export interface Observer {
  /** @param route the pattern, such as `/documents/:hash` */
  answered(route: string, method: string, status: number, seconds: number): void;
  cached(outcome: CacheOutcome): void;
  called(service: SubgraphName, outcome: CallOutcome, seconds: number): void;
  breaker(service: SubgraphName, state: BreakerState): void;
  /** @param code of the error, such as `TOO_MANY_ALIASES` */
  refused(code: string): void;
  /** Entries of the cache that became old, and how long after the change was written at most, in seconds. */
  invalidated(entries: number, seconds: number): void;
  swapped(outcome: 'swapped' | 'refused'): void;
}

const nothing = (): void => undefined;

export const silentObserver: Observer = { answered: nothing, cached: nothing, called: nothing, breaker: nothing, refused: nothing, invalidated: nothing, swapped: nothing };
