import { createHmac, timingSafeEqual } from 'node:crypto';

/** Headers by which a service recognises that a request comes from its gateway. */
export const timestampHeader = 'x-miteinander-timestamp';
/** How long the gateway waits for the answer, in whole milliseconds; empty if it did not say. */
export const remainingHeader = 'x-miteinander-remaining';
export const signatureHeader = 'x-miteinander-signature';

/** How far the two clocks may differ, and how long a recorded request could be sent again. */
export const toleranceMilliseconds = 30_000;

export interface SignatureHeaders {
  [timestampHeader]: string;
  [remainingHeader]: string;
  [signatureHeader]: string;
}

export type SignatureVerdict = { ok: true; remainingMilliseconds: number | undefined } | { ok: false; reason: 'missing' | 'malformed' | 'expired' | 'wrong' };

const digest = (timestamp: string, remaining: string, body: string | Uint8Array, secret: string): Buffer =>
  createHmac('sha256', secret).update(`${timestamp}\n${remaining}\n`).update(body).digest();

export interface SignatureOptions {
  /** How long the answer is waited for. */
  remainingMilliseconds?: number;
  /** Milliseconds since 1970. */
  now?: number;
}

/** Signs the exact bytes that are sent. */
export const signRequest = (body: string | Uint8Array, secret: string, { remainingMilliseconds, now = Date.now() }: SignatureOptions = {}): SignatureHeaders => {
  const timestamp = String(now);
  const remaining = remainingMilliseconds === undefined ? '' : String(Math.max(0, Math.floor(remainingMilliseconds)));
  return { [timestampHeader]: timestamp, [remainingHeader]: remaining, [signatureHeader]: digest(timestamp, remaining, body, secret).toString('hex') };
};

export interface SignedRequest {
  /** The bytes as they arrived, before any parsing. */
  body: string | Uint8Array;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Compares in constant time; header names are expected in lower case, as Node gives them. */
export const verifySignature = ({ body, headers }: SignedRequest, secret: string, now = Date.now()): SignatureVerdict => {
  const timestamp = headers[timestampHeader];
  const remaining = headers[remainingHeader] ?? '';
  const signature = headers[signatureHeader];
  if (timestamp === undefined || signature === undefined) return { ok: false, reason: 'missing' };
  if (typeof timestamp !== 'string' || typeof remaining !== 'string' || typeof signature !== 'string') return { ok: false, reason: 'malformed' };
  if (!/^\d{1,15}$/.test(timestamp) || !/^\d{0,9}$/.test(remaining) || !/^[0-9a-f]{64}$/.test(signature)) return { ok: false, reason: 'malformed' };
  if (Math.abs(now - Number(timestamp)) > toleranceMilliseconds) return { ok: false, reason: 'expired' };
  const same = timingSafeEqual(digest(timestamp, remaining, body, secret), Buffer.from(signature, 'hex'));
  return same ? { ok: true, remainingMilliseconds: remaining === '' ? undefined : Number(remaining) } : { ok: false, reason: 'wrong' };
};
