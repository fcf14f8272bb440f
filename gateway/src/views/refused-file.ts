import type { Rendered } from './rendered.js';

/** A file that cannot be had, with a sentence instead. */
export const refusedFile = (status: 400 | 404 | 503, sentence: string): Rendered => ({
  status,
  text: `${sentence}\n`,
  keep: false,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...(status === 503 ? { 'retry-after': '60' } : {}) },
});
