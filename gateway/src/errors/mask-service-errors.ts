import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import { codedExtensions } from './coded-extensions.js';
import { gatewayErrors } from './gateway-errors.js';

interface Fault {
  fault: string;
  /** Such as ECONNREFUSED, or a database's five characters. */
  code?: string;
  frames: string[];
}

const codeOf = (error: unknown): string | undefined => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : undefined;
};

/**
 * Where a fault happened without what it said: messages of database errors quote whole statements and values. The
 * message may run over several lines, so only lines that look like frames are kept.
 */
export const faultForLog = (error: unknown): Fault => {
  const original = error instanceof GraphQLError && error.originalError !== undefined ? error.originalError : error;
  if (!(original instanceof Error)) return { fault: typeof original, frames: [] };
  const frames = (original.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  const code = codeOf(original) ?? codeOf(original.cause);
  return { fault: original.name, ...(code === undefined ? {} : { code }), frames: frames.slice(0, 12).map((line) => line.trim()) };
};

/** Takes everything out of a service's errors that is not meant for askers, and tells the operator about the rest. */
export const maskServiceErrors = (
  errors: readonly GraphQLFormattedError[] | undefined,
  service: string,
  log: FastifyBaseLogger,
): GraphQLError[] | undefined =>
  errors?.map((error) => {
    const coded = codedExtensions(error.extensions);
    if (coded === undefined) log.error({ service, ...faultForLog(error) }, 'a service failed');
    const { message, extensions } = coded === undefined ? gatewayErrors.internal() : { message: error.message, extensions: { ...coded } };
    return new GraphQLError(message, { path: error.path, extensions });
  });
