import { mergeAnswers } from './merge-answers.js';
import { isObject, type Answer, type Requirement } from './plan-types.js';

/** What a service has to be told of an object to know which one is meant. */
export interface Representation {
  /** The same for the same object. */
  readonly key: string | number;
  readonly told: Answer;
}

/** Null when it is not known which object is meant. */
export type Represent = (object: Answer) => Representation | null;

export function compileRepresent(requirements: readonly Requirement[]): Represent {
  const [only, ...others] = requirements;
  if (only?.kind === 'InlineFragment' && only.typeCondition !== undefined && others.length === 0) {
    const names = plainNames(only.selections);
    if (names !== undefined) return representPlainly(only.typeCondition, names);
  }
  return (object) => {
    const told = representAll(object, requirements);
    return told?.['__typename'] ? { key: JSON.stringify(told), told } : null;
  };
}

/** A type and its key, as nearly every requirement is. */
function representPlainly(typeName: string, names: readonly string[]): Represent {
  return (object) => {
    if (object['__typename'] !== typeName) return null;
    const told: Answer = { __typename: typeName };
    for (const name of names) {
      const value = object[name];
      if (value === undefined) return null;
      told[name] = value;
    }
    const [name = '', ...more] = names;
    const value = told[name];
    return { key: more.length === 0 && (typeof value === 'string' || typeof value === 'number') ? value : JSON.stringify(told), told };
  };
}

/** The names of fields that are asked for as they are; undefined if there are others, or `__typename` is not the first. */
function plainNames(requirements: readonly Requirement[]): string[] | undefined {
  const [typename, ...keys] = requirements;
  if (typename?.kind !== 'Field' || typename.name !== '__typename') return undefined;
  const names = keys.map((requirement) => (requirement.kind === 'Field' && requirement.selections === undefined ? (requirement.alias ?? requirement.name) : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}

function representAll(source: unknown, requirements: readonly Requirement[]): Answer | null {
  if (!isObject(source)) return null;
  const told: Answer = {};
  for (const requirement of requirements) {
    if (requirement.kind === 'InlineFragment') {
      const inner = source['__typename'] === requirement.typeCondition ? representAll(source, requirement.selections) : null;
      if (inner !== null) mergeAnswers(told, inner);
      continue;
    }
    const name = requirement.alias ?? requirement.name;
    const value = source[name];
    if (value === undefined) return null;
    told[name] = requirement.selections === undefined ? value : representInside(value, requirement.selections);
  }
  return told;
}

const representInside = (value: unknown, requirements: readonly Requirement[]): unknown =>
  Array.isArray(value) ? value.map((item) => representAll(item, requirements)) : representAll(value, requirements);
