import { CodedError } from '@miteinander/kit/errors/coded-error.js';

/** Nobody is asked to come back later than this, in seconds: by then an overload is over, or somebody looks after it. */
const LATEST_RETURN = 30;

/** More questions have come than can be answered in time. Belongs to status 503, with `Retry-After`. */
export class OverloadedError extends CodedError {
  /** Whole seconds, 1 to 30. */
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    const seconds = { de: retryAfterSeconds === 1 ? 'einer Sekunde' : `${retryAfterSeconds} Sekunden`, en: retryAfterSeconds === 1 ? 'one second' : `${retryAfterSeconds} seconds` };
    super({
      code: 'OVERLOADED',
      field: '',
      de: { message: 'Gerade fragen mehr Menschen, als wir rechtzeitig antworten können.', hint: `Bitte versuchen Sie es in ${seconds.de} noch einmal.` },
      en: { message: 'More questions are coming than can be answered in time.', hint: `Try again in ${seconds.en}.` },
    });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

const known = new Map<number, OverloadedError>();

/** The same error for the same seconds, because refusing has to cost next to nothing when there are many to refuse. */
export const overloaded = (seconds: number): OverloadedError => {
  const whole = Math.min(LATEST_RETURN, Math.max(1, Math.ceil(seconds)));
  const error = known.get(whole) ?? new OverloadedError(whole);
  known.set(whole, error);
  return error;
};
