import { buildSchema, DangerousChangeType, findBreakingChanges, findDangerousChanges, isInputObjectType, type GraphQLSchema } from 'graphql';

/** Somebody who leaves it out gets another answer than before. */
const changedDefaults = (released: GraphQLSchema, present: GraphQLSchema): string[] =>
  findDangerousChanges(released, present).flatMap(({ type, description }) => (type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE ? [description] : []));

const changedInputDefaults = (released: GraphQLSchema, present: GraphQLSchema): string[] =>
  Object.values(released.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => {
      const now = present.getType(type.name);
      if (!isInputObjectType(now)) return [];
      return Object.values(type.getFields()).flatMap(({ name, defaultValue }) => {
        const field = now.getFields()[name];
        if (field === undefined || JSON.stringify(field.defaultValue) === JSON.stringify(defaultValue)) return [];
        return [`${type.name}.${name} has changed defaultValue from ${JSON.stringify(defaultValue)} to ${JSON.stringify(field.defaultValue)}.`];
      });
    });

/** What a program written for the released schema may stumble over in the present one, a sentence each. */
export function breakingChanges(released: string, present: string): string[] {
  const [before, now] = [buildSchema(released), buildSchema(present)];
  return [...findBreakingChanges(before, now).map(({ description }) => description), ...changedDefaults(before, now), ...changedInputDefaults(before, now)];
}
