import { GraphQLError, Kind, parse, type DocumentNode } from 'graphql';
import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { limitExceeded } from './limit-errors.js';
import { limits, type CountedLimit } from './limits.js';
import { measureDocument } from './measure-document.js';
import { measureSelections } from './measure-selections.js';
import { scanDocument } from './scan-document.js';

export type DocumentVerdict =
  | { ok: true; document: DocumentNode }
  /** `parsed` says whether it was worth parsing, which costs much more than looking at the text. */
  | { ok: false; error: CodedError; parsed: boolean };

const firstExceeded = <Limit extends CountedLimit>(size: Readonly<Record<Limit, number>>): Limit | undefined =>
  (Object.keys(size) as Limit[]).find((limit) => size[limit] > limits[limit]);

const countDefinitions = ({ definitions }: DocumentNode): { definitions: number; variables: number } => ({
  definitions: definitions.length,
  variables: definitions.reduce((sum, definition) => sum + (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions?.length ?? 0) : 0), 0),
});

/** Refuses what would cost too much to parse, validate or plan, each before it happens. */
export const checkDocument = (source: string): DocumentVerdict => {
  const { exceeded } = scanDocument(source, limits);
  if (exceeded !== undefined) return { ok: false, error: limitExceeded(exceeded), parsed: false };
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { ok: false, error: gatewayErrors.syntax(error.message), parsed: true };
  }
  // Cheap ones first: each is bounded by those before it.
  const limit = firstExceeded(countDefinitions(document)) ?? firstExceeded(measureDocument(document)) ?? firstExceeded(measureSelections(document, limits.selections));
  return limit === undefined ? { ok: true, document } : { ok: false, error: limitExceeded(limit), parsed: true };
};
