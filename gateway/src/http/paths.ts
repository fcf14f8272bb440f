const startsWith = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

export const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

/** Asked by programs: refusals are JSON. */
export const isForPrograms = (path: string): boolean => ['/graphql', '/documents', '/widgets', '/health', '/oembed', '/map'].some((prefix) => startsWith(path, prefix));

/** Read by pages of other origins, always without cookies; frames without an origin of their own load even our fonts as strangers. */
export const isShared = (path: string): boolean =>
  ['/graphql', '/documents', '/widgets', '/oembed', '/fonts', '/map'].some((prefix) => startsWith(path, prefix)) || /^\/angebote(\/[^/]+)?\.(ics|atom)$/.test(path);

/** Pages made to stand in a frame on somebody else's site. */
export const isEmbedPage = (path: string): boolean => startsWith(path, '/embed');
