import type { FastifyInstance } from 'fastify';
import { isEmbedPage, isForPrograms, isShared, pathOf } from './paths.js';

const sitePolicy = (ancestors: string): string =>
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
    'trusted-types lit-html',
  ].join('; ');

const ownPages = sitePolicy("'self'");
const embedPages = sitePolicy('*');
const noPage = "default-src 'none'; frame-ancestors 'none'";

/** On every answer, refusals included; a page of its own may replace the policy. */
export const addHeaders = (fastify: FastifyInstance): void => {
  fastify.addHook('onRequest', async (request, reply) => {
    const path = pathOf(request.url);
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'strict-origin-when-cross-origin');
    void reply.header('content-security-policy', isForPrograms(path) ? noPage : isEmbedPage(path) ? embedPages : ownPages);
    if (isShared(path)) void reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    if (isShared(path) && request.method === 'OPTIONS') {
      return reply
        .code(204)
        .header('access-control-allow-methods', path === '/graphql' ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS')
        .header('access-control-allow-headers', 'content-type, if-none-match')
        .header('access-control-max-age', '86400')
        .send();
    }
  });
};
