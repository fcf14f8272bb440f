import { VERSION } from '../base/version.js';
import { districtKept, keptAddress } from './kept-address.js';

/** As much of a service worker's world as this one needs. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: unknown;
}
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; get(id: string): Promise<{ postMessage(message: unknown): void } | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}

const worker = self as unknown as Worker;

/** Of this version; older ones go when it begins. */
const NAME = 'rezept-';
const CACHE = `${NAME}${VERSION}`;
/** Whoever has an answer already need not wait longer for a newer one. */
const LONGEST_WAIT = 6000;

const base = new URL('.', worker.registration.scope).href;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(begin()));
worker.addEventListener('fetch', (event) => {
  const address = event.request.method === 'GET' ? keptAddress(event.request.url, base) : null;
  if (address !== null) event.respondWith(answer(event, address));
});
/** The page says what it had loaded before this worker was there. */
worker.addEventListener('message', (event) => {
  const { keep } = (event.data ?? {}) as { keep?: unknown };
  if (Array.isArray(keep)) event.waitUntil(keepAll(keep.filter((url) => typeof url === 'string')));
});

async function begin(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(NAME) && name !== CACHE).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** From the network, and from what was kept only if nothing comes. The address asked and kept is the bare one. */
async function answer(event: Fetching, address: string): Promise<Response> {
  const kept = await keptAnswer(address);
  const { cache } = event.request;
  const fetched = fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: cache === 'only-if-cached' ? 'default' : cache });
  try {
    const response = await (kept ? Promise.race([fetched, tooLong()]) : fetched);
    if (response.ok) {
      const copy = response.clone();
      event.waitUntil(keep(address, copy).catch(() => undefined));
      return response;
    }
    if (response.status < 500 || !kept) return response;
  } catch (error) {
    if (!kept) throw error;
  }
  fetched.catch(() => undefined);
  if (districtKept(address) !== null) event.waitUntil(tellKept(event.clientId, kept));
  return kept;
}

const keptAnswer = async (address: string): Promise<Response | undefined> => (await caches.open(CACHE)).match(address, { ignoreVary: true });

const tooLong = (): Promise<never> => new Promise((_, reject) => setTimeout(reject, LONGEST_WAIT, new Error('The network takes too long.')));

/** Keeps one district, the last, and of every file the last. */
async function keep(address: string, response: Response): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(address, response);
  const district = districtKept(address);
  const [path] = address.split('?', 1);
  const older = (await cache.keys()).filter(({ url }) => (district === null ? url !== address && url.split('?', 1)[0] === path : (districtKept(url) ?? district) !== district));
  await Promise.all(older.map((request) => cache.delete(request, { ignoreVary: true })));
}

async function keepAll(urls: readonly string[]): Promise<void> {
  const addresses = new Set(urls.flatMap((url) => keptAddress(url, base) ?? []));
  await Promise.all([...addresses].map(async (address) => {
    if (await keptAnswer(address)) return;
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(() => null);
    if (response?.ok) await keep(address, response);
  }));
}

async function tellKept(client: string, { headers }: Response): Promise<void> {
  (await worker.clients.get(client))?.postMessage({ kept: headers.get('date') });
}
