import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** An operation with every fragment written out where it is spread, and what is written in no fragment's name left as it is. Fragments must end. */
export const writtenOut = (document: DocumentNode, operation: OperationDefinitionNode): SelectionSetNode => {
  const selectionsOf = (name: string): readonly SelectionNode[] =>
    document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name ? definition.selectionSet.selections : []));
  const expand = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return selection.selectionSet === undefined ? selection : { ...selection, selectionSet: expand(selection.selectionSet) };
        case Kind.INLINE_FRAGMENT:
          return [...expand(selection.selectionSet).selections];
        case Kind.FRAGMENT_SPREAD:
          return [...expand({ ...set, selections: selectionsOf(selection.name.value) }).selections];
      }
    }),
  });
  return expand(operation.selectionSet);
};
