import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { publicError } from '../errors/public-error.js';
import { limits } from '../limits/limits.js';
import { cleanAnswer } from './clean-answer.js';
import type { GatewayInterface } from './create-federation.js';
import { quietLogger } from './quiet-logger.js';

/** Behaves the same whatever NODE_ENV says, sends nothing to its maker and loads nothing from a CDN. */
export const createServer = (gateway: GatewayInterface, log: FastifyBaseLogger, plugins: ApolloServerPlugin<BaseContext>[]): ApolloServer =>
  new ApolloServer({
    gateway,
    nodeEnv: 'production',
    logger: quietLogger(log),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: limits.tokens },
    stopOnTerminationSignals: false,
    formatError: publicError,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      cleanAnswer,
      ...plugins,
    ],
  });
