import { commonplace, formats, isPart, listedForm } from './part-dictionary.js';
import { Remembered } from './remembered.js';
import { splitCompound } from './split-compound.js';
import { stemWord } from './stem-word.js';
import type { Word } from './words-of.js';

/** What a word is found by. */
export interface Analysis {
  /** The word as a whole, without ending. */
  lexeme: string;
  /** What it is made of; empty for a simple word. */
  parts: readonly string[];
  /** The parts that say what it is about: "tanz" of "Seniorentanz"; empty for a simple word, and when no part says so. */
  core: readonly string[];
  /** Is every part of it a listed word? */
  listed: boolean;
}

const HYPHEN = '-';
const remembered = new Remembered((key) => {
  const pieces = key.split(HYPHEN);
  return pieces.length > 1 ? analyseHyphenated(pieces) : analyseSolid(key);
});

export const analyseWord = ({ folded, hyphenated }: Word): Analysis => remembered.get(hyphenated.length > 0 ? hyphenated.join(HYPHEN) : folded);

/** As `analyseWord`, for a folded word without hyphens. */
export const analyseSolidWord = (folded: string): Analysis => remembered.get(folded);

function analyseSolid(folded: string): Analysis {
  const compound = splitCompound(folded);
  if (compound === null) {
    return { lexeme: stemWord(folded), parts: [], core: [], listed: listedForm(folded) !== undefined };
  }
  return { lexeme: compound.front + compound.head, parts: compound.parts, core: coreOf(compound.parts), listed: compound.parts.every(isPart) };
}

function analyseHyphenated(pieces: readonly string[]): Analysis {
  const analyses = pieces.map(analyseSolidWord);
  return {
    lexeme: analyseSolid(pieces.join('')).lexeme,
    parts: analyses.map(({ lexeme }) => lexeme),
    core: coreOf(analyses.flatMap(({ lexeme, parts }) => (parts.length > 0 ? parts : [lexeme]))),
    listed: analyses.every(({ listed }) => listed),
  };
}

const coreOf = (parts: readonly string[]): string[] => parts.filter((part) => !formats.has(part) && !commonplace.has(part));
