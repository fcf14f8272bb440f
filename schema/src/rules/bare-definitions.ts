import { Kind, type StringValueNode } from 'graphql';

import { definitionsOf } from './definitions.js';

/** Where an asker begins; what stands there is described field by field. */
const ROOTS = new Set(['Query', 'Mutation']);

interface Described {
  readonly name: { readonly value: string };
  readonly description?: StringValueNode | undefined;
}

/** @returns the path of every type, field, argument, enum value and input field without a description, such as `Offer.dates(first)` */
export function bareDefinitions(sdl: string): string[] {
  const bare: string[] = [];
  const look = (path: string, { description }: Described): void => {
    if (!description?.value.trim()) bare.push(path);
  };
  for (const definition of definitionsOf(sdl)) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const type = definition.name.value;
    if ('description' in definition && !ROOTS.has(type)) look(type, { name: definition.name, description: definition.description });
    if ('values' in definition) for (const value of definition.values ?? []) look(`${type}.${value.name.value}`, value);
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      look(`${type}.${field.name.value}`, field);
      if (field.kind === Kind.FIELD_DEFINITION) for (const argument of field.arguments ?? []) look(`${type}.${field.name.value}(${argument.name.value})`, argument);
    }
  }
  return bare;
}
