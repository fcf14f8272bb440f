import type { IncomingMessage } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import { ServiceFailure, type FailureKind } from '../resilience/service-failure.js';

/** What a service says of a question. */
export interface ServiceAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** No answer of ours is larger, in bytes; whoever sends more is not our service. */
const LARGEST_ANSWER = 16 * 1024 * 1024;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isError = (value: unknown): boolean => isObject(value) && typeof value['message'] === 'string' && (value['path'] === undefined || Array.isArray(value['path']));

const isAnswer = (value: unknown): value is ServiceAnswer => {
  if (!isObject(value)) return false;
  const { data, errors } = value;
  if (data !== undefined && data !== null && !isObject(data)) return false;
  if (errors !== undefined && !(Array.isArray(errors) && errors.every(isError))) return false;
  return data !== undefined || (Array.isArray(errors) && errors.length > 0);
};

/** Says that the service cannot now, or that it failed, whatever stands in the body. */
const kindOf = (status: number): FailureKind | undefined => {
  if (status === 200 || status === 400) return undefined;
  if (status === 429 || status === 502 || status === 503 || status === 504) return 'refused';
  return status >= 500 ? 'failed' : 'garbled';
};

const readBody = async (response: IncomingMessage, signal: AbortSignal): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LARGEST_ANSWER) throw new ServiceFailure('garbled');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ServiceFailure ? error : new ServiceFailure(signal.aborted ? 'late' : 'reset', { cause: error });
  }
  return Buffer.concat(chunks).toString();
};

/** @throws ServiceFailure for everything that is no answer to a GraphQL request */
export const readAnswer = async (response: IncomingMessage, signal: AbortSignal): Promise<ServiceAnswer> => {
  const kind = kindOf(response.statusCode ?? 0) ?? (/^application\/(graphql-response\+)?json\b/.test(response.headers['content-type'] ?? '') ? undefined : 'garbled');
  if (kind !== undefined) {
    // What follows may never end.
    response.destroy();
    throw new ServiceFailure(kind);
  }
  const text = await readBody(response, signal);
  try {
    const answer: unknown = JSON.parse(text);
    if (isAnswer(answer)) return answer;
  } catch (error) {
    throw new ServiceFailure('garbled', { cause: error });
  }
  throw new ServiceFailure('garbled');
};
