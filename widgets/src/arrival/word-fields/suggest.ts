import { plain } from './word.js';

const MOST = 4;
const FEWEST_LETTERS = 2;
/** So many letters say enough for a guess at what a mistyped word was meant to be. */
const LETTERS_FOR_A_GUESS = 4;
const MOST_WRONG_LETTERS = 2;

/**
 * What a word may become or was meant to be: words that begin like it, or those nearest to it. Empty while too little of it is typed,
 * and when it is a word of the list already.
 */
export function suggest(typed: string, list: readonly string[]): readonly string[] {
  const begun = plain(typed);
  if (begun.length < FEWEST_LETTERS || list.some((word) => plain(word) === begun)) return [];
  const longer = list.filter((word) => plain(word).startsWith(begun));
  if (longer.length > 0) return longer.slice(0, MOST);
  if (begun.length < LETTERS_FOR_A_GUESS) return [];
  const near = list.map((word) => ({ word, wrong: wrongLetters(begun, plain(word)) })).filter(({ wrong }) => wrong <= MOST_WRONG_LETTERS);
  return near.sort((one, other) => one.wrong - other.wrong).slice(0, MOST).map(({ word }) => word);
}

/** How many letters must be changed, added, taken away or swapped with their neighbour to make one word the other. */
export function wrongLetters(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
