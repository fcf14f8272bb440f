/**
 * Why a service gave no answer. `unreachable`: no connection came about · `reset`: it broke · `refused`: it said that it cannot now ·
 * `late`: it took too long · `failed`: it said that something went wrong · `garbled`: what it said is no answer · `abandoned`: whoever
 * asked does not wait any more · `resting`: it was not asked, because it did not answer before · `crowded`: it was not asked, because
 * too many are asking it.
 */
export type FailureKind = 'unreachable' | 'reset' | 'refused' | 'late' | 'failed' | 'garbled' | 'abandoned' | 'resting' | 'crowded';

/** Nothing is known of what became of the question, unless the kind says that it was never asked. */
export class ServiceFailure extends Error {
  override readonly name = 'ServiceFailure';
  readonly kind: FailureKind;
  /** For the log; see `faultForLog`. */
  readonly code: string;

  constructor(kind: FailureKind, options?: ErrorOptions) {
    super(`A service gave no answer: ${kind}.`, options);
    this.kind = kind;
    this.code = kind.toUpperCase();
  }
}
