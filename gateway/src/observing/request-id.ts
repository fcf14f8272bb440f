import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readTraceparent } from './traceparent.js';

const BYTES = 16;

let pool = Buffer.alloc(0);
let used = 0;

/** Random bytes are fetched for many requests at once, which takes a tenth of the time. */
const freshId = (): string => {
  if (used >= pool.length) {
    pool = randomBytes(BYTES * 256);
    used = 0;
  }
  used += BYTES;
  return pool.toString('hex', used - BYTES, used);
};

/** By what log lines that belong together are found: the asker's trace if there is one, or a number that says nothing. 32 hex digits. */
export const requestId = ({ headers }: Pick<IncomingMessage, 'headers'>): string => readTraceparent(headers['traceparent'])?.traceId ?? freshId();
