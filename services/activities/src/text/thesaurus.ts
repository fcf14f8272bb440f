import { audienceGroups } from '../vocabulary/audience-groups.js';
import { categories } from '../vocabulary/categories.js';
import { needs } from '../vocabulary/needs.js';
import { analyseWord, type Analysis } from './analyse-word.js';
import { slugLexeme, type SlugKind } from './slug-lexeme.js';
import { STOP_WORDS } from './stop-words.js';
import { SYNONYMS } from './synonyms.js';
import { wordsOf } from './words-of.js';

/** A group of the synonym table, ready for questions. */
export interface Meaning {
  /** The class under which fruitless questions are counted. */
  name: string;
  /** What is found: one word each, or several that must come together. */
  finds: readonly (readonly Analysis[])[];
  slugLexemes: readonly string[];
}

/** Several words that mean something of their own when a question has all of them. */
export interface Phrase {
  lexemes: readonly string[];
  meanings: Meaning[];
}

const phrasesOf = (list = ''): Analysis[][] =>
  list.split(',').map(searchable).filter((phrase) => phrase.length > 0);

/** The words of a text that say something, analysed. */
export function searchable(text: string): Analysis[] {
  return wordsOf(text).filter(({ folded }) => !STOP_WORDS.has(folded)).map(analyseWord);
}

const meaningOf = new Map<string, Meaning[]>();
const phraseOf = new Map<string, Phrase>();
/** Every single word of the table and of the labels as it is written, folded, with its analysis. */
const written = new Map<string, Analysis>();

for (const { name, words, asks, finds, slugs = '' } of SYNONYMS) {
  const meaning: Meaning = {
    name,
    finds: [...phrasesOf(words), ...phrasesOf(finds)],
    slugLexemes: slugs.split(',').map((slug) => slug.trim()).filter(Boolean).map((slug) => {
      const [kind, key] = slug.split('.') as [SlugKind, string];
      return slugLexeme(kind, key);
    }),
  };
  for (const phrase of [...phrasesOf(words), ...phrasesOf(asks)]) addMeaning(phrase, meaning);
  for (const word of wordsOf([words, asks, finds].join(' '))) written.set(word.folded, analyseWord(word));
}

function addMeaning(phrase: Analysis[], meaning: Meaning): void {
  const [first, ...others] = phrase.map(({ lexeme }) => lexeme);
  if (first === undefined) return;
  if (others.length === 0) {
    const meanings = meaningOf.get(first) ?? [];
    if (!meanings.includes(meaning)) meaningOf.set(first, [...meanings, meaning]);
    return;
  }
  const lexemes = [first, ...others];
  const key = lexemes.toSorted().join(' ');
  const known = phraseOf.get(key) ?? { lexemes, meanings: [] };
  if (!known.meanings.includes(meaning)) known.meanings.push(meaning);
  phraseOf.set(key, known);
}

for (const { label } of [...needs, ...categories, ...audienceGroups]) {
  for (const word of wordsOf(label)) if (!STOP_WORDS.has(word.folded)) written.set(word.folded, analyseWord(word));
}

const vocabulary: ReadonlySet<string> = new Set([...written.values()].flatMap(({ lexeme }) => lexeme));

/** What a word can mean, the nearest first; empty for words outside of the table. */
export const meaningsOf = (lexeme: string): readonly Meaning[] => meaningOf.get(lexeme) ?? [];

/** The phrases all of whose words are among these, longest first. */
export function phrasesIn(lexemes: ReadonlySet<string>): Phrase[] {
  return phrases.filter((phrase) => phrase.lexemes.every((lexeme) => lexemes.has(lexeme)));
}
const phrases = [...phraseOf.values()].toSorted((a, b) => b.lexemes.length - a.lexemes.length);

/** Does the synonym table or the label of a need, category or audience have this word? */
export const inVocabulary = (lexeme: string): boolean => vocabulary.has(lexeme);

/** The words people can have meant, as they are written, folded. */
export const writtenWords: ReadonlyMap<string, Analysis> = written;
