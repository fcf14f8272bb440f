import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { fixedCost, sumOf, times, type CostFormula, type Length } from './cost-formula.js';
import { introspectionField, type CostModel, type FieldModel, type TypeModel } from './cost-model.js';
import { weights } from './weights.js';

/** A selection set, what it is asked of, and the fragments it stands in. */
interface Opened {
  readonly set: SelectionSetNode;
  readonly type: TypeModel;
  readonly within: readonly string[];
}

/** Fields that become one in the answer. */
interface Asked {
  readonly type: TypeModel;
  readonly first: FieldNode;
  readonly inside: { readonly set: SelectionSetNode; readonly within: readonly string[] }[];
}

interface Surroundings {
  /** The service that gives the object; undefined at the top, and where nobody is asked. */
  readonly service: string | undefined;
  /** How many a list holds by the argument of the field around it, as `edges` does by that of its connection. */
  readonly length: Length | undefined;
}

const lengthAsked = ({ arguments: given = [] }: FieldNode, length: FieldModel['length'], defaults: ReadonlyMap<string, number>): Length | undefined => {
  if (length === undefined) return undefined;
  const value = given.find(({ name }) => name.value === length.argument)?.value;
  if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
  if (value?.kind !== Kind.VARIABLE) return length.otherwise;
  const variable = value.name.value;
  return { variable, otherwise: defaults.get(variable) ?? length.otherwise };
};

/**
 * What an operation costs when everything it asks for is there. What belongs to the same place is put together first, as execution does;
 * `@skip` and `@include` are taken for granted. Works on documents that are not valid: what the graph does not have costs a value.
 * Walks through written-out fragments: bounded by `limits.selections`, which has to be looked at before.
 */
export const measureCost = (document: DocumentNode, operation: OperationDefinitionNode, model: CostModel): CostFormula => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const defaults = new Map<string, number>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) if (defaultValue?.kind === Kind.INT) defaults.set(variable.name.value, Number(defaultValue.value));

  const collect = ({ set, type, within }: Opened, fields: Map<string, Asked>): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = `${type.name}.${(selection.alias ?? selection.name).value}`;
        const asked = fields.get(key) ?? { type, first: selection, inside: [] };
        fields.set(key, asked);
        if (selection.selectionSet !== undefined) asked.inside.push({ set: selection.selectionSet, within });
        continue;
      }
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined || (name !== undefined && within.includes(name))) continue;
      const condition = fragment.typeCondition?.name.value;
      const narrowed = condition === undefined ? type : (model.type(condition) ?? type);
      collect({ set: fragment.selectionSet, type: narrowed, within: name === undefined ? within : [...within, name] }, fields);
    }
  };

  const costOfField = ({ first, inside }: Asked, field: FieldModel | undefined, { service, length: around }: Surroundings): CostFormula => {
    const type = field?.type;
    if (field === undefined || type === undefined) return fixedCost(weights.value);
    const asked = lengthAsked(first, field.length, defaults);
    const length = field.list ? (asked ?? around ?? type.listLength) : 1;
    const within = costOfSelections(
      inside.map((opened) => ({ ...opened, type })),
      { service, length: field.list ? undefined : asked },
    );
    return times(length, sumOf([fixedCost(type.object), within]));
  };

  const costOfSelections = (together: readonly Opened[], surroundings: Surroundings): CostFormula => {
    const fields = new Map<string, Asked>();
    for (const opened of together) collect(opened, fields);
    const elsewhere = new Set<string>();
    const costs = [...fields.values()].map((asked) => {
      const field = asked.type.fields.get(asked.first.name.value);
      const services = field === undefined || field.services.length === 0 ? asked.type.services : field.services;
      const stays = services.length === 0 || field === undefined || services.includes(surroundings.service ?? '');
      const service = stays ? surroundings.service : services[0];
      if (service !== undefined && !stays) elsewhere.add(service);
      return costOfField(asked, field, { ...surroundings, service });
    });
    return sumOf([...costs, fixedCost(elsewhere.size * weights.elsewhere)]);
  };

  const costOfRoot = (asked: Asked): CostFormula => {
    const name = asked.first.name.value;
    const described = introspectionField(model, name);
    if (described !== undefined || name === '__typename') return costOfField(asked, described, { service: undefined, length: undefined });
    const field = asked.type.fields.get(name);
    const service = field?.services[0] ?? asked.type.services[0];
    return sumOf([fixedCost(weights.rootField), costOfField(asked, field, { service, length: undefined })]);
  };

  const root = operation.operation === 'query' ? model.query : model.mutation;
  if (root === undefined) return fixedCost(0);
  const fields = new Map<string, Asked>();
  collect({ set: operation.selectionSet, type: root, within: [] }, fields);
  return sumOf([...fields.values()].map(costOfRoot));
};
