import { GraphQLError, Kind, parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { limitExceeded } from './limit-errors.js';
import { limits, type CountedLimit } from './limits.js';
import { measureCare } from './measure-care.js';
import { measureDocument } from './measure-document.js';

export type DocumentVerdict = { ok: true; document: DocumentNode } | { ok: false; error: CodedError };

const counted: readonly Exclude<CountedLimit, 'tokens'>[] = ['depth', 'introspectionDepth', 'aliases', 'directives', 'rootFields'];

const syntaxError = (error: unknown): CodedError => {
  if (!(error instanceof GraphQLError)) throw error;
  return /more tha[tn] \d+ tokens/.test(error.message) ? limitExceeded('tokens') : gatewayErrors.syntax(error.message);
};

/** Refuses what would cost too much to validate or plan, before either happens. */
export const checkDocument = (source: string): DocumentVerdict => {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    return { ok: false, error: syntaxError(error) };
  }
  const size = measureDocument(document);
  const exceeded = counted.find((limit) => size[limit] > limits[limit]);
  return exceeded === undefined ? { ok: true, document } : { ok: false, error: limitExceeded(exceeded) };
};

/** What a request may do, and how much care it takes: see `measureCare`. */
export type OperationVerdict = { ok: true; care: number } | { ok: false; error: CodedError };

/** The same question asked again costs one look-up. Refusals are not kept: an attacker's are never the same twice. */
export const createDocumentCheck = (): ((source: string, operationName?: string) => OperationVerdict) => {
  /** For each document the care its operations take, by their names. */
  const operations = new LRUCache<string, ReadonlyMap<string, number>>({ maxSize: 4_000_000, sizeCalculation: (_care, source) => source.length + 100 });

  return (source, operationName) => {
    let care = operations.get(source);
    if (care === undefined) {
      const verdict = checkDocument(source);
      if (!verdict.ok) return verdict;
      const { document } = verdict;
      care = new Map(
        document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [[definition.name?.value ?? '', measureCare(document, definition)] as const] : [])),
      );
      operations.set(source, care);
    }
    const found = operationName === undefined ? (care.size === 1 ? [...care.values()][0] : undefined) : care.get(operationName);
    return found === undefined ? { ok: false, error: gatewayErrors.operation() } : { ok: true, care: found };
  };
};
