import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

export interface SelectionCount {
  /** Fields, spreads and inline fragments, as if fragments were written out where they are spread. */
  selections: number;
  /** Fields that have the same name in the answer, at the same place, as another before them. */
  repetitions: number;
}

/** A selection set, and the fragments it stands in: one that is spread within itself is left to validation. */
interface Opened {
  set: SelectionSetNode;
  within: readonly string[];
}

/**
 * What a document asks for when everything is written out and what belongs to the same place is put together, as validation, planning
 * and execution do. Needs no schema. Fragments that nothing spreads count as well. Stops counting beyond `most` selections.
 */
export const measureSelections = (document: DocumentNode, most: number): SelectionCount => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const spread = new Set<string>();
  let selections = 0;
  let repetitions = 0;

  const collect = ({ set, within }: Opened, fields: Map<string, Opened[]>): void => {
    for (const selection of set.selections) {
      if (++selections > most) return;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const before = fields.get(name);
        if (before !== undefined) repetitions++;
        const opened = before ?? [];
        if (before === undefined) fields.set(name, opened);
        if (selection.selectionSet !== undefined) opened.push({ set: selection.selectionSet, within });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect({ set: selection.selectionSet, within }, fields);
      } else {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        spread.add(name);
        if (fragment !== undefined && !within.includes(name)) collect({ set: fragment.selectionSet, within: [...within, name] }, fields);
      }
    }
  };

  const measure = (together: readonly Opened[]): void => {
    const fields = new Map<string, Opened[]>();
    for (const opened of together) collect(opened, fields);
    for (const opened of fields.values()) if (opened.length > 0 && selections <= most) measure(opened);
  };

  for (const definition of document.definitions) if (definition.kind === Kind.OPERATION_DEFINITION) measure([{ set: definition.selectionSet, within: [] }]);
  for (const [name, { selectionSet }] of fragments) if (!spread.has(name)) measure([{ set: selectionSet, within: [name] }]);
  return { selections, repetitions };
};
