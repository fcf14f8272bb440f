/** Answers `_entities` for one type: the key in, the object out, null when it does not exist. */
export type ReferenceResolver = (reference: never, context: never) => unknown;

interface Reference {
  __typename: string;
}

/** Resolves entities of all types by their keys, all at once, so that loaders see them together. */
export const resolveEntities =
  (references: Readonly<Record<string, ReferenceResolver>>) =>
  (_root: unknown, { representations }: { representations: readonly Reference[] }, context: unknown): unknown[] =>
    representations.map((reference) => {
      const resolve = references[reference.__typename];
      if (!resolve) throw new Error(`Nobody here resolves ${reference.__typename}.`);
      const resolved = resolve(reference as never, context as never);
      return resolved instanceof Promise ? resolved.then((entity: unknown) => named(entity, reference)) : named(resolved, reference);
    });

/** The union `_Entity` is told apart by this. */
const named = (entity: unknown, { __typename }: Reference): unknown => (entity === null ? null : Object.assign(entity as object, { __typename }));
