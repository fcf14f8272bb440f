import { BrokenCircuitError, circuitBreaker, CircuitState, CountBreaker, handleWhen, type CircuitBreakerPolicy } from 'cockatiel';
import type { BreakerState } from '../observing/observer.js';
import type { ResilienceOptions } from './resilience-options.js';
import { ServiceFailure, type FailureKind } from './service-failure.js';

/** What says something about the service and not about whoever asked it. */
const counted: ReadonlySet<FailureKind> = new Set(['unreachable', 'reset', 'refused', 'late', 'failed', 'garbled']);

const states: Readonly<Record<CircuitState, BreakerState>> = { [CircuitState.Closed]: 'closed', [CircuitState.Open]: 'open', [CircuitState.Isolated]: 'open', [CircuitState.HalfOpen]: 'half-open' };

/**
 * Leaves a service alone that does not answer, and lets one call try it now and then. While that one is under way all others are refused
 * at once: they would only wait for what it finds.
 */
export class Breaker {
  readonly #circuit: CircuitBreakerPolicy;

  constructor({ breakShare, breakWindow, breakMinimum, restMilliseconds }: ResilienceOptions, onState: (state: BreakerState) => void) {
    // A trial whose asker has gone tells nothing good about the service either.
    const failures = handleWhen((error) => error instanceof ServiceFailure && (counted.has(error.kind) || this.#circuit.state === CircuitState.HalfOpen));
    this.#circuit = circuitBreaker(failures, { halfOpenAfter: restMilliseconds, breaker: new CountBreaker({ threshold: breakShare, size: breakWindow, minimumNumberOfCalls: breakMinimum }) });
    this.#circuit.onStateChange((state) => onState(states[state]));
  }

  /** @throws ServiceFailure `resting` without a call, or what the call throws */
  async execute<Result>(call: () => Promise<Result>): Promise<Result> {
    if (this.#circuit.state === CircuitState.HalfOpen) throw new ServiceFailure('resting');
    try {
      return await this.#circuit.execute(call);
    } catch (error) {
      throw error instanceof BrokenCircuitError ? new ServiceFailure('resting') : error;
    }
  }
}
