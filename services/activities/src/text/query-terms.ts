/** Which parts of an offer a term may stand in: A title, B needs and categories, C summary and plain language, D everything else. */
export type Weights = '' | 'AB' | 'ABC';

const QUOTED = /^[\p{L}\p{N}.-]+$/u;

/** One lexeme of a tsquery, or every lexeme that begins so. Takes letters, digits, dots and hyphens only, which need no escaping. */
export function term(lexeme: string, weights: Weights = '', prefix = false): string {
  if (!QUOTED.test(lexeme)) throw new TypeError(`"${lexeme}" is no lexeme. Fold and analyse the word first.`);
  const flags = `${prefix ? '*' : ''}${weights}`;
  return flags === '' ? `'${lexeme}'` : `'${lexeme}':${flags}`;
}

export const allOf = (terms: readonly string[]): string => joined([...new Set(terms)], ' & ');
export const anyOf = (terms: readonly string[]): string => joined([...new Set(terms)], ' | ');

const joined = (terms: readonly string[], operator: string): string => (terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(operator)})`);
