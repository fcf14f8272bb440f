import { GraphQLScalarType } from 'graphql';

/** Output only: the mappers write it from an instant and Germany's offset at that instant. */
export const OffsetDateTimeScalar = new GraphQLScalarType({
  name: 'OffsetDateTime',
  description: 'A moment with the offset valid in Germany at that moment, such as 2026-11-25T15:00:00+01:00.',
  serialize: (value) => String(value),
});
