import { createHmac, timingSafeEqual } from 'node:crypto';

/** Headers by which a service recognises that a request comes from its gateway. */
export const timestampHeader = 'x-miteinander-timestamp';
export const signatureHeader = 'x-miteinander-signature';

/** How far the two clocks may differ, and how long a recorded request could be sent again. */
export const toleranceMilliseconds = 30_000;

export interface SignatureHeaders {
  [timestampHeader]: string;
  [signatureHeader]: string;
}

export type SignatureVerdict = { ok: true } | { ok: false; reason: 'missing' | 'malformed' | 'expired' | 'wrong' };

const digest = (timestamp: string, body: string | Uint8Array, secret: string): Buffer =>
  createHmac('sha256', secret).update(timestamp).update('\n').update(body).digest();

/** Signs the exact bytes that are sent. `now` is milliseconds since 1970. */
export const signRequest = (body: string | Uint8Array, secret: string, now = Date.now()): SignatureHeaders => {
  const timestamp = String(now);
  return { [timestampHeader]: timestamp, [signatureHeader]: digest(timestamp, body, secret).toString('hex') };
};

export interface SignedRequest {
  /** The bytes as they arrived, before any parsing. */
  body: string | Uint8Array;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Compares in constant time; header names are expected in lower case, as Node gives them. */
export const verifySignature = ({ body, headers }: SignedRequest, secret: string, now = Date.now()): SignatureVerdict => {
  const timestamp = headers[timestampHeader];
  const signature = headers[signatureHeader];
  if (timestamp === undefined || signature === undefined) return { ok: false, reason: 'missing' };
  if (typeof timestamp !== 'string' || typeof signature !== 'string') return { ok: false, reason: 'malformed' };
  if (!/^\d{1,15}$/.test(timestamp) || !/^[0-9a-f]{64}$/.test(signature)) return { ok: false, reason: 'malformed' };
  if (Math.abs(now - Number(timestamp)) > toleranceMilliseconds) return { ok: false, reason: 'expired' };
  const same = timingSafeEqual(digest(timestamp, body, secret), Buffer.from(signature, 'hex'));
  return same ? { ok: true } : { ok: false, reason: 'wrong' };
};
