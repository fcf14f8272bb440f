import type { Supergraph } from '@apollo/federation-internals';

/** Names of the types that services know each other's objects of by `id`: those whose changes are told by id. */
export const entitiesOf = ({ schema }: Supergraph): ReadonlySet<string> =>
  new Set(
    schema
      .objectTypes()
      .filter((type) => type.appliedDirectivesOf('join__type').some((directive) => directive.arguments()['key'] === 'id'))
      .map(({ name }) => name),
  );
