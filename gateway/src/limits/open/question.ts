import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { gatewayErrors } from '../../errors/gateway-errors.js';
import { checkVariables } from './check-variables.js';

/** What the body of a request asks. */
export interface Question {
  query: string;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
}

type QuestionVerdict = { ok: true; question: Question } | { ok: false; error: CodedError };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (error: CodedError): QuestionVerdict => ({ ok: false, error });

/** Reads the body of a request, after the GraphQL-over-HTTP draft: one operation, its text with it. */
export const readQuestion = (body: unknown): QuestionVerdict => {
  if (Array.isArray(body)) return refused(gatewayErrors.batch());
  if (!isRecord(body)) return refused(gatewayErrors.bodyNotJson());
  const { query, operationName, variables, extensions } = body;
  if (isRecord(extensions) && 'persistedQuery' in extensions) return refused(gatewayErrors.persistedQueries());
  if (typeof query !== 'string' || query === '') return refused(gatewayErrors.queryMissing());
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return refused(gatewayErrors.operation());
  if (variables !== undefined && variables !== null && !isRecord(variables)) return refused(gatewayErrors.variables('variables: Object'));
  const error = checkVariables(variables) ?? checkVariables(extensions);
  return error === undefined ? { ok: true, question: { query, operationName: operationName ?? undefined, variables: variables ?? {} } } : refused(error);
};
