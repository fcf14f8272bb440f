const startsWith = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

export const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

/** Asked by programs: refusals are JSON. */
export const isForPrograms = (path: string): boolean => ['/graphql', '/documents', '/widgets', '/health'].some((prefix) => startsWith(path, prefix));

/** Read by pages of other origins, always without cookies. */
export const isShared = (path: string): boolean => ['/graphql', '/documents', '/widgets'].some((prefix) => startsWith(path, prefix));

/** Pages made to stand in a frame on somebody else's site. */
export const isEmbedPage = (path: string): boolean => startsWith(path, '/embed');
