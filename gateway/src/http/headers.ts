import type { FastifyInstance } from 'fastify';
import { isEmbedPage, isForPrograms, isKeptPage, isPrescriptionPage, isShared, pathOf } from './paths.js';

interface Further {
  /** Names of the Trusted Types policies beside that of our templates. */
  types?: string;
  directives?: string[];
}

const sitePolicy = (ancestors: string, { types = '', directives = [] }: Further = {}): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${types}`,
    ...directives,
  ].join('; ');

const ownPages = sitePolicy("'self'");
const embedPages = sitePolicy('*');
/** Where scripts must be trusted, so must the address of a worker: its page makes it with a policy of this name. */
const keptPage = sitePolicy("'self'", { types: ' rezept-worker', directives: ["worker-src 'self'"] });
const noPage = "default-src 'none'; frame-ancestors 'none'";

const policyOf = (path: string): string => {
  if (isForPrograms(path)) return noPage;
  if (isEmbedPage(path)) return embedPages;
  return isKeptPage(path) ? keptPage : ownPages;
};

const methodsOf = (path: string): string => (path === '/graphql' ? 'POST, OPTIONS' : path.startsWith('/documents/') ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS');

/** What every answer under a path has, refusals included. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': isPrescriptionPage(path) ? 'no-referrer' : 'strict-origin-when-cross-origin',
  'content-security-policy': policyOf(path),
  ...(isShared(path) ? { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } : {}),
});

/** On every answer; a page of its own may replace the policy. */
export const addHeaders = (fastify: FastifyInstance): void => {
  fastify.addHook('onRequest', async (request, reply) => {
    const path = pathOf(request.url);
    void reply.headers(headersOf(path));
    if (isShared(path) && request.method === 'OPTIONS') {
      return reply
        .code(204)
        .header('access-control-allow-methods', methodsOf(path))
        .header('access-control-allow-headers', 'authorization, content-type, if-none-match')
        .header('access-control-max-age', '86400')
        .send();
    }
  });
};
