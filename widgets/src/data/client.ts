import type { Answered } from './answered.js';
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

/** A question on its way or just answered, and how many still want to know. */
interface Asked {
  answer: Promise<unknown>;
  askers: number;
  answered: boolean;
  stop: AbortController;
}

export interface AskOptions {
  /** Aborted when the asker no longer wants to know; the request ends with the last of its askers. */
  signal?: AbortSignal;
  /** True if an answer that is already there will not do. */
  fresh?: boolean;
}

const KEPT_MILLISECONDS = 60_000;
const LONGEST_WAIT = 15_000;

/** The number changes with what is kept, so that scripts of different versions leave each other's answers alone. */
const REQUESTS = Symbol.for('miteinander.requests.1');

const page = globalThis as { [REQUESTS]?: Map<string, Asked> };

/** Shared by all widgets of a page, whichever script has brought them: equal questions are asked once. */
const known = (page[REQUESTS] ??= new Map<string, Asked>());

/**
 * Asks a trusted document by its hash: a plain GET without headers or credentials, which any cache may answer.
 * @throws RequestError
 */
export function ask<Result, Variables>(api: string, document: TypedDocumentString<Result, Variables>, variables: Variables, { signal, fresh = false }: AskOptions = {}): Promise<Answered<Result>> {
  const hash = String(document.__meta__?.['hash']).replace('sha256:', '');
  const url = `${api}/documents/${hash}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
  if (fresh) known.delete(url);
  const asked = known.get(url) ?? start(url, fresh);
  asked.askers += 1;
  signal?.addEventListener('abort', () => leave(url, asked), { once: true });
  return asked.answer as Promise<Answered<Result>>;
}

/** Makes the next question to an API reach it, whatever is known by now. */
export function forget(api: string): void {
  for (const url of known.keys()) if (url.startsWith(`${api}/`)) known.delete(url);
}

function start(url: string, fresh: boolean): Asked {
  const stop = new AbortController();
  const asked: Asked = { answer: request(url, stop.signal, fresh), askers: 0, answered: false, stop };
  known.set(url, asked);
  const drop = (): unknown => known.get(url) === asked && known.delete(url);
  asked.answer.then(() => {
    asked.answered = true;
    setTimeout(drop, KEPT_MILLISECONDS);
  }, drop);
  return asked;
}

function leave(url: string, asked: Asked): void {
  asked.askers -= 1;
  if (asked.askers > 0 || asked.answered) return;
  if (known.get(url) === asked) known.delete(url);
  asked.stop.abort();
}

async function request<Result>(url: string, stopped: AbortSignal, fresh: boolean): Promise<Result> {
  let answer: Answer<Result>;
  try {
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(LONGEST_WAIT)]);
    const response = await fetch(url, { credentials: 'omit', signal, ...(fresh && { cache: 'no-cache' as const }) });
    answer = (await response.json()) as Answer<Result>;
  } catch {
    throw new RequestError(navigator.onLine ? 'UNAVAILABLE' : 'OFFLINE');
  }
  if (answer.data && Object.values(answer.data).some((field) => field !== null)) return answer.data;
  const { code = 'UNAVAILABLE', field, de, en } = answer.errors?.[0]?.extensions ?? {};
  // Only an error that names a field is about the question; of anything else the visitor needs a way on, not an explanation.
  throw new RequestError(code, field === undefined ? {} : { ...(de && { de }), ...(en && { en }) });
}
