import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const ROOT = '/graphql/explorer';

/** Who may make markup and addresses of workers: we, the editor's parts, and what cleans the words it shows. */
const POLICIES = [
  'default',
  'defaultWorkerFactory',
  'diffEditorWidget',
  'diffReview',
  'domLineBreaksComputer',
  'dompurify',
  'editorGhostText',
  'editorViewLayer',
  'standaloneColorizer',
  'stickyScrollViewLayer',
  'tokenizeToString',
];

/**
 * As strict as GraphiQL allows: its editor writes its own style elements and attributes.
 * Everything else comes from this origin and nowhere else, no script stands in the page, and what becomes markup or the
 * address of a worker passes one of a few named policies.
 */
export const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${POLICIES.join(' ')}`,
].join('; ');

/** The page's own name stays, its files carry the hash of what is in them. */
const cachingOf = (path: string): string => (path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300');

/** GraphiQL from this host. Without a built folder there is none, and the log says so. */
export const explorerRoutes = async (fastify: FastifyInstance, directory: string | undefined): Promise<void> => {
  if (directory === undefined) return;
  if (!existsSync(directory)) return fastify.log.warn({ directory }, 'this folder is not there, so there is no explorer: run node gateway/explorer/build.ts');

  // Relative, so that it holds behind a prefix as well.
  fastify.get(ROOT, async (_request, reply) => reply.code(301).header('location', 'explorer/').send());
  await fastify.register(fastifyStatic, {
    root: directory,
    prefix: `${ROOT}/`,
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('content-security-policy', explorerPolicy).header('cache-control', cachingOf(path)).header('cross-origin-resource-policy', 'same-origin').header('referrer-policy', 'no-referrer');
    },
  });
};
