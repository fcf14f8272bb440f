import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { limits } from '../limits/limits.js';

export type VariablesVerdict = { ok: true; variables: Record<string, unknown> } | { ok: false; error: CodedError };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const parseObject = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Refuses names the document does not have: a misspelt one would be ignored without a word, and each would be cached on its own. */
const checkNames = (variables: Record<string, unknown>, known: readonly string[]): VariablesVerdict => {
  const stranger = Object.keys(variables).find((name) => !known.includes(name));
  return stranger === undefined ? { ok: true, variables: { ...variables } } : { ok: false, error: gatewayErrors.unknownVariable(stranger, [...known]) };
};

/** Variables from an address. */
export const readVariables = (text: unknown, known: readonly string[]): VariablesVerdict => {
  if (text === undefined || text === '') return { ok: true, variables: {} };
  const variables = typeof text === 'string' && text.length <= limits.variablesLength ? parseObject(text) : undefined;
  return variables === undefined ? { ok: false, error: gatewayErrors.badVariables() } : checkNames(variables, known);
};

/** Variables from the body of a request, `{"variables": {…}}`. */
export const readBodyVariables = (body: unknown, known: readonly string[]): VariablesVerdict => {
  const variables = isObject(body) ? (body['variables'] ?? {}) : undefined;
  return isObject(variables) ? checkNames(variables, known) : { ok: false, error: gatewayErrors.bodyVariables() };
};
