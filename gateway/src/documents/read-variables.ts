import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { limits } from '../limits/limits.js';

export type VariablesVerdict = { ok: true; variables: Record<string, unknown> } | { ok: false; error: CodedError };

const parseObject = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

/** Refuses names the document does not have: a misspelt one would be ignored without a word, and each would be cached on its own. */
export const readVariables = (text: unknown, known: readonly string[]): VariablesVerdict => {
  if (text === undefined || text === '') return { ok: true, variables: {} };
  const variables = typeof text === 'string' && text.length <= limits.variablesLength ? parseObject(text) : undefined;
  if (variables === undefined) return { ok: false, error: gatewayErrors.badVariables() };
  const stranger = Object.keys(variables).find((name) => !known.includes(name));
  return stranger === undefined ? { ok: true, variables } : { ok: false, error: gatewayErrors.unknownVariable(stranger, [...known]) };
};
