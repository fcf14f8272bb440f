import { analyseSolidWord, analyseWord } from './analyse-word.js';
import { Lexeme } from './lexeme.js';
import { opaqueWords } from './part-dictionary.js';
import { Remembered } from './remembered.js';
import { splitWords } from './split-words.js';
import { STOP_WORDS } from './stop-words.js';
import { readWord, type Word } from './words-of.js';

/** Everything an index keeps of a word, worked out once. */
export interface IndexedWord {
  /** The word itself, its parts, and what these are made of; empty for a stop word. */
  lexemes: readonly Lexeme[];
  /** What the lexicon has of it: the word and what stands between its hyphens. */
  entries: readonly LexiconEntry[];
}

/** A word as it is written, folded, with what it is found by. */
export interface LexiconEntry {
  word: string;
  lexeme: string;
}

const SHORTEST_ENTRY = 3;
const LETTERS = /^\p{L}+$/u;

/** As `wordsOf`, with everything that follows from each word. */
export function indexedWords(text: string): IndexedWord[] {
  const words: IndexedWord[] = [];
  for (const written of splitWords(text)) {
    const word = remembered.get(written);
    if (word !== null) words.push(word);
  }
  return words;
}

const remembered = new Remembered((written): IndexedWord | null => {
  const word = readWord(written);
  return word && { lexemes: lexemesOf(word), entries: entriesOf(word) };
});

/** Words have up to six parts of sixty letters. */
const LONGEST_LEXEME = 400;
const lexemes = new Remembered((text) => new Lexeme(text), LONGEST_LEXEME);

/**
 * The same object for the same text, as long as it is remembered. When it is forgotten while a vector is written, a lexeme stands
 * there twice, which PostgreSQL takes as one.
 */
export const lexemeOf = (text: string): Lexeme => lexemes.get(text);

function lexemesOf(word: Word): readonly Lexeme[] {
  if (STOP_WORDS.has(word.folded)) return [];
  const analysis = analyseWord(word);
  const parts = [analysis.lexeme, ...analysis.parts, ...word.hyphenated.flatMap((piece) => analyseSolidWord(piece).parts)];
  return [...new Set([...parts, ...parts.flatMap((part) => opaqueWords.get(part) ?? [])])].map(lexemeOf);
}

function entriesOf({ folded, hyphenated }: Word): readonly LexiconEntry[] {
  return [folded, ...hyphenated]
    .filter((word) => word.length >= SHORTEST_ENTRY && LETTERS.test(word) && !STOP_WORDS.has(word))
    .map((word) => ({ word, lexeme: analyseSolidWord(word).lexeme }));
}
