const startsWith = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

export const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

/** Asked by programs: refusals are JSON. */
export const isForPrograms = (path: string): boolean => ['/graphql', '/documents', '/bundles', '/widgets', '/health', '/oembed', '/map'].some((prefix) => startsWith(path, prefix));

/** Read by pages of other origins, always without cookies; frames without an origin of their own load even our fonts as strangers. */
export const isShared = (path: string): boolean =>
  ['/graphql', '/documents', '/bundles', '/widgets', '/oembed', '/fonts', '/map'].some((prefix) => startsWith(path, prefix)) || /^\/angebote(\/[^/]+)?\.(ics|atom)$/.test(path);

/** Pages made to stand in a frame on somebody else's site. */
export const isEmbedPage = (path: string): boolean => startsWith(path, '/embed');

const prescriptionPages = new Set(['/praxis', '/blatt', '/rezept', '/schreibtisch', '/praxis-zahlen', '/plakat', '/angekommen']);

const pageOf = (path: string): string => path.replace(/\.html$/, '');

/** Pages whose address says after its # what somebody is looking for, what was chosen for them, or a secret. */
export const isPrescriptionPage = (path: string): boolean => prescriptionPages.has(pageOf(path));

/** The page at home, which a worker keeps for when there is no connection. */
export const isKeptPage = (path: string): boolean => pageOf(path) === '/rezept';
