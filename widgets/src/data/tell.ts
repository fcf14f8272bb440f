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

export interface TellOptions {
  /** Aborted when nobody waits for the answer any more; what has arrived has happened all the same. */
  signal?: AbortSignal;
  /** True for what must arrive although the page is being left. */
  keepalive?: boolean;
}

const LONGEST_WAIT = 15_000;

/**
 * Tells the API something, or asks for what must not stand in an address: a trusted document by its hash, its variables in the body.
 * Never kept, never shared with other askers, never sent twice. A field may be null: that is an answer.
 * @throws RequestError
 */
export async function tell<Result, Variables>(
  api: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { signal, keepalive = false }: TellOptions = {},
): Promise<Result> {
  const hash = String(document.__meta__?.['hash']).replace('sha256:', '');
  const tooLong = AbortSignal.timeout(LONGEST_WAIT);
  let answer: Answer<Result>;
  try {
    const response = await fetch(`${api}/documents/${hash}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ variables }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      keepalive,
      signal: signal ? AbortSignal.any([signal, tooLong]) : tooLong,
    });
    answer = (await response.json()) as Answer<Result>;
  } catch {
    throw new RequestError(navigator.onLine ? 'UNAVAILABLE' : 'OFFLINE');
  }
  const [error] = answer.errors ?? [];
  if (error === undefined && answer.data) return answer.data;
  const { code = 'UNAVAILABLE', field, de, en } = error?.extensions ?? {};
  throw new RequestError(code, field === undefined ? {} : { ...(de && { de }), ...(en && { en }) });
}
