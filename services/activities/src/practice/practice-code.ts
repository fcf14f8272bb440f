import { randomInt } from 'node:crypto';

/** Without what is taken for something else on paper or on the phone: 0 O, 1 I L, 2 Z, 5 S, 8 B. */
const LETTERS = '34679acdefghjkmnpqrtuvwxy';
const LENGTH = 8;
const CODE = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

/** Public, so short: it stands in bookmarks and lets nobody read anything. */
export function newPracticeCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** The code as it is kept, or null when what was given cannot be one. */
export function toPracticeCode(given: string): string | null {
  const code = given.slice(0, 4 * LENGTH).trim().toLowerCase();
  return CODE.test(code) ? code : null;
}
