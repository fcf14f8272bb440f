import { normaliseWordCode } from './word-code.js';
import { WORDS } from './words.js';

const known: ReadonlySet<string> = new Set(WORDS.map(normaliseWordCode));

/**
 * What somebody typed, with slips mended as far as there is no doubt: a word that is not of the list becomes the one word of the list that is one letter away (`brucke`, `amsl`).
 * Everything else stays as it is; whether there is such a code only the server knows.
 */
export function correctedWordCode(typed: string): string {
  return normaliseWordCode(typed).split('-').map(corrected).join('-');
}

function corrected(word: string): string {
  if (known.has(word)) return word;
  const [only, ...others] = [...known].filter((other) => isOneLetterAway(word, other));
  return only === undefined || others.length > 0 ? word : only;
}

/** One letter more, less or another. */
function isOneLetterAway(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
