import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { limits } from '../limits.js';
import { variablesTooDeep, variablesTooMany } from './open-errors.js';

/** Refuses variables that are deeper or hold more than any question needs, before anybody walks through them. @returns what is wrong */
export const checkVariables = (variables: unknown): CodedError | undefined => {
  let level: unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.variableDepth) return variablesTooDeep(limits.variableDepth);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const inside: unknown[] = Array.isArray(value) ? value : Object.values(value);
      values += inside.length;
      if (values > limits.variableValues) return variablesTooMany(limits.variableValues);
      next.push(...inside);
    }
    level = next.filter((value) => typeof value === 'object' && value !== null);
  }
  return undefined;
};
