import { setTimeout as delay } from 'node:timers/promises';

import { AskError, type ErrorEntry } from './ask-error.ts';
import type { TypedDocumentString } from './gql/graphql.ts';

export interface ClientOptions {
  /** Where the gateway is, such as https://miteinander.example. */
  url: string;
  /** Only for those who were given one. */
  key?: string | undefined;
  /** How often one waits for as long as the API asks to; 1 when absent. */
  retries?: number;
}

const LONGEST_WAIT_SECONDS = 60;
const ANSWER_MILLISECONDS = 10_000;

/**
 * Asks one question. `data` may hold null where the schema allows it: a service that is away costs its own fields, and the rest is good.
 * @throws AskError if nothing was answered
 */
export async function ask<Result, Variables>({ url, key, retries = 1 }: ClientOptions, document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Result> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
  });
  const seconds = Number(response.headers.get('retry-after'));
  if ((response.status === 429 || response.status === 503) && retries > 0 && seconds <= LONGEST_WAIT_SECONDS) {
    await delay(seconds * 1000);
    return ask({ url, key, retries: retries - 1 }, document, variables);
  }
  const { data, errors = [] } = (await response.json()) as { data?: Result | null; errors?: ErrorEntry[] };
  // Half an answer is an answer; nothing at all is not.
  if (data === undefined || data === null || (errors.length > 0 && Object.values(data).every((field) => field === null))) throw new AskError(response.status, errors);
  return data;
}
