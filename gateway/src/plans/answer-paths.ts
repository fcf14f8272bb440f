import { isObject } from './plan-types.js';

type Path = readonly (string | number)[];

/** All values at a path of a plan, where `@` stands for every item of a list; null and undefined stand for themselves. */
export function valuesAt(value: unknown, path: Path, from = 0): unknown {
  const step = path[from];
  if (step === undefined || value === null || value === undefined) return value;
  if (step === '@') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, path, from + 1)) : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? valuesAt(value[step], path, from + 1) : undefined;
}

/** Where the objects at a path are, in the same order. */
export function pathsTo(value: unknown, path: Path, from = 0, reached: Path = []): (string | number)[][] {
  const step = path[from];
  if (step === undefined) return isObject(value) ? [[...reached]] : [];
  if (step === '@') return Array.isArray(value) ? value.flatMap((item, at) => pathsTo(item, path, from + 1, [...reached, at])) : [];
  return isObject(value) && Object.hasOwn(value, step) ? pathsTo(value[step], path, from + 1, [...reached, step]) : [];
}
