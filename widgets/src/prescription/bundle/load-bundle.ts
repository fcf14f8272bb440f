import { RequestError } from '../../data/request-error.js';
import type { DistrictBundle, DistrictTexts } from './district-bundle.js';
import { readBundle } from './read-bundle.js';
import { readTexts } from './read-texts.js';

interface ErrorBody {
  errors?: { extensions?: { code?: string; de?: Words; en?: Words } }[];
}

interface Words {
  message: string;
  hint: string;
}

const LONGEST_WAIT = 20_000;
/** The texts that belong to a bundle may be built a moment later than it. */
const TRIES_FOR_TEXTS = 2;

const FOUND = 200;
const ABOUT_THE_PLACE: ReadonlySet<number> = new Set([400, 404]);

/** The number changes with what is kept, so that scripts of different versions leave each other's answers alone. */
const BUNDLES = Symbol.for('miteinander.bundles.1');

const page = globalThis as { [BUNDLES]?: Map<string, Promise<unknown>> };

/** Shared by all widgets of a page, whichever script has brought them. Only what is on its way is shared: whoever asks later asks anew, so that a pause is seen at once. */
const onTheWay = (page[BUNDLES] ??= new Map<string, Promise<unknown>>());

/**
 * All offers around a place: a postcode, a municipality's name or AGS, or `k` and a district's key. Says to the server where, and nothing of what for.
 * @throws RequestError
 */
export function loadBundle(api: string, place: string, signal?: AbortSignal): Promise<DistrictBundle> {
  return shared(`${api}/bundles/${encodeURIComponent(place)}`, readBundle, signal);
}

/**
 * The longer texts of the same offers. Where the server has newer ones by now than the stamp says, these are what comes: read an offer's texts as far as they are there.
 * @throws RequestError
 */
export async function loadTexts(api: string, place: string, stamp: string, signal?: AbortSignal): Promise<DistrictTexts> {
  let texts: DistrictTexts | undefined;
  for (let attempt = 0; attempt < TRIES_FOR_TEXTS && texts?.stamp !== stamp; attempt += 1) {
    // One after the other: the second is only asked when the first was of another day.
    // oxlint-disable-next-line no-await-in-loop
    texts = await shared(`${api}/bundles/${encodeURIComponent(place)}/texts`, readTexts, signal);
  }
  if (!texts) throw new RequestError('UNAVAILABLE');
  return texts;
}

async function shared<Result>(url: string, read: (value: unknown) => Result | undefined, signal: AbortSignal | undefined): Promise<Result> {
  signal?.throwIfAborted();
  const answer = (onTheWay.get(url) as Promise<Result> | undefined) ?? start(url, read);
  return signal ? Promise.race([answer, aborted(signal)]) : answer;
}

/** The request itself goes on when somebody leaves: it is large, and the browser keeps what has come. */
function start<Result>(url: string, read: (value: unknown) => Result | undefined): Promise<Result> {
  const answer = request(url, read);
  onTheWay.set(url, answer);
  const drop = (): unknown => onTheWay.delete(url);
  answer.then(drop, drop);
  return answer;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
}

async function request<Result>(url: string, read: (value: unknown) => Result | undefined): Promise<Result> {
  let body: unknown;
  let status: number;
  try {
    const response = await fetch(url, { credentials: 'omit', cache: 'no-cache', signal: AbortSignal.timeout(LONGEST_WAIT) });
    ({ status } = response);
    body = await response.json();
  } catch {
    throw new RequestError(navigator.onLine ? 'UNAVAILABLE' : 'OFFLINE');
  }
  const result = status === FOUND ? read(body) : undefined;
  if (result !== undefined) return result;
  const { code = 'UNAVAILABLE', de, en } = (body as ErrorBody | null)?.errors?.[0]?.extensions ?? {};
  // Only then it is the place that must change; of anything else the visitor needs a way on, not an explanation.
  throw new RequestError(code, ABOUT_THE_PLACE.has(status) ? { ...(de && { de }), ...(en && { en }) } : {});
}
