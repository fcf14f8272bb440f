import { foldWord } from './fold-word.js';
import { Remembered } from './remembered.js';
import { splitWords } from './split-words.js';

/** One word of a text, folded. "Eltern-Kind-Treff" is one word with three parts. */
export interface Word {
  /** All of it without hyphens. */
  folded: string;
  /** What stood between the hyphens; empty when there were none. */
  hyphenated: readonly string[];
}

/** Longer runs of letters are no words. */
const LONGEST_WORD = 60;
const MOST_PARTS = 6;

/** The words of a text in their order, women's forms as the general one. Single letters are none, single digits are. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const written of splitWords(text)) {
    const word = remembered.get(written);
    if (word !== null) words.push(word);
  }
  return words;
}

const remembered = new Remembered(readWord);

/** Reads one word as it is written; null when nothing of it counts. */
export function readWord(written: string): Word | null {
  const pieces = foldWord(written).split(' ').map((piece) => shortened(piece.replace(/[^\p{L}\p{N}]/gu, '')));
  const parts = pieces.filter((piece) => piece.length > 1 || /\p{N}/u.test(piece)).slice(0, MOST_PARTS);
  return parts.length === 0 ? null : { folded: parts.join(''), hyphenated: parts.length > 1 ? parts : [] };
}

/** Never cuts a letter in two. */
const shortened = (word: string): string => (word.length > LONGEST_WORD ? [...word].slice(0, LONGEST_WORD).join('') : word);
