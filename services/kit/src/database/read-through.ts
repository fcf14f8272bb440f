import type { EntityManager } from '@mikro-orm/postgresql';

import type { Reading } from './reader.js';

const onlyReads = (query: string): boolean =>
  /^\s*(?:select|with)\b/i.test(query) && !/\bfor (?:no key )?update\b|\?\?/i.test(query) && !/^\s*with\b[^]*\b(?:insert|update|delete|merge)\b/i.test(query);

/** What MikroORM would write out in a way of its own. */
const isComposed = (parameter: unknown): boolean => typeof parameter === 'object' && parameter !== null && !(parameter instanceof Date);

/**
 * An EntityManager that hands on what only selects to a reader, and for all else is as it was, transactions included: for questions that
 * are asked through an EntityManager, end when nobody waits for them any more, and need not see what has been written a moment ago.
 */
export function readThrough(em: EntityManager, reader: Reading): EntityManager {
  const execute = em.execute.bind(em) as (query: unknown, parameters?: unknown[], ...rest: unknown[]) => Promise<unknown>;
  const throughReader = (query: unknown, parameters: unknown[] = [], ...rest: unknown[]): Promise<unknown> => {
    if (typeof query !== 'string' || rest.length > 0 || !onlyReads(query) || parameters.some(isComposed)) return execute(query, parameters, ...rest);
    return reader.read({ text: numbered(query), values: parameters, forValues: true });
  };
  return Object.assign(em, { execute: throughReader });
}

/** `?` becomes `$1`, `$2` and so on; within quotation marks it stays. */
export function numbered(query: string): string {
  let number = 0;
  return query.replaceAll(/'(?:[^']|'')*'|"[^"]*"|\?/g, (found) => (found === '?' ? `$${(number += 1)}` : found));
}
