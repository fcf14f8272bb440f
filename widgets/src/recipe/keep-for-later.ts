import { keptAddress } from './kept-address.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const FILE = 'rezept-sw.js';

let trusted: string | undefined;

/** The one address a worker may come from, as pages want it that trust no plain text. */
function workerAddress(base: string): string {
  const address = base + FILE;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trusted ??= trustedTypes
    ? trustedTypes.createPolicy('rezept-worker', {
        createScriptURL: (url) => {
          if (url !== address) throw new TypeError(`"${url}" is no worker of this page.`);
          return url;
        },
      }).createScriptURL(address)
    : address;
  return trusted;
}

/**
 * Lets the browser keep the page and the offers of its district for when there is no connection. Browsers that cannot do so show it as long as they have one.
 * @param base the folder of the page, with its slash
 */
export async function keepForLater(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(workerAddress(base), { scope: new URL('rezept', base).pathname });
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ keep: [`${base}rezept`, ...loaded].flatMap((url) => keptAddress(url, base) ?? []) }, []);
  } catch {
    // Private windows and some embedded browsers refuse; the page works without.
  }
}

/** Calls back with the moment at which what is shown was loaded, when it had to be taken from what was kept. */
export function onKept(tell: (loaded: Date | null) => void): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ kept?: string | null } | null>) => {
    if (data === null || typeof data !== 'object' || !('kept' in data)) return;
    const loaded = new Date(data.kept ?? '');
    tell(Number.isNaN(loaded.getTime()) ? null : loaded);
  });
  navigator.serviceWorker.startMessages();
}
