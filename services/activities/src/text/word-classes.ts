import type { Analysis } from './analyse-word.js';
import { isPart } from './part-dictionary.js';
import { SYNONYMS } from './synonyms.js';
import { meaningsOf, type Meaning } from './thesaurus.js';

/**
 * What a word is counted as when it finds nothing: the name of its group in the synonym table, else the listed words it is made of.
 * Empty when neither knows it. Never what somebody typed, unless our own lists say the same.
 */
export function classesOf({ lexeme, parts, core, listed }: Analysis): string[] {
  const [meaning] = meaningsOf(lexeme);
  if (meaning) return [meaning.name];
  if (parts.length === 0) return isPart(lexeme) ? [lexeme] : [];
  if (!listed) return [];
  return [...new Set((core.length > 0 ? core : parts).flatMap((part) => meaningsOf(part)[0]?.name ?? part))];
}

export const classesOfPhrase = (meanings: readonly Meaning[]): string[] => meanings.slice(0, 1).map(({ name }) => name);

const names: ReadonlySet<string> = new Set(SYNONYMS.map(({ name }) => name));

/** Is this the name of a group, or a word of our own list? */
export const isOwnClass = (wordClass: string): boolean => names.has(wordClass) || isPart(wordClass);
