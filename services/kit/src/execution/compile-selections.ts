import type { GraphQLObjectType, SelectionSetNode } from 'graphql';

import { collectFields } from './collect-fields.js';
import { isPromise, onceSettled, type Compilation, type Execute } from './compilation.js';
import { compileField } from './compile-field.js';

/** Answers what is asked of an object of this type: all fields side by side, in the order of the question. */
export function compileSelections(compilation: Compilation, type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): Execute {
  const fields = [...collectFields(compilation, type, selectionSets)].map(([name, nodes]) => ({ name, execute: compileField(compilation, type, name, nodes) }));
  // Such a name would otherwise replace the prototype; everything else is faster with one.
  const emptyAnswer = fields.some(({ name }) => name === '__proto__') ? () => Object.create(null) as object : () => ({});
  return (run, source, path) => {
    const answer = emptyAnswer() as Record<string, unknown>;
    let waiting: Promise<unknown>[] | undefined;
    try {
      for (const { name, execute } of fields) {
        const value = execute(run, source, path);
        answer[name] = value;
        if (isPromise(value)) (waiting ??= []).push(value.then((settled) => (answer[name] = settled)));
      }
    } catch (error) {
      if (waiting === undefined) throw error;
      return onceSettled(waiting, error);
    }
    return waiting === undefined ? answer : Promise.all(waiting).then(() => answer);
  };
}
