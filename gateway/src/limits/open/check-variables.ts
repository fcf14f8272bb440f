import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { limits } from '../limits.js';
import { variablesTooDeep, variablesTooMany } from './open-errors.js';

const isComposite = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Refuses variables that are deeper or hold more than any question needs, before anybody walks through them. @returns what is wrong */
export const checkVariables = (variables: unknown): CodedError | undefined => {
  let level = [variables].filter(isComposite);
  let values = 0;
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limits.variableDepth) return variablesTooDeep(limits.variableDepth);
    const next: object[] = [];
    for (const value of level) {
      const inside: unknown[] = Array.isArray(value) ? value : Object.values(value);
      values += inside.length;
      if (values > limits.variableValues) return variablesTooMany(limits.variableValues);
      for (const one of inside) if (isComposite(one)) next.push(one);
    }
    level = next;
  }
  return undefined;
};
