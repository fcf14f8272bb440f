import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** Root fields that are asked with a secret: it must stand in no address, and guessing must be slow. */
const secretFields = new Set(['offerDesk', 'practiceReport']);

/** Fragments may double at every level; beyond this the exact number no longer matters. */
const MOST = 1000;

/**
 * How many changes and questions with a secret an operation holds: every root field of a mutation, and those root fields of a query that
 * take a secret. Counted as if fragments were written out; 0 for what anybody may ask as often as they like.
 */
export const measureCare = (document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): number => {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [])));
  const measured = new Map<string, number>();

  const ofFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // A circle of fragments counts once and is left to validation.
    measured.set(name, 0);
    const selections = fragments.get(name);
    const care = selections === undefined ? 0 : ofSelections(selections);
    measured.set(name, care);
    return care;
  };

  const ofSelections = ({ selections }: SelectionSetNode): number => {
    let care = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) care += operation === 'mutation' || secretFields.has(selection.name.value) ? 1 : 0;
      else care += selection.kind === Kind.INLINE_FRAGMENT ? ofSelections(selection.selectionSet) : ofFragment(selection.name.value);
    }
    return Math.min(care, MOST);
  };

  return ofSelections(selectionSet);
};
