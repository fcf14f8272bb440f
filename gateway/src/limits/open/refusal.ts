import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { gatewayErrors } from '../../errors/gateway-errors.js';
import { unknownKey } from '../../keys/key-errors.js';
import type { OverloadedError } from '../../overload/overload-errors.js';
import { tooLate, tooManyRequests } from './open-errors.js';

/** A question that is not answered: the status, the error and the headers that belong to it. */
export interface Refusal {
  readonly status: number;
  readonly error: CodedError;
  readonly headers: Readonly<Record<string, string>>;
}

const refusal = (status: number, error: CodedError, headers: Readonly<Record<string, string>> = {}): Refusal => ({ status, error, headers });

export const refusals = {
  badQuestion: (error: CodedError): Refusal => refusal(400, error),
  unknownKey: (): Refusal => refusal(401, unknownKey(), { 'www-authenticate': 'Bearer' }),
  tooManyRequests: (seconds: number): Refusal => refusal(429, tooManyRequests(seconds), { 'retry-after': String(seconds) }),
  tooManyAttempts: (seconds: number): Refusal => refusal(429, gatewayErrors.tooManyAttempts(seconds), { 'retry-after': String(seconds) }),
  overloaded: (error: OverloadedError): Refusal => refusal(503, error, { 'retry-after': String(error.retryAfterSeconds) }),
  tooLate: (milliseconds: number): Refusal => refusal(504, tooLate(milliseconds)),
};
