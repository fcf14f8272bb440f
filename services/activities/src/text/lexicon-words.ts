import { analyseSolidWord } from './analyse-word.js';
import type { SearchTexts } from './search-texts.js';
import { STOP_WORDS } from './stop-words.js';
import { wordsOf } from './words-of.js';

/** A row of the lexicon. */
export interface LexiconWord {
  word: string;
  lexeme: string;
  topic: boolean;
}

const SHORTEST_WORD = 3;
const LETTERS = /^\p{L}+$/u;
/** The word behind one of these, and the one behind that, is a person's name. */
const NAMED_PERSON = /\b(?:Herrn?|Frau|Fr|Hr|Dr|Prof|Pfarrer(?:in)?|Pastor(?:in)?|Pater|Schwester|Bruder|Familie|von|mit|bei)\.?\s+\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)?/gu;

/** The words of an offer for the lexicon. Only those of its title can be topics, and no names there. */
export function lexiconWords({ title, summary, plainLanguage, description, placeName, organiserName }: SearchTexts): LexiconWord[] {
  const topics = new Set(folded(title.replace(NAMED_PERSON, ' ')));
  const all = new Set(folded([title, summary, plainLanguage, description, placeName, organiserName].filter(Boolean).join('\n')));
  return [...all].map((word) => ({ word, lexeme: analyseSolidWord(word).lexeme, topic: topics.has(word) }));
}

function folded(text: string): string[] {
  return wordsOf(text)
    .flatMap(({ folded, hyphenated }) => [folded, ...hyphenated])
    .filter((word) => word.length >= SHORTEST_WORD && LETTERS.test(word) && !STOP_WORDS.has(word));
}
