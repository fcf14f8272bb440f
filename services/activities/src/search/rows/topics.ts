import { categories } from '../../vocabulary/categories.js';
import { languages } from '../../vocabulary/languages.js';
import { needs } from '../../vocabulary/needs.js';
import { BitVocabulary } from './bit-vocabulary.js';

export const needBits = new BitVocabulary<string>(needs.map(({ slug }) => slug));

export const categoryBits = new BitVocabulary<string>(categories.map(({ slug }) => slug));

export const languageBits = new BitVocabulary<string>(languages.map(({ code }) => code));

/** SQL for whether a column of needs or categories has this one bit, to the letter as the indexes of `search_row` have it. */
export function hasTopic(column: string, bit: bigint): string {
  return `(${column} & ${bit}::bigint) <> 0`;
}
