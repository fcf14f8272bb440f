import type { Question } from './ask.ts';
import type { Example, Found } from './examples.ts';

/** The variables of an example; an id in them is that of an entry that exists, if there is one. Without an answer they stay as they are. */
export async function variablesOf({ variables, lookUp }: Example, ask: (question: Question) => Promise<unknown>): Promise<Example['variables']> {
  if (lookUp === undefined) return variables;
  try {
    const { data } = (await ask({ query: lookUp.query })) as { data?: Found | null };
    const found = data === undefined || data === null ? undefined : lookUp.read(data);
    return found === undefined ? variables : { ...variables, ...found };
  } catch {
    return variables;
  }
}
