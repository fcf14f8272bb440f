import {
  getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, Kind, typeFromAST,
  type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type InlineFragmentNode, type SelectionNode, type SelectionSetNode,
} from 'graphql';

import type { Compilation } from './compilation.js';

/** By response name, in the order in which they are answered; all nodes with the same name belong to the same field. */
export type CollectedFields = Map<string, FieldNode[]>;

/** The fields that selection sets ask of an object of this type, fragments written out, without what is skipped. */
export function collectFields(compilation: Compilation, type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): CollectedFields {
  const fields: CollectedFields = new Map();
  const visited = new Set<string>();

  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(compilation, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const nodes = fields.get(name);
        if (nodes) nodes.push(selection);
        else fields.set(name, [selection]);
        continue;
      }
      const fragment = fragmentOf(compilation, selection, visited);
      if (fragment && applies(compilation, type, fragment)) collect(fragment.selectionSet);
    }
  };

  selectionSets.forEach(collect);
  return fields;
}

/** The fragment a selection stands for; a named one is written out only where it is met first. */
function fragmentOf({ fragments }: Compilation, selection: Exclude<SelectionNode, FieldNode>, visited: Set<string>): FragmentDefinitionNode | InlineFragmentNode | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  const name = selection.name.value;
  if (visited.has(name)) return undefined;
  visited.add(name);
  return fragments[name];
}

function isIncluded({ conditions }: Compilation, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, conditions)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, conditions)?.['if'] !== false;
}

function applies({ schema }: Compilation, type: GraphQLObjectType, { typeCondition }: FragmentDefinitionNode | InlineFragmentNode): boolean {
  if (!typeCondition) return true;
  const wanted = typeFromAST(schema, typeCondition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}
