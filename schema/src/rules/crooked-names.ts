import { Kind } from 'graphql';

import { definitionsOf } from './definitions.js';

const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;
const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;
const UPPER_CASE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** @returns the path of every name that is not written as its sort is: PascalCase types, camelCase fields and arguments, UPPER_CASE enum values */
export function crookedNames(sdl: string): string[] {
  const crooked: string[] = [];
  const look = (path: string, name: string, shape: RegExp): void => {
    if (!shape.test(name)) crooked.push(path);
  };
  for (const definition of definitionsOf(sdl)) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const type = definition.name.value;
    look(type, type, PASCAL_CASE);
    if ('values' in definition) for (const { name } of definition.values ?? []) look(`${type}.${name.value}`, name.value, UPPER_CASE);
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      look(`${type}.${field.name.value}`, field.name.value, CAMEL_CASE);
      if (field.kind === Kind.FIELD_DEFINITION) for (const { name } of field.arguments ?? []) look(`${type}.${field.name.value}(${name.value})`, name.value, CAMEL_CASE);
    }
  }
  return crooked;
}
