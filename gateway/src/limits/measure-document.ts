import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

export interface DocumentSize {
  depth: number;
  introspectionDepth: number;
  aliases: number;
  rootFields: number;
  directives: number;
}

type SelectionSize = Omit<DocumentSize, 'directives'>;

const empty: SelectionSize = { depth: 0, introspectionDepth: 0, aliases: 0, rootFields: 0 };

/** Fragments may double at every level; beyond this the exact number no longer matters. */
const add = (one: number, two: number): number => Math.min(one + two, 1_000_000);

const beside = (one: SelectionSize, two: SelectionSize): SelectionSize => ({
  depth: Math.max(one.depth, two.depth),
  introspectionDepth: Math.max(one.introspectionDepth, two.introspectionDepth),
  aliases: add(one.aliases, two.aliases),
  rootFields: add(one.rootFields, two.rootFields),
});

const larger = (one: SelectionSize, two: SelectionSize): SelectionSize => ({
  depth: Math.max(one.depth, two.depth),
  introspectionDepth: Math.max(one.introspectionDepth, two.introspectionDepth),
  aliases: Math.max(one.aliases, two.aliases),
  rootFields: Math.max(one.rootFields, two.rootFields),
});

/**
 * Counts as if every fragment were written out where it is spread, but visits each fragment once. Needs no schema and
 * works on documents that are not valid: a cycle of fragments counts once and is left to validation. The largest
 * operation counts. Aliases and directives also count in fragments that nothing spreads, because validating costs the same.
 */
export const measureDocument = (document: DocumentNode): DocumentSize => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, SelectionSize>();

  const ofFragment = (name: string): SelectionSize => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, empty);
    const fragment = fragments.get(name);
    if (fragment === undefined) return empty;
    const size = ofSelections(fragment.selectionSet);
    measured.set(name, size);
    return size;
  };

  const ofSelections = (selectionSet: SelectionSetNode): SelectionSize => {
    let total = empty;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet === undefined ? empty : ofSelections(selection.selectionSet);
        const introspection = selection.name.value.startsWith('__');
        const depth = Math.max(inner.depth, inner.introspectionDepth) + 1;
        total = beside(total, {
          depth: introspection ? 0 : inner.depth + 1,
          introspectionDepth: introspection ? depth : inner.introspectionDepth,
          aliases: add(inner.aliases, selection.alias === undefined ? 0 : 1),
          rootFields: 1,
        });
      } else {
        total = beside(total, selection.kind === Kind.INLINE_FRAGMENT ? ofSelections(selection.selectionSet) : ofFragment(selection.name.value));
      }
    }
    return total;
  };

  let largest = empty;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) largest = larger(largest, ofSelections(definition.selectionSet));
    if (definition.kind === Kind.FRAGMENT_DEFINITION) largest = larger(largest, { ...empty, aliases: ofFragment(definition.name.value).aliases });
  }
  let directives = 0;
  visit(document, { Directive: () => void directives++ });
  return { ...largest, directives };
};
