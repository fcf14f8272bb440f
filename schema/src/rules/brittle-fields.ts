import { Kind, type FieldDefinitionNode, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, type TypeNode } from 'graphql';

import { definitionsOf } from './definitions.js';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Which service answers for an entity, by the entity's name. Every other service knows its key and may add to it. */
export type Owners = Readonly<Record<string, string>>;

const isObject = ({ kind }: { kind: Kind }): boolean => kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION;

const objectsOf = (sdl: string): ObjectNode[] => definitionsOf(sdl).filter((definition): definition is ObjectNode => isObject(definition));

/** The fields of an entity's keys, as `@key(fields: "id region { code }")` names them at the top. */
function keysOf({ directives = [] }: ObjectNode): string[] {
  return directives
    .filter(({ name }) => name.value === 'key')
    .flatMap((directive) => directive.arguments ?? [])
    .flatMap(({ value }) => (value.kind === Kind.STRING ? (value.value.replaceAll(/\{[^}]*\}/g, '').match(/\w+/g) ?? []) : []));
}

const targetOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : targetOf(type.type));

const isRequired = ({ type }: FieldDefinitionNode): boolean => type.kind === Kind.NON_NULL_TYPE;

/**
 * Fields that another service answers and that may not be null, so that its failure would cost what is around them.
 * A field crosses when its type is an entity of another service, or when a service adds it to an entity it does not own.
 * @param subgraphs the schema of each service, by the service's name
 * @returns one line for each, and for each entity nobody is named as owner of
 */
export function brittleFields(subgraphs: Readonly<Record<string, string>>, owners: Owners): string[] {
  const ownerOf = (entity: string): string | undefined => (Object.hasOwn(owners, entity) ? owners[entity] : undefined);
  const brittle: string[] = [];
  for (const [service, sdl] of Object.entries(subgraphs)) {
    for (const object of objectsOf(sdl)) {
      const entity = object.name.value;
      const keys = keysOf(object);
      if (keys.length > 0 && ownerOf(entity) === undefined) brittle.push(`${service}: nobody is named as owner of ${entity}`);
      const added = keys.length > 0 && ownerOf(entity) !== service;
      for (const field of object.fields ?? []) {
        if (keys.includes(field.name.value) || !isRequired(field)) continue;
        const owner = ownerOf(targetOf(field.type));
        if (added || (owner !== undefined && owner !== service)) brittle.push(`${service}: ${entity}.${field.name.value}`);
      }
    }
  }
  return brittle;
}
