import type { TypedDocumentString } from './gql/graphql.js';
import { RequestError } from './request-error.js';

interface Answer<Result> {
  data?: Result | null;
  errors?: { extensions?: { code?: string; field?: string; de?: Words; en?: Words } }[];
}

interface Words {
  message: string;
  hint: string;
}

const KEPT_MILLISECONDS = 60_000;
const LONGEST_WAIT = 15_000;

/** Shared by all widgets of a page, so that equal questions are asked once. */
const pending = new Map<string, Promise<unknown>>();

/**
 * Asks a trusted document by its hash: a plain GET without headers or credentials, which any cache may answer.
 * @throws RequestError
 */
export function ask<Result, Variables>(api: string, document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Result> {
  const hash = String(document.__meta__?.['hash']).replace('sha256:', '');
  const url = `${api}/documents/${hash}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const known = pending.get(url) as Promise<Result> | undefined;
  if (known) return known;
  const answer = request<Result>(url);
  pending.set(url, answer);
  const forget = (): unknown => pending.delete(url);
  answer.then(() => setTimeout(forget, KEPT_MILLISECONDS), forget);
  return answer;
}

async function request<Result>(url: string): Promise<Result> {
  let answer: Answer<Result>;
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(LONGEST_WAIT) });
    answer = (await response.json()) as Answer<Result>;
  } catch {
    throw new RequestError(navigator.onLine ? 'UNAVAILABLE' : 'OFFLINE');
  }
  if (answer.data && Object.values(answer.data).some((field) => field !== null)) return answer.data;
  const { code = 'UNAVAILABLE', field, de, en } = answer.errors?.[0]?.extensions ?? {};
  // Only an error that names a field is about the question; of anything else the visitor needs a way on, not an explanation.
  throw new RequestError(code, field === undefined ? {} : { ...(de && { de }), ...(en && { en }) });
}
