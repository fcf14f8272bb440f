import { LIST_QUERY } from '../world/definitions.ts';
import type { Question } from './ask-all.ts';

const skipsOf = (count: number, first: number): number[] => Array.from({ length: count }, (_, at) => (first + at) * 7);

/** The same list from other places in it, so that no two answers are the same. @param first how many such questions came before */
export const listQuestions = (url: string, count: number, first = 0): Question[] =>
  skipsOf(count, first).map((skip) => ({ url, body: JSON.stringify({ query: LIST_QUERY, variables: { skip } }) }));

/** The same by GET, `url` being that of the trusted document. */
export const listGets = (url: string, count: number, first = 0): Question[] =>
  skipsOf(count, first).map((skip) => ({ url: `${url}?variables=${encodeURIComponent(JSON.stringify({ skip }))}` }));

/** The data of an answer as one text, whatever else is said beside them. @throws if there are none, or an error */
export const dataOf = (answer: string): string => {
  const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
  if (data === undefined || errors !== undefined) throw new Error(`The question failed: ${answer.slice(0, 500)}`);
  return JSON.stringify(data);
};
