import type { CacheOutcome } from './observer.js';

const notes = new WeakMap<object, CacheOutcome>();

/** How the answer came out of the cache, for the line in the log. @param reply of Fastify */
export const noteCache = (reply: object, outcome: CacheOutcome): void => void notes.set(reply, outcome);

/** Undefined for answers that do not come from there. */
export const notedCache = (reply: object): CacheOutcome | undefined => notes.get(reply);
